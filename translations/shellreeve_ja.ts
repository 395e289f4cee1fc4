<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: MIT -->
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>NewsText</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 rang the bell</source>
        <translation>%1 のベルが鳴りました</translation>
    </message>
    <message>
        <source>%1 has finished</source>
        <translation>%1 が完了しました</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name, how it ended</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 keeps failing</source>
        <translation>%1 が繰り返し失敗しています</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 が応答しません</translation>
    </message>
    <message>
        <source>It starts again by itself.</source>
        <translation>自動的に再起動します。</translation>
    </message>
    <message>
        <source>It %1 and is not started again by itself any more.</source>
        <comment>how it ended</comment>
        <translation>%1。これ以上は自動的に再起動しません。</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>再起動</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, message</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions ended</source>
        <translation>
            <numerusform>%n 個のセッションが終了しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions want you</source>
        <translation>
            <numerusform>%n 個のセッションからお知らせがあります</numerusform>
        </translation>
    </message>
    <message>
        <source>Show sessions</source>
        <translation>セッションを表示</translation>
    </message>
    <message>
        <source>A session was interrupted by a restart of the machine</source>
        <translation>マシンの再起動によりセッションが中断されました</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions were interrupted by a restart of the machine</source>
        <translation>
            <numerusform>マシンの再起動により %n 個のセッションが中断されました</numerusform>
        </translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>再実行</translation>
    </message>
    <message numerus="yes">
        <source>Start these %n again</source>
        <translation>
            <numerusform>この %n 個を再実行</numerusform>
        </translation>
    </message>
    <message>
        <source>listening on %1</source>
        <comment>ports</comment>
        <translation>ポート %1 で待ち受け中</translation>
    </message>
    <message>
        <source>%1 left a process behind</source>
        <translation>%1 がプロセスを残しました</translation>
    </message>
    <message numerus="yes">
        <source>%1 left %n processes behind</source>
        <translation>
            <numerusform>%1 が %n 個のプロセスを残しました</numerusform>
        </translation>
    </message>
    <message>
        <source>What shall become of it?</source>
        <translation>どうしますか？</translation>
    </message>
    <message>
        <source>It ends in %1.</source>
        <translation>%1後に終了します。</translation>
    </message>
    <message>
        <source>They end in %1.</source>
        <translation>%1後に終了します。</translation>
    </message>
    <message>
        <source>Show leftovers</source>
        <translation>残留プロセスを表示</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>今すぐ終了</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Shellreeve is in trouble; sessions go on</source>
        <translation>Shellreeve に問題が発生しました (セッションは継続しています)</translation>
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
        <translation>もう待ち受けていません</translation>
    </message>
</context>
<context>
    <name>PortWords</name>
    <message>
        <source>probably a session&apos;s</source>
        <translation>おそらくセッションのもの</translation>
    </message>
    <message>
        <source>session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>probably a leftover</source>
        <translation>おそらく残留プロセス</translation>
    </message>
    <message>
        <source>leftover</source>
        <translation>残留プロセス</translation>
    </message>
    <message>
        <source>Shellreeve&apos;s monitor</source>
        <translation>Shellreeve のモニター</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>別のプログラム</translation>
    </message>
    <message>
        <source>another user&apos;s</source>
        <translation>別のユーザーのもの</translation>
    </message>
    <message>
        <source>%1 (gone)</source>
        <comment>the id of a session</comment>
        <translation>%1（すでにない）</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>ユーザー %1</translation>
    </message>
    <message>
        <source>not to be seen</source>
        <translation>見えない</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>End what holds it…</source>
        <translation>使っているものを終了…</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>no thread to write to the disk</source>
        <translation>ディスクに書き込むスレッドを作れません</translation>
    </message>
    <message>
        <source>cannot open %1</source>
        <translation>%1 を開けません</translation>
    </message>
    <message>
        <source>cannot look at %1</source>
        <translation>%1 を調べられません</translation>
    </message>
    <message>
        <source>%1 is not a regular file</source>
        <translation>%1 は通常のファイルではありません</translation>
    </message>
    <message>
        <source>%1 belongs to user %2</source>
        <translation>%1 はユーザー %2 のものです</translation>
    </message>
    <message>
        <source>%1 is open to other users</source>
        <translation>%1 はほかのユーザーからもアクセスできます</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, more than the %3 allowed</source>
        <translation>%1 は %2 バイトあり、上限の %3 バイトを超えています</translation>
    </message>
    <message>
        <source>cannot read %1</source>
        <translation>%1 を読み込めません</translation>
    </message>
    <message>
        <source>%1 grew past %2 bytes while it was read</source>
        <translation>%1 は読み込み中に %2 バイトを超えました</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>%1 に書き込めません</translation>
    </message>
    <message>
        <source>free some space on that disk</source>
        <translation>そのディスクの空き容量を増やしてください</translation>
    </message>
    <message>
        <source>cannot open %1 to sync it</source>
        <translation>%1 を同期のために開けません</translation>
    </message>
    <message>
        <source>cannot write %1 to the disk</source>
        <translation>%1 をディスクに書き込めません</translation>
    </message>
    <message>
        <source>cannot move %1 away</source>
        <translation>%1 を退避できません</translation>
    </message>
    <message>
        <source>JSON nested deeper than 8</source>
        <translation>JSON の入れ子が 8 段を超えています</translation>
    </message>
    <message>
        <source>not JSON: %1 at byte %2</source>
        <translation>JSON ではありません: %2 バイト目で %1</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>cannot tell who holds the lock %1</source>
        <translation>ロック %1 を誰が保持しているか確認できません</translation>
    </message>
    <message>
        <source>cannot open the lock %1</source>
        <translation>ロック %1 を開けません</translation>
    </message>
    <message>
        <source>the lock %1 is not a regular file of ours</source>
        <translation>ロック %1 は自分が所有する通常のファイルではありません</translation>
    </message>
    <message>
        <source>move it away</source>
        <translation>別の場所に移してください</translation>
    </message>
    <message>
        <source>cannot lock %1</source>
        <translation>%1 をロックできません</translation>
    </message>
    <message>
        <source>%1 is locked by process %2</source>
        <translation>%1 はプロセス %2 がロックしています</translation>
    </message>
    <message>
        <source>%1 is not a regular file of ours</source>
        <translation>%1 は自分が所有する通常のファイルではありません</translation>
    </message>
    <message>
        <source>SHELLPER_SOCKET_DIR=%1 is not an absolute path</source>
        <translation>SHELLPER_SOCKET_DIR=%1 は絶対パスではありません</translation>
    </message>
    <message>
        <source>set it to one that starts with &apos;/&apos;, or unset it</source>
        <translation>「/」で始まるパスにするか、設定を解除してください</translation>
    </message>
    <message>
        <source>SHELLREEVE_MONITOR_DIR=%1 is not an absolute path</source>
        <translation>SHELLREEVE_MONITOR_DIR=%1 は絶対パスではありません</translation>
    </message>
    <message>
        <source>HOME=%1 is not an absolute path</source>
        <translation>HOME=%1 は絶対パスではありません</translation>
    </message>
    <message>
        <source>set HOME to your home directory</source>
        <translation>HOME を自分のホームディレクトリにしてください</translation>
    </message>
    <message>
        <source>the socket path %1 has %2 characters, the system allows %3</source>
        <translation>ソケットのパス %1 は %2 文字あり、システムの上限は %3 文字です</translation>
    </message>
    <message>
        <source>set SHELLPER_SOCKET_DIR to a shorter directory</source>
        <translation>SHELLPER_SOCKET_DIR をパスの短いディレクトリにしてください</translation>
    </message>
    <message>
        <source>cannot look at the directory %1</source>
        <translation>ディレクトリ %1 を調べられません</translation>
    </message>
    <message>
        <source>cannot make the directory %1</source>
        <translation>ディレクトリ %1 を作成できません</translation>
    </message>
    <message>
        <source>%1 is not a directory</source>
        <translation>%1 はディレクトリではありません</translation>
    </message>
    <message>
        <source>move it away; links are not followed here</source>
        <translation>別の場所に移してください; ここではリンクをたどりません</translation>
    </message>
    <message>
        <source>the directory %1 belongs to user %2</source>
        <translation>ディレクトリ %1 はユーザー %2 のものです</translation>
    </message>
    <message>
        <source>set SHELLPER_SOCKET_DIR to a directory of your own</source>
        <translation>SHELLPER_SOCKET_DIR を自分のディレクトリにしてください</translation>
    </message>
    <message>
        <source>the directory %1 is open to others (mode %2)</source>
        <translation>ディレクトリ %1 はほかのユーザーからもアクセスできます (モード %2)</translation>
    </message>
    <message>
        <source>make it private: chmod 700 &apos;%1&apos;</source>
        <translation>次のコマンドでアクセスを制限してください: chmod 700 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>cannot make a socket</source>
        <translation>ソケットを作成できません</translation>
    </message>
    <message>
        <source>%1 is in the way and not a socket of ours</source>
        <translation>%1 がすでに存在し、自分が所有するソケットではありません</translation>
    </message>
    <message>
        <source>somebody listens at %1 already</source>
        <translation>%1 ではすでに別のプロセスが待ち受けています</translation>
    </message>
    <message>
        <source>cannot bind %1</source>
        <translation>%1 をバインドできません</translation>
    </message>
    <message>
        <source>cannot listen at %1</source>
        <translation>%1 で待ち受けできません</translation>
    </message>
    <message>
        <source>no socket at %1</source>
        <translation>%1 にソケットがありません</translation>
    </message>
    <message>
        <source>%1 is not a socket of ours</source>
        <translation>%1 は自分が所有するソケットではありません</translation>
    </message>
    <message>
        <source>cannot connect to %1</source>
        <translation>%1 に接続できません</translation>
    </message>
    <message>
        <source>cannot tell who is on the other side of a socket</source>
        <translation>ソケットの相手が誰か確認できません</translation>
    </message>
    <message>
        <source>cannot tell which ports are listened on: neither the kernel&apos;s socket diagnosis nor /proc/net/tcp answers</source>
        <translation>どのポートで待ち受けているか確認できません: カーネルのソケット診断も /proc/net/tcp も応答しません</translation>
    </message>
    <message>
        <source>there is no process %1</source>
        <translation>プロセス %1 はありません</translation>
    </message>
    <message>
        <source>cannot hold process %1</source>
        <translation>プロセス %1 を捕捉できません</translation>
    </message>
    <message>
        <source>process %1 cannot be looked at</source>
        <translation>プロセス %1 を調べられません</translation>
    </message>
    <message>
        <source>see that the process table /proc is mounted</source>
        <translation>プロセステーブル /proc がマウントされているか確認してください</translation>
    </message>
    <message>
        <source>cannot read the process table /proc</source>
        <translation>プロセステーブル /proc を読み込めません</translation>
    </message>
    <message>
        <source>the process table /proc shows no process, not even this one</source>
        <translation>プロセステーブル /proc には、このプロセス自身を含め何も表示されません</translation>
    </message>
    <message>
        <source>mount proc at /proc</source>
        <translation>/proc に proc をマウントしてください</translation>
    </message>
    <message>
        <source>cannot read the process table</source>
        <translation>プロセステーブルを読み込めません</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>権限がありません</translation>
    </message>
    <message>
        <source>belongs to another user</source>
        <translation>ほかのユーザーのプロセス</translation>
    </message>
    <message>
        <source>uninterruptible sleep</source>
        <translation>割り込み不可のスリープ</translation>
    </message>
    <message>
        <source>did not end in time</source>
        <translation>時間内に終了しませんでした</translation>
    </message>
    <message>
        <source>too many open files to signal it safely</source>
        <translation>開いているファイルが多すぎるため、安全にシグナルを送れません</translation>
    </message>
    <message>
        <source>keeps starting new processes</source>
        <translation>新しいプロセスを開始し続けています</translation>
    </message>
    <message>
        <source>kept by the keep list</source>
        <translation>保持リストにあります</translation>
    </message>
    <message>
        <source>has a window open</source>
        <translation>ウィンドウを開いています</translation>
    </message>
    <message>
        <source>not part of this session</source>
        <translation>このセッションのものではありません</translation>
    </message>
    <message>
        <source>cannot open a pseudo terminal</source>
        <translation>疑似ターミナルを開けません</translation>
    </message>
    <message>
        <source>end some sessions, or raise kernel.pty.max</source>
        <translation>セッションをいくつか終了するか、kernel.pty.max を増やしてください</translation>
    </message>
    <message>
        <source>cannot open the other end of a pseudo terminal</source>
        <translation>疑似ターミナルの反対側を開けません</translation>
    </message>
    <message>
        <source>cannot set up a pseudo terminal</source>
        <translation>疑似ターミナルを準備できません</translation>
    </message>
    <message>
        <source>cannot enter the folder %1</source>
        <translation>フォルダー %1 に移動できません</translation>
    </message>
    <message>
        <source>choose another folder with --cwd</source>
        <translation>--cwd で別のフォルダーを指定してください</translation>
    </message>
    <message>
        <source>cannot run %1</source>
        <translation>%1 を実行できません</translation>
    </message>
    <message>
        <source>cannot give %1 a terminal</source>
        <translation>%1 にターミナルを渡せません</translation>
    </message>
    <message>
        <source>cannot run %1: it is not an executable file</source>
        <translation>%1 を実行できません: 実行可能ファイルではありません</translation>
    </message>
    <message>
        <source>cannot run %1: %2 is not an executable file</source>
        <translation>%1 を実行できません: %2 は実行可能ファイルではありません</translation>
    </message>
    <message>
        <source>command not found: %1</source>
        <translation>コマンドが見つかりません: %1</translation>
    </message>
    <message>
        <source>give its path, or add its folder to PATH (now: %1)</source>
        <translation>パスを指定するか、そのフォルダーを PATH に追加してください (現在: %1)</translation>
    </message>
    <message>
        <source>cannot start %1</source>
        <translation>%1 を起動できません</translation>
    </message>
    <message>
        <source>cannot start another process for %1</source>
        <translation>%1 のために別のプロセスを開始できません</translation>
    </message>
    <message>
        <source>the process limit may be reached: see ulimit -u</source>
        <translation>プロセス数の上限に達した可能性があります: ulimit -u を確認してください</translation>
    </message>
    <message>
        <source>cannot start the shellper</source>
        <translation>shellper を起動できません</translation>
    </message>
    <message>
        <source>cannot make a pipe</source>
        <translation>パイプを作成できません</translation>
    </message>
    <message>
        <source>cannot start the guardian</source>
        <translation>ガーディアンを起動できません</translation>
    </message>
    <message>
        <source>kept on request</source>
        <translation>要求により保持</translation>
    </message>
    <message>
        <source>appeared after the end</source>
        <translation>終了処理の後に現れました</translation>
    </message>
    <message>
        <source>was started on the terminal</source>
        <translation>ターミナルで開始されました</translation>
    </message>
    <message>
        <source>left the terminal</source>
        <translation>ターミナルを離れました</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>応答待ち</translation>
    </message>
    <message>
        <source>this session keeps what it leaves</source>
        <translation>このセッションは残したものを保持します</translation>
    </message>
    <message>
        <source>a shellper&apos;s self-record of format %1, not %2</source>
        <translation>shellper 自身の記録の形式が %2 ではなく %1 です</translation>
    </message>
    <message>
        <source>a shellper&apos;s self-record without process or socket</source>
        <translation>shellper 自身の記録にプロセスかソケットがありません</translation>
    </message>
    <message>
        <source>cannot share memory with the guardian</source>
        <translation>ガーディアンとメモリを共有できません</translation>
    </message>
    <message>
        <source>the shellper at %1 does not answer</source>
        <translation>%1 の shellper が応答しません</translation>
    </message>
    <message>
        <source>it may be stopped or busy; it is left alone</source>
        <translation>停止中か処理中の可能性があります; そのままにします</translation>
    </message>
    <message>
        <source>%1 is served by user %2</source>
        <translation>%1 はユーザー %2 が提供しています</translation>
    </message>
    <message>
        <source>the shellper at %1 closed the connection</source>
        <translation>%1 の shellper が接続を閉じました</translation>
    </message>
    <message>
        <source>the shellper at %1 does not answer in time</source>
        <translation>%1 の shellper が時間内に応答しません</translation>
    </message>
    <message>
        <source>no output of it was kept</source>
        <translation>出力は保存されていません</translation>
    </message>
    <message>
        <source>it exited within %1 s of its start %2 times in a row</source>
        <translation>開始から %1 秒以内の終了が %2 回続きました</translation>
    </message>
    <message>
        <source>it failed %1 times within %2 s</source>
        <translation>%2 秒以内に %1 回失敗しました</translation>
    </message>
    <message>
        <source>no room for another session: %1 of %2 %3 are in use (%4 is %2)</source>
        <translation>セッションを追加できません: %3は %2 のうち %1 を使用中です (%4 は %2)</translation>
    </message>
    <message>
        <source>end sessions that are not needed, or raise %1</source>
        <translation>不要なセッションを終了するか、%1 を増やしてください</translation>
    </message>
    <message>
        <source>file descriptors of shellreeve</source>
        <translation>shellreeve のファイル記述子</translation>
    </message>
    <message>
        <source>processes cannot be looked at here, so the end of a session could not be verified</source>
        <translation>ここではプロセスを調べられないため、セッションの終了を確認できません</translation>
    </message>
    <message>
        <source>processes of this user</source>
        <translation>このユーザーのプロセス</translation>
    </message>
    <message>
        <source>a session&apos;s name is empty</source>
        <translation>セッション名が空です</translation>
    </message>
    <message>
        <source>a session&apos;s name has %1 characters</source>
        <translation>セッション名が %1 文字あります</translation>
    </message>
    <message>
        <source>a session&apos;s name contains a &apos;/&apos;</source>
        <translation>セッション名に「/」が含まれています</translation>
    </message>
    <message>
        <source>a session&apos;s name contains characters that cannot be printed</source>
        <translation>セッション名に表示できない文字が含まれています</translation>
    </message>
    <message>
        <source>use 1 to %1 printable characters without &apos;/&apos;</source>
        <translation>「/」を除く表示可能な文字を 1 から %1 文字使ってください</translation>
    </message>
    <message>
        <source>there is already a session &quot;%1&quot;</source>
        <translation>セッション「%1」はすでにあります</translation>
    </message>
    <message>
        <source>choose another name, or end or forget that session first</source>
        <translation>別の名前を選ぶか、先にそのセッションを終了するかリストから削除してください</translation>
    </message>
    <message>
        <source>written by a later version (format %1, this program knows %2)</source>
        <translation>新しいバージョンで書かれています (形式 %1、このプログラムは %2 まで)</translation>
    </message>
    <message>
        <source>not a session&apos;s record</source>
        <translation>セッションの記録ではありません</translation>
    </message>
    <message>
        <source>its checksum does not match</source>
        <translation>チェックサムが一致しません</translation>
    </message>
    <message>
        <source>its field &quot;%1&quot; is missing or wrong</source>
        <translation>フィールド「%1」がないか、正しくありません</translation>
    </message>
    <message>
        <source>cannot remove %1</source>
        <translation>%1 を削除できません</translation>
    </message>
    <message>
        <source>cannot list the records in %1</source>
        <translation>%1 の記録を一覧できません</translation>
    </message>
    <message>
        <source>it is the record of %1</source>
        <translation>%1 の記録です</translation>
    </message>
    <message>
        <source>%1 belongs to another machine; left alone</source>
        <translation>%1 は別のマシンのものです; そのままにします</translation>
    </message>
    <message>
        <source>%1; sessions go on, it is tried again</source>
        <translation>%1; セッションは継続し、後で再試行します</translation>
    </message>
    <message>
        <source>the connection to the shellper broke</source>
        <translation>shellper との接続が切れました</translation>
    </message>
    <message>
        <source>an earlier connection of this supervisor took the place of a later one</source>
        <translation>このスーパーバイザーの以前の接続が、後の接続に取って代わりました</translation>
    </message>
    <message>
        <source>another supervisor, process %1, has taken this session over</source>
        <translation>別のスーパーバイザー (プロセス %1) がこのセッションを引き継ぎました</translation>
    </message>
    <message>
        <source>end that one; this one goes on then</source>
        <translation>そちらを終了すると、こちらが継続します</translation>
    </message>
    <message>
        <source>the supervisor that had taken this session over, process %1, has ended</source>
        <translation>このセッションを引き継いでいたスーパーバイザー (プロセス %1) は終了しました</translation>
    </message>
    <message>
        <source>process %1 answers in place of the shellper %2</source>
        <translation>shellper %2 の代わりにプロセス %1 が応答しています</translation>
    </message>
    <message>
        <source>the line names no process</source>
        <translation>行にプロセスが書かれていません</translation>
    </message>
    <message>
        <source>%1 did not report within %2 ms</source>
        <translation>%1 が %2 ミリ秒以内に報告しませんでした</translation>
    </message>
    <message>
        <source>nothing was left running; try again</source>
        <translation>動き続けているものはありません; 再試行してください</translation>
    </message>
    <message>
        <source>%1 printed &quot;%2&quot; where its report was expected</source>
        <translation>%1 は報告の代わりに「%2」を出力しました</translation>
    </message>
    <message>
        <source>see that it is the shellreeve-shellper of this version</source>
        <translation>このバージョンの shellreeve-shellper であるか確認してください</translation>
    </message>
    <message>
        <source>cannot start %1: %2</source>
        <translation>%1 を起動できません: %2</translation>
    </message>
    <message>
        <source>install it beside shellreeve, or set SHELLREEVE_LIBEXEC_DIR</source>
        <translation>shellreeve と同じ場所にインストールするか、SHELLREEVE_LIBEXEC_DIR を設定してください</translation>
    </message>
    <message>
        <source>%1 crashed before it reported</source>
        <translation>%1 は報告の前にクラッシュしました</translation>
    </message>
    <message>
        <source>%1 ended with status %2 before it reported</source>
        <translation>%1 は報告の前にステータス %2 で終了しました</translation>
    </message>
    <message>
        <source>it said: %1</source>
        <translation>出力: %1</translation>
    </message>
    <message>
        <source>these are left and could not be ended: %1</source>
        <translation>次のものが残り、終了できませんでした: %1</translation>
    </message>
    <message>
        <source>pseudo-terminals</source>
        <translation>疑似ターミナル</translation>
    </message>
    <message>
        <source>the shellper at %1 does not prove itself</source>
        <translation>%1 の shellper が身元を証明しません</translation>
    </message>
    <message>
        <source>process %1 answers at %2, but does not run our shellper</source>
        <translation>%2 ではプロセス %1 が応答していますが、Shellreeve の shellper を実行していません</translation>
    </message>
    <message>
        <source>whoever answers at %1 does not know the secret of that shellper</source>
        <translation>%1 で応答する相手は、その shellper の秘密を知りません</translation>
    </message>
    <message>
        <source>the command is empty</source>
        <translation>コマンドが空です</translation>
    </message>
    <message>
        <source>Cannot create a session during shutdown</source>
        <translation>終了処理中のため、セッションを作成できません</translation>
    </message>
    <message>
        <source>Cannot start a session during shutdown</source>
        <translation>終了処理中のため、セッションを開始できません</translation>
    </message>
    <message>
        <source>cannot write down the new session, so it was not started: %1</source>
        <translation>新しいセッションを記録できないため、開始しませんでした: %1</translation>
    </message>
    <message>
        <source>make room, or make %1 writable, and try again</source>
        <translation>空き容量を増やすか、%1 を書き込み可能にして、再試行してください</translation>
    </message>
    <message>
        <source>the session %1 is gone</source>
        <translation>セッション %1 はもうありません</translation>
    </message>
    <message>
        <source>process %1 does not listen on port %2</source>
        <translation>プロセス %1 はポート %2 で待ち受けていません</translation>
    </message>
    <message>
        <source>%1 belongs to another user</source>
        <translation>%1 はほかのユーザーのものです</translation>
    </message>
    <message>
        <source>%1 is never ended from here: this program or the whole login runs below it, or it holds sessions</source>
        <translation>%1 はここからは終了しません: その配下でこのプログラムかログイン全体が動いているか、セッションを保持しています</translation>
    </message>
    <message>
        <source>%1 runs in a session of another instance of this program</source>
        <translation>%1 はこのプログラムの別のインスタンスのセッションで動いています</translation>
    </message>
    <message>
        <source>end it there</source>
        <translation>そちらで終了してください</translation>
    </message>
    <message>
        <source>port %1 is the monitor&apos;s own</source>
        <translation>ポート %1 はモニター自身のものです</translation>
    </message>
    <message>
        <source>the settings give it another port, or turn it off</source>
        <translation>設定で別のポートにするか、モニターをオフにしてください</translation>
    </message>
    <message>
        <source>the supervisor is shutting down</source>
        <translation>スーパーバイザーは終了処理中です</translation>
    </message>
    <message>
        <source>process %1 is the command of the session %2 itself</source>
        <translation>プロセス %1 はセッション %2 のコマンドそのものです</translation>
    </message>
    <message>
        <source>end the session instead</source>
        <translation>代わりにセッションを終了してください</translation>
    </message>
    <message>
        <source>nothing proves that a session started process %1 (%2)</source>
        <translation>プロセス %1 (%2) をセッションが開始したという根拠がありません</translation>
    </message>
    <message>
        <source>agree to its end expressly</source>
        <translation>終了に明示的に同意してください</translation>
    </message>
    <message>
        <source>nothing was ended: who holds port %1 is another by now, or cannot be told for sure</source>
        <translation>何も終了していません: ポート %1 を使用しているものが変わったか、確実に確認できません</translation>
    </message>
    <message>
        <source>look at the port again</source>
        <translation>ポートをもう一度確認してください</translation>
    </message>
    <message>
        <source>cannot list the sockets in %1</source>
        <translation>%1 のソケットを一覧できません</translation>
    </message>
    <message>
        <source>left alone: %1</source>
        <translation>そのまま: %1</translation>
    </message>
    <message>
        <source>left alone: it has no session id</source>
        <translation>そのまま: セッション ID がありません</translation>
    </message>
    <message>
        <source>not all could be looked at within %1 ms</source>
        <translation>%1 ミリ秒以内にすべてを調べられませんでした</translation>
    </message>
    <message>
        <source>not done within %1 ms, is tried again</source>
        <translation>%1 ミリ秒以内に完了せず、再試行します</translation>
    </message>
    <message>
        <source>not done within %1 ms, goes on</source>
        <translation>%1 ミリ秒以内に完了せず、継続中です</translation>
    </message>
    <message>
        <source>one thing was not done within %1 ms</source>
        <translation>1 件が %1 ミリ秒以内に完了しませんでした</translation>
    </message>
    <message>
        <source>%1 things were not done within %2 ms</source>
        <translation>%1 件が %2 ミリ秒以内に完了しませんでした</translation>
    </message>
    <message>
        <source>it has a window open</source>
        <translation>ウィンドウを開いています</translation>
    </message>
    <message>
        <source>it is kept, by the keep list or on request</source>
        <translation>保持リストか要求により保持されています</translation>
    </message>
    <message>
        <source>it belongs to another user</source>
        <translation>ほかのユーザーのものです</translation>
    </message>
    <message>
        <source>what its session leaves is not ended unasked</source>
        <translation>セッションが残したものは、確認なしには終了しません</translation>
    </message>
    <message>
        <source>the session %1 was not started again: of what ran before, these could not be ended: %2</source>
        <translation>セッション %1 は再実行されませんでした: 以前動いていたもののうち、次を終了できませんでした: %2</translation>
    </message>
    <message>
        <source>end them by hand, then try again</source>
        <translation>手動で終了してから、再試行してください</translation>
    </message>
    <message>
        <source>the session %1 has ended</source>
        <translation>セッション %1 は終了しました</translation>
    </message>
    <message>
        <source>the session %1 is being started or ended</source>
        <translation>セッション %1 は開始処理中か終了処理中です</translation>
    </message>
    <message>
        <source>wait until that is done</source>
        <translation>それが終わるまで待ってください</translation>
    </message>
    <message>
        <source>the shellper of session %1 does not say whether it started the command</source>
        <translation>セッション %1 の shellper が、コマンドを開始したかどうかを報告しません</translation>
    </message>
    <message>
        <source>the session %1 was not started again: its old shellper could not be ended, these are left: %2</source>
        <translation>セッション %1 は再実行されませんでした: 以前の shellper を終了できず、次が残っています: %2</translation>
    </message>
    <message>
        <source>the shellper reported process %1, but its socket belongs to process %2</source>
        <translation>shellper はプロセス %1 を報告しましたが、そのソケットはプロセス %2 のものです</translation>
    </message>
    <message>
        <source>the shellper ended right after its report</source>
        <translation>shellper は報告の直後に終了しました</translation>
    </message>
    <message>
        <source>the shellper reported process %1, but nobody listens on its socket</source>
        <translation>shellper はプロセス %1 を報告しましたが、そのソケットで待ち受けるものがありません</translation>
    </message>
    <message>
        <source>the shellper reported, but its socket cannot be used: %1</source>
        <translation>shellper は報告しましたが、そのソケットを使えません: %1</translation>
    </message>
    <message>
        <source>its shellper is stopped (let it go on with: kill -CONT %1)</source>
        <translation>shellper が停止しています (再開するには: kill -CONT %1)</translation>
    </message>
    <message>
        <source>could not be ended, these are left: %1</source>
        <translation>終了できず、次が残っています: %1</translation>
    </message>
    <message>
        <source>ended, but for what is kept: %1</source>
        <translation>保持するものを除いて終了: %1</translation>
    </message>
    <message>
        <source>shown as unreachable</source>
        <translation>応答なしとして表示</translation>
    </message>
    <message>
        <source>gone already</source>
        <translation>すでにありません</translation>
    </message>
    <message>
        <source>written down as exited; what it left: %1</source>
        <translation>終了として記録; 残したもの: %1</translation>
    </message>
    <message>
        <source>written down as exited</source>
        <translation>終了として記録</translation>
    </message>
    <message>
        <source>its shellper lives, but nobody listens on its socket</source>
        <translation>shellper は動いていますが、そのソケットで待ち受けるものがありません</translation>
    </message>
    <message>
        <source>left alone: somebody listens there by now</source>
        <translation>そのまま: すでに別のものが待ち受けています</translation>
    </message>
    <message>
        <source>left alone: the socket is another one by now, or cannot be removed</source>
        <translation>そのまま: ソケットが別のものに変わったか、削除できません</translation>
    </message>
    <message>
        <source>The monitor is not running: %1; %2.</source>
        <translation>モニターは動いていません: %1; %2。</translation>
    </message>
    <message>
        <source>process %1 is not below the session %2</source>
        <translation>プロセス %1 はセッション %2 の配下にありません</translation>
    </message>
    <message>
        <source>process %1 (%2)</source>
        <translation>プロセス %1 (%2)</translation>
    </message>
    <message>
        <source>%1 is never part of a session&apos;s end: it is this program or holds another session</source>
        <translation>%1 はセッションの終了の対象になりません: このプログラムであるか、別のセッションを保持しています</translation>
    </message>
    <message>
        <source>there is no session %1</source>
        <translation>セッション %1 はありません</translation>
    </message>
    <message>
        <source>the session %1 is being ended as a whole</source>
        <translation>セッション %1 全体が終了処理中です</translation>
    </message>
    <message>
        <source>Records cannot be written (%1); sessions go on, and it is tried again.</source>
        <translation>記録を書き込めません (%1); セッションは継続し、後で再試行します。</translation>
    </message>
    <message>
        <source>the session %1 was ended before it had started</source>
        <translation>セッション %1 は開始する前に終了されました</translation>
    </message>
    <message>
        <source>the session %1 is being ended</source>
        <translation>セッション %1 は終了処理中です</translation>
    </message>
    <message>
        <source>there is no session in the workspace %1</source>
        <translation>ワークスペース %1 にセッションはありません</translation>
    </message>
    <message>
        <source>`reeve list` shows the workspaces</source>
        <translation>`reeve list` でワークスペースを確認できます</translation>
    </message>
    <message>
        <source>the session %1 is not finished</source>
        <translation>セッション %1 は終了済みではありません</translation>
    </message>
    <message>
        <source>end it with `reeve kill %1`</source>
        <translation>`reeve kill %1` で終了してください</translation>
    </message>
    <message>
        <source>the session %1 left something running: %2</source>
        <translation>セッション %1 が残したものが動いています: %2</translation>
    </message>
    <message>
        <source>`reeve kill %1` ends it</source>
        <translation>`reeve kill %1` で終了できます</translation>
    </message>
    <message>
        <source>the session %1 stays as long as these live: %2</source>
        <translation>セッション %1 は、次が動いている間は残ります: %2</translation>
    </message>
    <message>
        <source>end them with `reeve kill --everything %1`</source>
        <translation>`reeve kill --everything %1` で終了してください</translation>
    </message>
    <message>
        <source>Processes cannot be looked at (is /proc mounted?): sessions go on, none can be started, and what an end has left cannot be told.</source>
        <translation>プロセスを調べられません (/proc はマウントされていますか？): セッションは継続しますが、新たに開始できず、終了後に何が残ったか確認できません。</translation>
    </message>
    <message>
        <source>Session %1 is unreachable: %2</source>
        <translation>セッション %1 が応答しません: %2</translation>
    </message>
    <message>
        <source>the processes could not be listed in time</source>
        <translation>プロセスを時間内に一覧できませんでした</translation>
    </message>
    <message>
        <source>cannot start in %1: there is no such folder</source>
        <translation>%1 で開始できません: そのフォルダーはありません</translation>
    </message>
    <message>
        <source>make it first, or choose another with --cwd</source>
        <translation>先に作成するか、--cwd で別のフォルダーを指定してください</translation>
    </message>
    <message>
        <source>cannot start in %1</source>
        <translation>%1 で開始できません</translation>
    </message>
    <message>
        <source>cannot start in %1: it is not a folder</source>
        <translation>%1 で開始できません: フォルダーではありません</translation>
    </message>
    <message>
        <source>process %1 is not kept on request</source>
        <translation>プロセス %1 は、要求により保持されているプロセスではありません</translation>
    </message>
    <message>
        <source>`reeve keep --list` shows what is</source>
        <translation>保持中のものは `reeve keep --list` で確認できます</translation>
    </message>
    <message>
        <source>process %1 (%2) holds a session; it stays as long as that</source>
        <translation>プロセス %1 (%2) はセッションを保持しています; セッションがある間は残ります</translation>
    </message>
    <message>
        <source>process %1 (%2) belongs to no session, so nothing here ends it</source>
        <translation>プロセス %1 (%2) はどのセッションのものでもないため、ここからは終了しません</translation>
    </message>
    <message>
        <source>`reeve tree ID` shows what belongs to a session</source>
        <translation>セッションのプロセスは `reeve tree ID` で確認できます</translation>
    </message>
    <message>
        <source>process %1 (%2) is the command of session %3 itself</source>
        <translation>プロセス %1 (%2) はセッション %3 のコマンドそのものです</translation>
    </message>
    <message>
        <source>it runs until it exits or the session is ended; what it starts can be kept</source>
        <translation>コマンドが終わるかセッションが終了するまで動きます; そこから開始されたものは保持できます</translation>
    </message>
    <message>
        <source>a socket that listens there belongs to no process that can be looked at</source>
        <translation>そこで待ち受けるソケットの持ち主を調べられません</translation>
    </message>
    <message>
        <source>it has just ended</source>
        <translation>終了したところです</translation>
    </message>
    <message>
        <source>it is this program itself, or its monitor</source>
        <translation>このプログラム自身か、そのモニターです</translation>
    </message>
    <message>
        <source>it belongs to user %1</source>
        <translation>ユーザー %1 のものです</translation>
    </message>
    <message>
        <source>the record of the port names this very process</source>
        <translation>ポートの記録がまさにこのプロセスを示しています</translation>
    </message>
    <message>
        <source>the record of the port cannot be used: %1</source>
        <translation>ポートの記録を使えません: %1</translation>
    </message>
    <message>
        <source>its owner %1 has ended: the process is gone and its lock is free</source>
        <translation>所有者のプロセス %1 は終了しています: プロセスはなく、ロックは空いています</translation>
    </message>
    <message>
        <source>its owner %1 is alive</source>
        <translation>所有者のプロセス %1 は動いています</translation>
    </message>
    <message>
        <source>whether its owner %1 is alive cannot be told</source>
        <translation>所有者のプロセス %1 が動いているか確認できません</translation>
    </message>
    <message>
        <source>its program file is another than the record&apos;s</source>
        <translation>プログラムファイルが記録のものと異なります</translation>
    </message>
    <message>
        <source>it proved to have the record&apos;s secret</source>
        <translation>記録の秘密を知っていることを証明しました</translation>
    </message>
    <message>
        <source>it could not prove to have the record&apos;s secret</source>
        <translation>記録の秘密を知っていることを証明できませんでした</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>応答しません</translation>
    </message>
    <message>
        <source>it was started in the session %1</source>
        <translation>セッション %1 で開始されました</translation>
    </message>
    <message>
        <source>it runs a program named %1, of which there is no record</source>
        <translation>%1 という名前のプログラムを実行していますが、その記録がありません</translation>
    </message>
    <message>
        <source>it has no socket</source>
        <translation>ソケットがありません</translation>
    </message>
    <message>
        <source>nobody listens on %1</source>
        <translation>%1 で待ち受けるものがありません</translation>
    </message>
    <message>
        <source>it does not answer on %1</source>
        <translation>%1 で応答しません</translation>
    </message>
    <message>
        <source>it answers on its socket, and is ours</source>
        <translation>ソケットで応答し、Shellreeve のものです</translation>
    </message>
    <message>
        <source>what answers on %1 is not ours</source>
        <translation>%1 で応答するものは Shellreeve のものではありません</translation>
    </message>
    <message>
        <source>recorded on another machine</source>
        <translation>別のマシンで記録されました</translation>
    </message>
    <message>
        <source>recorded before this boot</source>
        <translation>今回の起動より前に記録されました</translation>
    </message>
    <message>
        <source>the recorded process lives</source>
        <translation>記録されたプロセスは動いています</translation>
    </message>
    <message>
        <source>the recorded process is gone</source>
        <translation>記録されたプロセスはもうありません</translation>
    </message>
    <message>
        <source>a recorded process cannot be looked at from here</source>
        <translation>記録されたプロセスをここから調べられません</translation>
    </message>
    <message>
        <source>its lock cannot be read</source>
        <translation>ロックを読み込めません</translation>
    </message>
    <message>
        <source>its lock is held</source>
        <translation>ロックは保持されています</translation>
    </message>
    <message>
        <source>its lock is free</source>
        <translation>ロックは空いています</translation>
    </message>
    <message>
        <source>its guardian lives</source>
        <translation>ガーディアンは動いています</translation>
    </message>
    <message>
        <source>one process runs on in the cgroup that was made for it</source>
        <translation>専用の cgroup で 1 個のプロセスが動き続けています</translation>
    </message>
    <message>
        <source>%1 processes run on in the cgroup that was made for it</source>
        <translation>専用の cgroup で %1 個のプロセスが動き続けています</translation>
    </message>
    <message>
        <source>it is being created</source>
        <translation>作成中です</translation>
    </message>
    <message>
        <source>it is being ended</source>
        <translation>終了処理中です</translation>
    </message>
    <message>
        <source>it is being restarted</source>
        <translation>再起動中です</translation>
    </message>
    <message>
        <source>its session has ended; it stays for what is kept</source>
        <translation>セッションは終了しました; 保持するもののために残っています</translation>
    </message>
    <message>
        <source>it was to be ended, but what is left of it is not ours to signal; tried again when that has gone</source>
        <translation>終了するはずでしたが、残ったものにシグナルを送る権限がありません; それがなくなったら再試行します</translation>
    </message>
    <message>
        <source>its end was asked for and written down</source>
        <translation>終了が要求され、記録されています</translation>
    </message>
    <message>
        <source>its creation never completed</source>
        <translation>作成が完了していません</translation>
    </message>
    <message>
        <source>its command has exited, but a viewer is attached or a process is kept</source>
        <translation>コマンドは終了しましたが、表示中であるか、保持されているプロセスがあります</translation>
    </message>
    <message>
        <source>its command exited longer ago than an empty shellper is kept, and no viewer is attached</source>
        <translation>コマンドの終了から保存期間が過ぎ、誰も表示していません</translation>
    </message>
    <message>
        <source>this supervisor is dealing with it already</source>
        <translation>このスーパーバイザーがすでに対応しています</translation>
    </message>
    <message>
        <source>no living shellper claims it</source>
        <translation>動いている shellper のどれにも属していません</translation>
    </message>
    <message>
        <source>it belongs to another profile</source>
        <translation>別のプロファイルのものです</translation>
    </message>
    <message>
        <source>another supervisor has taken it over</source>
        <translation>別のスーパーバイザーが引き継ぎました</translation>
    </message>
    <message>
        <source>it runs in the cgroup that was made for the session %1</source>
        <translation>セッション %1 専用の cgroup で動いています</translation>
    </message>
    <message>
        <source>neither shellper nor guardian of that session lives any more</source>
        <translation>そのセッションの shellper もガーディアンももう動いていません</translation>
    </message>
    <message>
        <source>its environment names the session %1</source>
        <translation>環境変数がセッション %1 を示しています</translation>
    </message>
    <message>
        <source>that session lives, and the process does not stand below it</source>
        <translation>そのセッションは動いていますが、このプロセスはその配下にありません</translation>
    </message>
    <message>
        <source>nothing of that session lives any more</source>
        <translation>そのセッションのものは何も動いていません</translation>
    </message>
    <message>
        <source>an environment can be copied, so it is not ended unasked</source>
        <translation>環境変数は複製されることがあるため、確認なしには終了しません</translation>
    </message>
    <message>
        <source>its cgroup bears that session&apos;s name, but nothing recorded says that it was made for it</source>
        <translation>cgroup にはそのセッションの名前が付いていますが、専用に作られたという記録がありません</translation>
    </message>
    <message>
        <source>this process cannot be looked at</source>
        <translation>このプロセスを調べられません</translation>
    </message>
    <message>
        <source>see that /proc is mounted and may be read</source>
        <translation>/proc がマウントされ、読み込みが許可されているか確認してください</translation>
    </message>
    <message>
        <source>a monitor&apos;s record of format %1, not %2</source>
        <translation>モニターの記録の形式が %2 ではなく %1 です</translation>
    </message>
    <message>
        <source>a monitor&apos;s record without process or owner</source>
        <translation>モニターの記録にプロセスか所有者がありません</translation>
    </message>
    <message>
        <source>%1 holds no token</source>
        <translation>%1 にトークンがありません</translation>
    </message>
    <message>
        <source>that is not a monitor of Shellreeve</source>
        <translation>Shellreeve のモニターではありません</translation>
    </message>
    <message>
        <source>it did not say who it is</source>
        <translation>身元を示しませんでした</translation>
    </message>
    <message>
        <source>cannot connect</source>
        <translation>接続できません</translation>
    </message>
    <message>
        <source>it broke off</source>
        <translation>接続が途中で切れました</translation>
    </message>
    <message>
        <source>it closed the connection without an answer</source>
        <translation>何も応答せずに接続を閉じました</translation>
    </message>
    <message>
        <source>it does not answer as a monitor of Shellreeve does</source>
        <translation>Shellreeve のモニターとしての応答ではありません</translation>
    </message>
    <message>
        <source>%1 is not an address</source>
        <translation>%1 はアドレスではありません</translation>
    </message>
    <message>
        <source>cannot ask it</source>
        <translation>問い合わせできません</translation>
    </message>
    <message>
        <source>it was ended by %1</source>
        <translation>%1 により終了しました</translation>
    </message>
    <message>
        <source>it exited with status %1</source>
        <translation>ステータス %1 で終了しました</translation>
    </message>
    <message>
        <source>it did not report in time</source>
        <translation>時間内に報告しませんでした</translation>
    </message>
    <message>
        <source>the monitor did not start: %1</source>
        <translation>モニターが起動しませんでした: %1</translation>
    </message>
    <message>
        <source>see that Shellreeve is installed completely</source>
        <translation>Shellreeve が完全にインストールされているか確認してください</translation>
    </message>
    <message>
        <source>another Shellreeve is starting a monitor on port %1 (%2)</source>
        <translation>別の Shellreeve がポート %1 でモニターを起動しています (%2)</translation>
    </message>
    <message>
        <source>try again, or use another port: %1</source>
        <translation>再試行するか、別のポートを使ってください: %1</translation>
    </message>
    <message>
        <source>this instance has no lock that would prove to others that it lives</source>
        <translation>このインスタンスには、動いていることを示すロックがありません</translation>
    </message>
    <message>
        <source>the log says why</source>
        <translation>理由はログにあります</translation>
    </message>
    <message>
        <source>the monitor has ended: %1</source>
        <translation>モニターが終了しました: %1</translation>
    </message>
    <message>
        <source>%1; it was started %2 times</source>
        <translation>%1; %2 回起動しました</translation>
    </message>
    <message>
        <source>it is started again by itself</source>
        <translation>自動的にもう一度起動します</translation>
    </message>
    <message>
        <source>it was ended, and the port is still held</source>
        <translation>終了しましたが、ポートはまだ使用中です</translation>
    </message>
    <message>
        <source>it stays</source>
        <translation>残っています</translation>
    </message>
    <message>
        <source>it could not be ended: %1</source>
        <translation>終了できませんでした: %1</translation>
    </message>
    <message>
        <source>a process of user %1 that cannot be looked at</source>
        <translation>調べられないユーザー %1 のプロセス</translation>
    </message>
    <message>
        <source>a process that cannot be looked at</source>
        <translation>調べられないプロセス</translation>
    </message>
    <message>
        <source>%1 (process %2, user %3)</source>
        <translation>%1 (プロセス %2、ユーザー %3)</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (プロセス %2)</translation>
    </message>
    <message>
        <source>port %1 is held by the monitor of another Shellreeve, profile %2, process %3</source>
        <translation>ポート %1 は別の Shellreeve のモニターが使用中です (プロファイル %2、プロセス %3)</translation>
    </message>
    <message>
        <source>leave it, quit that Shellreeve, or use another port: %1</source>
        <translation>そのままにするか、その Shellreeve を終了するか、別のポートを使ってください: %1</translation>
    </message>
    <message>
        <source>port %1 is held by a process of the session %2: %3</source>
        <translation>ポート %1 はセッション %2 のプロセスが使用中です: %3</translation>
    </message>
    <message>
        <source>end that session, or use another port: %1</source>
        <translation>そのセッションを終了するか、別のポートを使ってください: %1</translation>
    </message>
    <message>
        <source>port %1 is held by %2</source>
        <translation>ポート %1 は %2 が使用中です</translation>
    </message>
    <message>
        <source>port %1 is held by %2, listening on %3</source>
        <translation>ポート %1 は %2 が使用中で、%3 で待ち受けています</translation>
    </message>
    <message>
        <source>end it, or use another port: %1</source>
        <translation>それを終了するか、別のポートを使ってください: %1</translation>
    </message>
    <message>
        <source>a rule of this system keeps the port from you (net.ipv4.ip_unprivileged_port_start on Linux, or a security policy): use another port: shellreeve --monitor-port N</source>
        <translation>システムの規則によりこのポートを使えません (Linux の net.ipv4.ip_unprivileged_port_start、またはセキュリティポリシー): 別のポートを使ってください: shellreeve --monitor-port N</translation>
    </message>
    <message>
        <source>bring the loopback interface up (on Linux: ip link set lo up), then try again</source>
        <translation>ループバックインターフェイスを有効にして (Linux では ip link set lo up)、再試行してください</translation>
    </message>
    <message>
        <source>cannot listen on 127.0.0.1:%1</source>
        <translation>127.0.0.1:%1 で待ち受けできません</translation>
    </message>
    <message>
        <source>libmicrohttpd %1 does not start</source>
        <translation>libmicrohttpd %1 が起動しません</translation>
    </message>
    <message>
        <source>%1 is damaged: it is not text</source>
        <translation>%1 は壊れています: テキストではありません</translation>
    </message>
    <message>
        <source>the bundle&apos;s list of helpers cannot be used: %1</source>
        <translation>バンドルの補助プログラム一覧を使えません: %1</translation>
    </message>
    <message>
        <source>get the program&apos;s file again</source>
        <translation>プログラムのファイルをもう一度入手してください</translation>
    </message>
    <message>
        <source>it has no id</source>
        <translation>ID がありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no entry of it</source>
        <translation>「%1」は有効な項目ではありません</translation>
    </message>
    <message>
        <source>%1 is not in it</source>
        <translation>%1 が含まれていません</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>%1 を読み込めません: %2</translation>
    </message>
    <message>
        <source>free some space on that disk and start Shellreeve again</source>
        <translation>そのディスクの空き容量を増やして、Shellreeve をもう一度起動してください</translation>
    </message>
    <message>
        <source>set XDG_DATA_HOME to a directory that can be written</source>
        <translation>XDG_DATA_HOME を書き込めるディレクトリにしてください</translation>
    </message>
    <message>
        <source>cannot copy the session helpers to %1</source>
        <translation>セッションの補助プログラムを %1 にコピーできません</translation>
    </message>
    <message>
        <source>see to that, or set XDG_DATA_HOME to a directory of yours</source>
        <translation>それを解決するか、XDG_DATA_HOME を自分のディレクトリにしてください</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 は壊れています</translation>
    </message>
    <message>
        <source>the session helpers are not copied: Shellreeve is leaving</source>
        <translation>セッションの補助プログラムはコピーされません: Shellreeve を終了中です</translation>
    </message>
    <message>
        <source>no program can be started from %1: %2</source>
        <translation>%1 からプログラムを起動できません: %2</translation>
    </message>
    <message>
        <source>if that disk is mounted &quot;noexec&quot;, start Shellreeve with XDG_DATA_HOME set to a directory where programs may run, or install the package instead</source>
        <translation>そのディスクが「noexec」でマウントされている場合は、XDG_DATA_HOME をプログラムを実行できるディレクトリにして Shellreeve を起動するか、代わりにパッケージをインストールしてください</translation>
    </message>
    <message>
        <source>no thread to copy the helpers</source>
        <translation>補助プログラムをコピーするスレッドを作れません</translation>
    </message>
    <message>
        <source>%1 is not a link to this program</source>
        <translation>%1 はこのプログラムへのリンクではありません</translation>
    </message>
    <message>
        <source>move it away first</source>
        <translation>先に別の場所に移してください</translation>
    </message>
    <message>
        <source>cannot make the folder %1</source>
        <translation>フォルダー %1 を作成できません</translation>
    </message>
    <message>
        <source>cannot make %1</source>
        <translation>%1 を作成できません</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>process %1, which is to own this monitor, has gone</source>
        <translation>このモニターの所有者となるプロセス %1 はもうありません</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>許可されていない操作です</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>許可がありません</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>そのようなファイルやディレクトリはありません</translation>
    </message>
    <message>
        <source>No such process</source>
        <translation>そのようなプロセスはありません</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>入力/出力エラーです</translation>
    </message>
    <message>
        <source>Argument list too long</source>
        <translation>引数リストが長すぎます</translation>
    </message>
    <message>
        <source>Exec format error</source>
        <translation>実行形式エラー</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>リソースが一時的に利用できません</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>メモリを確保できません</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>テキストファイルがビジー状態です</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>ファイルが存在します</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ディレクトリではありません</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ディレクトリです</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>無効な引数です</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>ファイルを開きすぎです</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>システム中のファイルを開きすぎです</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>デバイスに空き領域がありません</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>読み込み専用ファイルシステムです</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>ディスク使用量制限を超過しました</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>ファイル名が長すぎます</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>シンボリックリンクの階層が多すぎます</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>アドレスは既に使用中です</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>要求アドレスに割り当てられません</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>ネットワークが停止しています</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>ネットワークに到達できません</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>接続を拒否されました</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>接続が相手からリセットされました</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>接続がタイムアウトしました</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>パイプが切断されました</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>古いファイルハンドルです</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>forgotten</source>
        <translation>リストから削除</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>リストに追加</translation>
    </message>
    <message>
        <source>its guardian ends what it left, or holds what is kept of it</source>
        <translation>その監視役が残ったものを終了しているか、保持されているものを管理しています</translation>
    </message>
    <message>
        <source>it runs a program named %1</source>
        <translation>%1 という名前のプログラムを実行しています</translation>
    </message>
    <message>
        <source>the record of the port names another process</source>
        <translation>ポートの記録は別のプロセスを示しています</translation>
    </message>
    <message>
        <source>it is one of %1 processes that hold the port</source>
        <translation>ポートを使用している %1 個のプロセスの 1 つです</translation>
    </message>
    <message>
        <source>its port is 0</source>
        <translation>ポートが 0 です</translation>
    </message>
    <message>
        <source>give it a port: %1</source>
        <translation>ポートを指定してください: %1</translation>
    </message>
    <message>
        <source>processes cannot be looked at here, so nobody could tell whose the monitor is</source>
        <translation>ここではプロセスを調べられないため、モニターが誰のものか判断できません</translation>
    </message>
    <message>
        <source>set SHELLREEVE_MONITOR_DIR to a directory of your own</source>
        <translation>SHELLREEVE_MONITOR_DIR を自分のディレクトリにしてください</translation>
    </message>
    <message>
        <source>see who does with: reeve ports %1</source>
        <translation>使用中のプロセスは次で確認できます: reeve ports %1</translation>
    </message>
    <message>
        <source>its command runs on, by its recorded start</source>
        <translation>記録された開始時刻から、コマンドはまだ動いています</translation>
    </message>
    <message>
        <source>it cannot be told from here whether it still runs</source>
        <translation>まだ動いているかどうか、ここからは判断できません</translation>
    </message>
    <message>
        <source>it lives, but cannot be looked at from here</source>
        <translation>動いていますが、ここからは調べられません</translation>
    </message>
    <message>
        <source>the session %1 has ended but for what is kept</source>
        <translation>セッション %1 は、保持されているものを除いて終了しました</translation>
    </message>
    <message>
        <source>`reeve kill --everything %1` ends that, too; then start it anew</source>
        <translation>`reeve kill --everything %1` でそれも終了します。その後もう一度開始してください</translation>
    </message>
    <message>
        <source>the session %1 is not started again: %2</source>
        <translation>セッション %1 は再開されません: %2</translation>
    </message>
    <message>
        <source>end it first with `reeve kill %1`</source>
        <translation>先に `reeve kill %1` で終了してください</translation>
    </message>
    <message>
        <source>Decisions are not written down: %1.</source>
        <translation>判断が記録されていません: %1。</translation>
    </message>
</context>
<context>
    <name>SessionColumns</name>
    <message>
        <source>exited</source>
        <extracomment>The state of a session whose command has finished: &quot;exited&quot; by itself, else &quot;ended&quot; by somebody or something.</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>終了状態</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Last output</source>
        <translation>最後の出力</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>アタッチ数</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>開始: %1</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>作成: %1</translation>
    </message>
    <message>
        <source>No output yet</source>
        <translation>出力はまだありません</translation>
    </message>
    <message>
        <source>1 terminal is attached</source>
        <translation>1 個のターミナルがアタッチ中</translation>
    </message>
    <message numerus="yes">
        <source>%n terminals are attached</source>
        <translation>
            <numerusform>%n 個のターミナルがアタッチ中</numerusform>
        </translation>
    </message>
    <message>
        <source>Ports: %1</source>
        <translation>ポート: %1</translation>
    </message>
    <message>
        <source>Of one processor core</source>
        <translation>1 個のプロセッサーコアに対する割合</translation>
    </message>
</context>
<context>
    <name>SessionFacts</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a time ago, and the time</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>自動ではしない</translation>
    </message>
    <message>
        <source>when it fails</source>
        <translation>失敗時</translation>
    </message>
    <message>
        <source>whenever it ends</source>
        <translation>終了時は常に</translation>
    </message>
    <message>
        <source>%1; once so far</source>
        <translation>%1 (これまでに 1 回)</translation>
    </message>
    <message>
        <source>%1; %2 times so far</source>
        <translation>%1 (これまでに %2 回)</translation>
    </message>
    <message>
        <source>ended with the command</source>
        <translation>コマンドとともに終了</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>What becomes of processes that outlive the command: they go on.</extracomment>
        <translation>保持</translation>
    </message>
    <message>
        <source>kept until you decide</source>
        <translation>指示があるまで保持</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a program and its process number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>never ends itself</source>
        <translation>自動終了なし</translation>
    </message>
    <message>
        <source>ends itself after %1 in which nobody looks after it and it does nothing</source>
        <translation>管理も活動もない状態が %1続くと自動終了</translation>
    </message>
    <message>
        <source>1 process</source>
        <translation>1 個のプロセス</translation>
    </message>
    <message numerus="yes">
        <source>%n processes</source>
        <translation>
            <numerusform>%n 個のプロセス</numerusform>
        </translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Asks for you</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>使用状況</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>存続期間</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>残っているもの</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation>残留プロセス</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>ソケット</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Last output</source>
        <translation>最後の出力</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>アタッチ数</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
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
        <translation>%1 (%2経過)</translation>
    </message>
    <message>
        <source>%1 by a restart of the machine</source>
        <comment>interrupted</comment>
        <translation>%1 (マシンの再起動による)</translation>
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
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>exited with %1</source>
        <translation>終了コード %1 で終了</translation>
    </message>
    <message>
        <source>ended by %1</source>
        <translation>%1 により終了</translation>
    </message>
    <message>
        <source>ended, nobody saw how</source>
        <translation>終了 (経緯は不明)</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>シグナル %1</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>restarting</source>
        <translation>再起動中</translation>
    </message>
    <message>
        <source>keeps failing</source>
        <translation>失敗を繰り返し中</translation>
    </message>
    <message>
        <source>ending</source>
        <translation>終了処理中</translation>
    </message>
    <message>
        <source>not answering</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>rang the bell</source>
        <translation>ベルが鳴りました</translation>
    </message>
    <message>
        <source>sent a message</source>
        <translation>メッセージがあります</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>ends itself now</source>
        <translation>まもなく自動終了</translation>
    </message>
    <message>
        <source>ends itself in %1</source>
        <translation>%1後に自動終了</translation>
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
        <translation>ターミナルプログラムが見つかりません (検索対象: %1)</translation>
    </message>
    <message>
        <source>install one, or name yours in the settings</source>
        <translation>インストールするか、使用するものを設定で指定してください</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>shellreeve: no desktop can be reached (DISPLAY, WAYLAND_DISPLAY and QT_QPA_PLATFORM are empty or lead nowhere); running as with --headless</source>
        <translation>shellreeve: デスクトップに接続できません (DISPLAY、WAYLAND_DISPLAY、QT_QPA_PLATFORM が空か、接続先が無効です)。--headless を指定した場合と同じように動作します</translation>
    </message>
</context>
<context>
    <name>shellreeve::About</name>
    <message>
        <source>%1 (built with %2)</source>
        <translation>%1 (ビルド時: %2)</translation>
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
        <translation>システム</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>ソケット</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>shellreeve::AboutDialog</name>
    <message>
        <source>About Shellreeve</source>
        <translation>Shellreeve について</translation>
    </message>
    <message>
        <source>Shellreeve %1</source>
        <translation>Shellreeve %1</translation>
    </message>
    <message>
        <source>Keeps terminal sessions alive, and leaves nothing behind when they end.</source>
        <translation>ターミナルセッションを維持し、終了時には何も残しません。</translation>
    </message>
    <message>
        <source>Free software under the MIT license.</source>
        <translation>MIT ライセンスのフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copy for a bug report</source>
        <translation>バグ報告用にコピー</translation>
    </message>
</context>
<context>
    <name>shellreeve::AtHome</name>
    <message>
        <source>The settings cannot be used or kept</source>
        <translation>設定を使用または保存できません</translation>
    </message>
</context>
<context>
    <name>shellreeve::Autostart</name>
    <message>
        <source>Keeps terminal sessions alive, and leaves nothing behind when they end.</source>
        <translation>ターミナルセッションを維持し、終了時には何も残しません。</translation>
    </message>
</context>
<context>
    <name>shellreeve::Cleanup</name>
    <message>
        <source>ours, not listed yet</source>
        <translation>自分のもの (リスト未登録)</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>over</source>
        <translation>終了済み</translation>
    </message>
    <message>
        <source>somebody else’s</source>
        <translation>他者のもの</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>判定不能</translation>
    </message>
    <message>
        <source>joins the list</source>
        <translation>リストに追加</translation>
    </message>
    <message>
        <source>is shown as unreachable</source>
        <translation>応答なしとして表示</translation>
    </message>
    <message>
        <source>its end is written down</source>
        <translation>終了を記録</translation>
    </message>
    <message>
        <source>is ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>is forgotten</source>
        <translation>リストから削除</translation>
    </message>
    <message>
        <source>its shellper is ended</source>
        <translation>shellper を終了</translation>
    </message>
    <message>
        <source>what it left is ended</source>
        <translation>残したものを終了</translation>
    </message>
    <message>
        <source>is removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>is left alone</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>left behind</source>
        <translation>残留</translation>
    </message>
    <message>
        <source>it still runs below the session’s shellper, though the session’s command has ended</source>
        <translation>セッションのコマンドは終了しましたが、まだセッションの shellper の配下で実行中です</translation>
    </message>
    <message>
        <source>kept on request: no end of its session touches it</source>
        <translation>要求により保持: セッションが終了しても影響を受けません</translation>
    </message>
    <message>
        <source>goes on running</source>
        <translation>実行を継続</translation>
    </message>
    <message>
        <source>Leftover</source>
        <translation>残留プロセス</translation>
    </message>
    <message>
        <source>Kept process</source>
        <translation>保持中のプロセス</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Socket file</source>
        <translation>ソケットファイル</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>it uses %1 of memory</source>
        <translation>メモリを %1 使用しています</translation>
    </message>
    <message>
        <source>it uses %1 of memory and listens on %2</source>
        <translation>メモリを %1 使用し、ポート %2 で待ち受けています</translation>
    </message>
</context>
<context>
    <name>shellreeve::CleanupModel</name>
    <message>
        <source>has ended</source>
        <translation>終了しました</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>今後の扱い</translation>
    </message>
</context>
<context>
    <name>shellreeve::CleanupText</name>
    <message>
        <source>1 thing</source>
        <translation>1 件の項目</translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n 件の項目</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>5 min ago (3/4/25 12:00)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>クリーンアップ</translation>
    </message>
    <message>
        <source>Clean up %1?</source>
        <translation>%1をクリーンアップしますか？</translation>
    </message>
    <message>
        <source>This is done, and nothing else. Whoever has come to life again by then is left alone.</source>
        <translation>実行されるのはこれだけです。その時点で再び動き出しているものには手を付けません。</translation>
    </message>
    <message>
        <source>It would end %1 at once. That many are ended only when you say so.</source>
        <translation>一度に %1を終了することになります。これほどの数は、明示的に指示された場合にのみ終了します。</translation>
    </message>
    <message>
        <source>Clean up, ending %1</source>
        <translation>クリーンアップして %1を終了</translation>
    </message>
    <message>
        <source>Clean up %1</source>
        <translation>%1をクリーンアップ</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>すべて正常です。</translation>
    </message>
    <message>
        <source>1 thing wants a look.</source>
        <translation>確認が必要な項目が 1 件あります。</translation>
    </message>
    <message numerus="yes">
        <source>%n things want a look.</source>
        <translation>
            <numerusform>確認が必要な項目が %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>A clean-up would change nothing.</source>
        <translation>クリーンアップしても何も変わりません。</translation>
    </message>
    <message>
        <source>A clean-up sees to %1 of them.</source>
        <translation>そのうち %1 件はクリーンアップで処理されます。</translation>
    </message>
    <message>
        <source>A clean-up sees to it.</source>
        <translation>クリーンアップで処理されます。</translation>
    </message>
    <message>
        <source>A clean-up sees to all of them.</source>
        <translation>すべてクリーンアップで処理されます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, verdict</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>kind, session, verdict</comment>
        <translation>%2 の%1: %3</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Since: %1</source>
        <translation>いつから: %1</translation>
    </message>
    <message>
        <source>What happens: it %1.</source>
        <comment>… is left alone</comment>
        <translation>今後の扱い: %1。</translation>
    </message>
    <message>
        <source>What became of it: %1.</source>
        <translation>結果: %1。</translation>
    </message>
</context>
<context>
    <name>shellreeve::CommandToolLine</name>
    <message>
        <source>Command line tool</source>
        <translation>コマンドラインツール</translation>
    </message>
    <message>
        <source>“reeve” in a terminal: start, show and end sessions, also in scripts.</source>
        <translation>ターミナルの「reeve」でセッションを開始、表示、終了できます。スクリプトでも使えます。</translation>
    </message>
    <message>
        <source>Line for your shell&apos;s start file</source>
        <translation>シェルの起動ファイルに追加する行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the line for your shell&apos;s start file</source>
        <translation>シェルの起動ファイルに追加する行をコピー</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>インストール</translation>
    </message>
    <message>
        <source>Remove the command line tool</source>
        <translation>コマンドラインツールを削除</translation>
    </message>
    <message>
        <source>Install the command line tool</source>
        <translation>コマンドラインツールをインストール</translation>
    </message>
    <message>
        <source>Will be %1.</source>
        <translation>%1 にインストールされます。</translation>
    </message>
    <message>
        <source>It is %1, but that folder is not in your PATH. Add this line to ~/.profile and log in again:</source>
        <translation>%1 にありますが、そのフォルダーは PATH に含まれていません。次の行を ~/.profile に追加して、ログインし直してください:</translation>
    </message>
    <message>
        <source>It is %1, but a shell finds %2 before it.</source>
        <translation>%1 にありますが、シェルは先に %2 を見つけます。</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>%1 にあります。</translation>
    </message>
    <message>
        <source>%1 leads to a program that has gone.</source>
        <translation>%1 が指すプログラムはもう存在しません。</translation>
    </message>
    <message>
        <source>%1 is something else, and stays. Move it away to install the tool there.</source>
        <translation>%1 は別のものなので、そのまま残します。ここにツールをインストールするには、移動してください。</translation>
    </message>
    <message>
        <source>It is there: %1.</source>
        <translation>%1 にすでにインストールされています。</translation>
    </message>
</context>
<context>
    <name>shellreeve::ConsentDialog</name>
    <message>
        <source>What it is about</source>
        <translation>対象の一覧</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>shellreeve::DesktopFront</name>
    <message>
        <source>1 session goes on without Shellreeve</source>
        <translation>1 個のセッションが Shellreeve なしで継続します</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions go on without Shellreeve</source>
        <translation>
            <numerusform>%n 個のセッションが Shellreeve なしで継続します</numerusform>
        </translation>
    </message>
    <message>
        <source>The next start shows what is still running, and so does “reeve list”.</source>
        <translation>まだ実行中のものは、次回の起動時または「reeve list」で表示されます。</translation>
    </message>
    <message>
        <source>The desktop&apos;s tray has changed. To get the icon back, quit Shellreeve and start it again; sessions go on.</source>
        <translation>デスクトップのトレイが変更されました。アイコンを再び表示するには、Shellreeve を終了して起動し直してください。セッションは継続します。</translation>
    </message>
    <message>
        <source>This window stands in for the icon, which comes by itself when there is a tray. When you close the window, everything goes on; start Shellreeve again to get it back.</source>
        <translation>このウィンドウはアイコンの代わりです。アイコンは、トレイが使えるようになると自動的に表示されます。このウィンドウを閉じても、すべて動作し続けます。再び開くには、Shellreeve をもう一度起動してください。</translation>
    </message>
    <message>
        <source>There is no tray for icons, and no session bus to find one.</source>
        <translation>アイコン用のトレイも、それを探すためのセッションバスもありません。</translation>
    </message>
    <message>
        <source>GNOME shows tray icons only with an extension, AppIndicator for one.</source>
        <translation>GNOME でトレイアイコンを表示するには、AppIndicator などの拡張機能が必要です。</translation>
    </message>
    <message>
        <source>This desktop has no tray for icons.</source>
        <translation>このデスクトップにはアイコン用のトレイがありません。</translation>
    </message>
    <message>
        <source>Show sessions</source>
        <translation>セッションを表示</translation>
    </message>
    <message>
        <source>Shellreeve runs without an icon</source>
        <translation>Shellreeve はアイコンなしで動作しています</translation>
    </message>
    <message>
        <source>There is no tray on this desktop. Start Shellreeve again whenever you want to see your sessions.</source>
        <translation>このデスクトップにはトレイがありません。セッションを表示するには、Shellreeve をもう一度起動してください。</translation>
    </message>
</context>
<context>
    <name>shellreeve::Dialogs</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>shellreeve::Durations</name>
    <message>
        <source>1 millisecond</source>
        <translation>1 ミリ秒</translation>
    </message>
    <message numerus="yes">
        <source>%n milliseconds</source>
        <translation>
            <numerusform>%n ミリ秒</numerusform>
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
        <translation>1 分</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 時間</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 日</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shellreeve::EmptyView</name>
    <message>
        <source>An example for a terminal</source>
        <translation>ターミナルで実行する例</translation>
    </message>
    <message>
        <source>Looking for sessions…</source>
        <translation>セッションを探しています…</translation>
    </message>
    <message>
        <source>Sessions that outlived the last run are found and shown again.</source>
        <translation>前回の実行後も残っているセッションは、検出されて再び表示されます。</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>セッションはまだありません</translation>
    </message>
    <message>
        <source>A session is a command in a terminal of its own: a coding agent, a server, a shell. It goes on when its window is closed, when this program quits and when it crashes. When you end it, everything it started ends with it.

Start one here, or in a terminal:</source>
        <translation>セッションとは、専用のターミナルで実行されるコマンドです。コーディングエージェント、サーバー、シェルなどが該当します。ウィンドウを閉じても、このプログラムが終了しても、クラッシュしても動き続けます。セッションを終了すると、そこから開始されたものもすべて終了します。

ここで開始するか、ターミナルで次のコマンドを実行してください:</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>新しいセッション…</translation>
    </message>
    <message>
        <source>No session fits “%1”</source>
        <translation>「%1」に一致するセッションはありません</translation>
    </message>
    <message>
        <source>The filter looks at names, commands, folders and states. Every word of it must fit.</source>
        <translation>名前、コマンド、フォルダー、状態が検索されます。すべての語に一致する必要があります。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターをクリア</translation>
    </message>
</context>
<context>
    <name>shellreeve::EndFlow</name>
    <message>
        <source>End what is kept too</source>
        <translation>保持中のものも終了</translation>
    </message>
    <message>
        <source>At once, without time to save</source>
        <translation>保存の猶予なしで即座に終了</translation>
    </message>
    <message>
        <source>Kills after a tenth of a second</source>
        <translation>0.1 秒後に強制終了します</translation>
    </message>
    <message>
        <source>Ending “%1”…</source>
        <translation>「%1」を終了しています…</translation>
    </message>
    <message>
        <source>Ending %1…</source>
        <translation>%1を終了しています…</translation>
    </message>
    <message>
        <source>Ending sessions</source>
        <translation>セッションの終了</translation>
    </message>
    <message>
        <source>Waiting for its processes to finish.</source>
        <translation>プロセスの終了を待っています。</translation>
    </message>
    <message>
        <source>%1 of %2 have ended.</source>
        <translation>%2 個中 %1 個が終了しました。</translation>
    </message>
    <message>
        <source>Not everything ended</source>
        <translation>一部が終了していません</translation>
    </message>
    <message>
        <source>1 process is still there</source>
        <translation>1 個のプロセスがまだ残っています</translation>
    </message>
    <message numerus="yes">
        <source>%n processes are still there</source>
        <translation>
            <numerusform>%n 個のプロセスがまだ残っています</numerusform>
        </translation>
    </message>
    <message>
        <source>They were asked to end and then killed, and they live on. Their sessions stay in the list, so that you can try again.</source>
        <translation>終了を要求し、その後強制終了しましたが、まだ動作しています。再試行できるように、セッションはリストに残ります。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Could not end</source>
        <translation>終了できませんでした</translation>
    </message>
    <message>
        <source>A session could not be ended</source>
        <translation>1 個のセッションを終了できませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions could not be ended</source>
        <translation>
            <numerusform>%n 個のセッションを終了できませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>Ending what finished sessions left…</source>
        <translation>終了済みのセッションが残したものを終了しています…</translation>
    </message>
    <message>
        <source>Quitting</source>
        <translation>Shellreeve の終了</translation>
    </message>
    <message>
        <source>Waiting for their processes to finish.</source>
        <translation>プロセスの終了を待っています。</translation>
    </message>
    <message>
        <source>Shellreeve quits now. The next start finishes what could not be ended.</source>
        <translation>Shellreeve を終了します。終了できなかったものは、次回の起動時に処理されます。</translation>
    </message>
</context>
<context>
    <name>shellreeve::EndText</name>
    <message>
        <source>1 process</source>
        <translation>1 個のプロセス</translation>
    </message>
    <message numerus="yes">
        <source>%n processes</source>
        <translation>
            <numerusform>%n 個のプロセス</numerusform>
        </translation>
    </message>
    <message>
        <source>1 port</source>
        <translation>1 個のポート</translation>
    </message>
    <message numerus="yes">
        <source>%n ports</source>
        <translation>
            <numerusform>%n 個のポート</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>2 ports (3000, 8080)</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>bash and 3 processes, 1 port</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a command, a folder</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Kept, and goes on running: %1.</source>
        <translation>保持され、実行を継続します: %1。</translation>
    </message>
    <message>
        <source>Shellreeve itself was started in here: it and the programs it runs under are spared.</source>
        <translation>Shellreeve 自体がこの中で起動されています。Shellreeve と、その実行元のプログラムは対象外です。</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>セッションを終了</translation>
    </message>
    <message>
        <source>End %1</source>
        <translation>%1を終了</translation>
    </message>
    <message>
        <source>Nothing runs in it any more; it leaves the list.</source>
        <translation>実行中のものはもうありません。リストから消えます。</translation>
    </message>
    <message>
        <source>Nothing runs in them any more; they leave the list.</source>
        <translation>実行中のものはもうありません。リストから消えます。</translation>
    </message>
    <message>
        <source>It is asked to finish, and killed if it does not.</source>
        <translation>まず終了を要求し、応じなければ強制終了します。</translation>
    </message>
    <message>
        <source>Each is asked to finish, and killed if it does not.</source>
        <translation>それぞれに終了を要求し、応じないものは強制終了します。</translation>
    </message>
    <message>
        <source>This ends %1.</source>
        <translation>%1を終了します。</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 個のセッション</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n 個のセッション</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing that runs</source>
        <translation>実行中のプロセス (なし)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>bash and 3 processes</comment>
        <translation>%1 と %2</translation>
    </message>
    <message>
        <source>End %1?</source>
        <translation>%1を終了しますか？</translation>
    </message>
    <message>
        <source>End sessions</source>
        <translation>セッションを終了</translation>
    </message>
    <message>
        <source>Restart session</source>
        <translation>セッションを再起動</translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <translation>%1を再起動しますか？</translation>
    </message>
    <message>
        <source>This ends %1, then starts the command again.</source>
        <translation>%1を終了してから、コマンドを再実行します。</translation>
    </message>
    <message>
        <source>%1 and restart</source>
        <comment>End 4 processes and restart</comment>
        <translation>%1して再起動</translation>
    </message>
    <message>
        <source>Restart sessions</source>
        <translation>セッションを再起動</translation>
    </message>
    <message>
        <source>This ends %1, then starts the commands again.</source>
        <translation>%1を終了してから、コマンドを再実行します。</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>%1を再起動</translation>
    </message>
    <message>
        <source>Quit and end all</source>
        <translation>Shellreeve と全セッションを終了</translation>
    </message>
    <message>
        <source>End %1 and quit?</source>
        <translation>%1と Shellreeve を終了しますか？</translation>
    </message>
    <message>
        <source>End all %1 and quit?</source>
        <translation>%1すべてと Shellreeve を終了しますか？</translation>
    </message>
    <message>
        <source>To leave what finished sessions started running instead, choose “Quit” in the menu.</source>
        <translation>終了済みのセッションが開始したプロセスを実行したまま残すには、代わりにメニューの「Shellreeve を終了」を選んでください。</translation>
    </message>
    <message>
        <source>To leave them running instead, choose “Quit (keep %1)” in the menu.</source>
        <translation>実行したまま残すには、代わりにメニューの「Shellreeve を終了 (%1を保持)」を選んでください。</translation>
    </message>
    <message>
        <source>End %1 and quit</source>
        <translation>%1と Shellreeve を終了</translation>
    </message>
    <message>
        <source>Forget sessions</source>
        <translation>セッションをリストから削除</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>%1をリストから削除しますか？</translation>
    </message>
    <message>
        <source>They have finished. How they ended and what they last showed is dropped for good.</source>
        <translation>これらは終了済みです。どのように終了したか、最後に何を表示していたかの情報は完全に失われます。</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>%1をリストから削除</translation>
    </message>
    <message>
        <source>End process</source>
        <translation>プロセスを終了</translation>
    </message>
    <message>
        <source>The session %1 stays as it is.</source>
        <translation>セッション%1はそのまま残ります。</translation>
    </message>
    <message>
        <source>%1 is kept. End it all the same?</source>
        <translation>%1 は保持されています。それでも終了しますか？</translation>
    </message>
    <message>
        <source>It and everything below it ends.</source>
        <translation>このプロセスとその配下のすべてが終了します。</translation>
    </message>
    <message>
        <source>End it all the same</source>
        <translation>それでも終了</translation>
    </message>
    <message>
        <source>End %1 and %2 below it?</source>
        <translation>%1 とその配下の %2を終了しますか？</translation>
    </message>
    <message>
        <source>%1 (pid %2)</source>
        <translation>%1 (PID %2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>node (pid 12): permission denied</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not ended in time</source>
        <translation>時間内に終了しませんでした</translation>
    </message>
</context>
<context>
    <name>shellreeve::FactsView</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>コピー: %1</translation>
    </message>
    <message>
        <source>Open or end…</source>
        <translation>開く・終了…</translation>
    </message>
    <message>
        <source>Open or end: %1</source>
        <translation>開く・終了: %1</translation>
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
        <translation>「tmux」など、プログラムの名前を入力してください。</translation>
    </message>
    <message>
        <source>A rule has at most %1 characters.</source>
        <translation>ルールは最大 %1 文字です。</translation>
    </message>
    <message>
        <source>A rule is one line of plain text.</source>
        <translation>ルールは 1 行のプレーンテキストです。</translation>
    </message>
    <message>
        <source>“%1”: write the name of the file alone, without folders.</source>
        <translation>「%1」: フォルダーを含めず、ファイル名だけを入力してください。</translation>
    </message>
    <message>
        <source>“*” alone names no program: write how its name begins, then “*”.</source>
        <translation>「*」だけではプログラムを特定できません。名前の先頭部分に続けて「*」を入力してください。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Another program, like: java GradleDaemon</source>
        <translation>別のプログラム (例: java GradleDaemon)</translation>
    </message>
    <message>
        <source>A program to add</source>
        <translation>追加するプログラム</translation>
    </message>
    <message>
        <source>The list is too long. “*” stands for many names that begin alike.</source>
        <translation>リストが長すぎます。「*」を使うと、先頭が同じ名前をまとめて指定できます。</translation>
    </message>
</context>
<context>
    <name>shellreeve::LateProgress</name>
    <message>
        <source>Ending a process</source>
        <translation>プロセスの終了</translation>
    </message>
    <message>
        <source>Ending %1…</source>
        <translation>%1を終了しています…</translation>
    </message>
    <message>
        <source>Waiting for it to finish.</source>
        <translation>終了を待っています。</translation>
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
        <translation>%1後に終了</translation>
    </message>
    <message>
        <source>is being ended</source>
        <translation>終了処理中</translation>
    </message>
    <message>
        <source>waits for your answer</source>
        <translation>回答待ち</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>The state of a process that a session left behind: nobody ends it.</extracomment>
        <translation>保持</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <translation>保持: %1</translation>
    </message>
    <message>
        <source>could not be ended</source>
        <translation>終了できませんでした</translation>
    </message>
    <message>
        <source>could not be ended: %1</source>
        <translation>終了できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>shellreeve::LeftoversWindow</name>
    <message>
        <source>&amp;Show what is in order, too</source>
        <translation>正常なものも表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>終了(&amp;E)</translation>
    </message>
    <message>
        <source>End the process and everything below it; what is kept is asked about</source>
        <translation>プロセスとその配下のすべてを終了 (保持中のものは確認します)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保持(&amp;K)</translation>
    </message>
    <message>
        <source>From now on no end of its session touches it</source>
        <translation>今後はセッションが終了しても影響を受けません</translation>
    </message>
    <message>
        <source>S&amp;top keeping</source>
        <translation>保持を解除(&amp;T)</translation>
    </message>
    <message>
        <source>The rules of its session decide again</source>
        <translation>再びセッションのルールに従います</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>再確認(&amp;L)</translation>
    </message>
    <message>
        <source>See what there is now (F5)</source>
        <translation>現在の状況を確認 (F5)</translation>
    </message>
    <message>
        <source>&amp;Clean up…</source>
        <translation>クリーンアップ(&amp;C)…</translation>
    </message>
    <message>
        <source>Do what the last column says, after asking</source>
        <translation>確認のうえ、最後の列の内容を実行</translation>
    </message>
    <message>
        <source>Leftovers and orphans</source>
        <translation>残留プロセスと孤立プロセス</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Whatever runs for a session stands below one that is in the list.

When the command of a session exits and leaves something running, it is shown here, to be ended or kept. So are processes that you keep, sockets of sessions that are no more, and processes that say they come from one. Nothing is ended on a guess: each line tells its evidence.</source>
        <translation>セッションのために実行されているものは、すべてリストにあるセッションの配下にあります。

セッションのコマンドが終了した後も実行中のものが残っている場合はここに表示され、終了するか保持するかを選べます。保持中のプロセス、もう存在しないセッションのソケット、セッションから開始されたと示しているプロセスも表示されます。推測で終了することはありません。各行に根拠が示されます。</translation>
    </message>
    <message>
        <source>Nothing was done: there is something else to do by now. Look at the list, then clean up again.</source>
        <translation>何も実行しませんでした。処理すべき内容が変わっています。リストを確認してから、もう一度クリーンアップしてください。</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>コピー(&amp;O)</translation>
    </message>
    <message>
        <source>Cleaning up…</source>
        <translation>クリーンアップしています…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Not everything could be looked at. %1</source>
        <translation>一部を確認できませんでした。%1</translation>
    </message>
    <message>
        <source>Nothing is left behind</source>
        <translation>残留プロセスはありません</translation>
    </message>
    <message>
        <source>Select a line to see why it is there and what happens to it.</source>
        <translation>行を選択すると、表示されている理由と今後の扱いを確認できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are selected.</source>
        <translation>
            <numerusform>%n 行が選択されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>End these sessions too</source>
        <translation>これらのセッションも終了</translation>
    </message>
    <message>
        <source>Otherwise only the rest is cleaned up</source>
        <translation>選択しない場合は、残りだけがクリーンアップされます</translation>
    </message>
    <message>
        <source>1 thing was cleaned up.</source>
        <translation>1 件をクリーンアップしました。</translation>
    </message>
    <message numerus="yes">
        <source>%n things were cleaned up.</source>
        <translation>
            <numerusform>%n 件をクリーンアップしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The end of 1 session was held back.</source>
        <translation>1 個のセッションの終了を保留しました。</translation>
    </message>
    <message numerus="yes">
        <source>The ends of %n sessions were held back.</source>
        <translation>
            <numerusform>%n 個のセッションの終了を保留しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shellreeve::LineFrame</name>
    <message>
        <source>Restore default</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>Restore default: %1</source>
        <translation>既定値に戻す: %1</translation>
    </message>
</context>
<context>
    <name>shellreeve::LoginStartLine</name>
    <message>
        <source>Start at login</source>
        <translation>ログイン時に起動</translation>
    </message>
    <message>
        <source>In the background: the icon comes, no window. Sessions that still run are found again.</source>
        <translation>バックグラウンドで起動します。ウィンドウは開かず、アイコンだけを表示します。実行中のセッションは再び検出されます。</translation>
    </message>
    <message>
        <source>Default: off.</source>
        <translation>既定値: オフ。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>The entry was changed: it starts %1</source>
        <translation>自動起動の項目が変更されています: %1 を起動します</translation>
    </message>
    <message>
        <source>Switched off in the desktop&apos;s own settings.</source>
        <translation>デスクトップ側の設定でオフになっています。</translation>
    </message>
    <message>
        <source>Allow it in System Settings, General, Login Items.</source>
        <translation>「システム設定」の「一般」→「ログイン項目」で許可してください。</translation>
    </message>
    <message>
        <source>Only for an application in the Applications folder, with the profile without a name.</source>
        <translation>アプリケーションフォルダーにあるアプリケーションで、名前のないプロファイルを使う場合にのみ利用できます。</translation>
    </message>
</context>
<context>
    <name>shellreeve::Logind</name>
    <message>
        <source>Sessions are told goodbye</source>
        <translation>セッションに終了を通知しています</translation>
    </message>
</context>
<context>
    <name>shellreeve::Logout</name>
    <message>
        <source>1 session ends with the desktop</source>
        <translation>1 個のセッションがデスクトップとともに終了します</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions end with the desktop</source>
        <translation>
            <numerusform>%n 個のセッションがデスクトップとともに終了します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>“loginctl enable-linger” lets them go on; the next start offers to start them again.</source>
        <translation>「loginctl enable-linger」を実行すると継続できます。次回の起動時に再実行を提案します。</translation>
    </message>
</context>
<context>
    <name>shellreeve::MonitorDialog</name>
    <message>
        <source>&amp;Kill It</source>
        <translation>強制終了(&amp;K)</translation>
    </message>
    <message>
        <source>End the other Shellreeve&apos;s monitor, and start ours</source>
        <translation>別の Shellreeve のモニターを終了し、こちらのモニターを起動</translation>
    </message>
    <message>
        <source>&amp;End that session…</source>
        <translation>そのセッションを終了(&amp;E)…</translation>
    </message>
    <message>
        <source>Ask, end it, and start the monitor</source>
        <translation>確認のうえ終了し、モニターを起動</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>See whether the port is free by now</source>
        <translation>ポートが空いたかどうかを確認</translation>
    </message>
    <message>
        <source>&amp;Open dashboard</source>
        <translation>ダッシュボードを開く(&amp;O)</translation>
    </message>
    <message>
        <source>In your web browser</source>
        <translation>ウェブブラウザーで開きます</translation>
    </message>
    <message>
        <source>&amp;Use another port</source>
        <translation>別のポートを使用(&amp;U)</translation>
    </message>
    <message>
        <source>Choose where the monitor serves</source>
        <translation>モニターが使うポートを選択</translation>
    </message>
    <message>
        <source>Who has the port</source>
        <translation>ポートを使用しているもの</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>待ち受け先</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Running since</source>
        <translation>起動日時</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Another Shellreeve has port %1</source>
        <translation>別の Shellreeve がポート %1 を使用しています</translation>
    </message>
    <message>
        <source>It is about to start its monitor there, or cannot get on with that. This Shellreeve works without a monitor: only the dashboard and the HTTP API are missing.</source>
        <translation>別の Shellreeve がこのポートでモニターを起動しようとしているか、起動できずにいます。この Shellreeve はモニターなしでも動作します。利用できないのはダッシュボードと HTTP API だけです。</translation>
    </message>
    <message>
        <source>Its monitor serves the dashboard and the HTTP API there. Only one can. This Shellreeve works without, too.</source>
        <translation>そのモニターがこのポートでダッシュボードと HTTP API を提供しています。提供できるのは 1 つだけです。この Shellreeve はモニターなしでも動作します。</translation>
    </message>
    <message numerus="yes">
        <source>“Kill It” ends only that monitor. The other Shellreeve and its %n sessions are not touched.</source>
        <translation>
            <numerusform>「強制終了」で終了するのはそのモニターだけです。別の Shellreeve とその %n 個のセッションに影響はありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>“Kill It” ends only that monitor. The other Shellreeve and its sessions are not touched.</source>
        <translation>「強制終了」で終了するのはそのモニターだけです。別の Shellreeve とそのセッションに影響はありません。</translation>
    </message>
    <message>
        <source>Kee&amp;p It</source>
        <translation>そのままにする(&amp;P)</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>モニター</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The monitor is off</source>
        <translation>モニターはオフです</translation>
    </message>
    <message>
        <source>With a port it serves a dashboard and an HTTP API to programs of this machine.</source>
        <translation>ポートを設定すると、このマシンのプログラムにダッシュボードと HTTP API を提供します。</translation>
    </message>
    <message>
        <source>The monitor is starting</source>
        <translation>モニターを起動しています</translation>
    </message>
    <message>
        <source>It will serve %1</source>
        <translation>%1 で提供する予定です</translation>
    </message>
    <message>
        <source>It ended unexpectedly and is started again by itself.</source>
        <translation>予期せず終了したため、自動的に再起動されます。</translation>
    </message>
    <message>
        <source>The monitor is running</source>
        <translation>モニターは動作中です</translation>
    </message>
    <message>
        <source>It serves %1, process %2.</source>
        <translation>%1 で提供しています (プロセス %2)。</translation>
    </message>
    <message>
        <source>The monitor could not be started</source>
        <translation>モニターを起動できませんでした</translation>
    </message>
    <message>
        <source>Sessions are not affected; only the dashboard and the HTTP API are missing.</source>
        <translation>セッションに影響はありません。利用できないのはダッシュボードと HTTP API だけです。</translation>
    </message>
    <message>
        <source>One of your sessions has port %1</source>
        <translation>セッションの 1 つがポート %1 を使用しています</translation>
    </message>
    <message>
        <source>The monitor needs that port, unless it uses another one. It can have it when that session ends.</source>
        <translation>別のポートを使わない限り、モニターにはこのポートが必要です。そのセッションが終了すれば使用できます。</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>そのままにする(&amp;L)</translation>
    </message>
    <message>
        <source>Port %1 is taken</source>
        <translation>ポート %1 は使用中です</translation>
    </message>
    <message>
        <source>Another program listens there, or nobody can tell who does. It is left alone. Sessions are not affected; only the dashboard and the HTTP API are missing.</source>
        <translation>別のプログラムがこのポートで待ち受けているか、どのプログラムが使用しているか特定できません。そのままにしておきます。セッションに影響はありません。利用できないのはダッシュボードと HTTP API だけです。</translation>
    </message>
    <message>
        <source>A program that was probably started in one of your sessions listens there. It may go on when that session ends. The monitor can have the port when that program ends.</source>
        <translation>おそらくあなたのセッションで開始されたプログラムがそこで待ち受けています。そのセッションが終了しても動き続けることがあります。そのプログラムが終了すれば、モニターはこのポートを使えます。</translation>
    </message>
</context>
<context>
    <name>shellreeve::MonitorNotifier</name>
    <message>
        <source>What to do…</source>
        <translation>対処方法…</translation>
    </message>
    <message>
        <source>Sessions are not affected; only the dashboard and the HTTP API are missing.</source>
        <translation>セッションに影響はありません。利用できないのはダッシュボードと HTTP API だけです。</translation>
    </message>
</context>
<context>
    <name>shellreeve::MonitorWords</name>
    <message>
        <source>process %1</source>
        <translation>プロセス %1</translation>
    </message>
    <message>
        <source>a process of user %1</source>
        <translation>ユーザー %1 のプロセス</translation>
    </message>
    <message>
        <source>a process that cannot be seen</source>
        <translation>確認できないプロセス</translation>
    </message>
    <message>
        <source>No monitor: it could not be started</source>
        <translation>モニターなし: 起動できませんでした</translation>
    </message>
    <message>
        <source>No monitor: port %1 is taken by another Shellreeve</source>
        <translation>モニターなし: ポート %1 は別の Shellreeve が使用中です</translation>
    </message>
    <message>
        <source>No monitor: port %1 is taken by the session %2</source>
        <translation>モニターなし: ポート %1 はセッション %2 が使用中です</translation>
    </message>
    <message>
        <source>No monitor: port %1 is taken by %2</source>
        <translation>モニターなし: ポート %1 は %2 が使用中です</translation>
    </message>
</context>
<context>
    <name>shellreeve::NewSession</name>
    <message>
        <source>A closing %1 is missing.</source>
        <translation>閉じる %1 がありません。</translation>
    </message>
    <message>
        <source>The \ at the end escapes nothing: take it away, or double it.</source>
        <translation>末尾の \ は何もエスケープしていません。削除するか、2 つ重ねてください。</translation>
    </message>
    <message>
        <source>“%1” needs a shell: runs as %2 -c &apos;…&apos;.</source>
        <translation>「%1」にはシェルが必要です。%2 -c &apos;…&apos; として実行されます。</translation>
    </message>
    <message>
        <source>The program&apos;s name is empty.</source>
        <translation>プログラムの名前が空です。</translation>
    </message>
    <message>
        <source>line %1 has no “=”</source>
        <translation>%1 行目に「=」がありません</translation>
    </message>
    <message>
        <source>write NAME=value</source>
        <translation>NAME=value の形式で入力してください</translation>
    </message>
    <message>
        <source>line %1: “%2” cannot be a variable&apos;s name</source>
        <translation>%1 行目: 「%2」は変数名として使えません</translation>
    </message>
    <message>
        <source>use letters, digits and _</source>
        <translation>英数字と _ を使ってください</translation>
    </message>
    <message>
        <source>line %1 contains a character that no variable can hold</source>
        <translation>%1 行目に変数で使えない文字があります</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>フォルダー %1 は存在しません。</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 はフォルダーではありません。</translation>
    </message>
    <message>
        <source>You may not enter %1.</source>
        <translation>%1 に入る権限がありません。</translation>
    </message>
    <message>
        <source>There is no program %1.</source>
        <translation>プログラム %1 は存在しません。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a program.</source>
        <translation>%1 はプログラムではなくフォルダーです。</translation>
    </message>
    <message>
        <source>%1 cannot be executed: it lacks the permission.</source>
        <translation>%1 は実行できません。実行権限がありません。</translation>
    </message>
    <message>
        <source>No program %1 was found in PATH.</source>
        <translation>プログラム %1 が PATH に見つかりません。</translation>
    </message>
    <message>
        <source>There is already a session “%1”. Choose another name, or end or forget that one first.</source>
        <translation>セッション「%1」はすでにあります。別の名前にするか、先にそのセッションを終了するかリストから削除してください。</translation>
    </message>
    <message>
        <source>A name has 1 to 64 characters that can be printed, and no “/”.</source>
        <translation>名前は印字可能な 1～64 文字で、「/」は使えません。</translation>
    </message>
</context>
<context>
    <name>shellreeve::NewSessionDialog</name>
    <message>
        <source>New session</source>
        <translation>新しいセッション</translation>
    </message>
    <message>
        <source>Start session</source>
        <translation>セッションを開始</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>For example: npm run dev</source>
        <translation>例: npm run dev</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Your home</source>
        <translation>ホームフォルダー</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Browse for a folder</source>
        <translation>フォルダーを参照</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>NAME=value, one a line, taken as written</source>
        <translation>NAME=value を 1 行に 1 つ (そのまま使用されます)</translation>
    </message>
    <message>
        <source>&amp;Command:</source>
        <translation>コマンド(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>フォルダー(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Environment:</source>
        <translation>環境変数(&amp;E):</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>When it fails</source>
        <translation>失敗時</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Whether the command is started again when it ends by itself</source>
        <translation>コマンドが自ら終了したときに再び開始するかどうか</translation>
    </message>
    <message>
        <source>End them</source>
        <translation>終了する</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>保持する</translation>
    </message>
    <message>
        <source>As set (%1)</source>
        <comment>leftovers: end them</comment>
        <translation>設定どおり (%1)</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation>残留プロセス</translation>
    </message>
    <message>
        <source>Processes that still run when the command has ended</source>
        <translation>コマンドの終了後もまだ実行中のプロセス</translation>
    </message>
    <message>
        <source>Show it in a &amp;terminal</source>
        <translation>ターミナルに表示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Leftovers:</source>
        <translation>残留プロセス(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Restart:</source>
        <translation>自動再起動(&amp;R):</translation>
    </message>
    <message>
        <source>Folder of the session</source>
        <translation>セッションのフォルダー</translation>
    </message>
    <message>
        <source>Like the program</source>
        <translation>プログラムと同じ</translation>
    </message>
    <message>
        <source>It could not be started. %1</source>
        <translation>開始できませんでした。%1</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>shellreeve::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>shellreeve::NumberEditor</name>
    <message>
        <source>Unit: %1</source>
        <translation>単位: %1</translation>
    </message>
</context>
<context>
    <name>shellreeve::PortDialog</name>
    <message>
        <source>Use another port</source>
        <translation>別のポートを使用</translation>
    </message>
    <message>
        <source>Port of the monitor</source>
        <translation>モニターのポート</translation>
    </message>
    <message>
        <source>&amp;Port of the monitor on 127.0.0.1:</source>
        <translation>127.0.0.1 でのモニターのポート(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Use this port</source>
        <translation>このポートを使用(&amp;U)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Port %1 is taken, too.</source>
        <translation>ポート %1 も使用中です。</translation>
    </message>
</context>
<context>
    <name>shellreeve::PortFlow</name>
    <message>
        <source>End what holds port %1</source>
        <translation>ポート %1 を使っているものを終了</translation>
    </message>
    <message>
        <source>%1 holds port %2, and is kept. End it all the same?</source>
        <translation>%1 はポート %2 を使っており、保持されています。それでも終了しますか？</translation>
    </message>
    <message>
        <source>End %1, which holds port %2?</source>
        <translation>ポート %2 を使っている %1 を終了しますか？</translation>
    </message>
    <message>
        <source>1 process below it ends with it.</source>
        <translation>配下の 1 個のプロセスも終了します。</translation>
    </message>
    <message numerus="yes">
        <source>%n processes below it end with it.</source>
        <translation>
            <numerusform>配下の %n 個のプロセスも終了します。</numerusform>
        </translation>
    </message>
    <message>
        <source>They listen on %1, too.</source>
        <comment>3000, 8080</comment>
        <translation>%1 でも待ち受けています。</translation>
    </message>
    <message>
        <source>Each is asked to finish, and killed if it does not.</source>
        <translation>それぞれに終了を要求し、応じないものは強制終了します。</translation>
    </message>
    <message>
        <source>Its environment says that the session %1 started it, which is no proof.</source>
        <translation>環境変数はセッション%1が起動したことを示していますが、証拠にはなりません。</translation>
    </message>
    <message>
        <source>It belongs to no session of Shellreeve: another program of yours may need it.</source>
        <translation>Shellreeve のどのセッションにも属していません。ほかのプログラムが必要としているかもしれません。</translation>
    </message>
    <message>
        <source>It is left over from the session %1.</source>
        <translation>セッション%1の残留プロセスです。</translation>
    </message>
    <message>
        <source>The session %1 stays as it is.</source>
        <translation>セッション%1はそのまま残ります。</translation>
    </message>
    <message>
        <source>Kept, and spared: %1</source>
        <translation>保持され、対象外: %1</translation>
    </message>
    <message>
        <source>End it all the same</source>
        <translation>それでも終了</translation>
    </message>
    <message>
        <source>End %1</source>
        <translation>%1 を終了</translation>
    </message>
    <message>
        <source>What holds port %1 cannot be ended</source>
        <translation>ポート %1 を使っているものは終了できません</translation>
    </message>
    <message>
        <source>End what is kept too</source>
        <translation>保持中のものも終了</translation>
    </message>
    <message>
        <source>What holds port %1 was not ended</source>
        <translation>ポート %1 を使っているものは終了されませんでした</translation>
    </message>
    <message>
        <source>Not everything ended</source>
        <translation>一部が終了していません</translation>
    </message>
    <message>
        <source>1 process is still there</source>
        <translation>1 個のプロセスがまだ残っています</translation>
    </message>
    <message numerus="yes">
        <source>%n processes are still there</source>
        <translation>
            <numerusform>%n 個のプロセスがまだ残っています</numerusform>
        </translation>
    </message>
    <message>
        <source>They were asked to end and then killed, and they live on.</source>
        <translation>終了を要求し、その後強制終了しましたが、まだ動作しています。</translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>What became of a process, in a column of the list of ports.</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>could not be ended</source>
        <translation>終了できませんでした</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>ポート %1</translation>
    </message>
</context>
<context>
    <name>shellreeve::PortModel</name>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
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
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Port %1 is free.</source>
        <translation>ポート %1 は空いています。</translation>
    </message>
    <message>
        <source>Port %1 is taken by %2.</source>
        <translation>ポート %1 は %2 が使用中です。</translation>
    </message>
</context>
<context>
    <name>shellreeve::PortsWindow</name>
    <message>
        <source>&amp;Show other programs, too</source>
        <translation>ほかのプログラムも表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation>ブラウザーで開く(&amp;O)</translation>
    </message>
    <message>
        <source>Show the page that is served there (Enter)</source>
        <translation>そこで提供されているページを表示 (Enter)</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>アドレスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Address and port, to be pasted elsewhere (Ctrl+C)</source>
        <translation>ほかに貼り付けるためのアドレスとポート (Ctrl+C)</translation>
    </message>
    <message>
        <source>&amp;End what holds it…</source>
        <translation>使っているものを終了(&amp;E)…</translation>
    </message>
    <message>
        <source>End the process and everything below it, after asking (Delete)</source>
        <translation>確認のうえ、プロセスとその下のすべてを終了 (Delete)</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Find a port, a session or a program</source>
        <translation>ポート、セッション、プログラムを検索</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Not everything could be looked at. %1</source>
        <translation>一部を確認できませんでした。%1</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Nothing like that listens</source>
        <translation>該当するものは待ち受けていません</translation>
    </message>
    <message>
        <source>No session listens on a port</source>
        <translation>ポートで待ち受けているセッションはありません</translation>
    </message>
    <message>
        <source>What a session or something that it left behind listens on is shown here.
Type a port to see who has it.</source>
        <translation>セッション、またはその残留プロセスが待ち受けているものがここに表示されます。
ポートを入力すると、誰が使っているかがわかります。</translation>
    </message>
</context>
<context>
    <name>shellreeve::ProcessFlow</name>
    <message>
        <source>The process cannot be ended</source>
        <translation>プロセスを終了できません</translation>
    </message>
    <message>
        <source>End what is kept too</source>
        <translation>保持中のものも終了</translation>
    </message>
    <message>
        <source>The process could not be ended</source>
        <translation>プロセスを終了できませんでした</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>ended, but for what is kept</source>
        <translation>終了 (保持中のものを除く)</translation>
    </message>
    <message>
        <source>could not be ended: %1</source>
        <translation>終了できませんでした: %1</translation>
    </message>
    <message>
        <source>Not everything ended</source>
        <translation>一部が終了していません</translation>
    </message>
    <message>
        <source>1 process is still there</source>
        <translation>1 個のプロセスがまだ残っています</translation>
    </message>
    <message numerus="yes">
        <source>%n processes are still there</source>
        <translation>
            <numerusform>%n 個のプロセスがまだ残っています</numerusform>
        </translation>
    </message>
    <message>
        <source>They were asked to end and then killed, and they live on.</source>
        <translation>終了を要求し、その後強制終了しましたが、まだ動作しています。</translation>
    </message>
    <message>
        <source>What was left behind could not be ended</source>
        <translation>残留プロセスを終了できませんでした</translation>
    </message>
    <message>
        <source>What was left behind cannot be kept</source>
        <translation>残留プロセスを保持できません</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>The process cannot be kept</source>
        <translation>プロセスを保持できません</translation>
    </message>
    <message>
        <source>not kept any more</source>
        <translation>保持を解除しました</translation>
    </message>
    <message>
        <source>The process is kept for another reason</source>
        <translation>プロセスは別の理由で保持されています</translation>
    </message>
    <message>
        <source>is gone</source>
        <translation>もう存在しません</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>プロセス</translation>
    </message>
</context>
<context>
    <name>shellreeve::ProcessTreeView</name>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>dead, not collected</source>
        <translation>ゾンビ (未回収)</translation>
    </message>
    <message>
        <source>waits for a device</source>
        <translation>デバイス待ち</translation>
    </message>
    <message>
        <source>Processes of the session</source>
        <translation>セッションのプロセス</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Delete ends the selected process and what is below it, after asking</source>
        <translation>Delete キーを押すと、確認のうえ、選択したプロセスとその配下を終了します</translation>
    </message>
    <message>
        <source>&amp;End process %1…</source>
        <translation>プロセス %1 を終了(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;End process %1 and %2 below…</source>
        <translation>プロセス %1 と配下の %2 個を終了(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Keep it when the session ends</source>
        <translation>セッション終了時に保持(&amp;K)</translation>
    </message>
    <message>
        <source>Nothing of it runs.</source>
        <translation>実行中のものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shellreeve::Program</name>
    <message>
        <source>Shellreeve is running already (process %1); it was told about this start.</source>
        <translation>Shellreeve はすでに動作しています (プロセス %1)。今回の起動要求はそちらに伝えられました。</translation>
    </message>
</context>
<context>
    <name>shellreeve::ProgressDialog</name>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>It goes on all the same</source>
        <translation>処理はそのまま続きます</translation>
    </message>
</context>
<context>
    <name>shellreeve::QuitText</name>
    <message>
        <source>It runs until you end it.</source>
        <translation>明示的に終了するまで動作し続けます。</translation>
    </message>
    <message>
        <source>They run until you end them.</source>
        <translation>明示的に終了するまで動作し続けます。</translation>
    </message>
    <message>
        <source>It ends itself after %1 in which nobody used it and it did nothing.</source>
        <translation>使用も活動もない状態が %1続くと、自動的に終了します。</translation>
    </message>
    <message>
        <source>Each ends itself after %1 in which nobody used it and it did nothing.</source>
        <translation>それぞれ、使用も活動もない状態が %1続くと、自動的に終了します。</translation>
    </message>
    <message>
        <source>1 of them ends itself after %1 in which nobody used it and it did nothing.</source>
        <translation>うち 1 個は、使用も活動もない状態が %1続くと、自動的に終了します。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them end themselves when nobody used them and they did nothing for a time, the first after %1.</source>
        <translation>
            <numerusform>うち %n 個は、使用も活動もない状態が一定時間 (最短で %1) 続くと、自動的に終了します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Shellreeve を終了</translation>
    </message>
    <message>
        <source>Quit and keep %1?</source>
        <translation>%1を保持して Shellreeve を終了しますか？</translation>
    </message>
    <message>
        <source>It goes on without Shellreeve. The next start shows it again.</source>
        <translation>セッションは Shellreeve なしで動き続け、次回の起動時に再び表示されます。</translation>
    </message>
    <message>
        <source>They go on without Shellreeve. The next start shows them again.</source>
        <translation>セッションは Shellreeve なしで動き続け、次回の起動時に再び表示されます。</translation>
    </message>
</context>
<context>
    <name>shellreeve::ReasonWords</name>
    <message>
        <source>%1; %2</source>
        <comment>one reason after another</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, and why</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>shellreeve::RenameDialog</name>
    <message>
        <source>Rename session</source>
        <translation>セッション名の変更</translation>
    </message>
    <message>
        <source>New &amp;name for %1:</source>
        <translation>%1 の新しい名前(&amp;N):</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>shellreeve::ReportDialog</name>
    <message>
        <source>What it is about</source>
        <translation>対象の一覧</translation>
    </message>
    <message>
        <source>Command to run</source>
        <translation>実行するコマンド</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>テキストをコピー</translation>
    </message>
</context>
<context>
    <name>shellreeve::SessionActions</name>
    <message>
        <source>could not be started</source>
        <translation>を開始できませんでした</translation>
    </message>
    <message>
        <source>No terminal</source>
        <translation>ターミナルなし</translation>
    </message>
    <message>
        <source>No terminal program could be opened</source>
        <translation>ターミナルプログラムを開けませんでした</translation>
    </message>
    <message>
        <source>In a terminal of your choice, this shows the session:</source>
        <translation>任意のターミナルで次のコマンドを実行すると、セッションが表示されます:</translation>
    </message>
    <message>
        <source>could not be forgotten</source>
        <translation>をリストから削除できませんでした</translation>
    </message>
    <message>
        <source>could not be the new name</source>
        <translation>という名前には変更できませんでした</translation>
    </message>
    <message>
        <source>Shellreeve</source>
        <translation>Shellreeve</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <comment>a session&apos;s name, could not be …</comment>
        <translation>「%1」%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>3 sessions, could not be …</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>次回から確認しない</translation>
    </message>
    <message>
        <source>The settings bring the question back</source>
        <translation>この確認は設定で元に戻せます</translation>
    </message>
    <message>
        <source>No web browser</source>
        <translation>ウェブブラウザーがありません</translation>
    </message>
    <message>
        <source>No web browser could be opened</source>
        <translation>ウェブブラウザーを開けませんでした</translation>
    </message>
    <message>
        <source>In a browser of your choice, this is the address:</source>
        <translation>お好みのブラウザーで使うアドレスは次のとおりです:</translation>
    </message>
</context>
<context>
    <name>shellreeve::SessionCommands</name>
    <message>
        <source>&amp;New session…</source>
        <translation>新しいセッション(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>再起動(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>名前を変更(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;End…</source>
        <translation>終了(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>再実行(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>リストから削除(&amp;F)</translation>
    </message>
    <message>
        <source>Forget &amp;all finished</source>
        <translation>終了済みをすべてリストから削除(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy the command to attach</source>
        <translation>アタッチ用コマンドをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Leftovers and orphans</source>
        <translation>残留プロセスと孤立プロセス(&amp;L)</translation>
    </message>
    <message>
        <source>Open &amp;dashboard</source>
        <translation>ダッシュボードを開く(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Monitor…</source>
        <translation>モニター(&amp;O)…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>ウィンドウを閉じる(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;About Shellreeve</source>
        <translation>Shellreeve について(&amp;A)</translation>
    </message>
    <message>
        <source>Open a terminal on the session</source>
        <translation>セッションをターミナルで開く</translation>
    </message>
    <message>
        <source>End the command and start it again</source>
        <translation>コマンドを終了し、再び開始</translation>
    </message>
    <message>
        <source>End the session and everything it started</source>
        <translation>セッションと、そこから開始されたすべてを終了</translation>
    </message>
    <message>
        <source>Start the command of a finished session again</source>
        <translation>終了済みのセッションのコマンドを再実行</translation>
    </message>
    <message>
        <source>Take a finished session off the list</source>
        <translation>終了済みのセッションをリストから削除</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Shellreeve を終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Quit (keep 1 session)</source>
        <translation>Shellreeve を終了 (1 個のセッションを保持)(&amp;Q)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Quit (keep %n sessions)</source>
        <translation>
            <numerusform>Shellreeve を終了 (%n 個のセッションを保持)(&amp;Q)</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit an&amp;d end all (%1)…</source>
        <translation>Shellreeve と全セッションを終了 (%1)(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>セッション(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Ports</source>
        <translation>ポート(&amp;P)</translation>
    </message>
</context>
<context>
    <name>shellreeve::SessionDetails</name>
    <message>
        <source>Last lines of output</source>
        <translation>出力の最後の部分</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Last output</source>
        <translation>最後の出力</translation>
    </message>
    <message>
        <source>Select a session to see its processes and its last output.</source>
        <translation>セッションを選択すると、プロセスと最後の出力が表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are selected</source>
        <translation>
            <numerusform>%n 個のセッションが選択されています</numerusform>
        </translation>
    </message>
    <message>
        <source>Processes: %1, CPU: %2, memory: %3</source>
        <translation>プロセス: %1、CPU: %2、メモリ: %3</translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>まだ何も出力されていません。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>Its last screen was not kept.</source>
        <translation>最後の画面は保存されていません。</translation>
    </message>
    <message>
        <source>Its output cannot be read: %1</source>
        <translation>出力を読み取れません: %1</translation>
    </message>
</context>
<context>
    <name>shellreeve::SessionListModel</name>
    <message>
        <source>Finished</source>
        <translation>終了済み</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>No workspace</source>
        <translation>ワークスペースなし</translation>
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
        <translation>セッション</translation>
    </message>
</context>
<context>
    <name>shellreeve::SessionsWindow</name>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>&amp;Group by workspace</source>
        <translation>ワークスペースごとにまとめる(&amp;G)</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>詳細を表示(&amp;D)</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>フィルター (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter sessions</source>
        <translation>セッションをフィルター</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>リスト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>フィルター(&amp;F)</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>対処方法…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>A session was interrupted by a restart of the machine.</source>
        <translation>マシンの再起動によりセッションが中断されました。</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>再実行</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions were interrupted by a restart of the machine.</source>
        <translation>
            <numerusform>マシンの再起動により %n 個のセッションが中断されました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start these %n again</source>
        <translation>
            <numerusform>この %n 個を再実行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shellreeve::SettingLine</name>
    <message>
        <source>Default: %1.</source>
        <translation>既定値: %1。</translation>
    </message>
    <message>
        <source>For new sessions.</source>
        <translation>新しいセッションから有効です。</translation>
    </message>
    <message>
        <source>The file says “%1”, which is not possible. The default counts.</source>
        <translation>ファイルの値「%1」は使用できないため、既定値が有効です。</translation>
    </message>
    <message>
        <source>Set by %1: %2. What you choose here counts without it.</source>
        <translation>%1 による設定: %2。ここでの選択は、それがない場合に有効です。</translation>
    </message>
</context>
<context>
    <name>shellreeve::SettingWords</name>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation>残留プロセス</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>モニター</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>When quitting</source>
        <translation>Shellreeve の終了時</translation>
    </message>
    <message>
        <source>“Quit” in the menu ends no session. “Quit and end all” asks in any case.</source>
        <translation>メニューの「Shellreeve を終了」ではセッションは終了しません。「Shellreeve と全セッションを終了」では必ず確認します。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Of windows, menus and notifications. The command line speaks English.</source>
        <translation>ウィンドウ、メニュー、通知の言語です。コマンドラインは英語です。</translation>
    </message>
    <message>
        <source>Terminal program</source>
        <translation>ターミナルプログラム</translation>
    </message>
    <message>
        <source>What “View” opens a session in, with arguments if you like. Empty: the one of your desktop.</source>
        <translation>「表示」でセッションを開くプログラムです。引数も指定できます。空の場合はデスクトップのものを使います。</translation>
    </message>
    <message>
        <source>Key to detach</source>
        <translation>デタッチキー</translation>
    </message>
    <message>
        <source>Leaves a session that is shown in a terminal; the session goes on.</source>
        <translation>ターミナルに表示中のセッションから離れます。セッションは継続します。</translation>
    </message>
    <message>
        <source>Unused sessions, when Shellreeve has vanished</source>
        <translation>未使用セッションの期限 (Shellreeve の消失時)</translation>
    </message>
    <message>
        <source>After a crash that nobody noticed, a session ends itself when for so long nobody used it and it did nothing.</source>
        <translation>クラッシュが気付かれないまま、使用も活動もない状態がこの時間続くと、セッションは自動的に終了します。</translation>
    </message>
    <message>
        <source>Unused sessions, after quitting</source>
        <translation>未使用セッションの期限 (Shellreeve の終了後)</translation>
    </message>
    <message>
        <source>The same for sessions that you kept when you quit.</source>
        <translation>Shellreeve の終了時に保持したセッションについて、同様に適用されます。</translation>
    </message>
    <message>
        <source>Output to remember</source>
        <translation>記憶する出力の量</translation>
    </message>
    <message>
        <source>How much of its newest output each session keeps in memory.</source>
        <translation>各セッションがメモリに保持する最新の出力の量です。</translation>
    </message>
    <message>
        <source>Keep the last screen of finished sessions</source>
        <translation>終了済みセッションの最後の画面を保存する</translation>
    </message>
    <message>
        <source>Readable for you alone. What is kept already goes with its session.</source>
        <translation>読めるのは自分だけです。すでに保存されたものは、セッションとともに削除されます。</translation>
    </message>
    <message>
        <source>Keep finished sessions</source>
        <translation>終了済みセッションの保持期間</translation>
    </message>
    <message>
        <source>After that time they leave the list.</source>
        <translation>この期間を過ぎると、リストから消えます。</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最大数</translation>
    </message>
    <message>
        <source>Of more finished sessions the oldest leave the list.</source>
        <translation>終了済みのセッションがこれを超えると、古いものからリストから消えます。</translation>
    </message>
    <message>
        <source>Keep the terminal of a finished session open</source>
        <translation>終了済みセッションのターミナルを開いておく時間</translation>
    </message>
    <message>
        <source>So long you can still look at it in a terminal. Its last screen stays.</source>
        <translation>この間は、まだターミナルで確認できます。最後の画面は残ります。</translation>
    </message>
    <message>
        <source>What a command leaves running</source>
        <translation>コマンドが残したプロセスの扱い</translation>
    </message>
    <message>
        <source>When the command of a session exits by itself. A session can have a choice of its own.</source>
        <translation>セッションのコマンドが自ら終了した場合に適用されます。セッションごとに指定することもできます。</translation>
    </message>
    <message>
        <source>What is still on its terminal ends after</source>
        <translation>ターミナルに残ったプロセスを終了するまでの時間</translation>
    </message>
    <message>
        <source>Background jobs of a shell, for one.</source>
        <translation>シェルのバックグラウンドジョブなどです。</translation>
    </message>
    <message>
        <source>What has left the terminal ends after</source>
        <translation>ターミナルを離れたプロセスを終了するまでの時間</translation>
    </message>
    <message>
        <source>Daemons, and what was started with nohup or setsid.</source>
        <translation>デーモンや、nohup または setsid で開始されたものです。</translation>
    </message>
    <message>
        <source>Programs to keep</source>
        <translation>保持するプログラム</translation>
    </message>
    <message>
        <source>No end of a session touches these once they have left its terminal. One is the name of a program file; “*” at its end stands for any rest, and words after it must occur in its command line.</source>
        <translation>これらのプログラムは、セッションのターミナルを離れた後は、セッションが終了しても影響を受けません。各項目はプログラムのファイル名です。末尾の「*」は任意の残りの部分を表し、後に続く語はコマンドラインに含まれている必要があります。</translation>
    </message>
    <message>
        <source>A session rings the bell or sends a message</source>
        <translation>セッションのベルが鳴ったとき、またはメッセージが送られたとき</translation>
    </message>
    <message>
        <source>A session has finished</source>
        <translation>セッションが完了したとき</translation>
    </message>
    <message>
        <source>A session has failed or does not answer</source>
        <translation>セッションが失敗したとき、または応答しないとき</translation>
    </message>
    <message>
        <source>Sessions were interrupted by a restart of the machine</source>
        <translation>マシンの再起動によりセッションが中断されたとき</translation>
    </message>
    <message>
        <source>Offers to start them again. Problems of Shellreeve itself are always told.</source>
        <translation>再実行を提案します。Shellreeve 自体の問題は常に通知されます。</translation>
    </message>
    <message>
        <source>Port of the monitor</source>
        <translation>モニターのポート</translation>
    </message>
    <message>
        <source>Where the dashboard and the HTTP interface are found on this machine, and nowhere else.</source>
        <translation>ダッシュボードと HTTP インターフェイスのポートです。このマシンからのみアクセスできます。</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Sets how patient ends are. Development also logs more.</source>
        <translation>終了時にどれだけ待つかを決めます。「開発」ではログも詳しくなります。</translation>
    </message>
    <message>
        <source>Time to finish</source>
        <translation>終了の猶予時間</translation>
    </message>
    <message>
        <source>So long a process that was asked to end may take, before it is killed.</source>
        <translation>終了を要求されたプロセスがこの時間内に終了しなければ、強制終了します。</translation>
    </message>
    <message>
        <source>Time to be gone</source>
        <translation>強制終了後の待ち時間</translation>
    </message>
    <message>
        <source>So long the end of a process that was killed is waited for.</source>
        <translation>強制終了したプロセスがなくなるまで、この時間だけ待ちます。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>How many times, when something survived.</source>
        <translation>生き残ったものがある場合の再試行回数です。</translation>
    </message>
    <message>
        <source>Pause before trying again</source>
        <translation>再試行までの間隔</translation>
    </message>
    <message>
        <source>It doubles each time.</source>
        <translation>再試行のたびに 2 倍になります。</translation>
    </message>
    <message>
        <source>Look for what is stale</source>
        <translation>不要になったものの確認間隔</translation>
    </message>
    <message>
        <source>Sockets and sessions that are over. Changes are noticed at once anyway.</source>
        <translation>不要になったソケットとセッションが対象です。変化は、この間隔にかかわらずすぐに検出されます。</translation>
    </message>
    <message>
        <source>Look whether sessions answer</source>
        <translation>セッションの応答の確認間隔</translation>
    </message>
    <message>
        <source>Notices those that were stopped.</source>
        <translation>停止されたセッションを検出します。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Keep sessions, without asking</source>
        <translation>確認せずにセッションを保持</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>終了する</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保持する</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>開発</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>1 program</source>
        <translation>1 個のプログラム</translation>
    </message>
    <message numerus="yes">
        <source>%n programs</source>
        <translation>
            <numerusform>%n 個のプログラム</numerusform>
        </translation>
    </message>
    <message>
        <source>Possible is a whole number, from %1 to %2.</source>
        <translation>%1 ～ %2 の整数を指定できます。</translation>
    </message>
</context>
<context>
    <name>shellreeve::SettingsPage</name>
    <message>
        <source>No setting fits “%1”.</source>
        <translation>「%1」に一致する設定はありません。</translation>
    </message>
</context>
<context>
    <name>shellreeve::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>保存先: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The settings file cannot be used, so the defaults count. %1 It is set aside when you change something.</source>
        <translation>設定ファイルを使用できないため、既定値が有効です。%1 設定を変更すると、このファイルは退避されます。</translation>
    </message>
    <message>
        <source>What you set counts until Shellreeve ends, but it cannot be kept. %1</source>
        <translation>変更した設定は Shellreeve が終了するまで有効ですが、保存できません。%1</translation>
    </message>
</context>
<context>
    <name>shellreeve::StartOptions</name>
    <message>
        <source>Keep apart from other profiles: own sockets, records, logs and sessions.</source>
        <translation>ほかのプロファイルと分離します (ソケット、記録、ログ、セッションを個別に使用)。</translation>
    </message>
    <message>
        <source>TCP port of the monitor; 0 for none.</source>
        <translation>モニターの TCP ポートです。0 を指定すると使用しません。</translation>
    </message>
    <message>
        <source>Start without a window.</source>
        <translation>ウィンドウを開かずに起動します。</translation>
    </message>
    <message>
        <source>Run without any graphical desktop: on servers, over ssh.</source>
        <translation>グラフィカルデスクトップなしで動作します (サーバー、ssh 経由など)。</translation>
    </message>
    <message>
        <source>Show the window, also of an instance that runs already.</source>
        <translation>ウィンドウを表示します。すでに動作しているインスタンスにも有効です。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>Supervises long-lived terminal sessions: nothing lost, nothing left behind.
Sessions go on when this program ends. Use &quot;reeve&quot; to start and see them.</source>
        <translation>長時間動作するターミナルセッションを管理します。何も失わず、何も残しません。
このプログラムが終了してもセッションは継続します。セッションの開始と表示には &quot;reeve&quot; を使ってください。</translation>
    </message>
    <message>
        <source>&quot;shellreeve --help&quot; shows what there is</source>
        <translation>&quot;shellreeve --help&quot; で使い方を確認できます</translation>
    </message>
    <message>
        <source>--monitor-port %1 is not a number from 0 to 65535</source>
        <translation>--monitor-port %1 は 0 から 65535 までの数値ではありません</translation>
    </message>
    <message>
        <source>unexpected argument &quot;%1&quot;</source>
        <translation>予期しない引数 &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>shellreeve::SwitchEditor</name>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>shellreeve::TerminalWindow</name>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>%1 を起動できませんでした: %2</translation>
    </message>
    <message>
        <source>%1 crashed</source>
        <translation>%1 がクラッシュしました</translation>
    </message>
    <message>
        <source>%1 crashed: %2</source>
        <translation>%1 がクラッシュしました: %2</translation>
    </message>
    <message>
        <source>%1 ended at once with status %2</source>
        <translation>%1 がステータス %2 ですぐに終了しました</translation>
    </message>
    <message>
        <source>%1 ended at once with status %2: %3</source>
        <translation>%1 がステータス %2 ですぐに終了しました: %3</translation>
    </message>
    <message>
        <source>set $TERMINAL to a terminal program that works here</source>
        <translation>この環境で動作するターミナルプログラムを $TERMINAL に設定してください</translation>
    </message>
</context>
<context>
    <name>shellreeve::TextEditor</name>
    <message>
        <source>Possible is one line of plain text.</source>
        <translation>1 行のプレーンテキストを指定できます。</translation>
    </message>
</context>
<context>
    <name>shellreeve::TrayMenu</name>
    <message>
        <source>End…</source>
        <translation>終了…</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Stop keeping</source>
        <translation>保持を解除</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <translation>%1 – %2、%3</translation>
    </message>
    <message>
        <source>● %1</source>
        <translation>● %1</translation>
    </message>
    <message>
        <source>● %1: %2</source>
        <translation>● %1: %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>● %1 (%2, of them asking: %3)</source>
        <translation>● %1 (%2、うちお知らせあり: %3)</translation>
    </message>
    <message>
        <source>left behind by %1</source>
        <translation>%1 が残したプロセス</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>再実行</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>リストから削除</translation>
    </message>
    <message>
        <source>Show in window</source>
        <translation>ウィンドウに表示</translation>
    </message>
    <message>
        <source>Shellreeve: sessions</source>
        <translation>Shellreeve: セッション</translation>
    </message>
    <message>
        <source>All in the window…</source>
        <translation>すべてウィンドウに表示…</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>新しいセッション…</translation>
    </message>
    <message>
        <source>Show sessions</source>
        <translation>セッションを表示</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation>残留プロセス</translation>
    </message>
    <message>
        <source>Nothing is left behind</source>
        <translation>残留プロセスはありません</translation>
    </message>
    <message>
        <source>Open dashboard</source>
        <translation>ダッシュボードを開く</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>About Shellreeve</source>
        <translation>Shellreeve について</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>1 session was interrupted by a restart of the machine</source>
        <translation>マシンの再起動により 1 個のセッションが中断されました</translation>
    </message>
    <message>
        <source>%1 sessions were interrupted by a restart of the machine</source>
        <translation>マシンの再起動により %1 個のセッションが中断されました</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>再実行</translation>
    </message>
    <message>
        <source>Start these %1 again</source>
        <translation>この %1 個を再実行</translation>
    </message>
    <message>
        <source>No session runs</source>
        <translation>実行中のセッションはありません</translation>
    </message>
    <message>
        <source>Looking for sessions…</source>
        <translation>セッションを探しています…</translation>
    </message>
    <message>
        <source>Finished (%1)</source>
        <translation>終了済み (%1)</translation>
    </message>
    <message>
        <source>Leftovers and orphans</source>
        <translation>残留プロセスと孤立プロセス</translation>
    </message>
    <message>
        <source>All %1, and orphans</source>
        <translation>全 %1 件と孤立プロセス</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Shellreeve を終了</translation>
    </message>
    <message>
        <source>Quit (keep 1 session)</source>
        <translation>Shellreeve を終了 (1 個のセッションを保持)</translation>
    </message>
    <message>
        <source>Quit (keep %1 sessions)</source>
        <translation>Shellreeve を終了 (%1 個のセッションを保持)</translation>
    </message>
    <message>
        <source>Quit and end all (%1)…</source>
        <translation>Shellreeve と全セッションを終了 (%1)…</translation>
    </message>
    <message>
        <source>%1 %2 – %3</source>
        <translation>%1 %2 – %3</translation>
    </message>
    <message>
        <source>listens on %1</source>
        <translation>%1 で待ち受け中</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>All ports…</source>
        <translation>すべてのポート…</translation>
    </message>
    <message>
        <source>No session listens on a port</source>
        <translation>ポートで待ち受けているセッションはありません</translation>
    </message>
    <message>
        <source>Looking for ports…</source>
        <translation>ポートを探しています…</translation>
    </message>
</context>
<context>
    <name>shellreeve::TraySummary</name>
    <message>
        <source>Shellreeve: no session runs</source>
        <translation>Shellreeve: 実行中のセッションはありません</translation>
    </message>
    <message>
        <source>Shellreeve: 1 session runs</source>
        <translation>Shellreeve: 1 個のセッションを実行中</translation>
    </message>
    <message>
        <source>Shellreeve: %1 sessions run</source>
        <translation>Shellreeve: %1 個のセッションを実行中</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
</context>
<context>
    <name>shellreeve::Turn</name>
    <message>
        <source>Process %1 is the Shellreeve of %2, but it does not answer</source>
        <translation>%2 の Shellreeve (プロセス %1) が応答しません</translation>
    </message>
    <message>
        <source>wait for it, end it (its sessions go on), or choose another --profile</source>
        <translation>応答を待つか、終了させるか (セッションは継続します)、別の --profile を指定してください</translation>
    </message>
    <message>
        <source>This socket directory is in use by profile %1 (process %2)</source>
        <translation>このソケットディレクトリはプロファイル %1 (プロセス %2) が使用中です</translation>
    </message>
    <message>
        <source>set another SHELLPER_SOCKET_DIR or use that profile</source>
        <translation>別の SHELLPER_SOCKET_DIR を設定するか、そのプロファイルを使ってください</translation>
    </message>
</context>
<context>
    <name>shellreeve::Units</name>
    <message>
        <source>milliseconds</source>
        <translation>ミリ秒</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
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
        <translation>Shellreeve へようこそ</translation>
    </message>
    <message>
        <source>Keeps terminal sessions alive, and leaves nothing behind when they end.</source>
        <translation>ターミナルセッションを維持し、終了時には何も残しません。</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>A session is a command in a terminal of its own: a coding agent, a server, a shell. It goes on when its window is closed, and when Shellreeve quits or crashes. When you end it, everything it started ends with it.</source>
        <translation>セッションとは、専用のターミナルで実行されるコマンドです。コーディングエージェント、サーバー、シェルなどが該当します。ウィンドウを閉じても、Shellreeve が終了またはクラッシュしても動き続けます。セッションを終了すると、そこから開始されたものもすべて終了します。</translation>
    </message>
    <message>
        <source>The icon</source>
        <translation>アイコン</translation>
    </message>
    <message>
        <source>Shellreeve lives in the tray of your desktop. The menu of its icon lists your sessions; a mark on it tells when one of them asks for you.</source>
        <translation>Shellreeve はデスクトップのトレイに常駐します。アイコンのメニューにはセッションの一覧が表示され、セッションからお知らせがあるとアイコンに印が付きます。</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>This desktop shows no tray for icons, so the window of the sessions stands in for it. Start Shellreeve again to get it back when you have closed it.</source>
        <translation>このデスクトップにはアイコン用のトレイがないため、代わりにセッションのウィンドウを使います。閉じた後に再び開くには、Shellreeve をもう一度起動してください。</translation>
    </message>
    <message>
        <source>Quitting</source>
        <translation>Shellreeve の終了</translation>
    </message>
    <message>
        <source>“Quit (keep sessions)” ends nothing: your sessions go on, and the next start finds them. “Quit and end all” asks first, then ends them and everything they started.</source>
        <translation>「Shellreeve を終了 (セッションを保持)」では何も終了しません。セッションは継続し、次回の起動時に検出されます。「Shellreeve と全セッションを終了」では、確認のうえ、セッションとそこから開始されたすべてを終了します。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>新しいセッション…</translation>
    </message>
    <message>
        <source>What Shellreeve does, and two things to decide</source>
        <translation>Shellreeve の働きと、決めておく 2 つのこと</translation>
    </message>
</context>
</TS>
