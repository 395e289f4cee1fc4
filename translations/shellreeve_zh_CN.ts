<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: MIT -->
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>NewsText</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1（位于 %2）</translation>
    </message>
    <message>
        <source>%1 rang the bell</source>
        <translation>%1 响铃了</translation>
    </message>
    <message>
        <source>%1 has finished</source>
        <translation>%1 已完成</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name, how it ended</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 keeps failing</source>
        <translation>%1 反复失败</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 无响应</translation>
    </message>
    <message>
        <source>It starts again by itself.</source>
        <translation>它会自动再次启动。</translation>
    </message>
    <message>
        <source>It %1 and is not started again by itself any more.</source>
        <comment>how it ended</comment>
        <translation>它%1，不再自动启动。</translation>
    </message>
    <message>
        <source>View</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重启</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, message</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions ended</source>
        <translation>
            <numerusform>%n 个会话已结束</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions want you</source>
        <translation>
            <numerusform>%n 个会话请求关注</numerusform>
        </translation>
    </message>
    <message>
        <source>Show sessions</source>
        <translation>显示会话</translation>
    </message>
    <message>
        <source>A session was interrupted by a restart of the machine</source>
        <translation>有一个会话因计算机重启而中断</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions were interrupted by a restart of the machine</source>
        <translation>
            <numerusform>%n 个会话因计算机重启而中断</numerusform>
        </translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>再次启动</translation>
    </message>
    <message numerus="yes">
        <source>Start these %n again</source>
        <translation>
            <numerusform>再次启动这 %n 个会话</numerusform>
        </translation>
    </message>
    <message>
        <source>listening on %1</source>
        <comment>ports</comment>
        <translation>监听端口 %1</translation>
    </message>
    <message>
        <source>%1 left a process behind</source>
        <translation>%1 遗留了一个进程</translation>
    </message>
    <message numerus="yes">
        <source>%1 left %n processes behind</source>
        <translation>
            <numerusform>%1 遗留了 %n 个进程</numerusform>
        </translation>
    </message>
    <message>
        <source>What shall become of it?</source>
        <translation>要如何处理？</translation>
    </message>
    <message>
        <source>It ends in %1.</source>
        <translation>它将在 %1后结束。</translation>
    </message>
    <message>
        <source>They end in %1.</source>
        <translation>它们将在 %1后结束。</translation>
    </message>
    <message>
        <source>Show leftovers</source>
        <translation>显示遗留进程</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>立即结束</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Shellreeve is in trouble; sessions go on</source>
        <translation>Shellreeve 遇到问题；会话继续运行</translation>
    </message>
</context>
<context>
    <name>PortMenu</name>
    <message>
        <source>%1 – %2</source>
        <comment>3000 – node</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>It listens no more</source>
        <translation>已不再监听</translation>
    </message>
</context>
<context>
    <name>PortWords</name>
    <message>
        <source>probably a session&apos;s</source>
        <translation>可能属于会话</translation>
    </message>
    <message>
        <source>session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>probably a leftover</source>
        <translation>可能是遗留进程</translation>
    </message>
    <message>
        <source>leftover</source>
        <translation>遗留进程</translation>
    </message>
    <message>
        <source>Shellreeve&apos;s monitor</source>
        <translation>Shellreeve 的监控服务</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>another user&apos;s</source>
        <translation>其他用户的</translation>
    </message>
    <message>
        <source>%1 (gone)</source>
        <comment>the id of a session</comment>
        <translation>%1（已不存在）</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>用户 %1</translation>
    </message>
    <message>
        <source>not to be seen</source>
        <translation>无法查看</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>End what holds it…</source>
        <translation>结束占用它的进程…</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>no thread to write to the disk</source>
        <translation>没有可用于写入磁盘的线程</translation>
    </message>
    <message>
        <source>cannot open %1</source>
        <translation>无法打开 %1</translation>
    </message>
    <message>
        <source>cannot look at %1</source>
        <translation>无法查看 %1</translation>
    </message>
    <message>
        <source>%1 is not a regular file</source>
        <translation>%1 不是普通文件</translation>
    </message>
    <message>
        <source>%1 belongs to user %2</source>
        <translation>%1 属于用户 %2</translation>
    </message>
    <message>
        <source>%1 is open to other users</source>
        <translation>%1 对其他用户开放</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, more than the %3 allowed</source>
        <translation>%1 有 %2 字节，超过允许的 %3 字节</translation>
    </message>
    <message>
        <source>cannot read %1</source>
        <translation>无法读取 %1</translation>
    </message>
    <message>
        <source>%1 grew past %2 bytes while it was read</source>
        <translation>%1 在读取过程中增长到超过 %2 字节</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>无法写入 %1</translation>
    </message>
    <message>
        <source>free some space on that disk</source>
        <translation>请在该磁盘上腾出一些空间</translation>
    </message>
    <message>
        <source>cannot open %1 to sync it</source>
        <translation>无法打开 %1 以同步到磁盘</translation>
    </message>
    <message>
        <source>cannot write %1 to the disk</source>
        <translation>无法将 %1 写入磁盘</translation>
    </message>
    <message>
        <source>cannot move %1 away</source>
        <translation>无法移走 %1</translation>
    </message>
    <message>
        <source>JSON nested deeper than 8</source>
        <translation>JSON 嵌套超过 8 层</translation>
    </message>
    <message>
        <source>not JSON: %1 at byte %2</source>
        <translation>不是 JSON：%1（第 %2 字节处）</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>不是 JSON 对象</translation>
    </message>
    <message>
        <source>cannot tell who holds the lock %1</source>
        <translation>无法确定锁 %1 被谁占用</translation>
    </message>
    <message>
        <source>cannot open the lock %1</source>
        <translation>无法打开锁 %1</translation>
    </message>
    <message>
        <source>the lock %1 is not a regular file of ours</source>
        <translation>锁 %1 不是当前用户的普通文件</translation>
    </message>
    <message>
        <source>move it away</source>
        <translation>请将其移走</translation>
    </message>
    <message>
        <source>cannot lock %1</source>
        <translation>无法锁定 %1</translation>
    </message>
    <message>
        <source>%1 is locked by process %2</source>
        <translation>%1 已被进程 %2 锁定</translation>
    </message>
    <message>
        <source>%1 is not a regular file of ours</source>
        <translation>%1 不是当前用户的普通文件</translation>
    </message>
    <message>
        <source>SHELLPER_SOCKET_DIR=%1 is not an absolute path</source>
        <translation>SHELLPER_SOCKET_DIR=%1 不是绝对路径</translation>
    </message>
    <message>
        <source>set it to one that starts with &apos;/&apos;, or unset it</source>
        <translation>请将其设为以“/”开头的路径，或取消设置</translation>
    </message>
    <message>
        <source>SHELLREEVE_MONITOR_DIR=%1 is not an absolute path</source>
        <translation>SHELLREEVE_MONITOR_DIR=%1 不是绝对路径</translation>
    </message>
    <message>
        <source>HOME=%1 is not an absolute path</source>
        <translation>HOME=%1 不是绝对路径</translation>
    </message>
    <message>
        <source>set HOME to your home directory</source>
        <translation>请将 HOME 设为您的主目录</translation>
    </message>
    <message>
        <source>the socket path %1 has %2 characters, the system allows %3</source>
        <translation>套接字路径 %1 有 %2 个字符，系统只允许 %3 个</translation>
    </message>
    <message>
        <source>set SHELLPER_SOCKET_DIR to a shorter directory</source>
        <translation>请将 SHELLPER_SOCKET_DIR 设为路径较短的目录</translation>
    </message>
    <message>
        <source>cannot look at the directory %1</source>
        <translation>无法查看目录 %1</translation>
    </message>
    <message>
        <source>cannot make the directory %1</source>
        <translation>无法创建目录 %1</translation>
    </message>
    <message>
        <source>%1 is not a directory</source>
        <translation>%1 不是目录</translation>
    </message>
    <message>
        <source>move it away; links are not followed here</source>
        <translation>请将其移走；此处不跟随链接</translation>
    </message>
    <message>
        <source>the directory %1 belongs to user %2</source>
        <translation>目录 %1 属于用户 %2</translation>
    </message>
    <message>
        <source>set SHELLPER_SOCKET_DIR to a directory of your own</source>
        <translation>请将 SHELLPER_SOCKET_DIR 设为您自己的目录</translation>
    </message>
    <message>
        <source>the directory %1 is open to others (mode %2)</source>
        <translation>目录 %1 对其他用户开放（权限 %2）</translation>
    </message>
    <message>
        <source>make it private: chmod 700 &apos;%1&apos;</source>
        <translation>请收回其他用户的权限：chmod 700 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>cannot make a socket</source>
        <translation>无法创建套接字</translation>
    </message>
    <message>
        <source>%1 is in the way and not a socket of ours</source>
        <translation>%1 占用了所需的位置，且不是当前用户的套接字</translation>
    </message>
    <message>
        <source>somebody listens at %1 already</source>
        <translation>已有程序在 %1 上监听</translation>
    </message>
    <message>
        <source>cannot bind %1</source>
        <translation>无法绑定 %1</translation>
    </message>
    <message>
        <source>cannot listen at %1</source>
        <translation>无法在 %1 上监听</translation>
    </message>
    <message>
        <source>no socket at %1</source>
        <translation>%1 处没有套接字</translation>
    </message>
    <message>
        <source>%1 is not a socket of ours</source>
        <translation>%1 不是当前用户的套接字</translation>
    </message>
    <message>
        <source>cannot connect to %1</source>
        <translation>无法连接到 %1</translation>
    </message>
    <message>
        <source>cannot tell who is on the other side of a socket</source>
        <translation>无法确定套接字的另一端是谁</translation>
    </message>
    <message>
        <source>cannot tell which ports are listened on: neither the kernel&apos;s socket diagnosis nor /proc/net/tcp answers</source>
        <translation>无法确定哪些端口正被监听：内核的套接字诊断和 /proc/net/tcp 均无响应</translation>
    </message>
    <message>
        <source>there is no process %1</source>
        <translation>没有进程 %1</translation>
    </message>
    <message>
        <source>cannot hold process %1</source>
        <translation>无法获取进程 %1 的句柄</translation>
    </message>
    <message>
        <source>process %1 cannot be looked at</source>
        <translation>无法查看进程 %1</translation>
    </message>
    <message>
        <source>see that the process table /proc is mounted</source>
        <translation>请确认进程表 /proc 已挂载</translation>
    </message>
    <message>
        <source>cannot read the process table /proc</source>
        <translation>无法读取进程表 /proc</translation>
    </message>
    <message>
        <source>the process table /proc shows no process, not even this one</source>
        <translation>进程表 /proc 未显示任何进程，连本进程也没有</translation>
    </message>
    <message>
        <source>mount proc at /proc</source>
        <translation>请将 proc 挂载到 /proc</translation>
    </message>
    <message>
        <source>cannot read the process table</source>
        <translation>无法读取进程表</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>权限不够</translation>
    </message>
    <message>
        <source>belongs to another user</source>
        <translation>属于其他用户</translation>
    </message>
    <message>
        <source>uninterruptible sleep</source>
        <translation>处于不可中断的睡眠状态</translation>
    </message>
    <message>
        <source>did not end in time</source>
        <translation>未能及时结束</translation>
    </message>
    <message>
        <source>too many open files to signal it safely</source>
        <translation>打开的文件过多，无法安全地向其发送信号</translation>
    </message>
    <message>
        <source>keeps starting new processes</source>
        <translation>不断启动新进程</translation>
    </message>
    <message>
        <source>kept by the keep list</source>
        <translation>按保留列表保留</translation>
    </message>
    <message>
        <source>has a window open</source>
        <translation>有打开的窗口</translation>
    </message>
    <message>
        <source>not part of this session</source>
        <translation>不属于此会话</translation>
    </message>
    <message>
        <source>cannot open a pseudo terminal</source>
        <translation>无法打开伪终端</translation>
    </message>
    <message>
        <source>end some sessions, or raise kernel.pty.max</source>
        <translation>请结束一些会话，或调高 kernel.pty.max</translation>
    </message>
    <message>
        <source>cannot open the other end of a pseudo terminal</source>
        <translation>无法打开伪终端的另一端</translation>
    </message>
    <message>
        <source>cannot set up a pseudo terminal</source>
        <translation>无法设置伪终端</translation>
    </message>
    <message>
        <source>cannot enter the folder %1</source>
        <translation>无法进入文件夹 %1</translation>
    </message>
    <message>
        <source>choose another folder with --cwd</source>
        <translation>请用 --cwd 选择其他文件夹</translation>
    </message>
    <message>
        <source>cannot run %1</source>
        <translation>无法运行 %1</translation>
    </message>
    <message>
        <source>cannot give %1 a terminal</source>
        <translation>无法为 %1 提供终端</translation>
    </message>
    <message>
        <source>cannot run %1: it is not an executable file</source>
        <translation>无法运行 %1：它不是可执行文件</translation>
    </message>
    <message>
        <source>cannot run %1: %2 is not an executable file</source>
        <translation>无法运行 %1：%2 不是可执行文件</translation>
    </message>
    <message>
        <source>command not found: %1</source>
        <translation>找不到命令：%1</translation>
    </message>
    <message>
        <source>give its path, or add its folder to PATH (now: %1)</source>
        <translation>请给出其路径，或将其所在文件夹加入 PATH（当前为：%1）</translation>
    </message>
    <message>
        <source>cannot start %1</source>
        <translation>无法启动 %1</translation>
    </message>
    <message>
        <source>cannot start another process for %1</source>
        <translation>无法再为 %1 启动进程</translation>
    </message>
    <message>
        <source>the process limit may be reached: see ulimit -u</source>
        <translation>可能已达到进程数上限：请查看 ulimit -u</translation>
    </message>
    <message>
        <source>cannot start the shellper</source>
        <translation>无法启动 shellper</translation>
    </message>
    <message>
        <source>cannot make a pipe</source>
        <translation>无法创建管道</translation>
    </message>
    <message>
        <source>cannot start the guardian</source>
        <translation>无法启动看护进程</translation>
    </message>
    <message>
        <source>kept on request</source>
        <translation>应要求保留</translation>
    </message>
    <message>
        <source>appeared after the end</source>
        <translation>在会话结束后才出现</translation>
    </message>
    <message>
        <source>was started on the terminal</source>
        <translation>在终端上启动</translation>
    </message>
    <message>
        <source>left the terminal</source>
        <translation>已脱离终端</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>等待答复</translation>
    </message>
    <message>
        <source>this session keeps what it leaves</source>
        <translation>此会话会保留其遗留的进程</translation>
    </message>
    <message>
        <source>a shellper&apos;s self-record of format %1, not %2</source>
        <translation>shellper 自身记录的格式是 %1，而不是 %2</translation>
    </message>
    <message>
        <source>a shellper&apos;s self-record without process or socket</source>
        <translation>shellper 的自身记录缺少进程或套接字</translation>
    </message>
    <message>
        <source>cannot share memory with the guardian</source>
        <translation>无法与看护进程共享内存</translation>
    </message>
    <message>
        <source>the shellper at %1 does not answer</source>
        <translation>%1 处的 shellper 无响应</translation>
    </message>
    <message>
        <source>it may be stopped or busy; it is left alone</source>
        <translation>它可能已暂停或正忙；不作处理</translation>
    </message>
    <message>
        <source>%1 is served by user %2</source>
        <translation>%1 由用户 %2 的进程提供服务</translation>
    </message>
    <message>
        <source>the shellper at %1 closed the connection</source>
        <translation>%1 处的 shellper 关闭了连接</translation>
    </message>
    <message>
        <source>the shellper at %1 does not answer in time</source>
        <translation>%1 处的 shellper 未及时响应</translation>
    </message>
    <message>
        <source>no output of it was kept</source>
        <translation>未保留其输出</translation>
    </message>
    <message>
        <source>it exited within %1 s of its start %2 times in a row</source>
        <translation>它已连续 %2 次在启动后 %1 秒内退出</translation>
    </message>
    <message>
        <source>it failed %1 times within %2 s</source>
        <translation>它在 %2 秒内失败了 %1 次</translation>
    </message>
    <message>
        <source>no room for another session: %1 of %2 %3 are in use (%4 is %2)</source>
        <translation>无法再容纳新会话：%3最多 %2 个，已使用 %1 个（%4 为 %2）</translation>
    </message>
    <message>
        <source>end sessions that are not needed, or raise %1</source>
        <translation>请结束不需要的会话，或调高 %1</translation>
    </message>
    <message>
        <source>file descriptors of shellreeve</source>
        <translation>shellreeve 的文件描述符</translation>
    </message>
    <message>
        <source>processes cannot be looked at here, so the end of a session could not be verified</source>
        <translation>此处无法查看进程，因此无法核实会话是否已结束</translation>
    </message>
    <message>
        <source>processes of this user</source>
        <translation>此用户的进程</translation>
    </message>
    <message>
        <source>a session&apos;s name is empty</source>
        <translation>会话名称为空</translation>
    </message>
    <message>
        <source>a session&apos;s name has %1 characters</source>
        <translation>会话名称有 %1 个字符</translation>
    </message>
    <message>
        <source>a session&apos;s name contains a &apos;/&apos;</source>
        <translation>会话名称包含“/”</translation>
    </message>
    <message>
        <source>a session&apos;s name contains characters that cannot be printed</source>
        <translation>会话名称包含不可打印的字符</translation>
    </message>
    <message>
        <source>use 1 to %1 printable characters without &apos;/&apos;</source>
        <translation>请使用 1 到 %1 个可打印字符，且不含“/”</translation>
    </message>
    <message>
        <source>there is already a session &quot;%1&quot;</source>
        <translation>已有会话“%1”</translation>
    </message>
    <message>
        <source>choose another name, or end or forget that session first</source>
        <translation>请换一个名称，或先结束或忘记该会话</translation>
    </message>
    <message>
        <source>written by a later version (format %1, this program knows %2)</source>
        <translation>由更新的版本写入（格式为 %1，本程序支持的是 %2）</translation>
    </message>
    <message>
        <source>not a session&apos;s record</source>
        <translation>不是会话记录</translation>
    </message>
    <message>
        <source>its checksum does not match</source>
        <translation>其校验和不匹配</translation>
    </message>
    <message>
        <source>its field &quot;%1&quot; is missing or wrong</source>
        <translation>其字段“%1”缺失或有误</translation>
    </message>
    <message>
        <source>cannot remove %1</source>
        <translation>无法删除 %1</translation>
    </message>
    <message>
        <source>cannot list the records in %1</source>
        <translation>无法列出 %1 中的记录</translation>
    </message>
    <message>
        <source>it is the record of %1</source>
        <translation>它是 %1 的记录</translation>
    </message>
    <message>
        <source>%1 belongs to another machine; left alone</source>
        <translation>%1 属于另一台计算机；不作处理</translation>
    </message>
    <message>
        <source>%1; sessions go on, it is tried again</source>
        <translation>%1；会话继续运行，稍后会重试</translation>
    </message>
    <message>
        <source>the connection to the shellper broke</source>
        <translation>与 shellper 的连接已中断</translation>
    </message>
    <message>
        <source>an earlier connection of this supervisor took the place of a later one</source>
        <translation>本管理程序较早的连接取代了较晚的连接</translation>
    </message>
    <message>
        <source>another supervisor, process %1, has taken this session over</source>
        <translation>另一个管理程序（进程 %1）已接管此会话</translation>
    </message>
    <message>
        <source>end that one; this one goes on then</source>
        <translation>请结束那个管理程序；之后由本管理程序继续</translation>
    </message>
    <message>
        <source>the supervisor that had taken this session over, process %1, has ended</source>
        <translation>曾接管此会话的管理程序（进程 %1）已结束</translation>
    </message>
    <message>
        <source>process %1 answers in place of the shellper %2</source>
        <translation>响应的是进程 %1，而不是 shellper %2</translation>
    </message>
    <message>
        <source>the line names no process</source>
        <translation>该行未指明进程</translation>
    </message>
    <message>
        <source>%1 did not report within %2 ms</source>
        <translation>%1 未在 %2 毫秒内发回报告</translation>
    </message>
    <message>
        <source>nothing was left running; try again</source>
        <translation>没有遗留仍在运行的进程；请重试</translation>
    </message>
    <message>
        <source>%1 printed &quot;%2&quot; where its report was expected</source>
        <translation>%1 输出了“%2”，而不是预期的报告</translation>
    </message>
    <message>
        <source>see that it is the shellreeve-shellper of this version</source>
        <translation>请确认它是此版本的 shellreeve-shellper</translation>
    </message>
    <message>
        <source>cannot start %1: %2</source>
        <translation>无法启动 %1：%2</translation>
    </message>
    <message>
        <source>install it beside shellreeve, or set SHELLREEVE_LIBEXEC_DIR</source>
        <translation>请将其与 shellreeve 安装在同一位置，或设置 SHELLREEVE_LIBEXEC_DIR</translation>
    </message>
    <message>
        <source>%1 crashed before it reported</source>
        <translation>%1 在发回报告之前崩溃</translation>
    </message>
    <message>
        <source>%1 ended with status %2 before it reported</source>
        <translation>%1 在发回报告之前结束，状态为 %2</translation>
    </message>
    <message>
        <source>it said: %1</source>
        <translation>其输出为：%1</translation>
    </message>
    <message>
        <source>these are left and could not be ended: %1</source>
        <translation>以下进程仍然存在，无法结束：%1</translation>
    </message>
    <message>
        <source>pseudo-terminals</source>
        <translation>伪终端</translation>
    </message>
    <message>
        <source>the shellper at %1 does not prove itself</source>
        <translation>%1 处的 shellper 未能证明其身份</translation>
    </message>
    <message>
        <source>process %1 answers at %2, but does not run our shellper</source>
        <translation>进程 %1 在 %2 上响应，但运行的不是本程序的 shellper</translation>
    </message>
    <message>
        <source>whoever answers at %1 does not know the secret of that shellper</source>
        <translation>在 %1 上响应的程序不知道该 shellper 的密钥</translation>
    </message>
    <message>
        <source>the command is empty</source>
        <translation>命令为空</translation>
    </message>
    <message>
        <source>Cannot create a session during shutdown</source>
        <translation>正在关闭，无法创建会话</translation>
    </message>
    <message>
        <source>Cannot start a session during shutdown</source>
        <translation>正在关闭，无法启动会话</translation>
    </message>
    <message>
        <source>cannot write down the new session, so it was not started: %1</source>
        <translation>无法记录新会话，因此未启动该会话：%1</translation>
    </message>
    <message>
        <source>make room, or make %1 writable, and try again</source>
        <translation>请腾出空间，或将 %1 设为可写，然后重试</translation>
    </message>
    <message>
        <source>the session %1 is gone</source>
        <translation>会话 %1 已不存在</translation>
    </message>
    <message>
        <source>process %1 does not listen on port %2</source>
        <translation>进程 %1 没有监听端口 %2</translation>
    </message>
    <message>
        <source>%1 belongs to another user</source>
        <translation>%1 属于其他用户</translation>
    </message>
    <message>
        <source>%1 is never ended from here: this program or the whole login runs below it, or it holds sessions</source>
        <translation>%1 绝不会从此处结束：本程序或整个登录会话在其之下运行，或者它承载着会话</translation>
    </message>
    <message>
        <source>%1 runs in a session of another instance of this program</source>
        <translation>%1 在本程序另一个实例的会话中运行</translation>
    </message>
    <message>
        <source>end it there</source>
        <translation>请在那里结束它</translation>
    </message>
    <message>
        <source>port %1 is the monitor&apos;s own</source>
        <translation>端口 %1 由监控服务自己使用</translation>
    </message>
    <message>
        <source>the settings give it another port, or turn it off</source>
        <translation>可在设置中为其指定其他端口，或将其关闭</translation>
    </message>
    <message>
        <source>the supervisor is shutting down</source>
        <translation>管理程序正在关闭</translation>
    </message>
    <message>
        <source>process %1 is the command of the session %2 itself</source>
        <translation>进程 %1 就是会话 %2 的命令</translation>
    </message>
    <message>
        <source>end the session instead</source>
        <translation>请改为结束该会话</translation>
    </message>
    <message>
        <source>nothing proves that a session started process %1 (%2)</source>
        <translation>没有依据证明进程 %1 (%2) 是由会话启动的</translation>
    </message>
    <message>
        <source>agree to its end expressly</source>
        <translation>请明确同意结束它</translation>
    </message>
    <message>
        <source>nothing was ended: who holds port %1 is another by now, or cannot be told for sure</source>
        <translation>未结束任何进程：端口 %1 的占用者已变更，或无法确定</translation>
    </message>
    <message>
        <source>look at the port again</source>
        <translation>请重新检查该端口</translation>
    </message>
    <message>
        <source>cannot list the sockets in %1</source>
        <translation>无法列出 %1 中的套接字</translation>
    </message>
    <message>
        <source>left alone: %1</source>
        <translation>不作处理：%1</translation>
    </message>
    <message>
        <source>left alone: it has no session id</source>
        <translation>不作处理：没有会话 ID</translation>
    </message>
    <message>
        <source>not all could be looked at within %1 ms</source>
        <translation>未能在 %1 毫秒内检查全部内容</translation>
    </message>
    <message>
        <source>not done within %1 ms, is tried again</source>
        <translation>未在 %1 毫秒内完成，稍后会重试</translation>
    </message>
    <message>
        <source>not done within %1 ms, goes on</source>
        <translation>未在 %1 毫秒内完成，仍在继续</translation>
    </message>
    <message>
        <source>one thing was not done within %1 ms</source>
        <translation>有 1 项未在 %1 毫秒内完成</translation>
    </message>
    <message>
        <source>%1 things were not done within %2 ms</source>
        <translation>有 %1 项未在 %2 毫秒内完成</translation>
    </message>
    <message>
        <source>it has a window open</source>
        <translation>有打开的窗口</translation>
    </message>
    <message>
        <source>it is kept, by the keep list or on request</source>
        <translation>已保留（按保留列表或应要求）</translation>
    </message>
    <message>
        <source>it belongs to another user</source>
        <translation>属于其他用户</translation>
    </message>
    <message>
        <source>what its session leaves is not ended unasked</source>
        <translation>未经询问，不会结束其会话遗留的进程</translation>
    </message>
    <message>
        <source>the session %1 was not started again: of what ran before, these could not be ended: %2</source>
        <translation>会话 %1 未再次启动：先前运行的进程中，以下进程无法结束：%2</translation>
    </message>
    <message>
        <source>end them by hand, then try again</source>
        <translation>请手动结束它们，然后重试</translation>
    </message>
    <message>
        <source>the session %1 has ended</source>
        <translation>会话 %1 已结束</translation>
    </message>
    <message>
        <source>the session %1 is being started or ended</source>
        <translation>会话 %1 正在启动或结束</translation>
    </message>
    <message>
        <source>wait until that is done</source>
        <translation>请等待其完成</translation>
    </message>
    <message>
        <source>the shellper of session %1 does not say whether it started the command</source>
        <translation>会话 %1 的 shellper 未说明是否已启动命令</translation>
    </message>
    <message>
        <source>the session %1 was not started again: its old shellper could not be ended, these are left: %2</source>
        <translation>会话 %1 未再次启动：无法结束其旧的 shellper，以下进程仍然存在：%2</translation>
    </message>
    <message>
        <source>the shellper reported process %1, but its socket belongs to process %2</source>
        <translation>shellper 报告的进程是 %1，但其套接字属于进程 %2</translation>
    </message>
    <message>
        <source>the shellper ended right after its report</source>
        <translation>shellper 发回报告后立即结束</translation>
    </message>
    <message>
        <source>the shellper reported process %1, but nobody listens on its socket</source>
        <translation>shellper 报告的进程是 %1，但无人监听其套接字</translation>
    </message>
    <message>
        <source>the shellper reported, but its socket cannot be used: %1</source>
        <translation>shellper 已发回报告，但其套接字无法使用：%1</translation>
    </message>
    <message>
        <source>its shellper is stopped (let it go on with: kill -CONT %1)</source>
        <translation>其 shellper 已暂停（使其继续的命令：kill -CONT %1）</translation>
    </message>
    <message>
        <source>could not be ended, these are left: %1</source>
        <translation>无法结束，以下进程仍然存在：%1</translation>
    </message>
    <message>
        <source>ended, but for what is kept: %1</source>
        <translation>已结束，已保留的除外：%1</translation>
    </message>
    <message>
        <source>shown as unreachable</source>
        <translation>已显示为无响应</translation>
    </message>
    <message>
        <source>gone already</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>written down as exited; what it left: %1</source>
        <translation>已记录为退出；其遗留进程：%1</translation>
    </message>
    <message>
        <source>written down as exited</source>
        <translation>已记录为退出</translation>
    </message>
    <message>
        <source>its shellper lives, but nobody listens on its socket</source>
        <translation>其 shellper 仍存活，但无人监听其套接字</translation>
    </message>
    <message>
        <source>left alone: somebody listens there by now</source>
        <translation>不作处理：现在已有程序在该处监听</translation>
    </message>
    <message>
        <source>left alone: the socket is another one by now, or cannot be removed</source>
        <translation>不作处理：该套接字已更换，或无法删除</translation>
    </message>
    <message>
        <source>The monitor is not running: %1; %2.</source>
        <translation>监控服务未运行：%1；%2。</translation>
    </message>
    <message>
        <source>process %1 is not below the session %2</source>
        <translation>进程 %1 不在会话 %2 之下</translation>
    </message>
    <message>
        <source>process %1 (%2)</source>
        <translation>进程 %1 (%2)</translation>
    </message>
    <message>
        <source>%1 is never part of a session&apos;s end: it is this program or holds another session</source>
        <translation>%1 绝不会随会话一起结束：它是本程序，或承载着另一个会话</translation>
    </message>
    <message>
        <source>there is no session %1</source>
        <translation>没有会话 %1</translation>
    </message>
    <message>
        <source>the session %1 is being ended as a whole</source>
        <translation>会话 %1 正在整体结束</translation>
    </message>
    <message>
        <source>Records cannot be written (%1); sessions go on, and it is tried again.</source>
        <translation>无法写入记录（%1）；会话继续运行，稍后会重试。</translation>
    </message>
    <message>
        <source>the session %1 was ended before it had started</source>
        <translation>会话 %1 在启动之前已被结束</translation>
    </message>
    <message>
        <source>the session %1 is being ended</source>
        <translation>会话 %1 正在结束</translation>
    </message>
    <message>
        <source>there is no session in the workspace %1</source>
        <translation>工作区 %1 中没有会话</translation>
    </message>
    <message>
        <source>`reeve list` shows the workspaces</source>
        <translation>`reeve list` 可显示工作区</translation>
    </message>
    <message>
        <source>the session %1 is not finished</source>
        <translation>会话 %1 尚未结束</translation>
    </message>
    <message>
        <source>end it with `reeve kill %1`</source>
        <translation>请用 `reeve kill %1` 结束它</translation>
    </message>
    <message>
        <source>the session %1 left something running: %2</source>
        <translation>会话 %1 有遗留进程仍在运行：%2</translation>
    </message>
    <message>
        <source>`reeve kill %1` ends it</source>
        <translation>`reeve kill %1` 可将其结束</translation>
    </message>
    <message>
        <source>the session %1 stays as long as these live: %2</source>
        <translation>只要以下进程仍存活，会话 %1 就会继续存在：%2</translation>
    </message>
    <message>
        <source>end them with `reeve kill --everything %1`</source>
        <translation>请用 `reeve kill --everything %1` 结束它们</translation>
    </message>
    <message>
        <source>Processes cannot be looked at (is /proc mounted?): sessions go on, none can be started, and what an end has left cannot be told.</source>
        <translation>无法查看进程（/proc 是否已挂载？）：会话继续运行，但无法启动新会话，也无法得知会话结束后遗留了什么。</translation>
    </message>
    <message>
        <source>Session %1 is unreachable: %2</source>
        <translation>会话 %1 无响应：%2</translation>
    </message>
    <message>
        <source>the processes could not be listed in time</source>
        <translation>未能及时列出进程</translation>
    </message>
    <message>
        <source>cannot start in %1: there is no such folder</source>
        <translation>无法在 %1 中启动：没有该文件夹</translation>
    </message>
    <message>
        <source>make it first, or choose another with --cwd</source>
        <translation>请先创建它，或用 --cwd 选择其他文件夹</translation>
    </message>
    <message>
        <source>cannot start in %1</source>
        <translation>无法在 %1 中启动</translation>
    </message>
    <message>
        <source>cannot start in %1: it is not a folder</source>
        <translation>无法在 %1 中启动：它不是文件夹</translation>
    </message>
    <message>
        <source>process %1 is not kept on request</source>
        <translation>进程 %1 并非应要求保留</translation>
    </message>
    <message>
        <source>`reeve keep --list` shows what is</source>
        <translation>`reeve keep --list` 可显示应要求保留的进程</translation>
    </message>
    <message>
        <source>process %1 (%2) holds a session; it stays as long as that</source>
        <translation>进程 %1 (%2) 承载着一个会话；只要会话还在，它就会一直存在</translation>
    </message>
    <message>
        <source>process %1 (%2) belongs to no session, so nothing here ends it</source>
        <translation>进程 %1 (%2) 不属于任何会话，因此这里的任何操作都不会结束它</translation>
    </message>
    <message>
        <source>`reeve tree ID` shows what belongs to a session</source>
        <translation>`reeve tree ID` 可显示属于某个会话的进程</translation>
    </message>
    <message>
        <source>process %1 (%2) is the command of session %3 itself</source>
        <translation>进程 %1 (%2) 就是会话 %3 的命令</translation>
    </message>
    <message>
        <source>it runs until it exits or the session is ended; what it starts can be kept</source>
        <translation>它会一直运行，直到退出或会话被结束；它启动的进程可以保留</translation>
    </message>
    <message>
        <source>a socket that listens there belongs to no process that can be looked at</source>
        <translation>在该处监听的一个套接字不属于任何可查看的进程</translation>
    </message>
    <message>
        <source>it has just ended</source>
        <translation>刚刚结束</translation>
    </message>
    <message>
        <source>it is this program itself, or its monitor</source>
        <translation>它是本程序自身，或本程序的监控服务</translation>
    </message>
    <message>
        <source>it belongs to user %1</source>
        <translation>属于用户 %1</translation>
    </message>
    <message>
        <source>the record of the port names this very process</source>
        <translation>该端口的记录所指的正是此进程</translation>
    </message>
    <message>
        <source>the record of the port cannot be used: %1</source>
        <translation>该端口的记录无法使用：%1</translation>
    </message>
    <message>
        <source>its owner %1 has ended: the process is gone and its lock is free</source>
        <translation>其所有者 %1 已结束：该进程已不存在，其锁空闲</translation>
    </message>
    <message>
        <source>its owner %1 is alive</source>
        <translation>其所有者 %1 仍存活</translation>
    </message>
    <message>
        <source>whether its owner %1 is alive cannot be told</source>
        <translation>无法判定其所有者 %1 是否存活</translation>
    </message>
    <message>
        <source>its program file is another than the record&apos;s</source>
        <translation>其程序文件与记录中的不同</translation>
    </message>
    <message>
        <source>it proved to have the record&apos;s secret</source>
        <translation>已证明持有记录中的密钥</translation>
    </message>
    <message>
        <source>it could not prove to have the record&apos;s secret</source>
        <translation>未能证明持有记录中的密钥</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>it was started in the session %1</source>
        <translation>在会话 %1 中启动</translation>
    </message>
    <message>
        <source>it runs a program named %1, of which there is no record</source>
        <translation>它运行的程序名为 %1，但没有相应的记录</translation>
    </message>
    <message>
        <source>it has no socket</source>
        <translation>没有套接字</translation>
    </message>
    <message>
        <source>nobody listens on %1</source>
        <translation>无人监听 %1</translation>
    </message>
    <message>
        <source>it does not answer on %1</source>
        <translation>在 %1 上无响应</translation>
    </message>
    <message>
        <source>it answers on its socket, and is ours</source>
        <translation>在其套接字上有响应，且属于本程序</translation>
    </message>
    <message>
        <source>what answers on %1 is not ours</source>
        <translation>在 %1 上响应的不属于本程序</translation>
    </message>
    <message>
        <source>recorded on another machine</source>
        <translation>记录于另一台计算机</translation>
    </message>
    <message>
        <source>recorded before this boot</source>
        <translation>记录于本次开机之前</translation>
    </message>
    <message>
        <source>the recorded process lives</source>
        <translation>所记录的进程仍存活</translation>
    </message>
    <message>
        <source>the recorded process is gone</source>
        <translation>所记录的进程已不存在</translation>
    </message>
    <message>
        <source>a recorded process cannot be looked at from here</source>
        <translation>从此处无法查看某个所记录的进程</translation>
    </message>
    <message>
        <source>its lock cannot be read</source>
        <translation>无法读取其锁</translation>
    </message>
    <message>
        <source>its lock is held</source>
        <translation>其锁被占用</translation>
    </message>
    <message>
        <source>its lock is free</source>
        <translation>其锁空闲</translation>
    </message>
    <message>
        <source>its guardian lives</source>
        <translation>其看护进程仍存活</translation>
    </message>
    <message>
        <source>one process runs on in the cgroup that was made for it</source>
        <translation>为其创建的 cgroup 中仍有 1 个进程在运行</translation>
    </message>
    <message>
        <source>%1 processes run on in the cgroup that was made for it</source>
        <translation>为其创建的 cgroup 中仍有 %1 个进程在运行</translation>
    </message>
    <message>
        <source>it is being created</source>
        <translation>正在创建</translation>
    </message>
    <message>
        <source>it is being ended</source>
        <translation>正在被结束</translation>
    </message>
    <message>
        <source>it is being restarted</source>
        <translation>正在重启</translation>
    </message>
    <message>
        <source>its session has ended; it stays for what is kept</source>
        <translation>其会话已结束；因有已保留的进程而继续存在</translation>
    </message>
    <message>
        <source>it was to be ended, but what is left of it is not ours to signal; tried again when that has gone</source>
        <translation>本应结束，但本程序无权向其残留的进程发送信号；待这些进程消失后会重试</translation>
    </message>
    <message>
        <source>its end was asked for and written down</source>
        <translation>结束请求已提出并记录</translation>
    </message>
    <message>
        <source>its creation never completed</source>
        <translation>其创建从未完成</translation>
    </message>
    <message>
        <source>its command has exited, but a viewer is attached or a process is kept</source>
        <translation>其命令已退出，但有人正在查看或有已保留的进程</translation>
    </message>
    <message>
        <source>its command exited longer ago than an empty shellper is kept, and no viewer is attached</source>
        <translation>其子进程退出已久，已超过命令退出后 shellper 的保留时间，且无人查看</translation>
    </message>
    <message>
        <source>this supervisor is dealing with it already</source>
        <translation>此监管程序已在处理</translation>
    </message>
    <message>
        <source>no living shellper claims it</source>
        <translation>没有存活的 shellper 认领它</translation>
    </message>
    <message>
        <source>it belongs to another profile</source>
        <translation>属于另一个配置方案</translation>
    </message>
    <message>
        <source>another supervisor has taken it over</source>
        <translation>已被另一个管理程序接管</translation>
    </message>
    <message>
        <source>it runs in the cgroup that was made for the session %1</source>
        <translation>在为会话 %1 创建的 cgroup 中运行</translation>
    </message>
    <message>
        <source>neither shellper nor guardian of that session lives any more</source>
        <translation>该会话的 shellper 和看护进程均已不再存活</translation>
    </message>
    <message>
        <source>its environment names the session %1</source>
        <translation>其环境变量中写有会话 %1</translation>
    </message>
    <message>
        <source>that session lives, and the process does not stand below it</source>
        <translation>该会话仍存活，而此进程不在其之下</translation>
    </message>
    <message>
        <source>nothing of that session lives any more</source>
        <translation>该会话已没有任何存活的进程</translation>
    </message>
    <message>
        <source>an environment can be copied, so it is not ended unasked</source>
        <translation>环境变量可能是复制来的，因此未经询问不会结束它</translation>
    </message>
    <message>
        <source>its cgroup bears that session&apos;s name, but nothing recorded says that it was made for it</source>
        <translation>其 cgroup 带有该会话的名称，但没有记录表明它是为该会话创建的</translation>
    </message>
    <message>
        <source>this process cannot be looked at</source>
        <translation>无法查看此进程</translation>
    </message>
    <message>
        <source>see that /proc is mounted and may be read</source>
        <translation>请确认 /proc 已挂载且允许读取</translation>
    </message>
    <message>
        <source>a monitor&apos;s record of format %1, not %2</source>
        <translation>监控服务记录的格式是 %1，而不是 %2</translation>
    </message>
    <message>
        <source>a monitor&apos;s record without process or owner</source>
        <translation>监控服务的记录缺少进程或所有者</translation>
    </message>
    <message>
        <source>%1 holds no token</source>
        <translation>%1 中没有令牌</translation>
    </message>
    <message>
        <source>that is not a monitor of Shellreeve</source>
        <translation>那不是 Shellreeve 的监控服务</translation>
    </message>
    <message>
        <source>it did not say who it is</source>
        <translation>它没有表明身份</translation>
    </message>
    <message>
        <source>cannot connect</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>it broke off</source>
        <translation>它中断了连接</translation>
    </message>
    <message>
        <source>it closed the connection without an answer</source>
        <translation>它未作任何答复就断开了连接</translation>
    </message>
    <message>
        <source>it does not answer as a monitor of Shellreeve does</source>
        <translation>它的响应不像 Shellreeve 的监控服务</translation>
    </message>
    <message>
        <source>%1 is not an address</source>
        <translation>%1 不是地址</translation>
    </message>
    <message>
        <source>cannot ask it</source>
        <translation>无法向其查询</translation>
    </message>
    <message>
        <source>it was ended by %1</source>
        <translation>已被 %1 结束</translation>
    </message>
    <message>
        <source>it exited with status %1</source>
        <translation>已退出，状态为 %1</translation>
    </message>
    <message>
        <source>it did not report in time</source>
        <translation>未及时发回报告</translation>
    </message>
    <message>
        <source>the monitor did not start: %1</source>
        <translation>监控服务未启动：%1</translation>
    </message>
    <message>
        <source>see that Shellreeve is installed completely</source>
        <translation>请确认 Shellreeve 安装完整</translation>
    </message>
    <message>
        <source>another Shellreeve is starting a monitor on port %1 (%2)</source>
        <translation>另一个 Shellreeve 正在端口 %1 上启动监控服务（%2）</translation>
    </message>
    <message>
        <source>try again, or use another port: %1</source>
        <translation>请重试，或使用其他端口：%1</translation>
    </message>
    <message>
        <source>this instance has no lock that would prove to others that it lives</source>
        <translation>此实例没有能向其他实例证明其存活的锁</translation>
    </message>
    <message>
        <source>the log says why</source>
        <translation>原因见日志</translation>
    </message>
    <message>
        <source>the monitor has ended: %1</source>
        <translation>监控服务已结束：%1</translation>
    </message>
    <message>
        <source>%1; it was started %2 times</source>
        <translation>%1；已启动 %2 次</translation>
    </message>
    <message>
        <source>it is started again by itself</source>
        <translation>它会自动再次启动</translation>
    </message>
    <message>
        <source>it was ended, and the port is still held</source>
        <translation>已将其结束，但端口仍被占用</translation>
    </message>
    <message>
        <source>it stays</source>
        <translation>仍然存在</translation>
    </message>
    <message>
        <source>it could not be ended: %1</source>
        <translation>无法将其结束：%1</translation>
    </message>
    <message>
        <source>a process of user %1 that cannot be looked at</source>
        <translation>用户 %1 的一个无法查看的进程</translation>
    </message>
    <message>
        <source>a process that cannot be looked at</source>
        <translation>一个无法查看的进程</translation>
    </message>
    <message>
        <source>%1 (process %2, user %3)</source>
        <translation>%1（进程 %2，用户 %3）</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1（进程 %2）</translation>
    </message>
    <message>
        <source>port %1 is held by the monitor of another Shellreeve, profile %2, process %3</source>
        <translation>端口 %1 已被另一个 Shellreeve 的监控服务占用（配置方案 %2，进程 %3）</translation>
    </message>
    <message>
        <source>leave it, quit that Shellreeve, or use another port: %1</source>
        <translation>可保持原样，也可退出那个 Shellreeve，或使用其他端口：%1</translation>
    </message>
    <message>
        <source>port %1 is held by a process of the session %2: %3</source>
        <translation>端口 %1 已被会话 %2 的进程占用：%3</translation>
    </message>
    <message>
        <source>end that session, or use another port: %1</source>
        <translation>请结束该会话，或使用其他端口：%1</translation>
    </message>
    <message>
        <source>port %1 is held by %2</source>
        <translation>端口 %1 已被占用：%2</translation>
    </message>
    <message>
        <source>port %1 is held by %2, listening on %3</source>
        <translation>端口 %1 已被占用：%2，监听地址 %3</translation>
    </message>
    <message>
        <source>end it, or use another port: %1</source>
        <translation>请结束它，或使用其他端口：%1</translation>
    </message>
    <message>
        <source>a rule of this system keeps the port from you (net.ipv4.ip_unprivileged_port_start on Linux, or a security policy): use another port: shellreeve --monitor-port N</source>
        <translation>本系统的规则不允许您使用该端口（Linux 上的 net.ipv4.ip_unprivileged_port_start，或安全策略）：请使用其他端口：shellreeve --monitor-port N</translation>
    </message>
    <message>
        <source>bring the loopback interface up (on Linux: ip link set lo up), then try again</source>
        <translation>请启用回环接口（在 Linux 上：ip link set lo up），然后重试</translation>
    </message>
    <message>
        <source>cannot listen on 127.0.0.1:%1</source>
        <translation>无法监听 127.0.0.1:%1</translation>
    </message>
    <message>
        <source>libmicrohttpd %1 does not start</source>
        <translation>libmicrohttpd %1 无法启动</translation>
    </message>
    <message>
        <source>%1 is damaged: it is not text</source>
        <translation>%1 已损坏：它不是文本</translation>
    </message>
    <message>
        <source>the bundle&apos;s list of helpers cannot be used: %1</source>
        <translation>程序包中的辅助程序列表无法使用：%1</translation>
    </message>
    <message>
        <source>get the program&apos;s file again</source>
        <translation>请重新获取程序文件</translation>
    </message>
    <message>
        <source>it has no id</source>
        <translation>没有 ID</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no entry of it</source>
        <translation>“%1”不是其中的有效条目</translation>
    </message>
    <message>
        <source>%1 is not in it</source>
        <translation>其中没有 %1</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>free some space on that disk and start Shellreeve again</source>
        <translation>请在该磁盘上腾出一些空间，然后再次启动 Shellreeve</translation>
    </message>
    <message>
        <source>set XDG_DATA_HOME to a directory that can be written</source>
        <translation>请将 XDG_DATA_HOME 设为可写的目录</translation>
    </message>
    <message>
        <source>cannot copy the session helpers to %1</source>
        <translation>无法将会话辅助程序复制到 %1</translation>
    </message>
    <message>
        <source>see to that, or set XDG_DATA_HOME to a directory of yours</source>
        <translation>请解决该问题，或将 XDG_DATA_HOME 设为您自己的目录</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 已损坏</translation>
    </message>
    <message>
        <source>the session helpers are not copied: Shellreeve is leaving</source>
        <translation>未复制会话辅助程序：Shellreeve 正在退出</translation>
    </message>
    <message>
        <source>no program can be started from %1: %2</source>
        <translation>无法从 %1 启动任何程序：%2</translation>
    </message>
    <message>
        <source>if that disk is mounted &quot;noexec&quot;, start Shellreeve with XDG_DATA_HOME set to a directory where programs may run, or install the package instead</source>
        <translation>如果该磁盘以“noexec”挂载，请将 XDG_DATA_HOME 设为允许运行程序的目录后再启动 Shellreeve，或改为安装软件包</translation>
    </message>
    <message>
        <source>no thread to copy the helpers</source>
        <translation>没有可用于复制辅助程序的线程</translation>
    </message>
    <message>
        <source>%1 is not a link to this program</source>
        <translation>%1 不是指向本程序的链接</translation>
    </message>
    <message>
        <source>move it away first</source>
        <translation>请先将其移走</translation>
    </message>
    <message>
        <source>cannot make the folder %1</source>
        <translation>无法创建文件夹 %1</translation>
    </message>
    <message>
        <source>cannot make %1</source>
        <translation>无法创建 %1</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>process %1, which is to own this monitor, has gone</source>
        <translation>应作为此监控服务所有者的进程 %1 已不存在</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许的操作</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不够</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有那个文件或目录</translation>
    </message>
    <message>
        <source>No such process</source>
        <translation>没有那个进程</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>Argument list too long</source>
        <translation>参数列表过长</translation>
    </message>
    <message>
        <source>Exec format error</source>
        <translation>可执行文件格式错误</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>资源暂时不可用</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>无法分配内存</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>文本文件忙</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是目录</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是一个目录</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>无效的参数</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>系统中打开的文件过多</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>设备上没有空间</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>只读文件系统</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>超出磁盘限额</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>符号连接的层数过多</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>地址已在使用</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>无法指定被请求的地址</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>网络已关闭</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>网络不可达</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>拒绝连接</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>连接被对方重设</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>连接超时</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>断开的管道</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>过旧的文件句柄</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>forgotten</source>
        <translation>已忘记</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>已接管</translation>
    </message>
    <message>
        <source>its guardian ends what it left, or holds what is kept of it</source>
        <translation>其守护进程正在结束其遗留的进程，或看管保留的进程</translation>
    </message>
    <message>
        <source>it runs a program named %1</source>
        <translation>它运行的程序名为 %1</translation>
    </message>
    <message>
        <source>the record of the port names another process</source>
        <translation>该端口的记录所指的是另一个进程</translation>
    </message>
    <message>
        <source>it is one of %1 processes that hold the port</source>
        <translation>它是占用该端口的 %1 个进程之一</translation>
    </message>
    <message>
        <source>its port is 0</source>
        <translation>其端口为 0</translation>
    </message>
    <message>
        <source>give it a port: %1</source>
        <translation>请为其指定端口：%1</translation>
    </message>
    <message>
        <source>processes cannot be looked at here, so nobody could tell whose the monitor is</source>
        <translation>此处无法查看进程，因此无从得知监视器属于谁</translation>
    </message>
    <message>
        <source>set SHELLREEVE_MONITOR_DIR to a directory of your own</source>
        <translation>请将 SHELLREEVE_MONITOR_DIR 设为您自己的目录</translation>
    </message>
    <message>
        <source>see who does with: reeve ports %1</source>
        <translation>查看占用者：reeve ports %1</translation>
    </message>
    <message>
        <source>its command runs on, by its recorded start</source>
        <translation>根据记录的启动时间，其命令仍在运行</translation>
    </message>
    <message>
        <source>it cannot be told from here whether it still runs</source>
        <translation>从此处无法得知它是否仍在运行</translation>
    </message>
    <message>
        <source>it lives, but cannot be looked at from here</source>
        <translation>它仍在运行，但无法从此处查看</translation>
    </message>
    <message>
        <source>the session %1 has ended but for what is kept</source>
        <translation>会话 %1 已结束，仅剩已保留的进程</translation>
    </message>
    <message>
        <source>`reeve kill --everything %1` ends that, too; then start it anew</source>
        <translation>`reeve kill --everything %1` 也会结束它；然后重新启动会话</translation>
    </message>
    <message>
        <source>the session %1 is not started again: %2</source>
        <translation>会话 %1 未重新启动：%2</translation>
    </message>
    <message>
        <source>end it first with `reeve kill %1`</source>
        <translation>请先用 `reeve kill %1` 结束它</translation>
    </message>
    <message>
        <source>Decisions are not written down: %1.</source>
        <translation>决定未被记录：%1。</translation>
    </message>
</context>
<context>
    <name>SessionColumns</name>
    <message>
        <source>exited</source>
        <extracomment>The state of a session whose command has finished: &quot;exited&quot; by itself, else &quot;ended&quot; by somebody or something.</extracomment>
        <translation>已退出</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>退出状态</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>启动至今</translation>
    </message>
    <message>
        <source>Last output</source>
        <translation>最近输出</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>查看者</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>启动于 %1</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>创建于 %1</translation>
    </message>
    <message>
        <source>No output yet</source>
        <translation>尚无输出</translation>
    </message>
    <message>
        <source>1 terminal is attached</source>
        <translation>已连接 1 个终端</translation>
    </message>
    <message numerus="yes">
        <source>%n terminals are attached</source>
        <translation>
            <numerusform>已连接 %n 个终端</numerusform>
        </translation>
    </message>
    <message>
        <source>Ports: %1</source>
        <translation>端口：%1</translation>
    </message>
    <message>
        <source>Of one processor core</source>
        <translation>相对于单个处理器核心</translation>
    </message>
</context>
<context>
    <name>SessionFacts</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a time ago, and the time</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>从不自动重启</translation>
    </message>
    <message>
        <source>when it fails</source>
        <translation>失败时</translation>
    </message>
    <message>
        <source>whenever it ends</source>
        <translation>每次结束时</translation>
    </message>
    <message>
        <source>%1; once so far</source>
        <translation>%1；至今 1 次</translation>
    </message>
    <message>
        <source>%1; %2 times so far</source>
        <translation>%1；至今 %2 次</translation>
    </message>
    <message>
        <source>ended with the command</source>
        <translation>随命令一起结束</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>What becomes of processes that outlive the command: they go on.</extracomment>
        <translation>已保留</translation>
    </message>
    <message>
        <source>kept until you decide</source>
        <translation>保留至您作出决定</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a program and its process number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>never ends itself</source>
        <translation>从不自行结束</translation>
    </message>
    <message>
        <source>ends itself after %1 in which nobody looks after it and it does nothing</source>
        <translation>若 %1内无人照管且无活动，则自行结束</translation>
    </message>
    <message>
        <source>1 process</source>
        <translation>1 个进程</translation>
    </message>
    <message numerus="yes">
        <source>%n processes</source>
        <translation>
            <numerusform>%n 个进程</numerusform>
        </translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Asks for you</source>
        <translation>请求关注</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>资源占用</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>存续时间</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>遗留</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation>遗留进程</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>作用域</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>启动时间</translation>
    </message>
    <message>
        <source>Last output</source>
        <translation>最近输出</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>查看者</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>columns and rows</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>running for 3 h</comment>
        <translation>%1，已持续 %2</translation>
    </message>
    <message>
        <source>%1 by a restart of the machine</source>
        <comment>interrupted</comment>
        <translation>%1（因计算机重启）</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>exited with %1</source>
        <translation>已退出（代码 %1）</translation>
    </message>
    <message>
        <source>ended by %1</source>
        <translation>已被 %1 结束</translation>
    </message>
    <message>
        <source>ended, nobody saw how</source>
        <translation>已结束，方式未知</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>信号 %1</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>restarting</source>
        <translation>正在重启</translation>
    </message>
    <message>
        <source>keeps failing</source>
        <translation>反复失败</translation>
    </message>
    <message>
        <source>ending</source>
        <translation>正在结束</translation>
    </message>
    <message>
        <source>not answering</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>rang the bell</source>
        <translation>响铃</translation>
    </message>
    <message>
        <source>sent a message</source>
        <translation>发来消息</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>ends itself now</source>
        <translation>即将自行结束</translation>
    </message>
    <message>
        <source>ends itself in %1</source>
        <translation>%1后自行结束</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>TerminalSearch</name>
    <message>
        <source>There is no terminal program here; looked for %1</source>
        <translation>这里没有终端程序；已查找 %1</translation>
    </message>
    <message>
        <source>install one, or name yours in the settings</source>
        <translation>请安装一个，或在设置中指定您的终端程序</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>shellreeve: no desktop can be reached (DISPLAY, WAYLAND_DISPLAY and QT_QPA_PLATFORM are empty or lead nowhere); running as with --headless</source>
        <translation>shellreeve: 无法连接任何桌面（DISPLAY、WAYLAND_DISPLAY 和 QT_QPA_PLATFORM 为空或指向无效目标）；将按 --headless 方式运行</translation>
    </message>
</context>
<context>
    <name>shellreeve::About</name>
    <message>
        <source>%1 (built with %2)</source>
        <translation>%1（构建时使用 %2）</translation>
    </message>
    <message>
        <source>Shellreeve</source>
        <translation>Shellreeve</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>桌面环境</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置方案</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>shellreeve::AboutDialog</name>
    <message>
        <source>About Shellreeve</source>
        <translation>关于 Shellreeve</translation>
    </message>
    <message>
        <source>Shellreeve %1</source>
        <translation>Shellreeve %1</translation>
    </message>
    <message>
        <source>Keeps terminal sessions alive, and leaves nothing behind when they end.</source>
        <translation>让终端会话持续运行，并在会话结束时不留下任何残余。</translation>
    </message>
    <message>
        <source>Free software under the MIT license.</source>
        <translation>采用 MIT 许可证的自由软件。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy for a bug report</source>
        <translation>复制以用于错误报告</translation>
    </message>
</context>
<context>
    <name>shellreeve::AtHome</name>
    <message>
        <source>The settings cannot be used or kept</source>
        <translation>无法使用或保存设置</translation>
    </message>
</context>
<context>
    <name>shellreeve::Autostart</name>
    <message>
        <source>Keeps terminal sessions alive, and leaves nothing behind when they end.</source>
        <translation>让终端会话持续运行，并在会话结束时不留下任何残余。</translation>
    </message>
</context>
<context>
    <name>shellreeve::Cleanup</name>
    <message>
        <source>ours, not listed yet</source>
        <translation>属于本程序，尚未列出</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>somebody else’s</source>
        <translation>不属于本程序</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>无法判定</translation>
    </message>
    <message>
        <source>joins the list</source>
        <translation>加入列表</translation>
    </message>
    <message>
        <source>is shown as unreachable</source>
        <translation>显示为无响应</translation>
    </message>
    <message>
        <source>its end is written down</source>
        <translation>记录其结束</translation>
    </message>
    <message>
        <source>is ended</source>
        <translation>将其结束</translation>
    </message>
    <message>
        <source>is forgotten</source>
        <translation>将其忘记</translation>
    </message>
    <message>
        <source>its shellper is ended</source>
        <translation>结束其 shellper</translation>
    </message>
    <message>
        <source>what it left is ended</source>
        <translation>结束其遗留进程</translation>
    </message>
    <message>
        <source>is removed</source>
        <translation>将其删除</translation>
    </message>
    <message>
        <source>is left alone</source>
        <translation>不作处理</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>left behind</source>
        <translation>被遗留</translation>
    </message>
    <message>
        <source>it still runs below the session’s shellper, though the session’s command has ended</source>
        <translation>会话的命令已结束，但它仍在该会话的 shellper 之下运行</translation>
    </message>
    <message>
        <source>kept on request: no end of its session touches it</source>
        <translation>应要求保留：其会话结束时不会触及它</translation>
    </message>
    <message>
        <source>goes on running</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>Leftover</source>
        <translation>遗留进程</translation>
    </message>
    <message>
        <source>Kept process</source>
        <translation>已保留的进程</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Socket file</source>
        <translation>套接字文件</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>it uses %1 of memory</source>
        <translation>它占用 %1 内存</translation>
    </message>
    <message>
        <source>it uses %1 of memory and listens on %2</source>
        <translation>它占用 %1 内存，并监听端口 %2</translation>
    </message>
</context>
<context>
    <name>shellreeve::CleanupModel</name>
    <message>
        <source>has ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>What</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>始于</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理方式</translation>
    </message>
</context>
<context>
    <name>shellreeve::CleanupText</name>
    <message>
        <source>1 thing</source>
        <translation>1 项</translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>5 min ago (3/4/25 12:00)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>Clean up %1?</source>
        <translation>是否清理 %1？</translation>
    </message>
    <message>
        <source>This is done, and nothing else. Whoever has come to life again by then is left alone.</source>
        <translation>只执行以下操作，不做其他任何事。届时又恢复活动的对象将不受影响。</translation>
    </message>
    <message>
        <source>It would end %1 at once. That many are ended only when you say so.</source>
        <translation>这会一次性结束 %1。数量如此之多，须经您确认才会结束。</translation>
    </message>
    <message>
        <source>Clean up, ending %1</source>
        <translation>清理并结束 %1</translation>
    </message>
    <message>
        <source>Clean up %1</source>
        <translation>清理 %1</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>1 thing wants a look.</source>
        <translation>有 1 项需要查看。</translation>
    </message>
    <message numerus="yes">
        <source>%n things want a look.</source>
        <translation>
            <numerusform>有 %n 项需要查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>A clean-up would change nothing.</source>
        <translation>清理不会带来任何改变。</translation>
    </message>
    <message>
        <source>A clean-up sees to %1 of them.</source>
        <translation>清理会处理其中 %1 项。</translation>
    </message>
    <message>
        <source>A clean-up sees to it.</source>
        <translation>清理会处理此项。</translation>
    </message>
    <message>
        <source>A clean-up sees to all of them.</source>
        <translation>清理会处理全部这些项。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, verdict</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>kind, session, verdict</comment>
        <translation>%2 的%1：%3</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Since: %1</source>
        <translation>始于：%1</translation>
    </message>
    <message>
        <source>What happens: it %1.</source>
        <comment>… is left alone</comment>
        <translation>处理方式：%1。</translation>
    </message>
    <message>
        <source>What became of it: %1.</source>
        <translation>处理结果：%1。</translation>
    </message>
</context>
<context>
    <name>shellreeve::CommandToolLine</name>
    <message>
        <source>Command line tool</source>
        <translation>命令行工具</translation>
    </message>
    <message>
        <source>“reeve” in a terminal: start, show and end sessions, also in scripts.</source>
        <translation>在终端中使用“reeve”：启动、显示和结束会话，也可用于脚本。</translation>
    </message>
    <message>
        <source>Line for your shell&apos;s start file</source>
        <translation>要添加到 shell 启动文件的一行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the line for your shell&apos;s start file</source>
        <translation>复制要添加到 shell 启动文件的一行</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Remove the command line tool</source>
        <translation>移除命令行工具</translation>
    </message>
    <message>
        <source>Install the command line tool</source>
        <translation>安装命令行工具</translation>
    </message>
    <message>
        <source>Will be %1.</source>
        <translation>将安装为 %1。</translation>
    </message>
    <message>
        <source>It is %1, but that folder is not in your PATH. Add this line to ~/.profile and log in again:</source>
        <translation>已安装为 %1，但该文件夹不在您的 PATH 中。请将此行添加到 ~/.profile，然后重新登录：</translation>
    </message>
    <message>
        <source>It is %1, but a shell finds %2 before it.</source>
        <translation>已安装为 %1，但 shell 会先找到 %2。</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>已安装为 %1。</translation>
    </message>
    <message>
        <source>%1 leads to a program that has gone.</source>
        <translation>%1 指向的程序已不存在。</translation>
    </message>
    <message>
        <source>%1 is something else, and stays. Move it away to install the tool there.</source>
        <translation>%1 是其他内容，会保持不变。若要在此处安装该工具，请先将其移走。</translation>
    </message>
    <message>
        <source>It is there: %1.</source>
        <translation>已存在：%1。</translation>
    </message>
</context>
<context>
    <name>shellreeve::ConsentDialog</name>
    <message>
        <source>What it is about</source>
        <translation>相关内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>shellreeve::DesktopFront</name>
    <message>
        <source>1 session goes on without Shellreeve</source>
        <translation>1 个会话在 Shellreeve 退出后继续运行</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions go on without Shellreeve</source>
        <translation>
            <numerusform>%n 个会话在 Shellreeve 退出后继续运行</numerusform>
        </translation>
    </message>
    <message>
        <source>The next start shows what is still running, and so does “reeve list”.</source>
        <translation>下次启动时会显示仍在运行的会话，“reeve list”也会显示。</translation>
    </message>
    <message>
        <source>The desktop&apos;s tray has changed. To get the icon back, quit Shellreeve and start it again; sessions go on.</source>
        <translation>桌面的托盘已更改。若要恢复图标，请退出 Shellreeve 再重新启动；会话会继续运行。</translation>
    </message>
    <message>
        <source>This window stands in for the icon, which comes by itself when there is a tray. When you close the window, everything goes on; start Shellreeve again to get it back.</source>
        <translation>此窗口用来代替图标；有托盘时，图标会自动出现。关闭窗口后一切都会继续运行；再次启动 Shellreeve 即可重新打开它。</translation>
    </message>
    <message>
        <source>There is no tray for icons, and no session bus to find one.</source>
        <translation>没有可显示图标的托盘，也没有可用来查找托盘的会话总线。</translation>
    </message>
    <message>
        <source>GNOME shows tray icons only with an extension, AppIndicator for one.</source>
        <translation>GNOME 需要扩展才能显示托盘图标，例如 AppIndicator。</translation>
    </message>
    <message>
        <source>This desktop has no tray for icons.</source>
        <translation>此桌面没有可显示图标的托盘。</translation>
    </message>
    <message>
        <source>Show sessions</source>
        <translation>显示会话</translation>
    </message>
    <message>
        <source>Shellreeve runs without an icon</source>
        <translation>Shellreeve 在没有图标的情况下运行</translation>
    </message>
    <message>
        <source>There is no tray on this desktop. Start Shellreeve again whenever you want to see your sessions.</source>
        <translation>此桌面没有托盘。想查看会话时，请再次启动 Shellreeve。</translation>
    </message>
</context>
<context>
    <name>shellreeve::Dialogs</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>shellreeve::Durations</name>
    <message>
        <source>1 millisecond</source>
        <translation>1 毫秒</translation>
    </message>
    <message numerus="yes">
        <source>%n milliseconds</source>
        <translation>
            <numerusform>%n 毫秒</numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 秒</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shellreeve::EmptyView</name>
    <message>
        <source>An example for a terminal</source>
        <translation>终端示例</translation>
    </message>
    <message>
        <source>Looking for sessions…</source>
        <translation>正在查找会话…</translation>
    </message>
    <message>
        <source>Sessions that outlived the last run are found and shown again.</source>
        <translation>上次运行后仍存活的会话会被找到并重新显示。</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>还没有会话</translation>
    </message>
    <message>
        <source>A session is a command in a terminal of its own: a coding agent, a server, a shell. It goes on when its window is closed, when this program quits and when it crashes. When you end it, everything it started ends with it.

Start one here, or in a terminal:</source>
        <translation>会话是在独立终端中运行的命令：编程代理、服务器或 shell。关闭其窗口、退出本程序或本程序崩溃时，它都会继续运行。当您结束会话时，它启动的一切也会随之结束。

在此处启动一个会话，或在终端中启动：</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>新建会话…</translation>
    </message>
    <message>
        <source>No session fits “%1”</source>
        <translation>没有会话符合“%1”</translation>
    </message>
    <message>
        <source>The filter looks at names, commands, folders and states. Every word of it must fit.</source>
        <translation>筛选范围包括名称、命令、文件夹和状态。每个词都必须符合。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>shellreeve::EndFlow</name>
    <message>
        <source>End what is kept too</source>
        <translation>同时结束已保留的进程</translation>
    </message>
    <message>
        <source>At once, without time to save</source>
        <translation>立即结束，不留保存时间</translation>
    </message>
    <message>
        <source>Kills after a tenth of a second</source>
        <translation>十分之一秒后强制结束</translation>
    </message>
    <message>
        <source>Ending “%1”…</source>
        <translation>正在结束“%1”…</translation>
    </message>
    <message>
        <source>Ending %1…</source>
        <translation>正在结束 %1…</translation>
    </message>
    <message>
        <source>Ending sessions</source>
        <translation>正在结束会话</translation>
    </message>
    <message>
        <source>Waiting for its processes to finish.</source>
        <translation>正在等待其进程结束。</translation>
    </message>
    <message>
        <source>%1 of %2 have ended.</source>
        <translation>已结束 %1 个，共 %2 个。</translation>
    </message>
    <message>
        <source>Not everything ended</source>
        <translation>未能全部结束</translation>
    </message>
    <message>
        <source>1 process is still there</source>
        <translation>仍有 1 个进程存在</translation>
    </message>
    <message numerus="yes">
        <source>%n processes are still there</source>
        <translation>
            <numerusform>仍有 %n 个进程存在</numerusform>
        </translation>
    </message>
    <message>
        <source>They were asked to end and then killed, and they live on. Their sessions stay in the list, so that you can try again.</source>
        <translation>已请求它们退出，随后强制结束，但它们仍然存活。它们的会话会留在列表中，以便您重试。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Could not end</source>
        <translation>无法结束</translation>
    </message>
    <message>
        <source>A session could not be ended</source>
        <translation>有一个会话无法结束</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions could not be ended</source>
        <translation>
            <numerusform>%n 个会话无法结束</numerusform>
        </translation>
    </message>
    <message>
        <source>Ending what finished sessions left…</source>
        <translation>正在结束由已结束会话遗留的进程…</translation>
    </message>
    <message>
        <source>Quitting</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Waiting for their processes to finish.</source>
        <translation>正在等待它们的进程结束。</translation>
    </message>
    <message>
        <source>Shellreeve quits now. The next start finishes what could not be ended.</source>
        <translation>Shellreeve 现在退出。下次启动时会继续处理未能结束的进程。</translation>
    </message>
</context>
<context>
    <name>shellreeve::EndText</name>
    <message>
        <source>1 process</source>
        <translation>1 个进程</translation>
    </message>
    <message numerus="yes">
        <source>%n processes</source>
        <translation>
            <numerusform>%n 个进程</numerusform>
        </translation>
    </message>
    <message>
        <source>1 port</source>
        <translation>1 个端口</translation>
    </message>
    <message numerus="yes">
        <source>%n ports</source>
        <translation>
            <numerusform>%n 个端口</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>2 ports (3000, 8080)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>bash and 3 processes, 1 port</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a command, a folder</comment>
        <translation>%1（位于 %2）</translation>
    </message>
    <message>
        <source>Kept, and goes on running: %1.</source>
        <translation>已保留并将继续运行：%1。</translation>
    </message>
    <message>
        <source>Shellreeve itself was started in here: it and the programs it runs under are spared.</source>
        <translation>Shellreeve 本身就是在此会话中启动的：它及其上层程序不会被结束。</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>结束会话</translation>
    </message>
    <message>
        <source>End %1</source>
        <translation>结束 %1</translation>
    </message>
    <message>
        <source>Nothing runs in it any more; it leaves the list.</source>
        <translation>其中已没有进程在运行；它将从列表中移除。</translation>
    </message>
    <message>
        <source>Nothing runs in them any more; they leave the list.</source>
        <translation>其中已没有进程在运行；它们将从列表中移除。</translation>
    </message>
    <message>
        <source>It is asked to finish, and killed if it does not.</source>
        <translation>会先请求它自行退出，若不退出则强制结束。</translation>
    </message>
    <message>
        <source>Each is asked to finish, and killed if it does not.</source>
        <translation>会先请求各进程自行退出，若不退出则强制结束。</translation>
    </message>
    <message>
        <source>This ends %1.</source>
        <translation>这将结束 %1。</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 个会话</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n 个会话</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing that runs</source>
        <translation>0 个运行中的进程</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>bash and 3 processes</comment>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>End %1?</source>
        <translation>是否结束 %1？</translation>
    </message>
    <message>
        <source>End sessions</source>
        <translation>结束会话</translation>
    </message>
    <message>
        <source>Restart session</source>
        <translation>重启会话</translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <translation>是否重启 %1？</translation>
    </message>
    <message>
        <source>This ends %1, then starts the command again.</source>
        <translation>这将结束 %1，然后再次启动该命令。</translation>
    </message>
    <message>
        <source>%1 and restart</source>
        <comment>End 4 processes and restart</comment>
        <translation>%1，然后重启</translation>
    </message>
    <message>
        <source>Restart sessions</source>
        <translation>重启会话</translation>
    </message>
    <message>
        <source>This ends %1, then starts the commands again.</source>
        <translation>这将结束 %1，然后再次启动这些命令。</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>重启 %1</translation>
    </message>
    <message>
        <source>Quit and end all</source>
        <translation>全部结束并退出</translation>
    </message>
    <message>
        <source>End %1 and quit?</source>
        <translation>是否结束%1并退出？</translation>
    </message>
    <message>
        <source>End all %1 and quit?</source>
        <translation>是否结束全部 %1并退出？</translation>
    </message>
    <message>
        <source>To leave what finished sessions started running instead, choose “Quit” in the menu.</source>
        <translation>若要让已结束会话所启动的进程继续运行，请改为在菜单中选择“退出”。</translation>
    </message>
    <message>
        <source>To leave them running instead, choose “Quit (keep %1)” in the menu.</source>
        <translation>若要让它们继续运行，请改为在菜单中选择“退出（保留 %1）”。</translation>
    </message>
    <message>
        <source>End %1 and quit</source>
        <translation>结束 %1并退出</translation>
    </message>
    <message>
        <source>Forget sessions</source>
        <translation>忘记会话</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>是否忘记 %1？</translation>
    </message>
    <message>
        <source>They have finished. How they ended and what they last showed is dropped for good.</source>
        <translation>这些会话已结束。它们的结束方式和最后显示的内容将被永久丢弃。</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>忘记 %1</translation>
    </message>
    <message>
        <source>End process</source>
        <translation>结束进程</translation>
    </message>
    <message>
        <source>The session %1 stays as it is.</source>
        <translation>会话%1保持不变。</translation>
    </message>
    <message>
        <source>%1 is kept. End it all the same?</source>
        <translation>%1 已保留。仍要结束它吗？</translation>
    </message>
    <message>
        <source>It and everything below it ends.</source>
        <translation>它及其下的所有进程都会结束。</translation>
    </message>
    <message>
        <source>End it all the same</source>
        <translation>仍要结束</translation>
    </message>
    <message>
        <source>End %1 and %2 below it?</source>
        <translation>是否结束 %1 及其下的 %2？</translation>
    </message>
    <message>
        <source>%1 (pid %2)</source>
        <translation>%1 (pid %2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>node (pid 12): permission denied</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>not ended in time</source>
        <translation>未能及时结束</translation>
    </message>
</context>
<context>
    <name>shellreeve::FactsView</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>复制：%1</translation>
    </message>
    <message>
        <source>Open or end…</source>
        <translation>打开或结束…</translation>
    </message>
    <message>
        <source>Open or end: %1</source>
        <translation>打开或结束：%1</translation>
    </message>
</context>
<context>
    <name>shellreeve::Joining</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <extracomment>One sentence after another: with a blank between them, or without.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list of names or numbers</comment>
        <extracomment>Names or numbers, one after another: &quot;3000, 8080&quot;.</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <extracomment>What is said, as a sentence of its own: with the language&apos;s full stop.</extracomment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>shellreeve::KeepListEditor</name>
    <message>
        <source>Write the name of a program, “tmux” for one.</source>
        <translation>请填写程序名称，例如“tmux”。</translation>
    </message>
    <message>
        <source>A rule has at most %1 characters.</source>
        <translation>一条规则最多 %1 个字符。</translation>
    </message>
    <message>
        <source>A rule is one line of plain text.</source>
        <translation>一条规则是一行纯文本。</translation>
    </message>
    <message>
        <source>“%1”: write the name of the file alone, without folders.</source>
        <translation>“%1”：请只填写文件名，不要包含文件夹。</translation>
    </message>
    <message>
        <source>“*” alone names no program: write how its name begins, then “*”.</source>
        <translation>单独的“*”不代表任何程序：请填写名称的开头，然后加上“*”。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Another program, like: java GradleDaemon</source>
        <translation>其他程序，例如：java GradleDaemon</translation>
    </message>
    <message>
        <source>A program to add</source>
        <translation>要添加的程序</translation>
    </message>
    <message>
        <source>The list is too long. “*” stands for many names that begin alike.</source>
        <translation>列表过长。“*”可代表许多开头相同的名称。</translation>
    </message>
</context>
<context>
    <name>shellreeve::LateProgress</name>
    <message>
        <source>Ending a process</source>
        <translation>正在结束进程</translation>
    </message>
    <message>
        <source>Ending %1…</source>
        <translation>正在结束 %1…</translation>
    </message>
    <message>
        <source>Waiting for it to finish.</source>
        <translation>正在等待它结束。</translation>
    </message>
</context>
<context>
    <name>shellreeve::LeftoverWords</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a program and its process number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>ends in %1</source>
        <translation>%1后结束</translation>
    </message>
    <message>
        <source>is being ended</source>
        <translation>正在被结束</translation>
    </message>
    <message>
        <source>waits for your answer</source>
        <translation>等待您的答复</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>The state of a process that a session left behind: nobody ends it.</extracomment>
        <translation>已保留</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <translation>已保留：%1</translation>
    </message>
    <message>
        <source>could not be ended</source>
        <translation>无法结束</translation>
    </message>
    <message>
        <source>could not be ended: %1</source>
        <translation>无法结束：%1</translation>
    </message>
</context>
<context>
    <name>shellreeve::LeftoversWindow</name>
    <message>
        <source>&amp;Show what is in order, too</source>
        <translation>同时显示正常的项目(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>结束(&amp;E)</translation>
    </message>
    <message>
        <source>End the process and everything below it; what is kept is asked about</source>
        <translation>结束该进程及其下的所有进程；对已保留的进程会先询问</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>From now on no end of its session touches it</source>
        <translation>从现在起，其会话结束时不会触及它</translation>
    </message>
    <message>
        <source>S&amp;top keeping</source>
        <translation>取消保留(&amp;T)</translation>
    </message>
    <message>
        <source>The rules of its session decide again</source>
        <translation>重新由其会话的规则决定</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>重新检查(&amp;L)</translation>
    </message>
    <message>
        <source>See what there is now (F5)</source>
        <translation>查看当前情况 (F5)</translation>
    </message>
    <message>
        <source>&amp;Clean up…</source>
        <translation>清理(&amp;C)…</translation>
    </message>
    <message>
        <source>Do what the last column says, after asking</source>
        <translation>询问后，执行最后一列所示的操作</translation>
    </message>
    <message>
        <source>Leftovers and orphans</source>
        <translation>遗留与孤儿进程</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>Whatever runs for a session stands below one that is in the list.

When the command of a session exits and leaves something running, it is shown here, to be ended or kept. So are processes that you keep, sockets of sessions that are no more, and processes that say they come from one. Nothing is ended on a guess: each line tells its evidence.</source>
        <translation>为会话运行的一切都位于列表中的某个会话之下。

当会话的命令退出后仍有进程在运行时，该进程会显示在这里，以便结束或保留。您保留的进程、已不存在的会话的套接字，以及自称来自某个会话的进程，也会显示在这里。绝不会凭猜测结束任何进程：每一行都会说明其依据。</translation>
    </message>
    <message>
        <source>Nothing was done: there is something else to do by now. Look at the list, then clean up again.</source>
        <translation>未执行任何操作：现在要处理的内容已有变化。请查看列表，然后再次清理。</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>复制(&amp;O)</translation>
    </message>
    <message>
        <source>Cleaning up…</source>
        <translation>正在清理…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Not everything could be looked at. %1</source>
        <translation>未能检查全部内容。%1</translation>
    </message>
    <message>
        <source>Nothing is left behind</source>
        <translation>没有任何遗留</translation>
    </message>
    <message>
        <source>Select a line to see why it is there and what happens to it.</source>
        <translation>选择一行，以查看它为何存在以及将如何处理。</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are selected.</source>
        <translation>
            <numerusform>已选择 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>End these sessions too</source>
        <translation>同时结束这些会话</translation>
    </message>
    <message>
        <source>Otherwise only the rest is cleaned up</source>
        <translation>否则只清理其余各项</translation>
    </message>
    <message>
        <source>1 thing was cleaned up.</source>
        <translation>已清理 1 项。</translation>
    </message>
    <message numerus="yes">
        <source>%n things were cleaned up.</source>
        <translation>
            <numerusform>已清理 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>The end of 1 session was held back.</source>
        <translation>已暂缓结束 1 个会话。</translation>
    </message>
    <message numerus="yes">
        <source>The ends of %n sessions were held back.</source>
        <translation>
            <numerusform>已暂缓结束 %n 个会话。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shellreeve::LineFrame</name>
    <message>
        <source>Restore default</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Restore default: %1</source>
        <translation>恢复默认值：%1</translation>
    </message>
</context>
<context>
    <name>shellreeve::LoginStartLine</name>
    <message>
        <source>Start at login</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>In the background: the icon comes, no window. Sessions that still run are found again.</source>
        <translation>在后台启动：只出现图标，不打开窗口。仍在运行的会话会被重新找到。</translation>
    </message>
    <message>
        <source>Default: off.</source>
        <translation>默认：关。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>The entry was changed: it starts %1</source>
        <translation>启动项已被更改：它启动的是 %1</translation>
    </message>
    <message>
        <source>Switched off in the desktop&apos;s own settings.</source>
        <translation>已在桌面自身的设置中关闭。</translation>
    </message>
    <message>
        <source>Allow it in System Settings, General, Login Items.</source>
        <translation>请在“系统设置”&gt;“通用”&gt;“登录项”中允许。</translation>
    </message>
    <message>
        <source>Only for an application in the Applications folder, with the profile without a name.</source>
        <translation>仅适用于“应用程序”文件夹中的应用，且须使用未命名的配置方案。</translation>
    </message>
</context>
<context>
    <name>shellreeve::Logind</name>
    <message>
        <source>Sessions are told goodbye</source>
        <translation>正在通知会话即将关机</translation>
    </message>
</context>
<context>
    <name>shellreeve::Logout</name>
    <message>
        <source>1 session ends with the desktop</source>
        <translation>1 个会话将随桌面一起结束</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions end with the desktop</source>
        <translation>
            <numerusform>%n 个会话将随桌面一起结束</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>“loginctl enable-linger” lets them go on; the next start offers to start them again.</source>
        <translation>“loginctl enable-linger”可让它们继续运行；下次启动时会提供再次启动它们的选项。</translation>
    </message>
</context>
<context>
    <name>shellreeve::MonitorDialog</name>
    <message>
        <source>&amp;Kill It</source>
        <translation>强制结束(&amp;K)</translation>
    </message>
    <message>
        <source>End the other Shellreeve&apos;s monitor, and start ours</source>
        <translation>结束另一个 Shellreeve 的监控服务，并启动自己的</translation>
    </message>
    <message>
        <source>&amp;End that session…</source>
        <translation>结束该会话(&amp;E)…</translation>
    </message>
    <message>
        <source>Ask, end it, and start the monitor</source>
        <translation>询问后结束它，并启动监控服务</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>See whether the port is free by now</source>
        <translation>查看端口现在是否空闲</translation>
    </message>
    <message>
        <source>&amp;Open dashboard</source>
        <translation>打开仪表板(&amp;O)</translation>
    </message>
    <message>
        <source>In your web browser</source>
        <translation>在您的网络浏览器中</translation>
    </message>
    <message>
        <source>&amp;Use another port</source>
        <translation>使用其他端口(&amp;U)</translation>
    </message>
    <message>
        <source>Choose where the monitor serves</source>
        <translation>选择监控服务使用的端口</translation>
    </message>
    <message>
        <source>Who has the port</source>
        <translation>谁占用了端口</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>监听地址</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置方案</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Running since</source>
        <translation>启动时间</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Another Shellreeve has port %1</source>
        <translation>端口 %1 已被另一个 Shellreeve 占用</translation>
    </message>
    <message>
        <source>It is about to start its monitor there, or cannot get on with that. This Shellreeve works without a monitor: only the dashboard and the HTTP API are missing.</source>
        <translation>它即将在该端口启动监控服务，或者一直未能启动。此 Shellreeve 没有监控服务也能工作：只是缺少仪表板和 HTTP API。</translation>
    </message>
    <message>
        <source>Its monitor serves the dashboard and the HTTP API there. Only one can. This Shellreeve works without, too.</source>
        <translation>它的监控服务在该端口提供仪表板和 HTTP API。该端口只能由一个监控服务使用。此 Shellreeve 没有监控服务也能工作。</translation>
    </message>
    <message numerus="yes">
        <source>“Kill It” ends only that monitor. The other Shellreeve and its %n sessions are not touched.</source>
        <translation>
            <numerusform>“强制结束”只会结束那个监控服务。另一个 Shellreeve 及其 %n 个会话不受影响。</numerusform>
        </translation>
    </message>
    <message>
        <source>“Kill It” ends only that monitor. The other Shellreeve and its sessions are not touched.</source>
        <translation>“强制结束”只会结束那个监控服务。另一个 Shellreeve 及其会话不受影响。</translation>
    </message>
    <message>
        <source>Kee&amp;p It</source>
        <translation>保留(&amp;P)</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>监控服务</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The monitor is off</source>
        <translation>监控服务已关闭</translation>
    </message>
    <message>
        <source>With a port it serves a dashboard and an HTTP API to programs of this machine.</source>
        <translation>设置端口后，它会向本机的程序提供仪表板和 HTTP API。</translation>
    </message>
    <message>
        <source>The monitor is starting</source>
        <translation>监控服务正在启动</translation>
    </message>
    <message>
        <source>It will serve %1</source>
        <translation>它将在 %1 提供服务</translation>
    </message>
    <message>
        <source>It ended unexpectedly and is started again by itself.</source>
        <translation>它意外结束，正在自动重新启动。</translation>
    </message>
    <message>
        <source>The monitor is running</source>
        <translation>监控服务正在运行</translation>
    </message>
    <message>
        <source>It serves %1, process %2.</source>
        <translation>它在 %1 提供服务，进程 %2。</translation>
    </message>
    <message>
        <source>The monitor could not be started</source>
        <translation>无法启动监控服务</translation>
    </message>
    <message>
        <source>Sessions are not affected; only the dashboard and the HTTP API are missing.</source>
        <translation>会话不受影响；只是缺少仪表板和 HTTP API。</translation>
    </message>
    <message>
        <source>One of your sessions has port %1</source>
        <translation>端口 %1 已被您的一个会话占用</translation>
    </message>
    <message>
        <source>The monitor needs that port, unless it uses another one. It can have it when that session ends.</source>
        <translation>监控服务需要该端口，除非改用其他端口。该会话结束后，监控服务即可使用它。</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>保持原样(&amp;L)</translation>
    </message>
    <message>
        <source>Port %1 is taken</source>
        <translation>端口 %1 已被占用</translation>
    </message>
    <message>
        <source>Another program listens there, or nobody can tell who does. It is left alone. Sessions are not affected; only the dashboard and the HTTP API are missing.</source>
        <translation>另一个程序正在监听该端口，或无法判断是谁在监听。它不会受到影响。会话不受影响；只是缺少仪表板和 HTTP API。</translation>
    </message>
    <message>
        <source>A program that was probably started in one of your sessions listens there. It may go on when that session ends. The monitor can have the port when that program ends.</source>
        <translation>一个很可能在您的某个会话中启动的程序正在那里监听。该会话结束后它可能仍会继续运行。该程序结束后，监视器即可使用此端口。</translation>
    </message>
</context>
<context>
    <name>shellreeve::MonitorNotifier</name>
    <message>
        <source>What to do…</source>
        <translation>如何处理…</translation>
    </message>
    <message>
        <source>Sessions are not affected; only the dashboard and the HTTP API are missing.</source>
        <translation>会话不受影响；只是缺少仪表板和 HTTP API。</translation>
    </message>
</context>
<context>
    <name>shellreeve::MonitorWords</name>
    <message>
        <source>process %1</source>
        <translation>进程 %1</translation>
    </message>
    <message>
        <source>a process of user %1</source>
        <translation>用户 %1 的一个进程</translation>
    </message>
    <message>
        <source>a process that cannot be seen</source>
        <translation>一个无法查看的进程</translation>
    </message>
    <message>
        <source>No monitor: it could not be started</source>
        <translation>没有监控服务：无法启动</translation>
    </message>
    <message>
        <source>No monitor: port %1 is taken by another Shellreeve</source>
        <translation>没有监控服务：端口 %1 已被另一个 Shellreeve 占用</translation>
    </message>
    <message>
        <source>No monitor: port %1 is taken by the session %2</source>
        <translation>没有监控服务：端口 %1 已被会话 %2 占用</translation>
    </message>
    <message>
        <source>No monitor: port %1 is taken by %2</source>
        <translation>没有监控服务：端口 %1 已被 %2 占用</translation>
    </message>
</context>
<context>
    <name>shellreeve::NewSession</name>
    <message>
        <source>A closing %1 is missing.</source>
        <translation>缺少结尾的 %1。</translation>
    </message>
    <message>
        <source>The \ at the end escapes nothing: take it away, or double it.</source>
        <translation>末尾的 \ 没有转义任何字符：请将其删除，或写成两个。</translation>
    </message>
    <message>
        <source>“%1” needs a shell: runs as %2 -c &apos;…&apos;.</source>
        <translation>“%1”需要 shell：将以 %2 -c &apos;…&apos; 运行。</translation>
    </message>
    <message>
        <source>The program&apos;s name is empty.</source>
        <translation>程序名称为空。</translation>
    </message>
    <message>
        <source>line %1 has no “=”</source>
        <translation>第 %1 行没有“=”</translation>
    </message>
    <message>
        <source>write NAME=value</source>
        <translation>请写成 名称=值</translation>
    </message>
    <message>
        <source>line %1: “%2” cannot be a variable&apos;s name</source>
        <translation>第 %1 行：“%2”不能作为变量名</translation>
    </message>
    <message>
        <source>use letters, digits and _</source>
        <translation>请使用字母、数字和 _</translation>
    </message>
    <message>
        <source>line %1 contains a character that no variable can hold</source>
        <translation>第 %1 行包含变量无法容纳的字符</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>没有文件夹 %1。</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 不是文件夹。</translation>
    </message>
    <message>
        <source>You may not enter %1.</source>
        <translation>您无权进入 %1。</translation>
    </message>
    <message>
        <source>There is no program %1.</source>
        <translation>没有程序 %1。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a program.</source>
        <translation>%1 是文件夹，不是程序。</translation>
    </message>
    <message>
        <source>%1 cannot be executed: it lacks the permission.</source>
        <translation>%1 无法执行：缺少权限。</translation>
    </message>
    <message>
        <source>No program %1 was found in PATH.</source>
        <translation>在 PATH 中找不到程序 %1。</translation>
    </message>
    <message>
        <source>There is already a session “%1”. Choose another name, or end or forget that one first.</source>
        <translation>已有会话“%1”。请换一个名称，或先结束或忘记该会话。</translation>
    </message>
    <message>
        <source>A name has 1 to 64 characters that can be printed, and no “/”.</source>
        <translation>名称须为 1 到 64 个可打印字符，且不能含“/”。</translation>
    </message>
</context>
<context>
    <name>shellreeve::NewSessionDialog</name>
    <message>
        <source>New session</source>
        <translation>新建会话</translation>
    </message>
    <message>
        <source>Start session</source>
        <translation>启动会话</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>For example: npm run dev</source>
        <translation>例如：npm run dev</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Your home</source>
        <translation>您的主文件夹</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Browse for a folder</source>
        <translation>浏览文件夹</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>NAME=value, one a line, taken as written</source>
        <translation>名称=值，每行一个，按原样使用</translation>
    </message>
    <message>
        <source>&amp;Command:</source>
        <translation>命令(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>文件夹(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Environment:</source>
        <translation>环境变量(&amp;E)：</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>When it fails</source>
        <translation>失败时</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>Whether the command is started again when it ends by itself</source>
        <translation>命令自行结束后是否再次启动</translation>
    </message>
    <message>
        <source>End them</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>询问我</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>As set (%1)</source>
        <comment>leftovers: end them</comment>
        <translation>按设置（%1）</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation>遗留进程</translation>
    </message>
    <message>
        <source>Processes that still run when the command has ended</source>
        <translation>命令结束后仍在运行的进程</translation>
    </message>
    <message>
        <source>Show it in a &amp;terminal</source>
        <translation>在终端中显示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Leftovers:</source>
        <translation>遗留进程(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Restart:</source>
        <translation>重启(&amp;R)：</translation>
    </message>
    <message>
        <source>Folder of the session</source>
        <translation>会话的文件夹</translation>
    </message>
    <message>
        <source>Like the program</source>
        <translation>与程序同名</translation>
    </message>
    <message>
        <source>It could not be started. %1</source>
        <translation>无法启动。%1</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>shellreeve::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>关闭此通知</translation>
    </message>
</context>
<context>
    <name>shellreeve::NumberEditor</name>
    <message>
        <source>Unit: %1</source>
        <translation>单位：%1</translation>
    </message>
</context>
<context>
    <name>shellreeve::PortDialog</name>
    <message>
        <source>Use another port</source>
        <translation>使用其他端口</translation>
    </message>
    <message>
        <source>Port of the monitor</source>
        <translation>监控服务的端口</translation>
    </message>
    <message>
        <source>&amp;Port of the monitor on 127.0.0.1:</source>
        <translation>监控服务在 127.0.0.1 上的端口(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Use this port</source>
        <translation>使用此端口(&amp;U)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Port %1 is taken, too.</source>
        <translation>端口 %1 也已被占用。</translation>
    </message>
</context>
<context>
    <name>shellreeve::PortFlow</name>
    <message>
        <source>End what holds port %1</source>
        <translation>结束占用端口 %1 的进程</translation>
    </message>
    <message>
        <source>%1 holds port %2, and is kept. End it all the same?</source>
        <translation>%1 占用端口 %2，并且已设为保留。仍要结束它吗？</translation>
    </message>
    <message>
        <source>End %1, which holds port %2?</source>
        <translation>结束占用端口 %2 的 %1 吗？</translation>
    </message>
    <message>
        <source>1 process below it ends with it.</source>
        <translation>其下的 1 个进程会一同结束。</translation>
    </message>
    <message numerus="yes">
        <source>%n processes below it end with it.</source>
        <translation>
            <numerusform>其下的 %n 个进程会一同结束。</numerusform>
        </translation>
    </message>
    <message>
        <source>They listen on %1, too.</source>
        <comment>3000, 8080</comment>
        <translation>它们还在监听 %1。</translation>
    </message>
    <message>
        <source>Each is asked to finish, and killed if it does not.</source>
        <translation>会先请求各进程自行退出，若不退出则强制结束。</translation>
    </message>
    <message>
        <source>Its environment says that the session %1 started it, which is no proof.</source>
        <translation>其环境变量显示由会话%1启动，但这不是证据。</translation>
    </message>
    <message>
        <source>It belongs to no session of Shellreeve: another program of yours may need it.</source>
        <translation>它不属于 Shellreeve 的任何会话：您的其他程序可能需要它。</translation>
    </message>
    <message>
        <source>It is left over from the session %1.</source>
        <translation>它是会话%1的遗留进程。</translation>
    </message>
    <message>
        <source>The session %1 stays as it is.</source>
        <translation>会话%1保持不变。</translation>
    </message>
    <message>
        <source>Kept, and spared: %1</source>
        <translation>保留且不受影响：%1</translation>
    </message>
    <message>
        <source>End it all the same</source>
        <translation>仍要结束</translation>
    </message>
    <message>
        <source>End %1</source>
        <translation>结束 %1</translation>
    </message>
    <message>
        <source>What holds port %1 cannot be ended</source>
        <translation>无法结束占用端口 %1 的进程</translation>
    </message>
    <message>
        <source>End what is kept too</source>
        <translation>同时结束已保留的进程</translation>
    </message>
    <message>
        <source>What holds port %1 was not ended</source>
        <translation>占用端口 %1 的进程未被结束</translation>
    </message>
    <message>
        <source>Not everything ended</source>
        <translation>未能全部结束</translation>
    </message>
    <message>
        <source>1 process is still there</source>
        <translation>仍有 1 个进程存在</translation>
    </message>
    <message numerus="yes">
        <source>%n processes are still there</source>
        <translation>
            <numerusform>仍有 %n 个进程存在</numerusform>
        </translation>
    </message>
    <message>
        <source>They were asked to end and then killed, and they live on.</source>
        <translation>已请求它们退出，随后强制结束，但它们仍然存活。</translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>What became of a process, in a column of the list of ports.</extracomment>
        <translation>已结束</translation>
    </message>
    <message>
        <source>could not be ended</source>
        <translation>无法结束</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>端口 %1</translation>
    </message>
</context>
<context>
    <name>shellreeve::PortModel</name>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>始于</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>shellreeve::PortOrder</name>
    <message>
        <source>%1 %2</source>
        <comment>session api</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>node (4711), session api</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Port %1 is free.</source>
        <translation>端口 %1 空闲。</translation>
    </message>
    <message>
        <source>Port %1 is taken by %2.</source>
        <translation>端口 %1 被 %2 占用。</translation>
    </message>
</context>
<context>
    <name>shellreeve::PortsWindow</name>
    <message>
        <source>&amp;Show other programs, too</source>
        <translation>同时显示其他程序(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation>在浏览器中打开(&amp;O)</translation>
    </message>
    <message>
        <source>Show the page that is served there (Enter)</source>
        <translation>显示其提供的页面（Enter）</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>复制地址(&amp;C)</translation>
    </message>
    <message>
        <source>Address and port, to be pasted elsewhere (Ctrl+C)</source>
        <translation>地址和端口，可粘贴到别处（Ctrl+C）</translation>
    </message>
    <message>
        <source>&amp;End what holds it…</source>
        <translation>结束占用它的进程(&amp;E)…</translation>
    </message>
    <message>
        <source>End the process and everything below it, after asking (Delete)</source>
        <translation>询问后结束该进程及其下所有进程（Delete）</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Find a port, a session or a program</source>
        <translation>查找端口、会话或程序</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Not everything could be looked at. %1</source>
        <translation>未能检查全部内容。%1</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Nothing like that listens</source>
        <translation>没有匹配的监听者</translation>
    </message>
    <message>
        <source>No session listens on a port</source>
        <translation>没有会话在监听端口</translation>
    </message>
    <message>
        <source>What a session or something that it left behind listens on is shown here.
Type a port to see who has it.</source>
        <translation>此处显示会话或其遗留进程所监听的端口。
输入端口即可查看占用者。</translation>
    </message>
</context>
<context>
    <name>shellreeve::ProcessFlow</name>
    <message>
        <source>The process cannot be ended</source>
        <translation>无法结束该进程</translation>
    </message>
    <message>
        <source>End what is kept too</source>
        <translation>同时结束已保留的进程</translation>
    </message>
    <message>
        <source>The process could not be ended</source>
        <translation>未能结束该进程</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>ended, but for what is kept</source>
        <translation>已结束，已保留的除外</translation>
    </message>
    <message>
        <source>could not be ended: %1</source>
        <translation>无法结束：%1</translation>
    </message>
    <message>
        <source>Not everything ended</source>
        <translation>未能全部结束</translation>
    </message>
    <message>
        <source>1 process is still there</source>
        <translation>仍有 1 个进程存在</translation>
    </message>
    <message numerus="yes">
        <source>%n processes are still there</source>
        <translation>
            <numerusform>仍有 %n 个进程存在</numerusform>
        </translation>
    </message>
    <message>
        <source>They were asked to end and then killed, and they live on.</source>
        <translation>已请求它们退出，随后强制结束，但它们仍然存活。</translation>
    </message>
    <message>
        <source>What was left behind could not be ended</source>
        <translation>未能结束遗留的进程</translation>
    </message>
    <message>
        <source>What was left behind cannot be kept</source>
        <translation>无法保留遗留的进程</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>The process cannot be kept</source>
        <translation>无法保留该进程</translation>
    </message>
    <message>
        <source>not kept any more</source>
        <translation>不再保留</translation>
    </message>
    <message>
        <source>The process is kept for another reason</source>
        <translation>该进程因其他原因而保留</translation>
    </message>
    <message>
        <source>is gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
</context>
<context>
    <name>shellreeve::ProcessTreeView</name>
    <message>
        <source>stopped</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>dead, not collected</source>
        <translation>僵尸，未回收</translation>
    </message>
    <message>
        <source>waits for a device</source>
        <translation>等待设备</translation>
    </message>
    <message>
        <source>Processes of the session</source>
        <translation>会话的进程</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>进程号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Delete ends the selected process and what is below it, after asking</source>
        <translation>按 Delete 键会在询问后结束所选进程及其下的所有进程</translation>
    </message>
    <message>
        <source>&amp;End process %1…</source>
        <translation>结束进程 %1(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;End process %1 and %2 below…</source>
        <translation>结束进程 %1 及其下的 %2 个进程(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Keep it when the session ends</source>
        <translation>会话结束时保留它(&amp;K)</translation>
    </message>
    <message>
        <source>Nothing of it runs.</source>
        <translation>它没有进程在运行。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shellreeve::Program</name>
    <message>
        <source>Shellreeve is running already (process %1); it was told about this start.</source>
        <translation>Shellreeve 已在运行（进程 %1）；已将此次启动告知它。</translation>
    </message>
</context>
<context>
    <name>shellreeve::ProgressDialog</name>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>It goes on all the same</source>
        <translation>操作仍会继续</translation>
    </message>
</context>
<context>
    <name>shellreeve::QuitText</name>
    <message>
        <source>It runs until you end it.</source>
        <translation>它会一直运行，直到您结束它。</translation>
    </message>
    <message>
        <source>They run until you end them.</source>
        <translation>它们会一直运行，直到您结束它们。</translation>
    </message>
    <message>
        <source>It ends itself after %1 in which nobody used it and it did nothing.</source>
        <translation>若 %1内无人使用且无活动，它将自行结束。</translation>
    </message>
    <message>
        <source>Each ends itself after %1 in which nobody used it and it did nothing.</source>
        <translation>若 %1内无人使用且无活动，各会话将自行结束。</translation>
    </message>
    <message>
        <source>1 of them ends itself after %1 in which nobody used it and it did nothing.</source>
        <translation>其中 1 个若 %1内无人使用且无活动，将自行结束。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them end themselves when nobody used them and they did nothing for a time, the first after %1.</source>
        <translation>
            <numerusform>其中 %n 个若在一段时间内无人使用且无活动，将自行结束，最早的在 %1后。</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Quit and keep %1?</source>
        <translation>是否退出并保留 %1？</translation>
    </message>
    <message>
        <source>It goes on without Shellreeve. The next start shows it again.</source>
        <translation>没有 Shellreeve，它也会继续运行。下次启动时会重新显示它。</translation>
    </message>
    <message>
        <source>They go on without Shellreeve. The next start shows them again.</source>
        <translation>没有 Shellreeve，它们也会继续运行。下次启动时会重新显示它们。</translation>
    </message>
</context>
<context>
    <name>shellreeve::ReasonWords</name>
    <message>
        <source>%1; %2</source>
        <comment>one reason after another</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, and why</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>shellreeve::RenameDialog</name>
    <message>
        <source>Rename session</source>
        <translation>重命名会话</translation>
    </message>
    <message>
        <source>New &amp;name for %1:</source>
        <translation>%1 的新名称(&amp;N)：</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>shellreeve::ReportDialog</name>
    <message>
        <source>What it is about</source>
        <translation>相关内容</translation>
    </message>
    <message>
        <source>Command to run</source>
        <translation>要运行的命令</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文本</translation>
    </message>
</context>
<context>
    <name>shellreeve::SessionActions</name>
    <message>
        <source>could not be started</source>
        <translation>无法启动</translation>
    </message>
    <message>
        <source>No terminal</source>
        <translation>没有终端</translation>
    </message>
    <message>
        <source>No terminal program could be opened</source>
        <translation>无法打开任何终端程序</translation>
    </message>
    <message>
        <source>In a terminal of your choice, this shows the session:</source>
        <translation>在您选择的终端中，以下命令可显示该会话：</translation>
    </message>
    <message>
        <source>could not be forgotten</source>
        <translation>无法忘记</translation>
    </message>
    <message>
        <source>could not be the new name</source>
        <translation>不能用作新名称</translation>
    </message>
    <message>
        <source>Shellreeve</source>
        <translation>Shellreeve</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <comment>a session&apos;s name, could not be …</comment>
        <translation>“%1”%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>3 sessions, could not be …</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>不再询问</translation>
    </message>
    <message>
        <source>The settings bring the question back</source>
        <translation>可在设置中恢复询问</translation>
    </message>
    <message>
        <source>No web browser</source>
        <translation>没有网络浏览器</translation>
    </message>
    <message>
        <source>No web browser could be opened</source>
        <translation>无法打开网络浏览器</translation>
    </message>
    <message>
        <source>In a browser of your choice, this is the address:</source>
        <translation>在您选用的浏览器中，请使用此地址：</translation>
    </message>
</context>
<context>
    <name>shellreeve::SessionCommands</name>
    <message>
        <source>&amp;New session…</source>
        <translation>新建会话(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>重启(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>重命名(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;End…</source>
        <translation>结束(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>再次启动(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>忘记(&amp;F)</translation>
    </message>
    <message>
        <source>Forget &amp;all finished</source>
        <translation>忘记所有已结束的会话(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy the command to attach</source>
        <translation>复制连接命令(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Leftovers and orphans</source>
        <translation>遗留与孤儿进程(&amp;L)</translation>
    </message>
    <message>
        <source>Open &amp;dashboard</source>
        <translation>打开仪表板(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Monitor…</source>
        <translation>监控服务(&amp;O)…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>关闭窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;About Shellreeve</source>
        <translation>关于 Shellreeve(&amp;A)</translation>
    </message>
    <message>
        <source>Open a terminal on the session</source>
        <translation>在终端中打开会话</translation>
    </message>
    <message>
        <source>End the command and start it again</source>
        <translation>结束命令并再次启动</translation>
    </message>
    <message>
        <source>End the session and everything it started</source>
        <translation>结束会话及其启动的一切</translation>
    </message>
    <message>
        <source>Start the command of a finished session again</source>
        <translation>再次启动已结束会话的命令</translation>
    </message>
    <message>
        <source>Take a finished session off the list</source>
        <translation>将已结束的会话从列表中移除</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Quit (keep 1 session)</source>
        <translation>退出（保留 1 个会话）(&amp;Q)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Quit (keep %n sessions)</source>
        <translation>
            <numerusform>退出（保留 %n 个会话）(&amp;Q)</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit an&amp;d end all (%1)…</source>
        <translation>全部结束并退出 (%1)(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>会话(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Ports</source>
        <translation>端口(&amp;P)</translation>
    </message>
</context>
<context>
    <name>shellreeve::SessionDetails</name>
    <message>
        <source>Last lines of output</source>
        <translation>最后几行输出</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Last output</source>
        <translation>最近输出</translation>
    </message>
    <message>
        <source>Select a session to see its processes and its last output.</source>
        <translation>选择一个会话，以查看其进程和最近输出。</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are selected</source>
        <translation>
            <numerusform>已选择 %n 个会话</numerusform>
        </translation>
    </message>
    <message>
        <source>Processes: %1, CPU: %2, memory: %3</source>
        <translation>进程：%1，CPU：%2，内存：%3</translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>尚未写入任何内容。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Its last screen was not kept.</source>
        <translation>其最后一屏未保留。</translation>
    </message>
    <message>
        <source>Its output cannot be read: %1</source>
        <translation>无法读取其输出：%1</translation>
    </message>
</context>
<context>
    <name>shellreeve::SessionListModel</name>
    <message>
        <source>Finished</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>No workspace</source>
        <translation>无工作区</translation>
    </message>
</context>
<context>
    <name>shellreeve::SessionOrder</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a group and its number of sessions</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>shellreeve::SessionTree</name>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
</context>
<context>
    <name>shellreeve::SessionsWindow</name>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>&amp;Group by workspace</source>
        <translation>按工作区分组(&amp;G)</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>显示详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>筛选 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter sessions</source>
        <translation>筛选会话</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>列表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>如何处理…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>A session was interrupted by a restart of the machine.</source>
        <translation>有一个会话因计算机重启而中断。</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>再次启动</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions were interrupted by a restart of the machine.</source>
        <translation>
            <numerusform>%n 个会话因计算机重启而中断。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start these %n again</source>
        <translation>
            <numerusform>再次启动这 %n 个会话</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shellreeve::SettingLine</name>
    <message>
        <source>Default: %1.</source>
        <translation>默认：%1。</translation>
    </message>
    <message>
        <source>For new sessions.</source>
        <translation>适用于新会话。</translation>
    </message>
    <message>
        <source>The file says “%1”, which is not possible. The default counts.</source>
        <translation>文件中的值为“%1”，该值不可用。将采用默认值。</translation>
    </message>
    <message>
        <source>Set by %1: %2. What you choose here counts without it.</source>
        <translation>由 %1 设定：%2。没有该设定时，您在此处的选择才会生效。</translation>
    </message>
</context>
<context>
    <name>shellreeve::SettingWords</name>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation>遗留进程</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>监控服务</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>When quitting</source>
        <translation>退出时</translation>
    </message>
    <message>
        <source>“Quit” in the menu ends no session. “Quit and end all” asks in any case.</source>
        <translation>菜单中的“退出”不会结束任何会话。“全部结束并退出”始终会询问。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of windows, menus and notifications. The command line speaks English.</source>
        <translation>用于窗口、菜单和通知。命令行使用英语。</translation>
    </message>
    <message>
        <source>Terminal program</source>
        <translation>终端程序</translation>
    </message>
    <message>
        <source>What “View” opens a session in, with arguments if you like. Empty: the one of your desktop.</source>
        <translation>“查看”用来打开会话的程序，可带参数。留空则使用桌面的终端程序。</translation>
    </message>
    <message>
        <source>Key to detach</source>
        <translation>分离按键</translation>
    </message>
    <message>
        <source>Leaves a session that is shown in a terminal; the session goes on.</source>
        <translation>离开正在终端中显示的会话；会话会继续运行。</translation>
    </message>
    <message>
        <source>Unused sessions, when Shellreeve has vanished</source>
        <translation>未使用的会话（Shellreeve 消失后）</translation>
    </message>
    <message>
        <source>After a crash that nobody noticed, a session ends itself when for so long nobody used it and it did nothing.</source>
        <translation>崩溃后若无人察觉，会话在这段时间内无人使用且无活动时会自行结束。</translation>
    </message>
    <message>
        <source>Unused sessions, after quitting</source>
        <translation>未使用的会话（退出后）</translation>
    </message>
    <message>
        <source>The same for sessions that you kept when you quit.</source>
        <translation>同上，适用于您在退出时保留的会话。</translation>
    </message>
    <message>
        <source>Output to remember</source>
        <translation>要记住的输出</translation>
    </message>
    <message>
        <source>How much of its newest output each session keeps in memory.</source>
        <translation>每个会话在内存中保留多少最新输出。</translation>
    </message>
    <message>
        <source>Keep the last screen of finished sessions</source>
        <translation>保留已结束会话的最后一屏</translation>
    </message>
    <message>
        <source>Readable for you alone. What is kept already goes with its session.</source>
        <translation>只有您自己可以读取。已保留的内容会随其会话一起删除。</translation>
    </message>
    <message>
        <source>Keep finished sessions</source>
        <translation>保留已结束的会话</translation>
    </message>
    <message>
        <source>After that time they leave the list.</source>
        <translation>超过此时间后，它们会从列表中移除。</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Of more finished sessions the oldest leave the list.</source>
        <translation>已结束的会话超出此数量时，最早的会从列表中移除。</translation>
    </message>
    <message>
        <source>Keep the terminal of a finished session open</source>
        <translation>保持已结束会话的终端开启</translation>
    </message>
    <message>
        <source>So long you can still look at it in a terminal. Its last screen stays.</source>
        <translation>在这段时间内，您仍可在终端中查看它。其最后一屏会保留。</translation>
    </message>
    <message>
        <source>What a command leaves running</source>
        <translation>命令遗留的进程</translation>
    </message>
    <message>
        <source>When the command of a session exits by itself. A session can have a choice of its own.</source>
        <translation>当会话的命令自行退出时。会话可以有自己的选择。</translation>
    </message>
    <message>
        <source>What is still on its terminal ends after</source>
        <translation>仍在其终端上的进程，多久后结束</translation>
    </message>
    <message>
        <source>Background jobs of a shell, for one.</source>
        <translation>例如 shell 的后台作业。</translation>
    </message>
    <message>
        <source>What has left the terminal ends after</source>
        <translation>已脱离终端的进程，多久后结束</translation>
    </message>
    <message>
        <source>Daemons, and what was started with nohup or setsid.</source>
        <translation>守护进程，以及用 nohup 或 setsid 启动的进程。</translation>
    </message>
    <message>
        <source>Programs to keep</source>
        <translation>要保留的程序</translation>
    </message>
    <message>
        <source>No end of a session touches these once they have left its terminal. One is the name of a program file; “*” at its end stands for any rest, and words after it must occur in its command line.</source>
        <translation>这些程序一旦脱离会话的终端，会话结束时就不会触及它们。每一项是一个程序文件的名称；末尾的“*”代表任意后续字符，其后的词必须出现在其命令行中。</translation>
    </message>
    <message>
        <source>A session rings the bell or sends a message</source>
        <translation>会话响铃或发送消息</translation>
    </message>
    <message>
        <source>A session has finished</source>
        <translation>会话已完成</translation>
    </message>
    <message>
        <source>A session has failed or does not answer</source>
        <translation>会话失败或无响应</translation>
    </message>
    <message>
        <source>Sessions were interrupted by a restart of the machine</source>
        <translation>会话因计算机重启而中断</translation>
    </message>
    <message>
        <source>Offers to start them again. Problems of Shellreeve itself are always told.</source>
        <translation>会提供再次启动它们的选项。Shellreeve 自身的问题始终会通知。</translation>
    </message>
    <message>
        <source>Port of the monitor</source>
        <translation>监控服务的端口</translation>
    </message>
    <message>
        <source>Where the dashboard and the HTTP interface are found on this machine, and nowhere else.</source>
        <translation>仪表板和 HTTP 接口在本机上的位置，仅限本机访问。</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Sets how patient ends are. Development also logs more.</source>
        <translation>设定结束进程时的耐心程度。“开发”模式还会记录更多日志。</translation>
    </message>
    <message>
        <source>Time to finish</source>
        <translation>退出时限</translation>
    </message>
    <message>
        <source>So long a process that was asked to end may take, before it is killed.</source>
        <translation>被请求退出的进程最多可用这么长时间，超过后会被强制结束。</translation>
    </message>
    <message>
        <source>Time to be gone</source>
        <translation>消失时限</translation>
    </message>
    <message>
        <source>So long the end of a process that was killed is waited for.</source>
        <translation>等待被强制结束的进程消失的最长时间。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>How many times, when something survived.</source>
        <translation>若仍有进程存活，重试的次数。</translation>
    </message>
    <message>
        <source>Pause before trying again</source>
        <translation>重试前的间隔</translation>
    </message>
    <message>
        <source>It doubles each time.</source>
        <translation>每次加倍。</translation>
    </message>
    <message>
        <source>Look for what is stale</source>
        <translation>检查失效项</translation>
    </message>
    <message>
        <source>Sockets and sessions that are over. Changes are noticed at once anyway.</source>
        <translation>已失效的套接字和会话。无论如何，变化都会立即被察觉。</translation>
    </message>
    <message>
        <source>Look whether sessions answer</source>
        <translation>检查会话是否有响应</translation>
    </message>
    <message>
        <source>Notices those that were stopped.</source>
        <translation>可察觉已暂停的会话。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>与桌面一致</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>先询问</translation>
    </message>
    <message>
        <source>Keep sessions, without asking</source>
        <translation>保留会话，不询问</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>询问我</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>开发</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>1 program</source>
        <translation>1 个程序</translation>
    </message>
    <message numerus="yes">
        <source>%n programs</source>
        <translation>
            <numerusform>%n 个程序</numerusform>
        </translation>
    </message>
    <message>
        <source>Possible is a whole number, from %1 to %2.</source>
        <translation>只能是整数，最小 %1，最大 %2。</translation>
    </message>
</context>
<context>
    <name>shellreeve::SettingsPage</name>
    <message>
        <source>No setting fits “%1”.</source>
        <translation>没有设置符合“%1”。</translation>
    </message>
</context>
<context>
    <name>shellreeve::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>搜索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>保存于 %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The settings file cannot be used, so the defaults count. %1 It is set aside when you change something.</source>
        <translation>设置文件无法使用，因此采用默认值。%1 当您更改设置时，该文件会被另行保存。</translation>
    </message>
    <message>
        <source>What you set counts until Shellreeve ends, but it cannot be kept. %1</source>
        <translation>您的设置在 Shellreeve 结束前有效，但无法保存。%1</translation>
    </message>
</context>
<context>
    <name>shellreeve::StartOptions</name>
    <message>
        <source>Keep apart from other profiles: own sockets, records, logs and sessions.</source>
        <translation>与其他配置方案互相独立：使用各自的套接字、记录、日志和会话。</translation>
    </message>
    <message>
        <source>TCP port of the monitor; 0 for none.</source>
        <translation>监控服务的 TCP 端口；0 表示不启用。</translation>
    </message>
    <message>
        <source>Start without a window.</source>
        <translation>启动时不显示窗口。</translation>
    </message>
    <message>
        <source>Run without any graphical desktop: on servers, over ssh.</source>
        <translation>不使用任何图形桌面运行：用于服务器或通过 ssh。</translation>
    </message>
    <message>
        <source>Show the window, also of an instance that runs already.</source>
        <translation>显示窗口，也适用于已在运行的实例。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Supervises long-lived terminal sessions: nothing lost, nothing left behind.
Sessions go on when this program ends. Use &quot;reeve&quot; to start and see them.</source>
        <translation>管理长期运行的终端会话：什么都不会丢失，什么都不会遗留。
本程序结束后，会话会继续运行。请使用“reeve”启动和查看会话。</translation>
    </message>
    <message>
        <source>&quot;shellreeve --help&quot; shows what there is</source>
        <translation>“shellreeve --help”可显示可用选项</translation>
    </message>
    <message>
        <source>--monitor-port %1 is not a number from 0 to 65535</source>
        <translation>--monitor-port %1 不是 0 到 65535 之间的数字</translation>
    </message>
    <message>
        <source>unexpected argument &quot;%1&quot;</source>
        <translation>意外的参数“%1”</translation>
    </message>
</context>
<context>
    <name>shellreeve::SwitchEditor</name>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>shellreeve::TerminalWindow</name>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>无法启动 %1：%2</translation>
    </message>
    <message>
        <source>%1 crashed</source>
        <translation>%1 已崩溃</translation>
    </message>
    <message>
        <source>%1 crashed: %2</source>
        <translation>%1 已崩溃：%2</translation>
    </message>
    <message>
        <source>%1 ended at once with status %2</source>
        <translation>%1 立即结束，状态为 %2</translation>
    </message>
    <message>
        <source>%1 ended at once with status %2: %3</source>
        <translation>%1 立即结束，状态为 %2：%3</translation>
    </message>
    <message>
        <source>set $TERMINAL to a terminal program that works here</source>
        <translation>请将 $TERMINAL 设为此处可用的终端程序</translation>
    </message>
</context>
<context>
    <name>shellreeve::TextEditor</name>
    <message>
        <source>Possible is one line of plain text.</source>
        <translation>只能是一行纯文本。</translation>
    </message>
</context>
<context>
    <name>shellreeve::TrayMenu</name>
    <message>
        <source>End…</source>
        <translation>结束…</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Stop keeping</source>
        <translation>取消保留</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <translation>%1 – %2，%3</translation>
    </message>
    <message>
        <source>● %1</source>
        <translation>● %1</translation>
    </message>
    <message>
        <source>● %1: %2</source>
        <translation>● %1：%2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1（位于 %2）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>● %1 (%2, of them asking: %3)</source>
        <translation>● %1（%2 个，其中 %3 个请求关注）</translation>
    </message>
    <message>
        <source>left behind by %1</source>
        <translation>由 %1 遗留</translation>
    </message>
    <message>
        <source>View</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>再次启动</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Show in window</source>
        <translation>在窗口中显示</translation>
    </message>
    <message>
        <source>Shellreeve: sessions</source>
        <translation>Shellreeve：会话</translation>
    </message>
    <message>
        <source>All in the window…</source>
        <translation>在窗口中查看全部…</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>新建会话…</translation>
    </message>
    <message>
        <source>Show sessions</source>
        <translation>显示会话</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation>遗留进程</translation>
    </message>
    <message>
        <source>Nothing is left behind</source>
        <translation>没有任何遗留</translation>
    </message>
    <message>
        <source>Open dashboard</source>
        <translation>打开仪表板</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>About Shellreeve</source>
        <translation>关于 Shellreeve</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>1 session was interrupted by a restart of the machine</source>
        <translation>1 个会话因计算机重启而中断</translation>
    </message>
    <message>
        <source>%1 sessions were interrupted by a restart of the machine</source>
        <translation>%1 个会话因计算机重启而中断</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>再次启动</translation>
    </message>
    <message>
        <source>Start these %1 again</source>
        <translation>再次启动这 %1 个会话</translation>
    </message>
    <message>
        <source>No session runs</source>
        <translation>没有会话在运行</translation>
    </message>
    <message>
        <source>Looking for sessions…</source>
        <translation>正在查找会话…</translation>
    </message>
    <message>
        <source>Finished (%1)</source>
        <translation>已结束 (%1)</translation>
    </message>
    <message>
        <source>Leftovers and orphans</source>
        <translation>遗留与孤儿进程</translation>
    </message>
    <message>
        <source>All %1, and orphans</source>
        <translation>全部 %1 个及孤儿进程</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Quit (keep 1 session)</source>
        <translation>退出（保留 1 个会话）</translation>
    </message>
    <message>
        <source>Quit (keep %1 sessions)</source>
        <translation>退出（保留 %1 个会话）</translation>
    </message>
    <message>
        <source>Quit and end all (%1)…</source>
        <translation>全部结束并退出 (%1)…</translation>
    </message>
    <message>
        <source>%1 %2 – %3</source>
        <translation>%1 %2 – %3</translation>
    </message>
    <message>
        <source>listens on %1</source>
        <translation>正在监听 %1</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>All ports…</source>
        <translation>所有端口…</translation>
    </message>
    <message>
        <source>No session listens on a port</source>
        <translation>没有会话在监听端口</translation>
    </message>
    <message>
        <source>Looking for ports…</source>
        <translation>正在查找端口…</translation>
    </message>
</context>
<context>
    <name>shellreeve::TraySummary</name>
    <message>
        <source>Shellreeve: no session runs</source>
        <translation>Shellreeve：没有会话在运行</translation>
    </message>
    <message>
        <source>Shellreeve: 1 session runs</source>
        <translation>Shellreeve：1 个会话正在运行</translation>
    </message>
    <message>
        <source>Shellreeve: %1 sessions run</source>
        <translation>Shellreeve：%1 个会话正在运行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>以及另外 %1 个</translation>
    </message>
</context>
<context>
    <name>shellreeve::Turn</name>
    <message>
        <source>Process %1 is the Shellreeve of %2, but it does not answer</source>
        <translation>进程 %1 是 %2 的 Shellreeve，但没有响应</translation>
    </message>
    <message>
        <source>wait for it, end it (its sessions go on), or choose another --profile</source>
        <translation>请等待它、结束它（其会话会继续运行），或选择其他 --profile</translation>
    </message>
    <message>
        <source>This socket directory is in use by profile %1 (process %2)</source>
        <translation>此套接字目录正由配置方案 %1 使用（进程 %2）</translation>
    </message>
    <message>
        <source>set another SHELLPER_SOCKET_DIR or use that profile</source>
        <translation>请设置其他 SHELLPER_SOCKET_DIR，或使用该配置方案</translation>
    </message>
</context>
<context>
    <name>shellreeve::Units</name>
    <message>
        <source>milliseconds</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>KiB</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
</context>
<context>
    <name>shellreeve::WelcomeWindow</name>
    <message>
        <source>Welcome to Shellreeve</source>
        <translation>欢迎使用 Shellreeve</translation>
    </message>
    <message>
        <source>Keeps terminal sessions alive, and leaves nothing behind when they end.</source>
        <translation>让终端会话持续运行，并在会话结束时不留下任何残余。</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>A session is a command in a terminal of its own: a coding agent, a server, a shell. It goes on when its window is closed, and when Shellreeve quits or crashes. When you end it, everything it started ends with it.</source>
        <translation>会话是在独立终端中运行的命令：编程代理、服务器或 shell。关闭其窗口、Shellreeve 退出或崩溃时，它都会继续运行。当您结束会话时，它启动的一切也会随之结束。</translation>
    </message>
    <message>
        <source>The icon</source>
        <translation>图标</translation>
    </message>
    <message>
        <source>Shellreeve lives in the tray of your desktop. The menu of its icon lists your sessions; a mark on it tells when one of them asks for you.</source>
        <translation>Shellreeve 驻留在桌面的托盘中。其图标的菜单会列出您的会话；有会话请求关注时，图标上会出现标记。</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>This desktop shows no tray for icons, so the window of the sessions stands in for it. Start Shellreeve again to get it back when you have closed it.</source>
        <translation>此桌面没有可显示图标的托盘，因此由会话窗口代替。关闭窗口后，再次启动 Shellreeve 即可重新打开它。</translation>
    </message>
    <message>
        <source>Quitting</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>“Quit (keep sessions)” ends nothing: your sessions go on, and the next start finds them. “Quit and end all” asks first, then ends them and everything they started.</source>
        <translation>“退出（保留会话）”不会结束任何会话：会话会继续运行，下次启动时会找到它们。“全部结束并退出”会先询问，然后结束会话及其启动的一切。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>新建会话…</translation>
    </message>
    <message>
        <source>What Shellreeve does, and two things to decide</source>
        <translation>Shellreeve 的用途，以及需要您决定的两件事</translation>
    </message>
</context>
</TS>
