<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: MIT -->
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>NewsText</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 rang the bell</source>
        <translation>%1 hat geklingelt</translation>
    </message>
    <message>
        <source>%1 has finished</source>
        <translation>%1 ist fertig</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name, how it ended</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 keeps failing</source>
        <translation>%1 schlägt ständig fehl</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 antwortet nicht</translation>
    </message>
    <message>
        <source>It starts again by itself.</source>
        <translation>Der Neustart erfolgt von selbst.</translation>
    </message>
    <message>
        <source>It %1 and is not started again by itself any more.</source>
        <comment>how it ended</comment>
        <translation>Zuletzt %1; startet nicht mehr von selbst neu.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
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
            <numerusform>%n Sitzung beendet</numerusform>
            <numerusform>%n Sitzungen beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions want you</source>
        <translation>
            <numerusform>%n Sitzung meldet sich</numerusform>
            <numerusform>%n Sitzungen melden sich</numerusform>
        </translation>
    </message>
    <message>
        <source>Show sessions</source>
        <translation>Sitzungen anzeigen</translation>
    </message>
    <message>
        <source>A session was interrupted by a restart of the machine</source>
        <translation>Eine Sitzung wurde durch einen Neustart des Rechners unterbrochen</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions were interrupted by a restart of the machine</source>
        <translation>
            <numerusform>%n Sitzung wurde durch einen Neustart des Rechners unterbrochen</numerusform>
            <numerusform>%n Sitzungen wurden durch einen Neustart des Rechners unterbrochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Erneut starten</translation>
    </message>
    <message numerus="yes">
        <source>Start these %n again</source>
        <translation>
            <numerusform>Diese %n erneut starten</numerusform>
            <numerusform>Diese %n erneut starten</numerusform>
        </translation>
    </message>
    <message>
        <source>listening on %1</source>
        <comment>ports</comment>
        <translation>lauscht auf %1</translation>
    </message>
    <message>
        <source>%1 left a process behind</source>
        <translation>%1 hat einen Prozess zurückgelassen</translation>
    </message>
    <message numerus="yes">
        <source>%1 left %n processes behind</source>
        <translation>
            <numerusform>%1 hat %n Prozess zurückgelassen</numerusform>
            <numerusform>%1 hat %n Prozesse zurückgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>What shall become of it?</source>
        <translation>Was soll damit geschehen?</translation>
    </message>
    <message>
        <source>It ends in %1.</source>
        <translation>Er wird in %1 beendet.</translation>
    </message>
    <message>
        <source>They end in %1.</source>
        <translation>Sie werden in %1 beendet.</translation>
    </message>
    <message>
        <source>Show leftovers</source>
        <translation>Überbleibsel anzeigen</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Shellreeve is in trouble; sessions go on</source>
        <translation>Shellreeve hat ein Problem; die Sitzungen laufen weiter</translation>
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
        <translation>Lauscht nicht mehr</translation>
    </message>
</context>
<context>
    <name>PortWords</name>
    <message>
        <source>probably a session&apos;s</source>
        <translation>wohl von einer Sitzung</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>probably a leftover</source>
        <translation>wohl ein Überbleibsel</translation>
    </message>
    <message>
        <source>leftover</source>
        <translation>Überbleibsel</translation>
    </message>
    <message>
        <source>Shellreeve&apos;s monitor</source>
        <translation>Monitordienst von Shellreeve</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>anderes Programm</translation>
    </message>
    <message>
        <source>another user&apos;s</source>
        <translation>von einem anderen Benutzer</translation>
    </message>
    <message>
        <source>%1 (gone)</source>
        <comment>the id of a session</comment>
        <translation>%1 (nicht mehr da)</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>not to be seen</source>
        <translation>nicht einsehbar</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>End what holds it…</source>
        <translation>Belegung beenden&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>no thread to write to the disk</source>
        <translation>kein Thread, um auf die Festplatte zu schreiben</translation>
    </message>
    <message>
        <source>cannot open %1</source>
        <translation>%1 kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>cannot look at %1</source>
        <translation>%1 kann nicht angesehen werden</translation>
    </message>
    <message>
        <source>%1 is not a regular file</source>
        <translation>%1 ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>%1 belongs to user %2</source>
        <translation>%1 gehört dem Benutzer %2</translation>
    </message>
    <message>
        <source>%1 is open to other users</source>
        <translation>%1 steht anderen Benutzern offen</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, more than the %3 allowed</source>
        <translation>%1 hat %2 Bytes, mehr als die erlaubten %3</translation>
    </message>
    <message>
        <source>cannot read %1</source>
        <translation>%1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 grew past %2 bytes while it was read</source>
        <translation>%1 wuchs beim Lesen auf über %2 Bytes</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>%1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>free some space on that disk</source>
        <translation>geben Sie Platz auf diesem Datenträger frei</translation>
    </message>
    <message>
        <source>cannot open %1 to sync it</source>
        <translation>%1 kann nicht zum Sichern geöffnet werden</translation>
    </message>
    <message>
        <source>cannot write %1 to the disk</source>
        <translation>%1 kann nicht auf den Datenträger geschrieben werden</translation>
    </message>
    <message>
        <source>cannot move %1 away</source>
        <translation>%1 kann nicht beiseitegelegt werden</translation>
    </message>
    <message>
        <source>JSON nested deeper than 8</source>
        <translation>JSON ist tiefer als 8 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>not JSON: %1 at byte %2</source>
        <translation>kein JSON: %1 bei Byte %2</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>kein JSON-Objekt</translation>
    </message>
    <message>
        <source>cannot tell who holds the lock %1</source>
        <translation>es lässt sich nicht feststellen, wer die Sperre %1 hält</translation>
    </message>
    <message>
        <source>cannot open the lock %1</source>
        <translation>die Sperrdatei %1 kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>the lock %1 is not a regular file of ours</source>
        <translation>die Sperrdatei %1 ist keine gewöhnliche Datei, die Ihnen gehört</translation>
    </message>
    <message>
        <source>move it away</source>
        <translation>legen Sie es beiseite</translation>
    </message>
    <message>
        <source>cannot lock %1</source>
        <translation>%1 kann nicht gesperrt werden</translation>
    </message>
    <message>
        <source>%1 is locked by process %2</source>
        <translation>%1 ist von Prozess %2 gesperrt</translation>
    </message>
    <message>
        <source>%1 is not a regular file of ours</source>
        <translation>%1 ist keine gewöhnliche Datei, die Ihnen gehört</translation>
    </message>
    <message>
        <source>SHELLPER_SOCKET_DIR=%1 is not an absolute path</source>
        <translation>SHELLPER_SOCKET_DIR=%1 ist kein absoluter Pfad</translation>
    </message>
    <message>
        <source>set it to one that starts with &apos;/&apos;, or unset it</source>
        <translation>setzen Sie die Variable auf einen Pfad, der mit „/“ beginnt, oder gar nicht</translation>
    </message>
    <message>
        <source>SHELLREEVE_MONITOR_DIR=%1 is not an absolute path</source>
        <translation>SHELLREEVE_MONITOR_DIR=%1 ist kein absoluter Pfad</translation>
    </message>
    <message>
        <source>HOME=%1 is not an absolute path</source>
        <translation>HOME=%1 ist kein absoluter Pfad</translation>
    </message>
    <message>
        <source>set HOME to your home directory</source>
        <translation>setzen Sie HOME auf Ihr persönliches Verzeichnis</translation>
    </message>
    <message>
        <source>the socket path %1 has %2 characters, the system allows %3</source>
        <translation>der Socket-Pfad %1 hat %2 Zeichen, das System erlaubt %3</translation>
    </message>
    <message>
        <source>set SHELLPER_SOCKET_DIR to a shorter directory</source>
        <translation>setzen Sie SHELLPER_SOCKET_DIR auf einen Ordner mit kürzerem Pfad</translation>
    </message>
    <message>
        <source>cannot look at the directory %1</source>
        <translation>der Ordner %1 kann nicht angesehen werden</translation>
    </message>
    <message>
        <source>cannot make the directory %1</source>
        <translation>der Ordner %1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>%1 is not a directory</source>
        <translation>%1 ist kein Ordner</translation>
    </message>
    <message>
        <source>move it away; links are not followed here</source>
        <translation>legen Sie es beiseite; Verknüpfungen wird hier nicht gefolgt</translation>
    </message>
    <message>
        <source>the directory %1 belongs to user %2</source>
        <translation>der Ordner %1 gehört dem Benutzer %2</translation>
    </message>
    <message>
        <source>set SHELLPER_SOCKET_DIR to a directory of your own</source>
        <translation>setzen Sie SHELLPER_SOCKET_DIR auf einen eigenen Ordner</translation>
    </message>
    <message>
        <source>the directory %1 is open to others (mode %2)</source>
        <translation>der Ordner %1 steht anderen offen (Modus %2)</translation>
    </message>
    <message>
        <source>make it private: chmod 700 &apos;%1&apos;</source>
        <translation>schließen Sie ihn mit: chmod 700 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>cannot make a socket</source>
        <translation>es kann kein Socket angelegt werden</translation>
    </message>
    <message>
        <source>%1 is in the way and not a socket of ours</source>
        <translation>%1 ist im Weg und kein Socket, der Ihnen gehört</translation>
    </message>
    <message>
        <source>somebody listens at %1 already</source>
        <translation>an %1 lauscht bereits jemand</translation>
    </message>
    <message>
        <source>cannot bind %1</source>
        <translation>%1 kann nicht belegt werden</translation>
    </message>
    <message>
        <source>cannot listen at %1</source>
        <translation>an %1 kann nicht gelauscht werden</translation>
    </message>
    <message>
        <source>no socket at %1</source>
        <translation>kein Socket unter %1</translation>
    </message>
    <message>
        <source>%1 is not a socket of ours</source>
        <translation>%1 ist kein Socket, der Ihnen gehört</translation>
    </message>
    <message>
        <source>cannot connect to %1</source>
        <translation>zu %1 kann keine Verbindung aufgebaut werden</translation>
    </message>
    <message>
        <source>cannot tell who is on the other side of a socket</source>
        <translation>es lässt sich nicht feststellen, wer am anderen Ende eines Sockets ist</translation>
    </message>
    <message>
        <source>cannot tell which ports are listened on: neither the kernel&apos;s socket diagnosis nor /proc/net/tcp answers</source>
        <translation>es lässt sich nicht feststellen, an welchen Ports gelauscht wird: Weder die Socket-Diagnose des Kernels noch /proc/net/tcp antwortet</translation>
    </message>
    <message>
        <source>there is no process %1</source>
        <translation>es gibt keinen Prozess %1</translation>
    </message>
    <message>
        <source>cannot hold process %1</source>
        <translation>Prozess %1 kann nicht festgehalten werden</translation>
    </message>
    <message>
        <source>process %1 cannot be looked at</source>
        <translation>Prozess %1 kann nicht angesehen werden</translation>
    </message>
    <message>
        <source>see that the process table /proc is mounted</source>
        <translation>prüfen Sie, ob die Prozesstabelle /proc eingehängt ist</translation>
    </message>
    <message>
        <source>cannot read the process table /proc</source>
        <translation>die Prozesstabelle /proc kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>the process table /proc shows no process, not even this one</source>
        <translation>die Prozesstabelle /proc zeigt keinen Prozess, nicht einmal diesen</translation>
    </message>
    <message>
        <source>mount proc at /proc</source>
        <translation>hängen Sie proc unter /proc ein</translation>
    </message>
    <message>
        <source>cannot read the process table</source>
        <translation>die Prozesstabelle kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>belongs to another user</source>
        <translation>gehört einem anderen Benutzer</translation>
    </message>
    <message>
        <source>uninterruptible sleep</source>
        <translation>nicht unterbrechbares Warten</translation>
    </message>
    <message>
        <source>did not end in time</source>
        <translation>endete nicht rechtzeitig</translation>
    </message>
    <message>
        <source>too many open files to signal it safely</source>
        <translation>zu viele offene Dateien, um sicher ein Signal zu senden</translation>
    </message>
    <message>
        <source>keeps starting new processes</source>
        <translation>startet immer neue Prozesse</translation>
    </message>
    <message>
        <source>kept by the keep list</source>
        <translation>gehört zu den zu behaltenden Programmen</translation>
    </message>
    <message>
        <source>has a window open</source>
        <translation>hat ein Fenster offen</translation>
    </message>
    <message>
        <source>not part of this session</source>
        <translation>gehört nicht zu dieser Sitzung</translation>
    </message>
    <message>
        <source>cannot open a pseudo terminal</source>
        <translation>es kann kein Pseudoterminal geöffnet werden</translation>
    </message>
    <message>
        <source>end some sessions, or raise kernel.pty.max</source>
        <translation>beenden Sie einige Sitzungen, oder erhöhen Sie kernel.pty.max</translation>
    </message>
    <message>
        <source>cannot open the other end of a pseudo terminal</source>
        <translation>das andere Ende eines Pseudoterminals kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>cannot set up a pseudo terminal</source>
        <translation>ein Pseudoterminal kann nicht eingerichtet werden</translation>
    </message>
    <message>
        <source>cannot enter the folder %1</source>
        <translation>in den Ordner %1 kann nicht gewechselt werden</translation>
    </message>
    <message>
        <source>choose another folder with --cwd</source>
        <translation>wählen Sie mit --cwd einen anderen Ordner</translation>
    </message>
    <message>
        <source>cannot run %1</source>
        <translation>%1 kann nicht ausgeführt werden</translation>
    </message>
    <message>
        <source>cannot give %1 a terminal</source>
        <translation>%1 kann kein Terminal erhalten</translation>
    </message>
    <message>
        <source>cannot run %1: it is not an executable file</source>
        <translation>%1 kann nicht ausgeführt werden: keine ausführbare Datei</translation>
    </message>
    <message>
        <source>cannot run %1: %2 is not an executable file</source>
        <translation>%1 kann nicht ausgeführt werden: %2 ist keine ausführbare Datei</translation>
    </message>
    <message>
        <source>command not found: %1</source>
        <translation>Befehl nicht gefunden: %1</translation>
    </message>
    <message>
        <source>give its path, or add its folder to PATH (now: %1)</source>
        <translation>geben Sie den Pfad an, oder nehmen Sie den Ordner in PATH auf (jetzt: %1)</translation>
    </message>
    <message>
        <source>cannot start %1</source>
        <translation>%1 kann nicht gestartet werden</translation>
    </message>
    <message>
        <source>cannot start another process for %1</source>
        <translation>für %1 kann kein weiterer Prozess gestartet werden</translation>
    </message>
    <message>
        <source>the process limit may be reached: see ulimit -u</source>
        <translation>vielleicht ist die Höchstzahl an Prozessen erreicht: siehe ulimit -u</translation>
    </message>
    <message>
        <source>cannot start the shellper</source>
        <translation>der Shellper kann nicht gestartet werden</translation>
    </message>
    <message>
        <source>cannot make a pipe</source>
        <translation>es kann keine Pipe angelegt werden</translation>
    </message>
    <message>
        <source>cannot start the guardian</source>
        <translation>der Wächter kann nicht gestartet werden</translation>
    </message>
    <message>
        <source>kept on request</source>
        <translation>wird auf Wunsch behalten</translation>
    </message>
    <message>
        <source>appeared after the end</source>
        <translation>tauchte nach dem Ende auf</translation>
    </message>
    <message>
        <source>was started on the terminal</source>
        <translation>wurde am Terminal gestartet</translation>
    </message>
    <message>
        <source>left the terminal</source>
        <translation>hat das Terminal verlassen</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>wartet auf eine Antwort</translation>
    </message>
    <message>
        <source>this session keeps what it leaves</source>
        <translation>diese Sitzung behält, was sie zurücklässt</translation>
    </message>
    <message>
        <source>a shellper&apos;s self-record of format %1, not %2</source>
        <translation>eine Eigenaufzeichnung eines Shellpers im Format %1 statt %2</translation>
    </message>
    <message>
        <source>a shellper&apos;s self-record without process or socket</source>
        <translation>eine Eigenaufzeichnung eines Shellpers ohne Prozess oder Socket</translation>
    </message>
    <message>
        <source>cannot share memory with the guardian</source>
        <translation>mit dem Wächter kann kein Speicher geteilt werden</translation>
    </message>
    <message>
        <source>the shellper at %1 does not answer</source>
        <translation>der Shellper unter %1 antwortet nicht</translation>
    </message>
    <message>
        <source>it may be stopped or busy; it is left alone</source>
        <translation>vielleicht ist der Prozess angehalten oder beschäftigt; er bleibt unangetastet</translation>
    </message>
    <message>
        <source>%1 is served by user %2</source>
        <translation>%1 wird vom Benutzer %2 bedient</translation>
    </message>
    <message>
        <source>the shellper at %1 closed the connection</source>
        <translation>der Shellper unter %1 hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>the shellper at %1 does not answer in time</source>
        <translation>der Shellper unter %1 antwortet nicht rechtzeitig</translation>
    </message>
    <message>
        <source>no output of it was kept</source>
        <translation>keine Ausgabe davon wurde aufbewahrt</translation>
    </message>
    <message>
        <source>it exited within %1 s of its start %2 times in a row</source>
        <translation>endete %2-mal nacheinander innerhalb von %1 s nach dem Start</translation>
    </message>
    <message>
        <source>it failed %1 times within %2 s</source>
        <translation>schlug innerhalb von %2 s %1-mal fehl</translation>
    </message>
    <message>
        <source>no room for another session: %1 of %2 %3 are in use (%4 is %2)</source>
        <translation>kein Platz für eine weitere Sitzung: %1 von %2 in Gebrauch, %3 (%4 ist %2)</translation>
    </message>
    <message>
        <source>end sessions that are not needed, or raise %1</source>
        <translation>beenden Sie Sitzungen, die nicht gebraucht werden, oder erhöhen Sie %1</translation>
    </message>
    <message>
        <source>file descriptors of shellreeve</source>
        <translation>Dateideskriptoren von Shellreeve</translation>
    </message>
    <message>
        <source>processes cannot be looked at here, so the end of a session could not be verified</source>
        <translation>Prozesse können hier nicht angesehen werden; das Ende einer Sitzung ließe sich also nicht prüfen</translation>
    </message>
    <message>
        <source>processes of this user</source>
        <translation>Prozesse dieses Benutzers</translation>
    </message>
    <message>
        <source>a session&apos;s name is empty</source>
        <translation>der Name einer Sitzung ist leer</translation>
    </message>
    <message>
        <source>a session&apos;s name has %1 characters</source>
        <translation>der Name einer Sitzung hat %1 Zeichen</translation>
    </message>
    <message>
        <source>a session&apos;s name contains a &apos;/&apos;</source>
        <translation>der Name einer Sitzung enthält einen „/“</translation>
    </message>
    <message>
        <source>a session&apos;s name contains characters that cannot be printed</source>
        <translation>der Name einer Sitzung enthält Zeichen, die sich nicht darstellen lassen</translation>
    </message>
    <message>
        <source>use 1 to %1 printable characters without &apos;/&apos;</source>
        <translation>verwenden Sie 1 bis %1 darstellbare Zeichen ohne „/“</translation>
    </message>
    <message>
        <source>there is already a session &quot;%1&quot;</source>
        <translation>es gibt bereits eine Sitzung „%1“</translation>
    </message>
    <message>
        <source>choose another name, or end or forget that session first</source>
        <translation>wählen Sie einen anderen Namen, oder beenden oder vergessen Sie zuerst jene Sitzung</translation>
    </message>
    <message>
        <source>written by a later version (format %1, this program knows %2)</source>
        <translation>von einer späteren Version geschrieben (Format %1, dieses Programm kennt %2)</translation>
    </message>
    <message>
        <source>not a session&apos;s record</source>
        <translation>keine Aufzeichnung einer Sitzung</translation>
    </message>
    <message>
        <source>its checksum does not match</source>
        <translation>die Prüfsumme stimmt nicht</translation>
    </message>
    <message>
        <source>its field &quot;%1&quot; is missing or wrong</source>
        <translation>das Feld „%1“ fehlt oder ist falsch</translation>
    </message>
    <message>
        <source>cannot remove %1</source>
        <translation>%1 kann nicht entfernt werden</translation>
    </message>
    <message>
        <source>cannot list the records in %1</source>
        <translation>die Aufzeichnungen in %1 können nicht aufgelistet werden</translation>
    </message>
    <message>
        <source>it is the record of %1</source>
        <translation>die Aufzeichnung gehört zu %1</translation>
    </message>
    <message>
        <source>%1 belongs to another machine; left alone</source>
        <translation>%1 gehört zu einem anderen Rechner; bleibt unangetastet</translation>
    </message>
    <message>
        <source>%1; sessions go on, it is tried again</source>
        <translation>%1; Sitzungen laufen weiter, es wird erneut versucht</translation>
    </message>
    <message>
        <source>the connection to the shellper broke</source>
        <translation>die Verbindung zum Shellper brach ab</translation>
    </message>
    <message>
        <source>an earlier connection of this supervisor took the place of a later one</source>
        <translation>eine frühere Verbindung dieses Supervisors trat an die Stelle einer späteren</translation>
    </message>
    <message>
        <source>another supervisor, process %1, has taken this session over</source>
        <translation>ein anderer Supervisor, Prozess %1, hat diese Sitzung übernommen</translation>
    </message>
    <message>
        <source>end that one; this one goes on then</source>
        <translation>beenden Sie jenen; dieser macht dann weiter</translation>
    </message>
    <message>
        <source>the supervisor that had taken this session over, process %1, has ended</source>
        <translation>der Supervisor, der diese Sitzung übernommen hatte, Prozess %1, ist beendet</translation>
    </message>
    <message>
        <source>process %1 answers in place of the shellper %2</source>
        <translation>anstelle des Shellpers %2 antwortet Prozess %1</translation>
    </message>
    <message>
        <source>the line names no process</source>
        <translation>die Zeile nennt keinen Prozess</translation>
    </message>
    <message>
        <source>%1 did not report within %2 ms</source>
        <translation>%1 hat sich nicht innerhalb von %2 ms gemeldet</translation>
    </message>
    <message>
        <source>nothing was left running; try again</source>
        <translation>nichts blieb am Laufen; versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>%1 printed &quot;%2&quot; where its report was expected</source>
        <translation>%1 gab „%2“ aus, wo die Meldung erwartet wurde</translation>
    </message>
    <message>
        <source>see that it is the shellreeve-shellper of this version</source>
        <translation>prüfen Sie, ob es der shellreeve-shellper dieser Version ist</translation>
    </message>
    <message>
        <source>cannot start %1: %2</source>
        <translation>%1 kann nicht gestartet werden: %2</translation>
    </message>
    <message>
        <source>install it beside shellreeve, or set SHELLREEVE_LIBEXEC_DIR</source>
        <translation>installieren Sie es neben shellreeve, oder setzen Sie SHELLREEVE_LIBEXEC_DIR</translation>
    </message>
    <message>
        <source>%1 crashed before it reported</source>
        <translation>%1 stürzte ab, bevor eine Meldung kam</translation>
    </message>
    <message>
        <source>%1 ended with status %2 before it reported</source>
        <translation>%1 endete mit Status %2, bevor eine Meldung kam</translation>
    </message>
    <message>
        <source>it said: %1</source>
        <translation>die Ausgabe: %1</translation>
    </message>
    <message>
        <source>these are left and could not be ended: %1</source>
        <translation>diese sind übrig und konnten nicht beendet werden: %1</translation>
    </message>
    <message>
        <source>pseudo-terminals</source>
        <translation>Pseudoterminals</translation>
    </message>
    <message>
        <source>the shellper at %1 does not prove itself</source>
        <translation>der Shellper unter %1 weist sich nicht aus</translation>
    </message>
    <message>
        <source>process %1 answers at %2, but does not run our shellper</source>
        <translation>Prozess %1 antwortet unter %2, führt aber nicht unseren Shellper aus</translation>
    </message>
    <message>
        <source>whoever answers at %1 does not know the secret of that shellper</source>
        <translation>wer unter %1 antwortet, kennt das Geheimnis jenes Shellpers nicht</translation>
    </message>
    <message>
        <source>the command is empty</source>
        <translation>der Befehl ist leer</translation>
    </message>
    <message>
        <source>Cannot create a session during shutdown</source>
        <translation>während des Beendens kann keine Sitzung angelegt werden</translation>
    </message>
    <message>
        <source>Cannot start a session during shutdown</source>
        <translation>während des Beendens kann keine Sitzung gestartet werden</translation>
    </message>
    <message>
        <source>cannot write down the new session, so it was not started: %1</source>
        <translation>die neue Sitzung kann nicht aufgezeichnet werden und wurde deshalb nicht gestartet: %1</translation>
    </message>
    <message>
        <source>make room, or make %1 writable, and try again</source>
        <translation>schaffen Sie Platz, oder machen Sie %1 beschreibbar, und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>the session %1 is gone</source>
        <translation>die Sitzung %1 ist nicht mehr da</translation>
    </message>
    <message>
        <source>process %1 does not listen on port %2</source>
        <translation>Prozess %1 lauscht nicht auf Port %2</translation>
    </message>
    <message>
        <source>%1 belongs to another user</source>
        <translation>%1 gehört einem anderen Benutzer</translation>
    </message>
    <message>
        <source>%1 is never ended from here: this program or the whole login runs below it, or it holds sessions</source>
        <translation>%1 wird von hier aus nie beendet: Darunter läuft dieses Programm oder die ganze Anmeldung, oder es hält Sitzungen</translation>
    </message>
    <message>
        <source>%1 runs in a session of another instance of this program</source>
        <translation>%1 läuft in einer Sitzung einer anderen Instanz dieses Programms</translation>
    </message>
    <message>
        <source>end it there</source>
        <translation>beenden Sie es dort</translation>
    </message>
    <message>
        <source>port %1 is the monitor&apos;s own</source>
        <translation>Port %1 ist der des Monitordienstes selbst</translation>
    </message>
    <message>
        <source>the settings give it another port, or turn it off</source>
        <translation>in den Einstellungen erhält er einen anderen Port oder wird abgeschaltet</translation>
    </message>
    <message>
        <source>the supervisor is shutting down</source>
        <translation>der Supervisor wird beendet</translation>
    </message>
    <message>
        <source>process %1 is the command of the session %2 itself</source>
        <translation>Prozess %1 ist der Befehl der Sitzung %2 selbst</translation>
    </message>
    <message>
        <source>end the session instead</source>
        <translation>beenden Sie stattdessen die Sitzung</translation>
    </message>
    <message>
        <source>nothing proves that a session started process %1 (%2)</source>
        <translation>nichts belegt, dass eine Sitzung den Prozess %1 (%2) gestartet hat</translation>
    </message>
    <message>
        <source>agree to its end expressly</source>
        <translation>stimmen Sie dem Beenden ausdrücklich zu</translation>
    </message>
    <message>
        <source>nothing was ended: who holds port %1 is another by now, or cannot be told for sure</source>
        <translation>nichts wurde beendet: Port %1 hält inzwischen jemand anders, oder es lässt sich nicht sicher feststellen</translation>
    </message>
    <message>
        <source>look at the port again</source>
        <translation>sehen Sie sich den Port erneut an</translation>
    </message>
    <message>
        <source>cannot list the sockets in %1</source>
        <translation>die Sockets in %1 können nicht aufgelistet werden</translation>
    </message>
    <message>
        <source>left alone: %1</source>
        <translation>unangetastet: %1</translation>
    </message>
    <message>
        <source>left alone: it has no session id</source>
        <translation>unangetastet: keine Sitzungskennung</translation>
    </message>
    <message>
        <source>not all could be looked at within %1 ms</source>
        <translation>nicht alles konnte innerhalb von %1 ms angesehen werden</translation>
    </message>
    <message>
        <source>not done within %1 ms, is tried again</source>
        <translation>nicht innerhalb von %1 ms erledigt, wird erneut versucht</translation>
    </message>
    <message>
        <source>not done within %1 ms, goes on</source>
        <translation>nicht innerhalb von %1 ms erledigt, läuft weiter</translation>
    </message>
    <message>
        <source>one thing was not done within %1 ms</source>
        <translation>eines wurde nicht innerhalb von %1 ms erledigt</translation>
    </message>
    <message>
        <source>%1 things were not done within %2 ms</source>
        <translation>%1 Dinge wurden nicht innerhalb von %2 ms erledigt</translation>
    </message>
    <message>
        <source>it has a window open</source>
        <translation>hat ein Fenster offen</translation>
    </message>
    <message>
        <source>it is kept, by the keep list or on request</source>
        <translation>wird behalten, als zu behaltendes Programm oder auf Wunsch</translation>
    </message>
    <message>
        <source>it belongs to another user</source>
        <translation>gehört einem anderen Benutzer</translation>
    </message>
    <message>
        <source>what its session leaves is not ended unasked</source>
        <translation>was die Sitzung zurücklässt, wird nicht ungefragt beendet</translation>
    </message>
    <message>
        <source>the session %1 was not started again: of what ran before, these could not be ended: %2</source>
        <translation>die Sitzung %1 wurde nicht erneut gestartet: Von dem, was vorher lief, konnten diese nicht beendet werden: %2</translation>
    </message>
    <message>
        <source>end them by hand, then try again</source>
        <translation>beenden Sie sie von Hand, und versuchen Sie es dann erneut</translation>
    </message>
    <message>
        <source>the session %1 has ended</source>
        <translation>die Sitzung %1 ist beendet</translation>
    </message>
    <message>
        <source>the session %1 is being started or ended</source>
        <translation>die Sitzung %1 wird gerade gestartet oder beendet</translation>
    </message>
    <message>
        <source>wait until that is done</source>
        <translation>warten Sie, bis das erledigt ist</translation>
    </message>
    <message>
        <source>the shellper of session %1 does not say whether it started the command</source>
        <translation>der Shellper der Sitzung %1 sagt nicht, ob er den Befehl gestartet hat</translation>
    </message>
    <message>
        <source>the session %1 was not started again: its old shellper could not be ended, these are left: %2</source>
        <translation>die Sitzung %1 wurde nicht erneut gestartet: Ihr alter Shellper konnte nicht beendet werden, diese sind übrig: %2</translation>
    </message>
    <message>
        <source>the shellper reported process %1, but its socket belongs to process %2</source>
        <translation>der Shellper meldete Prozess %1, sein Socket gehört aber zu Prozess %2</translation>
    </message>
    <message>
        <source>the shellper ended right after its report</source>
        <translation>der Shellper endete gleich nach seiner Meldung</translation>
    </message>
    <message>
        <source>the shellper reported process %1, but nobody listens on its socket</source>
        <translation>der Shellper meldete Prozess %1, an seinem Socket lauscht aber niemand</translation>
    </message>
    <message>
        <source>the shellper reported, but its socket cannot be used: %1</source>
        <translation>der Shellper meldete sich, sein Socket ist aber nicht zu gebrauchen: %1</translation>
    </message>
    <message>
        <source>its shellper is stopped (let it go on with: kill -CONT %1)</source>
        <translation>der Shellper ist angehalten (weiter geht es mit: kill -CONT %1)</translation>
    </message>
    <message>
        <source>could not be ended, these are left: %1</source>
        <translation>konnte nicht beendet werden, diese sind übrig: %1</translation>
    </message>
    <message>
        <source>ended, but for what is kept: %1</source>
        <translation>beendet, bis auf das, was behalten wird: %1</translation>
    </message>
    <message>
        <source>shown as unreachable</source>
        <translation>wird als nicht erreichbar angezeigt</translation>
    </message>
    <message>
        <source>gone already</source>
        <translation>schon nicht mehr da</translation>
    </message>
    <message>
        <source>written down as exited; what it left: %1</source>
        <translation>als beendet aufgezeichnet; was übrig war: %1</translation>
    </message>
    <message>
        <source>written down as exited</source>
        <translation>als beendet aufgezeichnet</translation>
    </message>
    <message>
        <source>its shellper lives, but nobody listens on its socket</source>
        <translation>der Shellper lebt, an seinem Socket lauscht aber niemand</translation>
    </message>
    <message>
        <source>left alone: somebody listens there by now</source>
        <translation>unangetastet: dort lauscht inzwischen jemand</translation>
    </message>
    <message>
        <source>left alone: the socket is another one by now, or cannot be removed</source>
        <translation>unangetastet: der Socket ist inzwischen ein anderer oder kann nicht entfernt werden</translation>
    </message>
    <message>
        <source>The monitor is not running: %1; %2.</source>
        <translation>Der Monitordienst läuft nicht: %1; %2.</translation>
    </message>
    <message>
        <source>process %1 is not below the session %2</source>
        <translation>Prozess %1 gehört nicht zur Sitzung %2</translation>
    </message>
    <message>
        <source>process %1 (%2)</source>
        <translation>Prozess %1 (%2)</translation>
    </message>
    <message>
        <source>%1 is never part of a session&apos;s end: it is this program or holds another session</source>
        <translation>%1 gehört nie zum Ende einer Sitzung: Es ist dieses Programm oder hält eine andere Sitzung</translation>
    </message>
    <message>
        <source>there is no session %1</source>
        <translation>es gibt keine Sitzung %1</translation>
    </message>
    <message>
        <source>the session %1 is being ended as a whole</source>
        <translation>die Sitzung %1 wird gerade als Ganzes beendet</translation>
    </message>
    <message>
        <source>Records cannot be written (%1); sessions go on, and it is tried again.</source>
        <translation>Aufzeichnungen können nicht geschrieben werden (%1); Sitzungen laufen weiter, und es wird erneut versucht.</translation>
    </message>
    <message>
        <source>the session %1 was ended before it had started</source>
        <translation>die Sitzung %1 wurde beendet, bevor sie gestartet war</translation>
    </message>
    <message>
        <source>the session %1 is being ended</source>
        <translation>die Sitzung %1 wird gerade beendet</translation>
    </message>
    <message>
        <source>there is no session in the workspace %1</source>
        <translation>im Arbeitsbereich %1 gibt es keine Sitzung</translation>
    </message>
    <message>
        <source>`reeve list` shows the workspaces</source>
        <translation>`reeve list` zeigt die Arbeitsbereiche</translation>
    </message>
    <message>
        <source>the session %1 is not finished</source>
        <translation>die Sitzung %1 ist nicht beendet</translation>
    </message>
    <message>
        <source>end it with `reeve kill %1`</source>
        <translation>beenden Sie sie mit `reeve kill %1`</translation>
    </message>
    <message>
        <source>the session %1 left something running: %2</source>
        <translation>die Sitzung %1 hat etwas laufen lassen: %2</translation>
    </message>
    <message>
        <source>`reeve kill %1` ends it</source>
        <translation>`reeve kill %1` beendet es</translation>
    </message>
    <message>
        <source>the session %1 stays as long as these live: %2</source>
        <translation>die Sitzung %1 bleibt, solange diese leben: %2</translation>
    </message>
    <message>
        <source>end them with `reeve kill --everything %1`</source>
        <translation>beenden Sie sie mit `reeve kill --everything %1`</translation>
    </message>
    <message>
        <source>Processes cannot be looked at (is /proc mounted?): sessions go on, none can be started, and what an end has left cannot be told.</source>
        <translation>Prozesse können nicht angesehen werden (ist /proc eingehängt?): Sitzungen laufen weiter, keine kann gestartet werden, und was ein Ende zurückließ, lässt sich nicht feststellen.</translation>
    </message>
    <message>
        <source>Session %1 is unreachable: %2</source>
        <translation>Die Sitzung %1 ist nicht erreichbar: %2</translation>
    </message>
    <message>
        <source>the processes could not be listed in time</source>
        <translation>die Prozesse konnten nicht rechtzeitig aufgelistet werden</translation>
    </message>
    <message>
        <source>cannot start in %1: there is no such folder</source>
        <translation>in %1 kann nicht gestartet werden: diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>make it first, or choose another with --cwd</source>
        <translation>legen Sie ihn zuerst an, oder wählen Sie mit --cwd einen anderen</translation>
    </message>
    <message>
        <source>cannot start in %1</source>
        <translation>in %1 kann nicht gestartet werden</translation>
    </message>
    <message>
        <source>cannot start in %1: it is not a folder</source>
        <translation>in %1 kann nicht gestartet werden: das ist kein Ordner</translation>
    </message>
    <message>
        <source>process %1 is not kept on request</source>
        <translation>Prozess %1 wird nicht auf Wunsch behalten</translation>
    </message>
    <message>
        <source>`reeve keep --list` shows what is</source>
        <translation>`reeve keep --list` zeigt, was behalten wird</translation>
    </message>
    <message>
        <source>process %1 (%2) holds a session; it stays as long as that</source>
        <translation>Prozess %1 (%2) hält eine Sitzung; er bleibt so lange wie sie</translation>
    </message>
    <message>
        <source>process %1 (%2) belongs to no session, so nothing here ends it</source>
        <translation>Prozess %1 (%2) gehört zu keiner Sitzung; nichts hier beendet ihn</translation>
    </message>
    <message>
        <source>`reeve tree ID` shows what belongs to a session</source>
        <translation>`reeve tree ID` zeigt, was zu einer Sitzung gehört</translation>
    </message>
    <message>
        <source>process %1 (%2) is the command of session %3 itself</source>
        <translation>Prozess %1 (%2) ist der Befehl der Sitzung %3 selbst</translation>
    </message>
    <message>
        <source>it runs until it exits or the session is ended; what it starts can be kept</source>
        <translation>er läuft, bis er endet oder die Sitzung beendet wird; was er startet, kann behalten werden</translation>
    </message>
    <message>
        <source>a socket that listens there belongs to no process that can be looked at</source>
        <translation>ein Socket, der dort lauscht, gehört zu keinem Prozess, der angesehen werden kann</translation>
    </message>
    <message>
        <source>it has just ended</source>
        <translation>ist gerade zu Ende gegangen</translation>
    </message>
    <message>
        <source>it is this program itself, or its monitor</source>
        <translation>ist dieses Programm selbst oder sein Monitordienst</translation>
    </message>
    <message>
        <source>it belongs to user %1</source>
        <translation>gehört dem Benutzer %1</translation>
    </message>
    <message>
        <source>the record of the port names this very process</source>
        <translation>die Aufzeichnung des Ports nennt genau diesen Prozess</translation>
    </message>
    <message>
        <source>the record of the port cannot be used: %1</source>
        <translation>die Aufzeichnung des Ports ist nicht zu gebrauchen: %1</translation>
    </message>
    <message>
        <source>its owner %1 has ended: the process is gone and its lock is free</source>
        <translation>der Besitzer, Prozess %1, ist beendet: er ist nicht mehr da, und seine Sperre ist frei</translation>
    </message>
    <message>
        <source>its owner %1 is alive</source>
        <translation>der Besitzer, Prozess %1, lebt</translation>
    </message>
    <message>
        <source>whether its owner %1 is alive cannot be told</source>
        <translation>ob der Besitzer, Prozess %1, lebt, lässt sich nicht feststellen</translation>
    </message>
    <message>
        <source>its program file is another than the record&apos;s</source>
        <translation>die Programmdatei ist eine andere als die der Aufzeichnung</translation>
    </message>
    <message>
        <source>it proved to have the record&apos;s secret</source>
        <translation>wies nach, das Geheimnis der Aufzeichnung zu haben</translation>
    </message>
    <message>
        <source>it could not prove to have the record&apos;s secret</source>
        <translation>konnte nicht nachweisen, das Geheimnis der Aufzeichnung zu haben</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <source>it was started in the session %1</source>
        <translation>wurde in der Sitzung %1 gestartet</translation>
    </message>
    <message>
        <source>it runs a program named %1, of which there is no record</source>
        <translation>führt ein Programm namens %1 aus, von dem es keine Aufzeichnung gibt</translation>
    </message>
    <message>
        <source>it has no socket</source>
        <translation>hat keinen Socket</translation>
    </message>
    <message>
        <source>nobody listens on %1</source>
        <translation>an %1 lauscht niemand</translation>
    </message>
    <message>
        <source>it does not answer on %1</source>
        <translation>antwortet nicht unter %1</translation>
    </message>
    <message>
        <source>it answers on its socket, and is ours</source>
        <translation>antwortet an seinem Socket und gehört zu uns</translation>
    </message>
    <message>
        <source>what answers on %1 is not ours</source>
        <translation>was unter %1 antwortet, gehört nicht zu uns</translation>
    </message>
    <message>
        <source>recorded on another machine</source>
        <translation>auf einem anderen Rechner aufgezeichnet</translation>
    </message>
    <message>
        <source>recorded before this boot</source>
        <translation>vor diesem Systemstart aufgezeichnet</translation>
    </message>
    <message>
        <source>the recorded process lives</source>
        <translation>der aufgezeichnete Prozess lebt</translation>
    </message>
    <message>
        <source>the recorded process is gone</source>
        <translation>der aufgezeichnete Prozess ist nicht mehr da</translation>
    </message>
    <message>
        <source>a recorded process cannot be looked at from here</source>
        <translation>ein aufgezeichneter Prozess kann von hier aus nicht angesehen werden</translation>
    </message>
    <message>
        <source>its lock cannot be read</source>
        <translation>die Sperre kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>its lock is held</source>
        <translation>die Sperre wird gehalten</translation>
    </message>
    <message>
        <source>its lock is free</source>
        <translation>die Sperre ist frei</translation>
    </message>
    <message>
        <source>its guardian lives</source>
        <translation>der Wächter lebt</translation>
    </message>
    <message>
        <source>one process runs on in the cgroup that was made for it</source>
        <translation>ein Prozess läuft in der dafür angelegten Cgroup weiter</translation>
    </message>
    <message>
        <source>%1 processes run on in the cgroup that was made for it</source>
        <translation>%1 Prozesse laufen in der dafür angelegten Cgroup weiter</translation>
    </message>
    <message>
        <source>it is being created</source>
        <translation>wird gerade angelegt</translation>
    </message>
    <message>
        <source>it is being ended</source>
        <translation>wird gerade beendet</translation>
    </message>
    <message>
        <source>it is being restarted</source>
        <translation>wird gerade neu gestartet</translation>
    </message>
    <message>
        <source>its session has ended; it stays for what is kept</source>
        <translation>die Sitzung ist beendet; der Shellper bleibt für das, was behalten wird</translation>
    </message>
    <message>
        <source>it was to be ended, but what is left of it is not ours to signal; tried again when that has gone</source>
        <translation>sollte beendet werden, aber was davon übrig ist, darf von hier kein Signal bekommen; wird erneut versucht, wenn es nicht mehr da ist</translation>
    </message>
    <message>
        <source>its end was asked for and written down</source>
        <translation>das Ende wurde verlangt und aufgezeichnet</translation>
    </message>
    <message>
        <source>its creation never completed</source>
        <translation>das Anlegen wurde nie abgeschlossen</translation>
    </message>
    <message>
        <source>its command has exited, but a viewer is attached or a process is kept</source>
        <translation>der Befehl ist beendet, aber jemand sieht zu, oder ein Prozess wird behalten</translation>
    </message>
    <message>
        <source>its command exited longer ago than an empty shellper is kept, and no viewer is attached</source>
        <translation>der Befehl ist länger beendet, als ein leerer Shellper aufbewahrt wird, und niemand sieht zu</translation>
    </message>
    <message>
        <source>this supervisor is dealing with it already</source>
        <translation>dieser Supervisor kümmert sich schon darum</translation>
    </message>
    <message>
        <source>no living shellper claims it</source>
        <translation>kein lebender Shellper erhebt Anspruch darauf</translation>
    </message>
    <message>
        <source>it belongs to another profile</source>
        <translation>gehört zu einem anderen Profil</translation>
    </message>
    <message>
        <source>another supervisor has taken it over</source>
        <translation>ein anderer Supervisor hat es übernommen</translation>
    </message>
    <message>
        <source>it runs in the cgroup that was made for the session %1</source>
        <translation>läuft in der Cgroup, die für die Sitzung %1 angelegt wurde</translation>
    </message>
    <message>
        <source>neither shellper nor guardian of that session lives any more</source>
        <translation>weder Shellper noch Wächter jener Sitzung leben noch</translation>
    </message>
    <message>
        <source>its environment names the session %1</source>
        <translation>die Umgebung nennt die Sitzung %1</translation>
    </message>
    <message>
        <source>that session lives, and the process does not stand below it</source>
        <translation>jene Sitzung lebt, und der Prozess steht nicht unter ihr</translation>
    </message>
    <message>
        <source>nothing of that session lives any more</source>
        <translation>nichts von jener Sitzung lebt noch</translation>
    </message>
    <message>
        <source>an environment can be copied, so it is not ended unasked</source>
        <translation>eine Umgebung kann kopiert sein; deshalb wird nichts ungefragt beendet</translation>
    </message>
    <message>
        <source>its cgroup bears that session&apos;s name, but nothing recorded says that it was made for it</source>
        <translation>die Cgroup trägt den Namen jener Sitzung, aber keine Aufzeichnung sagt, dass sie dafür angelegt wurde</translation>
    </message>
    <message>
        <source>this process cannot be looked at</source>
        <translation>dieser Prozess kann nicht angesehen werden</translation>
    </message>
    <message>
        <source>see that /proc is mounted and may be read</source>
        <translation>prüfen Sie, ob /proc eingehängt ist und gelesen werden darf</translation>
    </message>
    <message>
        <source>a monitor&apos;s record of format %1, not %2</source>
        <translation>eine Aufzeichnung eines Monitordienstes im Format %1 statt %2</translation>
    </message>
    <message>
        <source>a monitor&apos;s record without process or owner</source>
        <translation>eine Aufzeichnung eines Monitordienstes ohne Prozess oder Besitzer</translation>
    </message>
    <message>
        <source>%1 holds no token</source>
        <translation>%1 enthält kein Token</translation>
    </message>
    <message>
        <source>that is not a monitor of Shellreeve</source>
        <translation>das ist kein Monitordienst von Shellreeve</translation>
    </message>
    <message>
        <source>it did not say who it is</source>
        <translation>sagte nicht, wer antwortet</translation>
    </message>
    <message>
        <source>cannot connect</source>
        <translation>keine Verbindung möglich</translation>
    </message>
    <message>
        <source>it broke off</source>
        <translation>brach die Verbindung ab</translation>
    </message>
    <message>
        <source>it closed the connection without an answer</source>
        <translation>es schloss die Verbindung ohne Antwort</translation>
    </message>
    <message>
        <source>it does not answer as a monitor of Shellreeve does</source>
        <translation>antwortet nicht wie ein Monitordienst von Shellreeve</translation>
    </message>
    <message>
        <source>%1 is not an address</source>
        <translation>%1 ist keine Adresse</translation>
    </message>
    <message>
        <source>cannot ask it</source>
        <translation>lässt sich nicht fragen</translation>
    </message>
    <message>
        <source>it was ended by %1</source>
        <translation>wurde durch %1 beendet</translation>
    </message>
    <message>
        <source>it exited with status %1</source>
        <translation>endete mit Status %1</translation>
    </message>
    <message>
        <source>it did not report in time</source>
        <translation>meldete sich nicht rechtzeitig</translation>
    </message>
    <message>
        <source>the monitor did not start: %1</source>
        <translation>der Monitordienst startete nicht: %1</translation>
    </message>
    <message>
        <source>see that Shellreeve is installed completely</source>
        <translation>prüfen Sie, ob Shellreeve vollständig installiert ist</translation>
    </message>
    <message>
        <source>another Shellreeve is starting a monitor on port %1 (%2)</source>
        <translation>ein anderes Shellreeve startet gerade einen Monitordienst auf Port %1 (%2)</translation>
    </message>
    <message>
        <source>try again, or use another port: %1</source>
        <translation>versuchen Sie es erneut, oder nehmen Sie einen anderen Port: %1</translation>
    </message>
    <message>
        <source>this instance has no lock that would prove to others that it lives</source>
        <translation>diese Instanz hat keine Sperre, die anderen beweisen würde, dass sie lebt</translation>
    </message>
    <message>
        <source>the log says why</source>
        <translation>warum, steht im Protokoll</translation>
    </message>
    <message>
        <source>the monitor has ended: %1</source>
        <translation>der Monitordienst ist beendet: %1</translation>
    </message>
    <message>
        <source>%1; it was started %2 times</source>
        <translation>%1; es wurde %2-mal gestartet</translation>
    </message>
    <message>
        <source>it is started again by itself</source>
        <translation>wird von selbst erneut gestartet</translation>
    </message>
    <message>
        <source>it was ended, and the port is still held</source>
        <translation>wurde beendet, und der Port ist noch immer belegt</translation>
    </message>
    <message>
        <source>it stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>it could not be ended: %1</source>
        <translation>konnte nicht beendet werden: %1</translation>
    </message>
    <message>
        <source>a process of user %1 that cannot be looked at</source>
        <translation>einem Prozess des Benutzers %1, der nicht angesehen werden kann</translation>
    </message>
    <message>
        <source>a process that cannot be looked at</source>
        <translation>einem Prozess, der nicht angesehen werden kann</translation>
    </message>
    <message>
        <source>%1 (process %2, user %3)</source>
        <translation>%1 (Prozess %2, Benutzer %3)</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (Prozess %2)</translation>
    </message>
    <message>
        <source>port %1 is held by the monitor of another Shellreeve, profile %2, process %3</source>
        <translation>Port %1 ist vom Monitordienst eines anderen Shellreeve belegt, Profil %2, Prozess %3</translation>
    </message>
    <message>
        <source>leave it, quit that Shellreeve, or use another port: %1</source>
        <translation>lassen Sie ihn, beenden Sie jenes Shellreeve, oder nehmen Sie einen anderen Port: %1</translation>
    </message>
    <message>
        <source>port %1 is held by a process of the session %2: %3</source>
        <translation>Port %1 ist von einem Prozess der Sitzung %2 belegt: %3</translation>
    </message>
    <message>
        <source>end that session, or use another port: %1</source>
        <translation>beenden Sie jene Sitzung, oder nehmen Sie einen anderen Port: %1</translation>
    </message>
    <message>
        <source>port %1 is held by %2</source>
        <translation>Port %1 ist von %2 belegt</translation>
    </message>
    <message>
        <source>port %1 is held by %2, listening on %3</source>
        <translation>Port %1 ist von %2 belegt, lauscht auf %3</translation>
    </message>
    <message>
        <source>end it, or use another port: %1</source>
        <translation>beenden Sie es, oder nehmen Sie einen anderen Port: %1</translation>
    </message>
    <message>
        <source>a rule of this system keeps the port from you (net.ipv4.ip_unprivileged_port_start on Linux, or a security policy): use another port: shellreeve --monitor-port N</source>
        <translation>eine Regel dieses Systems verwehrt Ihnen den Port (unter Linux net.ipv4.ip_unprivileged_port_start oder eine Sicherheitsrichtlinie): nehmen Sie einen anderen Port: shellreeve --monitor-port N</translation>
    </message>
    <message>
        <source>bring the loopback interface up (on Linux: ip link set lo up), then try again</source>
        <translation>schalten Sie die Loopback-Schnittstelle ein (unter Linux: ip link set lo up), und versuchen Sie es dann erneut</translation>
    </message>
    <message>
        <source>cannot listen on 127.0.0.1:%1</source>
        <translation>auf 127.0.0.1:%1 kann nicht gelauscht werden</translation>
    </message>
    <message>
        <source>libmicrohttpd %1 does not start</source>
        <translation>libmicrohttpd %1 startet nicht</translation>
    </message>
    <message>
        <source>%1 is damaged: it is not text</source>
        <translation>%1 ist beschädigt: das ist kein Text</translation>
    </message>
    <message>
        <source>the bundle&apos;s list of helpers cannot be used: %1</source>
        <translation>die Liste der Hilfsprogramme im Bündel ist nicht zu gebrauchen: %1</translation>
    </message>
    <message>
        <source>get the program&apos;s file again</source>
        <translation>besorgen Sie sich die Programmdatei erneut</translation>
    </message>
    <message>
        <source>it has no id</source>
        <translation>hat keine Kennung</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no entry of it</source>
        <translation>„%1“ ist kein Eintrag darin</translation>
    </message>
    <message>
        <source>%1 is not in it</source>
        <translation>%1 fehlt darin</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>free some space on that disk and start Shellreeve again</source>
        <translation>geben Sie Platz auf diesem Datenträger frei, und starten Sie Shellreeve erneut</translation>
    </message>
    <message>
        <source>set XDG_DATA_HOME to a directory that can be written</source>
        <translation>setzen Sie XDG_DATA_HOME auf einen beschreibbaren Ordner</translation>
    </message>
    <message>
        <source>cannot copy the session helpers to %1</source>
        <translation>die Hilfsprogramme der Sitzungen können nicht nach %1 kopiert werden</translation>
    </message>
    <message>
        <source>see to that, or set XDG_DATA_HOME to a directory of yours</source>
        <translation>beheben Sie das, oder setzen Sie XDG_DATA_HOME auf einen eigenen Ordner</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 ist beschädigt</translation>
    </message>
    <message>
        <source>the session helpers are not copied: Shellreeve is leaving</source>
        <translation>die Hilfsprogramme der Sitzungen werden nicht kopiert: Shellreeve wird beendet</translation>
    </message>
    <message>
        <source>no program can be started from %1: %2</source>
        <translation>aus %1 kann kein Programm gestartet werden: %2</translation>
    </message>
    <message>
        <source>if that disk is mounted &quot;noexec&quot;, start Shellreeve with XDG_DATA_HOME set to a directory where programs may run, or install the package instead</source>
        <translation>ist dieser Datenträger mit „noexec“ eingehängt, starten Sie Shellreeve mit XDG_DATA_HOME auf einem Ordner, aus dem Programme laufen dürfen, oder installieren Sie stattdessen das Paket</translation>
    </message>
    <message>
        <source>no thread to copy the helpers</source>
        <translation>kein Thread, um die Hilfsprogramme zu kopieren</translation>
    </message>
    <message>
        <source>%1 is not a link to this program</source>
        <translation>%1 ist kein Verweis auf dieses Programm</translation>
    </message>
    <message>
        <source>move it away first</source>
        <translation>legen Sie es zuerst beiseite</translation>
    </message>
    <message>
        <source>cannot make the folder %1</source>
        <translation>der Ordner %1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>cannot make %1</source>
        <translation>%1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>process %1, which is to own this monitor, has gone</source>
        <translation>Prozess %1, dem dieser Monitordienst gehören soll, ist nicht mehr da</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Die Operation ist nicht erlaubt</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Verzeichnis nicht gefunden</translation>
    </message>
    <message>
        <source>No such process</source>
        <translation>Kein passender Prozess gefunden</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Eingabe-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Argument list too long</source>
        <translation>Die Argumentliste ist zu lang</translation>
    </message>
    <message>
        <source>Exec format error</source>
        <translation>Fehler im Format der Programmdatei</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>Die Ressource ist zur Zeit nicht verfügbar</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>Nicht genügend Hauptspeicher verfügbar</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>Das Programm kann nicht ausgeführt oder verändert werden (busy)</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Die Datei existiert bereits</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Ist kein Verzeichnis</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Ist ein Verzeichnis</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>Das Argument ist ungültig</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Zu viele offene Dateien</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>Zu viele offene Dateien im System</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Auf dem Gerät ist kein Speicherplatz mehr verfügbar</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Das Dateisystem ist nur lesbar</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Der zugewiesene Plattenplatz (Quota) ist überschritten</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>Zu viele Ebenen aus symbolischen Links</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>Die Adresse wird bereits verwendet</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>Die angeforderte Adresse kann nicht zugewiesen werden</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>Das Netzwerk ist nicht aktiv</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>Das Netzwerk ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindungsaufbau abgelehnt</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Die Verbindung wurde von der Gegenseite zurückgesetzt</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Die Wartezeit für die Verbindung ist abgelaufen</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>Datenübergabe unterbrochen (broken pipe)</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>Veraltetes Dateihandle</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>forgotten</source>
        <translation>vergessen</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>its guardian ends what it left, or holds what is kept of it</source>
        <translation>sein Wächter beendet, was er hinterließ, oder hält, was davon behalten wird</translation>
    </message>
    <message>
        <source>it runs a program named %1</source>
        <translation>führt ein Programm namens %1 aus</translation>
    </message>
    <message>
        <source>the record of the port names another process</source>
        <translation>die Aufzeichnung des Ports nennt einen anderen Prozess</translation>
    </message>
    <message>
        <source>it is one of %1 processes that hold the port</source>
        <translation>er ist einer von %1 Prozessen, die den Port halten</translation>
    </message>
    <message>
        <source>its port is 0</source>
        <translation>sein Port ist 0</translation>
    </message>
    <message>
        <source>give it a port: %1</source>
        <translation>geben Sie ihm einen Port: %1</translation>
    </message>
    <message>
        <source>processes cannot be looked at here, so nobody could tell whose the monitor is</source>
        <translation>Prozesse können hier nicht angesehen werden; niemand könnte also sagen, wem der Monitor gehört</translation>
    </message>
    <message>
        <source>set SHELLREEVE_MONITOR_DIR to a directory of your own</source>
        <translation>setzen Sie SHELLREEVE_MONITOR_DIR auf einen eigenen Ordner</translation>
    </message>
    <message>
        <source>see who does with: reeve ports %1</source>
        <translation>wer es tut, zeigt: reeve ports %1</translation>
    </message>
    <message>
        <source>its command runs on, by its recorded start</source>
        <translation>der Befehl läuft weiter, wie sein aufgezeichneter Start belegt</translation>
    </message>
    <message>
        <source>it cannot be told from here whether it still runs</source>
        <translation>von hier aus lässt sich nicht sagen, ob sie noch läuft</translation>
    </message>
    <message>
        <source>it lives, but cannot be looked at from here</source>
        <translation>sie läuft, kann aber von hier aus nicht angesehen werden</translation>
    </message>
    <message>
        <source>the session %1 has ended but for what is kept</source>
        <translation>die Sitzung %1 ist beendet bis auf das, was behalten wird</translation>
    </message>
    <message>
        <source>`reeve kill --everything %1` ends that, too; then start it anew</source>
        <translation>`reeve kill --everything %1` beendet auch das; starten Sie sie dann neu</translation>
    </message>
    <message>
        <source>the session %1 is not started again: %2</source>
        <translation>die Sitzung %1 wird nicht neu gestartet: %2</translation>
    </message>
    <message>
        <source>end it first with `reeve kill %1`</source>
        <translation>beenden Sie sie zuerst mit `reeve kill %1`</translation>
    </message>
    <message>
        <source>Decisions are not written down: %1.</source>
        <translation>Entscheidungen werden nicht aufgezeichnet: %1.</translation>
    </message>
</context>
<context>
    <name>SessionColumns</name>
    <message>
        <source>exited</source>
        <extracomment>The state of a session whose command has finished: &quot;exited&quot; by itself, else &quot;ended&quot; by somebody or something.</extracomment>
        <translation>beendet</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Exit</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Last output</source>
        <translation>Letzte Ausgabe</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Betrachter</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>Gestartet: %1</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Angelegt: %1</translation>
    </message>
    <message>
        <source>No output yet</source>
        <translation>Noch keine Ausgabe</translation>
    </message>
    <message>
        <source>1 terminal is attached</source>
        <translation>1 Terminal ist verbunden</translation>
    </message>
    <message numerus="yes">
        <source>%n terminals are attached</source>
        <translation>
            <numerusform>%n Terminal ist verbunden</numerusform>
            <numerusform>%n Terminals sind verbunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Ports: %1</source>
        <translation>Ports: %1</translation>
    </message>
    <message>
        <source>Of one processor core</source>
        <translation>Bezogen auf einen Prozessorkern</translation>
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
        <translation>nie von selbst</translation>
    </message>
    <message>
        <source>when it fails</source>
        <translation>bei Fehlern</translation>
    </message>
    <message>
        <source>whenever it ends</source>
        <translation>bei jedem Ende</translation>
    </message>
    <message>
        <source>%1; once so far</source>
        <translation>%1; bisher einmal</translation>
    </message>
    <message>
        <source>%1; %2 times so far</source>
        <translation>%1; bisher %2-mal</translation>
    </message>
    <message>
        <source>ended with the command</source>
        <translation>wird mit dem Befehl beendet</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>What becomes of processes that outlive the command: they go on.</extracomment>
        <translation>wird behalten</translation>
    </message>
    <message>
        <source>kept until you decide</source>
        <translation>wird behalten, bis Sie entscheiden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a program and its process number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>never ends itself</source>
        <translation>beendet sich nie von selbst</translation>
    </message>
    <message>
        <source>ends itself after %1 in which nobody looks after it and it does nothing</source>
        <translation>beendet sich, wenn %1 lang niemand nach ihr sieht und sie nichts tut</translation>
    </message>
    <message>
        <source>1 process</source>
        <translation>1 Prozess</translation>
    </message>
    <message numerus="yes">
        <source>%n processes</source>
        <translation>
            <numerusform>%n Prozess</numerusform>
            <numerusform>%n Prozesse</numerusform>
        </translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Asks for you</source>
        <translation>Meldet sich</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Lebensdauer</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>Zurückgelassen</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation>Überbleibsel</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Last output</source>
        <translation>Letzte Ausgabe</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Betrachter</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
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
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1 by a restart of the machine</source>
        <comment>interrupted</comment>
        <translation>durch einen Neustart des Rechners %1</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n&#xa0;d</numerusform>
            <numerusform>%n&#xa0;d</numerusform>
        </translation>
    </message>
    <message>
        <source>exited with %1</source>
        <translation>mit Status %1 beendet</translation>
    </message>
    <message>
        <source>ended by %1</source>
        <translation>durch %1 beendet</translation>
    </message>
    <message>
        <source>ended, nobody saw how</source>
        <translation>beendet, niemand sah, wie</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>Signal %1</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>restarting</source>
        <translation>startet neu</translation>
    </message>
    <message>
        <source>keeps failing</source>
        <translation>schlägt ständig fehl</translation>
    </message>
    <message>
        <source>ending</source>
        <translation>wird beendet</translation>
    </message>
    <message>
        <source>not answering</source>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>rang the bell</source>
        <translation>hat geklingelt</translation>
    </message>
    <message>
        <source>sent a message</source>
        <translation>hat eine Nachricht gesendet</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>ends itself now</source>
        <translation>beendet sich jetzt</translation>
    </message>
    <message>
        <source>ends itself in %1</source>
        <translation>beendet sich in %1</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1&#xa0;kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1&#xa0;MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1&#xa0;GB</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>TerminalSearch</name>
    <message>
        <source>There is no terminal program here; looked for %1</source>
        <translation>Hier gibt es kein Terminalprogramm; gesucht wurde nach %1</translation>
    </message>
    <message>
        <source>install one, or name yours in the settings</source>
        <translation>installieren Sie eines oder geben Sie Ihres in den Einstellungen an</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>shellreeve: no desktop can be reached (DISPLAY, WAYLAND_DISPLAY and QT_QPA_PLATFORM are empty or lead nowhere); running as with --headless</source>
        <translation>shellreeve: keine Arbeitsumgebung erreichbar (DISPLAY, WAYLAND_DISPLAY und QT_QPA_PLATFORM sind leer oder führen ins Leere); läuft wie mit --headless</translation>
    </message>
</context>
<context>
    <name>shellreeve::About</name>
    <message>
        <source>%1 (built with %2)</source>
        <translation>%1 (erstellt mit %2)</translation>
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
        <translation>System</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Sockets</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>shellreeve::AboutDialog</name>
    <message>
        <source>About Shellreeve</source>
        <translation>Über Shellreeve</translation>
    </message>
    <message>
        <source>Shellreeve %1</source>
        <translation>Shellreeve %1</translation>
    </message>
    <message>
        <source>Keeps terminal sessions alive, and leaves nothing behind when they end.</source>
        <translation>Hält Terminalsitzungen am Leben und lässt nichts zurück, wenn sie enden.</translation>
    </message>
    <message>
        <source>Free software under the MIT license.</source>
        <translation>Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy for a bug report</source>
        <translation>Für Fehlerbericht kopieren</translation>
    </message>
</context>
<context>
    <name>shellreeve::AtHome</name>
    <message>
        <source>The settings cannot be used or kept</source>
        <translation>Die Einstellungen können nicht verwendet oder nicht gespeichert werden</translation>
    </message>
</context>
<context>
    <name>shellreeve::Autostart</name>
    <message>
        <source>Keeps terminal sessions alive, and leaves nothing behind when they end.</source>
        <translation>Hält Terminalsitzungen am Leben und lässt nichts zurück, wenn sie enden.</translation>
    </message>
</context>
<context>
    <name>shellreeve::Cleanup</name>
    <message>
        <source>ours, not listed yet</source>
        <translation>gehört uns, noch nicht gelistet</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>over</source>
        <translation>hinfällig</translation>
    </message>
    <message>
        <source>somebody else’s</source>
        <translation>fremd</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>nicht feststellbar</translation>
    </message>
    <message>
        <source>joins the list</source>
        <translation>wird in die Liste aufgenommen</translation>
    </message>
    <message>
        <source>is shown as unreachable</source>
        <translation>wird als nicht erreichbar angezeigt</translation>
    </message>
    <message>
        <source>its end is written down</source>
        <translation>das Ende wird vermerkt</translation>
    </message>
    <message>
        <source>is ended</source>
        <translation>wird beendet</translation>
    </message>
    <message>
        <source>is forgotten</source>
        <translation>wird vergessen</translation>
    </message>
    <message>
        <source>its shellper is ended</source>
        <translation>der Shellper wird beendet</translation>
    </message>
    <message>
        <source>what it left is ended</source>
        <translation>die Überbleibsel werden beendet</translation>
    </message>
    <message>
        <source>is removed</source>
        <translation>wird entfernt</translation>
    </message>
    <message>
        <source>is left alone</source>
        <translation>bleibt unangetastet</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>wird behalten</translation>
    </message>
    <message>
        <source>left behind</source>
        <translation>zurückgelassen</translation>
    </message>
    <message>
        <source>it still runs below the session’s shellper, though the session’s command has ended</source>
        <translation>läuft noch unter dem Shellper der Sitzung, obwohl deren Befehl beendet ist</translation>
    </message>
    <message>
        <source>kept on request: no end of its session touches it</source>
        <translation>wird auf Wunsch behalten: Das Ende seiner Sitzung rührt ihn nicht an</translation>
    </message>
    <message>
        <source>goes on running</source>
        <translation>läuft weiter</translation>
    </message>
    <message>
        <source>Leftover</source>
        <translation>Überbleibsel</translation>
    </message>
    <message>
        <source>Kept process</source>
        <translation>Behaltener Prozess</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Socket file</source>
        <translation>Socket-Datei</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>it uses %1 of memory</source>
        <translation>belegt %1 Speicher</translation>
    </message>
    <message>
        <source>it uses %1 of memory and listens on %2</source>
        <translation>belegt %1 Speicher und lauscht auf %2</translation>
    </message>
</context>
<context>
    <name>shellreeve::CleanupModel</name>
    <message>
        <source>has ended</source>
        <translation>ist beendet</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>shellreeve::CleanupText</name>
    <message>
        <source>1 thing</source>
        <translation>1 Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>5 min ago (3/4/25 12:00)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Clean up %1?</source>
        <translation>%1 aufräumen?</translation>
    </message>
    <message>
        <source>This is done, and nothing else. Whoever has come to life again by then is left alone.</source>
        <translation>Genau dies wird getan, sonst nichts. Was bis dahin wieder zum Leben erwacht ist, bleibt unangetastet.</translation>
    </message>
    <message>
        <source>It would end %1 at once. That many are ended only when you say so.</source>
        <translation>Das würde %1 auf einmal beenden. So viele werden nur beendet, wenn Sie es ausdrücklich wollen.</translation>
    </message>
    <message>
        <source>Clean up, ending %1</source>
        <translation>Aufräumen und %1 beenden</translation>
    </message>
    <message>
        <source>Clean up %1</source>
        <translation>%1 aufräumen</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>1 thing wants a look.</source>
        <translation>1 Eintrag sollte geprüft werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n things want a look.</source>
        <translation>
            <numerusform>%n Eintrag sollte geprüft werden.</numerusform>
            <numerusform>%n Einträge sollten geprüft werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>A clean-up would change nothing.</source>
        <translation>Aufräumen würde nichts ändern.</translation>
    </message>
    <message>
        <source>A clean-up sees to %1 of them.</source>
        <translation>Aufräumen erledigt %1 davon.</translation>
    </message>
    <message>
        <source>A clean-up sees to it.</source>
        <translation>Aufräumen erledigt das.</translation>
    </message>
    <message>
        <source>A clean-up sees to all of them.</source>
        <translation>Aufräumen erledigt alle.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, verdict</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>kind, session, verdict</comment>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Since: %1</source>
        <translation>Beginn: %1</translation>
    </message>
    <message>
        <source>What happens: it %1.</source>
        <comment>… is left alone</comment>
        <translation>Was geschieht: %1.</translation>
    </message>
    <message>
        <source>What became of it: %1.</source>
        <translation>Ergebnis: %1.</translation>
    </message>
</context>
<context>
    <name>shellreeve::CommandToolLine</name>
    <message>
        <source>Command line tool</source>
        <translation>Befehlszeilenprogramm</translation>
    </message>
    <message>
        <source>“reeve” in a terminal: start, show and end sessions, also in scripts.</source>
        <translation>„reeve“ im Terminal: Sitzungen starten, anzeigen und beenden, auch in Skripten.</translation>
    </message>
    <message>
        <source>Line for your shell&apos;s start file</source>
        <translation>Zeile für die Startdatei Ihrer Shell</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the line for your shell&apos;s start file</source>
        <translation>Die Zeile für die Startdatei Ihrer Shell kopieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Remove the command line tool</source>
        <translation>Das Befehlszeilenprogramm entfernen</translation>
    </message>
    <message>
        <source>Install the command line tool</source>
        <translation>Das Befehlszeilenprogramm installieren</translation>
    </message>
    <message>
        <source>Will be %1.</source>
        <translation>Wird als %1 installiert.</translation>
    </message>
    <message>
        <source>It is %1, but that folder is not in your PATH. Add this line to ~/.profile and log in again:</source>
        <translation>Installiert als %1, aber dieser Ordner steht nicht in Ihrem PATH. Fügen Sie diese Zeile in ~/.profile ein und melden Sie sich neu an:</translation>
    </message>
    <message>
        <source>It is %1, but a shell finds %2 before it.</source>
        <translation>Installiert als %1, aber eine Shell findet vorher %2.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>Installiert als %1.</translation>
    </message>
    <message>
        <source>%1 leads to a program that has gone.</source>
        <translation>%1 verweist auf ein Programm, das es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>%1 is something else, and stays. Move it away to install the tool there.</source>
        <translation>%1 ist etwas anderes und bleibt. Verschieben Sie es, um das Programm dort zu installieren.</translation>
    </message>
    <message>
        <source>It is there: %1.</source>
        <translation>Ist vorhanden: %1.</translation>
    </message>
</context>
<context>
    <name>shellreeve::ConsentDialog</name>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>shellreeve::DesktopFront</name>
    <message>
        <source>1 session goes on without Shellreeve</source>
        <translation>1 Sitzung läuft ohne Shellreeve weiter</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions go on without Shellreeve</source>
        <translation>
            <numerusform>%n Sitzung läuft ohne Shellreeve weiter</numerusform>
            <numerusform>%n Sitzungen laufen ohne Shellreeve weiter</numerusform>
        </translation>
    </message>
    <message>
        <source>The next start shows what is still running, and so does “reeve list”.</source>
        <translation>Der nächste Start zeigt, was noch läuft, und „reeve list“ ebenso.</translation>
    </message>
    <message>
        <source>The desktop&apos;s tray has changed. To get the icon back, quit Shellreeve and start it again; sessions go on.</source>
        <translation>Der Infobereich der Arbeitsumgebung hat sich geändert. Um das Symbol zurückzubekommen, beenden Sie Shellreeve und starten Sie es erneut; die Sitzungen laufen weiter.</translation>
    </message>
    <message>
        <source>This window stands in for the icon, which comes by itself when there is a tray. When you close the window, everything goes on; start Shellreeve again to get it back.</source>
        <translation>Dieses Fenster ersetzt das Symbol, das von selbst erscheint, sobald es einen Infobereich gibt. Wenn Sie das Fenster schließen, läuft alles weiter; starten Sie Shellreeve erneut, um es zurückzubekommen.</translation>
    </message>
    <message>
        <source>There is no tray for icons, and no session bus to find one.</source>
        <translation>Es gibt keinen Infobereich für Symbole und keinen Sitzungsbus, um einen zu finden.</translation>
    </message>
    <message>
        <source>GNOME shows tray icons only with an extension, AppIndicator for one.</source>
        <translation>GNOME zeigt Symbole im Infobereich nur mit einer Erweiterung an, zum Beispiel AppIndicator.</translation>
    </message>
    <message>
        <source>This desktop has no tray for icons.</source>
        <translation>Diese Arbeitsumgebung hat keinen Infobereich für Symbole.</translation>
    </message>
    <message>
        <source>Show sessions</source>
        <translation>Sitzungen anzeigen</translation>
    </message>
    <message>
        <source>Shellreeve runs without an icon</source>
        <translation>Shellreeve läuft ohne Symbol</translation>
    </message>
    <message>
        <source>There is no tray on this desktop. Start Shellreeve again whenever you want to see your sessions.</source>
        <translation>In dieser Arbeitsumgebung gibt es keinen Infobereich. Starten Sie Shellreeve erneut, wann immer Sie Ihre Sitzungen sehen möchten.</translation>
    </message>
</context>
<context>
    <name>shellreeve::Dialogs</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>shellreeve::Durations</name>
    <message>
        <source>1 millisecond</source>
        <translation>1&#xa0;ms</translation>
    </message>
    <message numerus="yes">
        <source>%n milliseconds</source>
        <translation>
            <numerusform>%n&#xa0;ms</numerusform>
            <numerusform>%n&#xa0;ms</numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1&#xa0;s</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n&#xa0;s</numerusform>
            <numerusform>%n&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1&#xa0;min</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1&#xa0;h</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n&#xa0;h</numerusform>
            <numerusform>%n&#xa0;h</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1&#xa0;d</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n&#xa0;d</numerusform>
            <numerusform>%n&#xa0;d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shellreeve::EmptyView</name>
    <message>
        <source>An example for a terminal</source>
        <translation>Ein Beispiel für das Terminal</translation>
    </message>
    <message>
        <source>Looking for sessions…</source>
        <translation>Sitzungen werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Sessions that outlived the last run are found and shown again.</source>
        <translation>Sitzungen, die den letzten Lauf überdauert haben, werden gefunden und wieder angezeigt.</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Noch keine Sitzungen</translation>
    </message>
    <message>
        <source>A session is a command in a terminal of its own: a coding agent, a server, a shell. It goes on when its window is closed, when this program quits and when it crashes. When you end it, everything it started ends with it.

Start one here, or in a terminal:</source>
        <translation>Eine Sitzung ist ein Befehl in einem eigenen Terminal: ein Coding-Agent, ein Server, eine Shell. Sie läuft weiter, wenn ihr Fenster geschlossen wird, wenn dieses Programm beendet wird und wenn es abstürzt. Wenn Sie sie beenden, endet mit ihr alles, was sie gestartet hat.

Starten Sie eine hier oder in einem Terminal:</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>Neue Sitzung&#xa0;…</translation>
    </message>
    <message>
        <source>No session fits “%1”</source>
        <translation>Keine Sitzung passt zu „%1“</translation>
    </message>
    <message>
        <source>The filter looks at names, commands, folders and states. Every word of it must fit.</source>
        <translation>Der Filter berücksichtigt Namen, Befehle, Ordner und Zustände. Jedes seiner Wörter muss passen.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
</context>
<context>
    <name>shellreeve::EndFlow</name>
    <message>
        <source>End what is kept too</source>
        <translation>Auch Behaltenes beenden</translation>
    </message>
    <message>
        <source>At once, without time to save</source>
        <translation>Sofort, ohne Zeit zum Speichern</translation>
    </message>
    <message>
        <source>Kills after a tenth of a second</source>
        <translation>Erzwingt das Ende nach einer Zehntelsekunde</translation>
    </message>
    <message>
        <source>Ending “%1”…</source>
        <translation>Beenden von „%1“&#xa0;…</translation>
    </message>
    <message>
        <source>Ending %1…</source>
        <translation>Beenden von %1&#xa0;…</translation>
    </message>
    <message>
        <source>Ending sessions</source>
        <translation>Sitzungen beenden</translation>
    </message>
    <message>
        <source>Waiting for its processes to finish.</source>
        <translation>Es wird gewartet, bis die Prozesse der Sitzung enden.</translation>
    </message>
    <message>
        <source>%1 of %2 have ended.</source>
        <translation>%1 von %2 beendet.</translation>
    </message>
    <message>
        <source>Not everything ended</source>
        <translation>Nicht alles wurde beendet</translation>
    </message>
    <message>
        <source>1 process is still there</source>
        <translation>1 Prozess ist noch da</translation>
    </message>
    <message numerus="yes">
        <source>%n processes are still there</source>
        <translation>
            <numerusform>%n Prozess ist noch da</numerusform>
            <numerusform>%n Prozesse sind noch da</numerusform>
        </translation>
    </message>
    <message>
        <source>They were asked to end and then killed, and they live on. Their sessions stay in the list, so that you can try again.</source>
        <translation>Sie wurden zum Beenden aufgefordert und sollten dann zwangsweise beendet werden, laufen aber weiter. Ihre Sitzungen bleiben in der Liste, damit Sie es erneut versuchen können.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Could not end</source>
        <translation>Beenden fehlgeschlagen</translation>
    </message>
    <message>
        <source>A session could not be ended</source>
        <translation>Eine Sitzung konnte nicht beendet werden</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions could not be ended</source>
        <translation>
            <numerusform>%n Sitzung konnte nicht beendet werden</numerusform>
            <numerusform>%n Sitzungen konnten nicht beendet werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Ending what finished sessions left…</source>
        <translation>Überbleibsel beendeter Sitzungen werden beendet&#xa0;…</translation>
    </message>
    <message>
        <source>Quitting</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Waiting for their processes to finish.</source>
        <translation>Es wird gewartet, bis deren Prozesse enden.</translation>
    </message>
    <message>
        <source>Shellreeve quits now. The next start finishes what could not be ended.</source>
        <translation>Shellreeve wird jetzt beendet. Der nächste Start erledigt, was nicht beendet werden konnte.</translation>
    </message>
</context>
<context>
    <name>shellreeve::EndText</name>
    <message>
        <source>1 process</source>
        <translation>1 Prozess</translation>
    </message>
    <message numerus="yes">
        <source>%n processes</source>
        <translation>
            <numerusform>%n Prozess</numerusform>
            <numerusform>%n Prozesse</numerusform>
        </translation>
    </message>
    <message>
        <source>1 port</source>
        <translation>1 Port</translation>
    </message>
    <message numerus="yes">
        <source>%n ports</source>
        <translation>
            <numerusform>%n Port</numerusform>
            <numerusform>%n Ports</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>2 ports (3000, 8080)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>bash and 3 processes, 1 port</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a command, a folder</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Kept, and goes on running: %1.</source>
        <translation>Wird behalten und läuft weiter: %1.</translation>
    </message>
    <message>
        <source>Shellreeve itself was started in here: it and the programs it runs under are spared.</source>
        <translation>Shellreeve selbst wurde darin gestartet: Es und die Programme, unter denen es läuft, werden verschont.</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Sitzung beenden</translation>
    </message>
    <message>
        <source>End %1</source>
        <translation>%1 beenden</translation>
    </message>
    <message>
        <source>Nothing runs in it any more; it leaves the list.</source>
        <translation>Darin läuft nichts mehr; die Sitzung verschwindet aus der Liste.</translation>
    </message>
    <message>
        <source>Nothing runs in them any more; they leave the list.</source>
        <translation>Darin läuft nichts mehr; die Sitzungen verschwinden aus der Liste.</translation>
    </message>
    <message>
        <source>It is asked to finish, and killed if it does not.</source>
        <translation>Er wird zum Beenden aufgefordert und, falls er dem nicht folgt, zwangsweise beendet.</translation>
    </message>
    <message>
        <source>Each is asked to finish, and killed if it does not.</source>
        <translation>Jeder wird zum Beenden aufgefordert und, falls er dem nicht folgt, zwangsweise beendet.</translation>
    </message>
    <message>
        <source>This ends %1.</source>
        <translation>Dies beendet %1.</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 Sitzung</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing that runs</source>
        <translation>nichts Laufendes</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>bash and 3 processes</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>End %1?</source>
        <translation>%1 beenden?</translation>
    </message>
    <message>
        <source>End sessions</source>
        <translation>Sitzungen beenden</translation>
    </message>
    <message>
        <source>Restart session</source>
        <translation>Sitzung neu starten</translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <translation>%1 neu starten?</translation>
    </message>
    <message>
        <source>This ends %1, then starts the command again.</source>
        <translation>Dies beendet %1; danach startet der Befehl erneut.</translation>
    </message>
    <message>
        <source>%1 and restart</source>
        <comment>End 4 processes and restart</comment>
        <translation>%1 und neu starten</translation>
    </message>
    <message>
        <source>Restart sessions</source>
        <translation>Sitzungen neu starten</translation>
    </message>
    <message>
        <source>This ends %1, then starts the commands again.</source>
        <translation>Dies beendet %1; danach starten die Befehle erneut.</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>%1 neu starten</translation>
    </message>
    <message>
        <source>Quit and end all</source>
        <translation>Beenden samt Sitzungen</translation>
    </message>
    <message>
        <source>End %1 and quit?</source>
        <translation>%1 und Shellreeve beenden?</translation>
    </message>
    <message>
        <source>End all %1 and quit?</source>
        <translation>Alle %1 und Shellreeve beenden?</translation>
    </message>
    <message>
        <source>To leave what finished sessions started running instead, choose “Quit” in the menu.</source>
        <translation>Um stattdessen weiterlaufen zu lassen, was beendete Sitzungen gestartet haben, wählen Sie im Menü „Beenden“.</translation>
    </message>
    <message>
        <source>To leave them running instead, choose “Quit (keep %1)” in the menu.</source>
        <translation>Um sie stattdessen weiterlaufen zu lassen, wählen Sie im Menü „Beenden (%1 behalten)“.</translation>
    </message>
    <message>
        <source>End %1 and quit</source>
        <translation>%1 und Shellreeve beenden</translation>
    </message>
    <message>
        <source>Forget sessions</source>
        <translation>Sitzungen vergessen</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>%1 vergessen?</translation>
    </message>
    <message>
        <source>They have finished. How they ended and what they last showed is dropped for good.</source>
        <translation>Sie sind beendet. Wie sie endeten und was sie zuletzt anzeigten, wird endgültig verworfen.</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>%1 vergessen</translation>
    </message>
    <message>
        <source>End process</source>
        <translation>Prozess beenden</translation>
    </message>
    <message>
        <source>The session %1 stays as it is.</source>
        <translation>Die Sitzung %1 bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>%1 is kept. End it all the same?</source>
        <translation>%1 wird behalten. Trotzdem beenden?</translation>
    </message>
    <message>
        <source>It and everything below it ends.</source>
        <translation>Er und alles darunter endet.</translation>
    </message>
    <message>
        <source>End it all the same</source>
        <translation>Trotzdem beenden</translation>
    </message>
    <message>
        <source>End %1 and %2 below it?</source>
        <translation>%1 und %2 darunter beenden?</translation>
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
        <translation>nicht rechtzeitig beendet</translation>
    </message>
</context>
<context>
    <name>shellreeve::FactsView</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Open or end…</source>
        <translation>Öffnen oder beenden&#xa0;…</translation>
    </message>
    <message>
        <source>Open or end: %1</source>
        <translation>Öffnen oder beenden: %1</translation>
    </message>
</context>
<context>
    <name>shellreeve::Joining</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <extracomment>One sentence after another: with a blank between them, or without.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list of names or numbers</comment>
        <extracomment>Names or numbers, one after another: &quot;3000, 8080&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <extracomment>What is said, as a sentence of its own: with the language&apos;s full stop.</extracomment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>shellreeve::KeepListEditor</name>
    <message>
        <source>Write the name of a program, “tmux” for one.</source>
        <translation>Geben Sie den Namen eines Programms ein, zum Beispiel „tmux“.</translation>
    </message>
    <message>
        <source>A rule has at most %1 characters.</source>
        <translation>Eine Regel hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A rule is one line of plain text.</source>
        <translation>Eine Regel ist eine Zeile reiner Text.</translation>
    </message>
    <message>
        <source>“%1”: write the name of the file alone, without folders.</source>
        <translation>„%1“: Geben Sie nur den Namen der Datei ein, ohne Ordner.</translation>
    </message>
    <message>
        <source>“*” alone names no program: write how its name begins, then “*”.</source>
        <translation>„*“ allein benennt kein Programm: Geben Sie den Anfang des Namens ein, dann „*“.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Another program, like: java GradleDaemon</source>
        <translation>Weiteres Programm, etwa: java GradleDaemon</translation>
    </message>
    <message>
        <source>A program to add</source>
        <translation>Hinzuzufügendes Programm</translation>
    </message>
    <message>
        <source>The list is too long. “*” stands for many names that begin alike.</source>
        <translation>Die Liste ist zu lang. „*“ steht für viele Namen, die gleich beginnen.</translation>
    </message>
</context>
<context>
    <name>shellreeve::LateProgress</name>
    <message>
        <source>Ending a process</source>
        <translation>Prozess beenden</translation>
    </message>
    <message>
        <source>Ending %1…</source>
        <translation>Beenden von %1&#xa0;…</translation>
    </message>
    <message>
        <source>Waiting for it to finish.</source>
        <translation>Es wird auf das Ende des Prozesses gewartet.</translation>
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
        <translation>wird in %1 beendet</translation>
    </message>
    <message>
        <source>is being ended</source>
        <translation>wird gerade beendet</translation>
    </message>
    <message>
        <source>waits for your answer</source>
        <translation>wartet auf Ihre Antwort</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>The state of a process that a session left behind: nobody ends it.</extracomment>
        <translation>wird behalten</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <translation>wird behalten: %1</translation>
    </message>
    <message>
        <source>could not be ended</source>
        <translation>konnte nicht beendet werden</translation>
    </message>
    <message>
        <source>could not be ended: %1</source>
        <translation>konnte nicht beendet werden: %1</translation>
    </message>
</context>
<context>
    <name>shellreeve::LeftoversWindow</name>
    <message>
        <source>&amp;Show what is in order, too</source>
        <translation>Auch &amp;zeigen, was in Ordnung ist</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>End the process and everything below it; what is kept is asked about</source>
        <translation>Den Prozess und alles darunter beenden; bei Behaltenem wird nachgefragt</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Be&amp;halten</translation>
    </message>
    <message>
        <source>From now on no end of its session touches it</source>
        <translation>Das Ende seiner Sitzung rührt ihn von nun an nicht mehr an</translation>
    </message>
    <message>
        <source>S&amp;top keeping</source>
        <translation>&amp;Nicht mehr behalten</translation>
    </message>
    <message>
        <source>The rules of its session decide again</source>
        <translation>Es entscheiden wieder die Regeln seiner Sitzung</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Erneut nachsehen</translation>
    </message>
    <message>
        <source>See what there is now (F5)</source>
        <translation>Nachsehen, was es jetzt gibt (F5)</translation>
    </message>
    <message>
        <source>&amp;Clean up…</source>
        <translation>&amp;Aufräumen&#xa0;…</translation>
    </message>
    <message>
        <source>Do what the last column says, after asking</source>
        <translation>Nach Rückfrage tun, was in der letzten Spalte steht</translation>
    </message>
    <message>
        <source>Leftovers and orphans</source>
        <translation>Überbleibsel und Verwaistes</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Beschäftigt</translation>
    </message>
    <message>
        <source>Whatever runs for a session stands below one that is in the list.

When the command of a session exits and leaves something running, it is shown here, to be ended or kept. So are processes that you keep, sockets of sessions that are no more, and processes that say they come from one. Nothing is ended on a guess: each line tells its evidence.</source>
        <translation>Alles, was für eine Sitzung läuft, gehört zu einer Sitzung in der Liste.

Wenn der Befehl einer Sitzung endet und etwas laufen lässt, wird es hier angezeigt und kann beendet oder behalten werden. Ebenso Prozesse, die Sie behalten, Sockets von Sitzungen, die es nicht mehr gibt, und Prozesse, die angeben, aus einer Sitzung zu stammen. Nichts wird auf Verdacht beendet: Jede Zeile nennt ihre Belege.</translation>
    </message>
    <message>
        <source>Nothing was done: there is something else to do by now. Look at the list, then clean up again.</source>
        <translation>Nichts wurde getan: Inzwischen ist etwas anderes zu tun. Sehen Sie sich die Liste an und räumen Sie dann erneut auf.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Cleaning up…</source>
        <translation>Wird aufgeräumt&#xa0;…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Not everything could be looked at. %1</source>
        <translation>Nicht alles konnte untersucht werden. %1</translation>
    </message>
    <message>
        <source>Nothing is left behind</source>
        <translation>Nichts wurde zurückgelassen</translation>
    </message>
    <message>
        <source>Select a line to see why it is there and what happens to it.</source>
        <translation>Wählen Sie eine Zeile aus, um zu sehen, warum sie da ist und was damit geschieht.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are selected.</source>
        <translation>
            <numerusform>%n Zeile ist ausgewählt.</numerusform>
            <numerusform>%n Zeilen sind ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>End these sessions too</source>
        <translation>Auch diese Sitzungen beenden</translation>
    </message>
    <message>
        <source>Otherwise only the rest is cleaned up</source>
        <translation>Sonst wird nur der Rest aufgeräumt</translation>
    </message>
    <message>
        <source>1 thing was cleaned up.</source>
        <translation>1 Eintrag wurde aufgeräumt.</translation>
    </message>
    <message numerus="yes">
        <source>%n things were cleaned up.</source>
        <translation>
            <numerusform>%n Eintrag wurde aufgeräumt.</numerusform>
            <numerusform>%n Einträge wurden aufgeräumt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The end of 1 session was held back.</source>
        <translation>Das Beenden von 1 Sitzung wurde zurückgestellt.</translation>
    </message>
    <message numerus="yes">
        <source>The ends of %n sessions were held back.</source>
        <translation>
            <numerusform>Das Beenden von %n Sitzung wurde zurückgestellt.</numerusform>
            <numerusform>Das Beenden von %n Sitzungen wurde zurückgestellt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shellreeve::LineFrame</name>
    <message>
        <source>Restore default</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Restore default: %1</source>
        <translation>Auf Standard zurücksetzen: %1</translation>
    </message>
</context>
<context>
    <name>shellreeve::LoginStartLine</name>
    <message>
        <source>Start at login</source>
        <translation>Beim Anmelden starten</translation>
    </message>
    <message>
        <source>In the background: the icon comes, no window. Sessions that still run are found again.</source>
        <translation>Im Hintergrund: Nur das Symbol erscheint, kein Fenster. Noch laufende Sitzungen werden wiedergefunden.</translation>
    </message>
    <message>
        <source>Default: off.</source>
        <translation>Standard: aus.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>The entry was changed: it starts %1</source>
        <translation>Der Eintrag wurde geändert: Er startet %1</translation>
    </message>
    <message>
        <source>Switched off in the desktop&apos;s own settings.</source>
        <translation>In den Einstellungen der Arbeitsumgebung ausgeschaltet.</translation>
    </message>
    <message>
        <source>Allow it in System Settings, General, Login Items.</source>
        <translation>Erlauben Sie es in den Systemeinstellungen unter „Allgemein“, „Anmeldeobjekte“.</translation>
    </message>
    <message>
        <source>Only for an application in the Applications folder, with the profile without a name.</source>
        <translation>Nur für ein Programm im Ordner „Programme“ und mit dem Profil ohne Namen.</translation>
    </message>
</context>
<context>
    <name>shellreeve::Logind</name>
    <message>
        <source>Sessions are told goodbye</source>
        <translation>Sitzungen werden verabschiedet</translation>
    </message>
</context>
<context>
    <name>shellreeve::Logout</name>
    <message>
        <source>1 session ends with the desktop</source>
        <translation>1 Sitzung endet mit der Arbeitsumgebung</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions end with the desktop</source>
        <translation>
            <numerusform>%n Sitzung endet mit der Arbeitsumgebung</numerusform>
            <numerusform>%n Sitzungen enden mit der Arbeitsumgebung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>“loginctl enable-linger” lets them go on; the next start offers to start them again.</source>
        <translation>Mit „loginctl enable-linger“ laufen sie weiter; der nächste Start bietet an, sie erneut zu starten.</translation>
    </message>
</context>
<context>
    <name>shellreeve::MonitorDialog</name>
    <message>
        <source>&amp;Kill It</source>
        <translation>Beenden &amp;erzwingen</translation>
    </message>
    <message>
        <source>End the other Shellreeve&apos;s monitor, and start ours</source>
        <translation>Den Monitordienst des anderen Shellreeve beenden und unseren starten</translation>
    </message>
    <message>
        <source>&amp;End that session…</source>
        <translation>Diese &amp;Sitzung beenden&#xa0;…</translation>
    </message>
    <message>
        <source>Ask, end it, and start the monitor</source>
        <translation>Nachfragen, sie beenden und den Monitordienst starten</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Er&amp;neut versuchen</translation>
    </message>
    <message>
        <source>See whether the port is free by now</source>
        <translation>Nachsehen, ob der Port inzwischen frei ist</translation>
    </message>
    <message>
        <source>&amp;Open dashboard</source>
        <translation>&amp;Dashboard öffnen</translation>
    </message>
    <message>
        <source>In your web browser</source>
        <translation>In Ihrem Webbrowser</translation>
    </message>
    <message>
        <source>&amp;Use another port</source>
        <translation>&amp;Anderen Port verwenden</translation>
    </message>
    <message>
        <source>Choose where the monitor serves</source>
        <translation>Auswählen, wo der Monitordienst erreichbar ist</translation>
    </message>
    <message>
        <source>Who has the port</source>
        <translation>Wer den Port belegt</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>Lauscht auf</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Running since</source>
        <translation>Läuft seit</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Another Shellreeve has port %1</source>
        <translation>Ein anderes Shellreeve belegt Port %1</translation>
    </message>
    <message>
        <source>It is about to start its monitor there, or cannot get on with that. This Shellreeve works without a monitor: only the dashboard and the HTTP API are missing.</source>
        <translation>Es startet dort gerade seinen Monitordienst oder kommt damit nicht voran. Dieses Shellreeve arbeitet ohne Monitordienst: Nur das Dashboard und die HTTP-API fehlen.</translation>
    </message>
    <message>
        <source>Its monitor serves the dashboard and the HTTP API there. Only one can. This Shellreeve works without, too.</source>
        <translation>Sein Monitordienst stellt dort das Dashboard und die HTTP-API bereit. Das kann nur einer. Dieses Shellreeve arbeitet auch ohne.</translation>
    </message>
    <message numerus="yes">
        <source>“Kill It” ends only that monitor. The other Shellreeve and its %n sessions are not touched.</source>
        <translation>
            <numerusform>„Beenden erzwingen“ beendet nur diesen Monitordienst. Das andere Shellreeve und seine Sitzung bleiben unberührt.</numerusform>
            <numerusform>„Beenden erzwingen“ beendet nur diesen Monitordienst. Das andere Shellreeve und seine %n Sitzungen bleiben unberührt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“Kill It” ends only that monitor. The other Shellreeve and its sessions are not touched.</source>
        <translation>„Beenden erzwingen“ beendet nur diesen Monitordienst. Das andere Shellreeve und seine Sitzungen bleiben unberührt.</translation>
    </message>
    <message>
        <source>Kee&amp;p It</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitordienst</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The monitor is off</source>
        <translation>Der Monitordienst ist ausgeschaltet</translation>
    </message>
    <message>
        <source>With a port it serves a dashboard and an HTTP API to programs of this machine.</source>
        <translation>Mit einem Port stellt er den Programmen dieses Rechners ein Dashboard und eine HTTP-API bereit.</translation>
    </message>
    <message>
        <source>The monitor is starting</source>
        <translation>Der Monitordienst startet</translation>
    </message>
    <message>
        <source>It will serve %1</source>
        <translation>Er wird %1 bereitstellen</translation>
    </message>
    <message>
        <source>It ended unexpectedly and is started again by itself.</source>
        <translation>Er hat sich unerwartet beendet und wird von selbst neu gestartet.</translation>
    </message>
    <message>
        <source>The monitor is running</source>
        <translation>Der Monitordienst läuft</translation>
    </message>
    <message>
        <source>It serves %1, process %2.</source>
        <translation>Er stellt %1 bereit, Prozess %2.</translation>
    </message>
    <message>
        <source>The monitor could not be started</source>
        <translation>Der Monitordienst konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>Sessions are not affected; only the dashboard and the HTTP API are missing.</source>
        <translation>Sitzungen sind nicht betroffen; nur das Dashboard und die HTTP-API fehlen.</translation>
    </message>
    <message>
        <source>One of your sessions has port %1</source>
        <translation>Eine Ihrer Sitzungen belegt Port %1</translation>
    </message>
    <message>
        <source>The monitor needs that port, unless it uses another one. It can have it when that session ends.</source>
        <translation>Der Monitordienst braucht diesen Port, sofern er keinen anderen verwendet. Er kann ihn bekommen, wenn diese Sitzung endet.</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>So &amp;lassen</translation>
    </message>
    <message>
        <source>Port %1 is taken</source>
        <translation>Port %1 ist belegt</translation>
    </message>
    <message>
        <source>Another program listens there, or nobody can tell who does. It is left alone. Sessions are not affected; only the dashboard and the HTTP API are missing.</source>
        <translation>Dort lauscht ein anderes Programm, oder es ist nicht feststellbar, wer. Es bleibt unangetastet. Sitzungen sind nicht betroffen; nur das Dashboard und die HTTP-API fehlen.</translation>
    </message>
    <message>
        <source>A program that was probably started in one of your sessions listens there. It may go on when that session ends. The monitor can have the port when that program ends.</source>
        <translation>Dort lauscht ein Programm, das wahrscheinlich in einer Ihrer Sitzungen gestartet wurde. Es läuft vielleicht weiter, wenn diese Sitzung endet. Der Monitor kann den Port haben, wenn das Programm endet.</translation>
    </message>
</context>
<context>
    <name>shellreeve::MonitorNotifier</name>
    <message>
        <source>What to do…</source>
        <translation>Was tun&#xa0;…</translation>
    </message>
    <message>
        <source>Sessions are not affected; only the dashboard and the HTTP API are missing.</source>
        <translation>Sitzungen sind nicht betroffen; nur das Dashboard und die HTTP-API fehlen.</translation>
    </message>
</context>
<context>
    <name>shellreeve::MonitorWords</name>
    <message>
        <source>process %1</source>
        <translation>Prozess %1</translation>
    </message>
    <message>
        <source>a process of user %1</source>
        <translation>ein Prozess von Benutzer %1</translation>
    </message>
    <message>
        <source>a process that cannot be seen</source>
        <translation>ein Prozess, der nicht sichtbar ist</translation>
    </message>
    <message>
        <source>No monitor: it could not be started</source>
        <translation>Kein Monitordienst: Er konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>No monitor: port %1 is taken by another Shellreeve</source>
        <translation>Kein Monitordienst: Port %1 ist von einem anderen Shellreeve belegt</translation>
    </message>
    <message>
        <source>No monitor: port %1 is taken by the session %2</source>
        <translation>Kein Monitordienst: Port %1 ist von der Sitzung %2 belegt</translation>
    </message>
    <message>
        <source>No monitor: port %1 is taken by %2</source>
        <translation>Kein Monitordienst: Port %1 ist von %2 belegt</translation>
    </message>
</context>
<context>
    <name>shellreeve::NewSession</name>
    <message>
        <source>A closing %1 is missing.</source>
        <translation>Ein schließendes %1 fehlt.</translation>
    </message>
    <message>
        <source>The \ at the end escapes nothing: take it away, or double it.</source>
        <translation>Das \ am Ende maskiert nichts: Entfernen oder verdoppeln Sie es.</translation>
    </message>
    <message>
        <source>“%1” needs a shell: runs as %2 -c &apos;…&apos;.</source>
        <translation>„%1“ braucht eine Shell: läuft als %2 -c &apos;…&apos;.</translation>
    </message>
    <message>
        <source>The program&apos;s name is empty.</source>
        <translation>Der Name des Programms ist leer.</translation>
    </message>
    <message>
        <source>line %1 has no “=”</source>
        <translation>Zeile %1 enthält kein „=“</translation>
    </message>
    <message>
        <source>write NAME=value</source>
        <translation>schreiben Sie NAME=Wert</translation>
    </message>
    <message>
        <source>line %1: “%2” cannot be a variable&apos;s name</source>
        <translation>Zeile %1: „%2“ kann kein Variablenname sein</translation>
    </message>
    <message>
        <source>use letters, digits and _</source>
        <translation>verwenden Sie Buchstaben, Ziffern und _</translation>
    </message>
    <message>
        <source>line %1 contains a character that no variable can hold</source>
        <translation>Zeile %1 enthält ein Zeichen, das keine Variable aufnehmen kann</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 ist kein Ordner.</translation>
    </message>
    <message>
        <source>You may not enter %1.</source>
        <translation>Kein Zugriff auf %1.</translation>
    </message>
    <message>
        <source>There is no program %1.</source>
        <translation>Es gibt kein Programm %1.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a program.</source>
        <translation>%1 ist ein Ordner, kein Programm.</translation>
    </message>
    <message>
        <source>%1 cannot be executed: it lacks the permission.</source>
        <translation>%1 kann nicht ausgeführt werden: Die Berechtigung fehlt.</translation>
    </message>
    <message>
        <source>No program %1 was found in PATH.</source>
        <translation>In PATH wurde kein Programm %1 gefunden.</translation>
    </message>
    <message>
        <source>There is already a session “%1”. Choose another name, or end or forget that one first.</source>
        <translation>Es gibt schon eine Sitzung „%1“. Wählen Sie einen anderen Namen, oder beenden oder vergessen Sie diese zuerst.</translation>
    </message>
    <message>
        <source>A name has 1 to 64 characters that can be printed, and no “/”.</source>
        <translation>Ein Name hat 1 bis 64 druckbare Zeichen und kein „/“.</translation>
    </message>
</context>
<context>
    <name>shellreeve::NewSessionDialog</name>
    <message>
        <source>New session</source>
        <translation>Neue Sitzung</translation>
    </message>
    <message>
        <source>Start session</source>
        <translation>Sitzung starten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>For example: npm run dev</source>
        <translation>Zum Beispiel: npm run dev</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Your home</source>
        <translation>Persönlicher Ordner</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen&#xa0;…</translation>
    </message>
    <message>
        <source>Browse for a folder</source>
        <translation>Einen Ordner suchen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>NAME=value, one a line, taken as written</source>
        <translation>NAME=Wert, eine Variable je Zeile, wörtlich übernommen</translation>
    </message>
    <message>
        <source>&amp;Command:</source>
        <translation>&amp;Befehl:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Environment:</source>
        <translation>&amp;Umgebung:</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>When it fails</source>
        <translation>Bei Fehlern</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Whether the command is started again when it ends by itself</source>
        <translation>Ob der Befehl neu gestartet wird, wenn er von selbst endet</translation>
    </message>
    <message>
        <source>End them</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>As set (%1)</source>
        <comment>leftovers: end them</comment>
        <translation>Wie eingestellt (%1)</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation>Überbleibsel</translation>
    </message>
    <message>
        <source>Processes that still run when the command has ended</source>
        <translation>Prozesse, die noch laufen, wenn der Befehl beendet ist</translation>
    </message>
    <message>
        <source>Show it in a &amp;terminal</source>
        <translation>In einem &amp;Terminal anzeigen</translation>
    </message>
    <message>
        <source>&amp;Leftovers:</source>
        <translation>Überb&amp;leibsel:</translation>
    </message>
    <message>
        <source>&amp;Restart:</source>
        <translation>Neu&amp;start:</translation>
    </message>
    <message>
        <source>Folder of the session</source>
        <translation>Ordner der Sitzung</translation>
    </message>
    <message>
        <source>Like the program</source>
        <translation>Wie das Programm</translation>
    </message>
    <message>
        <source>It could not be started. %1</source>
        <translation>Sie konnte nicht gestartet werden. %1</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>shellreeve::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>shellreeve::NumberEditor</name>
    <message>
        <source>Unit: %1</source>
        <translation>Einheit: %1</translation>
    </message>
</context>
<context>
    <name>shellreeve::PortDialog</name>
    <message>
        <source>Use another port</source>
        <translation>Anderen Port verwenden</translation>
    </message>
    <message>
        <source>Port of the monitor</source>
        <translation>Port des Monitordienstes</translation>
    </message>
    <message>
        <source>&amp;Port of the monitor on 127.0.0.1:</source>
        <translation>&amp;Port des Monitordienstes auf 127.0.0.1:</translation>
    </message>
    <message>
        <source>&amp;Use this port</source>
        <translation>&amp;Diesen Port verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Port %1 is taken, too.</source>
        <translation>Auch Port %1 ist belegt.</translation>
    </message>
</context>
<context>
    <name>shellreeve::PortFlow</name>
    <message>
        <source>End what holds port %1</source>
        <translation>Belegung von Port %1 beenden</translation>
    </message>
    <message>
        <source>%1 holds port %2, and is kept. End it all the same?</source>
        <translation>%1 belegt Port %2 und wird behalten. Trotzdem beenden?</translation>
    </message>
    <message>
        <source>End %1, which holds port %2?</source>
        <translation>%1 beenden, das Port %2 belegt?</translation>
    </message>
    <message>
        <source>1 process below it ends with it.</source>
        <translation>1 Prozess darunter endet mit.</translation>
    </message>
    <message numerus="yes">
        <source>%n processes below it end with it.</source>
        <translation>
            <numerusform>%n Prozess darunter endet mit.</numerusform>
            <numerusform>%n Prozesse darunter enden mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>They listen on %1, too.</source>
        <comment>3000, 8080</comment>
        <translation>Sie lauschen auch auf %1.</translation>
    </message>
    <message>
        <source>Each is asked to finish, and killed if it does not.</source>
        <translation>Jeder wird zum Beenden aufgefordert und, falls er dem nicht folgt, zwangsweise beendet.</translation>
    </message>
    <message>
        <source>Its environment says that the session %1 started it, which is no proof.</source>
        <translation>Laut seiner Umgebung hat die Sitzung %1 es gestartet, was kein Beleg ist.</translation>
    </message>
    <message>
        <source>It belongs to no session of Shellreeve: another program of yours may need it.</source>
        <translation>Es gehört zu keiner Sitzung von Shellreeve: Ein anderes Ihrer Programme kann es brauchen.</translation>
    </message>
    <message>
        <source>It is left over from the session %1.</source>
        <translation>Es ist ein Überbleibsel der Sitzung %1.</translation>
    </message>
    <message>
        <source>The session %1 stays as it is.</source>
        <translation>Die Sitzung %1 bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Kept, and spared: %1</source>
        <translation>Wird behalten und verschont: %1</translation>
    </message>
    <message>
        <source>End it all the same</source>
        <translation>Trotzdem beenden</translation>
    </message>
    <message>
        <source>End %1</source>
        <translation>%1 beenden</translation>
    </message>
    <message>
        <source>What holds port %1 cannot be ended</source>
        <translation>Was Port %1 belegt, kann nicht beendet werden</translation>
    </message>
    <message>
        <source>End what is kept too</source>
        <translation>Auch Behaltenes beenden</translation>
    </message>
    <message>
        <source>What holds port %1 was not ended</source>
        <translation>Was Port %1 belegt, wurde nicht beendet</translation>
    </message>
    <message>
        <source>Not everything ended</source>
        <translation>Nicht alles wurde beendet</translation>
    </message>
    <message>
        <source>1 process is still there</source>
        <translation>1 Prozess ist noch da</translation>
    </message>
    <message numerus="yes">
        <source>%n processes are still there</source>
        <translation>
            <numerusform>%n Prozess ist noch da</numerusform>
            <numerusform>%n Prozesse sind noch da</numerusform>
        </translation>
    </message>
    <message>
        <source>They were asked to end and then killed, and they live on.</source>
        <translation>Sie wurden zum Beenden aufgefordert und sollten dann zwangsweise beendet werden, laufen aber weiter.</translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>What became of a process, in a column of the list of ports.</extracomment>
        <translation>beendet</translation>
    </message>
    <message>
        <source>could not be ended</source>
        <translation>konnte nicht beendet werden</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Port %1</translation>
    </message>
</context>
<context>
    <name>shellreeve::PortModel</name>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
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
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Port %1 is free.</source>
        <translation>Port %1 ist frei.</translation>
    </message>
    <message>
        <source>Port %1 is taken by %2.</source>
        <translation>Port %1 ist belegt: %2.</translation>
    </message>
</context>
<context>
    <name>shellreeve::PortsWindow</name>
    <message>
        <source>&amp;Show other programs, too</source>
        <translation>&amp;Auch andere Programme zeigen</translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>Show the page that is served there (Enter)</source>
        <translation>Die Seite zeigen, die es dort gibt (Eingabetaste)</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>Address and port, to be pasted elsewhere (Ctrl+C)</source>
        <translation>Adresse und Port, um sie anderswo einzufügen (Strg+C)</translation>
    </message>
    <message>
        <source>&amp;End what holds it…</source>
        <translation>B&amp;elegung beenden&#xa0;…</translation>
    </message>
    <message>
        <source>End the process and everything below it, after asking (Delete)</source>
        <translation>Den Prozess und alles darunter beenden, nach Rückfrage (Entf)</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Find a port, a session or a program</source>
        <translation>Port, Sitzung oder Programm suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Not everything could be looked at. %1</source>
        <translation>Nicht alles konnte untersucht werden. %1</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing like that listens</source>
        <translation>Nichts dergleichen lauscht</translation>
    </message>
    <message>
        <source>No session listens on a port</source>
        <translation>Keine Sitzung lauscht auf einem Port</translation>
    </message>
    <message>
        <source>What a session or something that it left behind listens on is shown here.
Type a port to see who has it.</source>
        <translation>Hier steht, worauf eine Sitzung oder etwas von ihr Zurückgelassenes lauscht.
Geben Sie einen Port ein, um zu sehen, wer ihn belegt.</translation>
    </message>
</context>
<context>
    <name>shellreeve::ProcessFlow</name>
    <message>
        <source>The process cannot be ended</source>
        <translation>Der Prozess kann nicht beendet werden</translation>
    </message>
    <message>
        <source>End what is kept too</source>
        <translation>Auch Behaltenes beenden</translation>
    </message>
    <message>
        <source>The process could not be ended</source>
        <translation>Der Prozess konnte nicht beendet werden</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>ended, but for what is kept</source>
        <translation>beendet, bis auf Behaltenes</translation>
    </message>
    <message>
        <source>could not be ended: %1</source>
        <translation>konnte nicht beendet werden: %1</translation>
    </message>
    <message>
        <source>Not everything ended</source>
        <translation>Nicht alles wurde beendet</translation>
    </message>
    <message>
        <source>1 process is still there</source>
        <translation>1 Prozess ist noch da</translation>
    </message>
    <message numerus="yes">
        <source>%n processes are still there</source>
        <translation>
            <numerusform>%n Prozess ist noch da</numerusform>
            <numerusform>%n Prozesse sind noch da</numerusform>
        </translation>
    </message>
    <message>
        <source>They were asked to end and then killed, and they live on.</source>
        <translation>Sie wurden zum Beenden aufgefordert und sollten dann zwangsweise beendet werden, laufen aber weiter.</translation>
    </message>
    <message>
        <source>What was left behind could not be ended</source>
        <translation>Zurückgelassenes konnte nicht beendet werden</translation>
    </message>
    <message>
        <source>What was left behind cannot be kept</source>
        <translation>Zurückgelassenes kann nicht behalten werden</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>wird behalten</translation>
    </message>
    <message>
        <source>The process cannot be kept</source>
        <translation>Der Prozess kann nicht behalten werden</translation>
    </message>
    <message>
        <source>not kept any more</source>
        <translation>wird nicht mehr behalten</translation>
    </message>
    <message>
        <source>The process is kept for another reason</source>
        <translation>Der Prozess wird aus einem anderen Grund behalten</translation>
    </message>
    <message>
        <source>is gone</source>
        <translation>ist nicht mehr da</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
</context>
<context>
    <name>shellreeve::ProcessTreeView</name>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>dead, not collected</source>
        <translation>tot, nicht abgeholt</translation>
    </message>
    <message>
        <source>waits for a device</source>
        <translation>wartet auf ein Gerät</translation>
    </message>
    <message>
        <source>Processes of the session</source>
        <translation>Prozesse der Sitzung</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Delete ends the selected process and what is below it, after asking</source>
        <translation>Entf beendet nach Rückfrage den ausgewählten Prozess und alles darunter</translation>
    </message>
    <message>
        <source>&amp;End process %1…</source>
        <translation>Prozess %1 &amp;beenden&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;End process %1 and %2 below…</source>
        <translation>Prozess %1 und %2 darunter &amp;beenden&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Keep it when the session ends</source>
        <translation>Beim Ende der Sitzung be&amp;halten</translation>
    </message>
    <message>
        <source>Nothing of it runs.</source>
        <translation>Davon läuft nichts.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shellreeve::Program</name>
    <message>
        <source>Shellreeve is running already (process %1); it was told about this start.</source>
        <translation>Shellreeve läuft bereits (Prozess %1); es wurde über diesen Start informiert.</translation>
    </message>
</context>
<context>
    <name>shellreeve::ProgressDialog</name>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>It goes on all the same</source>
        <translation>Es geht trotzdem weiter</translation>
    </message>
</context>
<context>
    <name>shellreeve::QuitText</name>
    <message>
        <source>It runs until you end it.</source>
        <translation>Sie läuft, bis Sie sie beenden.</translation>
    </message>
    <message>
        <source>They run until you end them.</source>
        <translation>Sie laufen, bis Sie sie beenden.</translation>
    </message>
    <message>
        <source>It ends itself after %1 in which nobody used it and it did nothing.</source>
        <translation>Sie beendet sich von selbst, wenn %1 lang niemand sie nutzt und sie nichts tut.</translation>
    </message>
    <message>
        <source>Each ends itself after %1 in which nobody used it and it did nothing.</source>
        <translation>Jede beendet sich von selbst, wenn %1 lang niemand sie nutzt und sie nichts tut.</translation>
    </message>
    <message>
        <source>1 of them ends itself after %1 in which nobody used it and it did nothing.</source>
        <translation>1 davon beendet sich von selbst, wenn %1 lang niemand sie nutzt und sie nichts tut.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them end themselves when nobody used them and they did nothing for a time, the first after %1.</source>
        <translation>
            <numerusform>%n davon beendet sich von selbst, wenn eine Zeit lang niemand sie nutzt und sie nichts tut, die erste nach %1.</numerusform>
            <numerusform>%n davon beenden sich von selbst, wenn eine Zeit lang niemand sie nutzt und sie nichts tun, die erste nach %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quit and keep %1?</source>
        <translation>Shellreeve beenden und %1 behalten?</translation>
    </message>
    <message>
        <source>It goes on without Shellreeve. The next start shows it again.</source>
        <translation>Sie läuft ohne Shellreeve weiter. Der nächste Start zeigt sie wieder an.</translation>
    </message>
    <message>
        <source>They go on without Shellreeve. The next start shows them again.</source>
        <translation>Sie laufen ohne Shellreeve weiter. Der nächste Start zeigt sie wieder an.</translation>
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
        <translation>Sitzung umbenennen</translation>
    </message>
    <message>
        <source>New &amp;name for %1:</source>
        <translation>Neuer &amp;Name für %1:</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>shellreeve::ReportDialog</name>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Command to run</source>
        <translation>Auszuführender Befehl</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
</context>
<context>
    <name>shellreeve::SessionActions</name>
    <message>
        <source>could not be started</source>
        <translation>Start fehlgeschlagen</translation>
    </message>
    <message>
        <source>No terminal</source>
        <translation>Kein Terminal</translation>
    </message>
    <message>
        <source>No terminal program could be opened</source>
        <translation>Es konnte kein Terminalprogramm geöffnet werden</translation>
    </message>
    <message>
        <source>In a terminal of your choice, this shows the session:</source>
        <translation>In einem Terminal Ihrer Wahl zeigt dies die Sitzung an:</translation>
    </message>
    <message>
        <source>could not be forgotten</source>
        <translation>Vergessen fehlgeschlagen</translation>
    </message>
    <message>
        <source>could not be the new name</source>
        <translation>als neuer Name nicht möglich</translation>
    </message>
    <message>
        <source>Shellreeve</source>
        <translation>Shellreeve</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <comment>a session&apos;s name, could not be …</comment>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>3 sessions, could not be …</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Nicht mehr nachfragen</translation>
    </message>
    <message>
        <source>The settings bring the question back</source>
        <translation>In den Einstellungen lässt sich die Frage wieder einschalten</translation>
    </message>
    <message>
        <source>No web browser</source>
        <translation>Kein Webbrowser</translation>
    </message>
    <message>
        <source>No web browser could be opened</source>
        <translation>Es konnte kein Webbrowser geöffnet werden</translation>
    </message>
    <message>
        <source>In a browser of your choice, this is the address:</source>
        <translation>In einem Browser Ihrer Wahl ist dies die Adresse:</translation>
    </message>
</context>
<context>
    <name>shellreeve::SessionCommands</name>
    <message>
        <source>&amp;New session…</source>
        <translation>&amp;Neue Sitzung&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansehen</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>Neu &amp;starten</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;End…</source>
        <translation>Si&amp;tzung beenden&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>&amp;Erneut starten</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Forget &amp;all finished</source>
        <translation>Alle beendeten ver&amp;gessen</translation>
    </message>
    <message>
        <source>&amp;Copy the command to attach</source>
        <translation>Befehl zum Verbinden &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Leftovers and orphans</source>
        <translation>Überb&amp;leibsel und Verwaistes</translation>
    </message>
    <message>
        <source>Open &amp;dashboard</source>
        <translation>&amp;Dashboard öffnen</translation>
    </message>
    <message>
        <source>&amp;Monitor…</source>
        <translation>&amp;Monitordienst&#xa0;…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>E&amp;instellungen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;About Shellreeve</source>
        <translation>Ü&amp;ber Shellreeve</translation>
    </message>
    <message>
        <source>Open a terminal on the session</source>
        <translation>Die Sitzung in einem Terminal öffnen</translation>
    </message>
    <message>
        <source>End the command and start it again</source>
        <translation>Den Befehl beenden und neu starten</translation>
    </message>
    <message>
        <source>End the session and everything it started</source>
        <translation>Die Sitzung und alles, was sie gestartet hat, beenden</translation>
    </message>
    <message>
        <source>Start the command of a finished session again</source>
        <translation>Den Befehl einer beendeten Sitzung erneut starten</translation>
    </message>
    <message>
        <source>Take a finished session off the list</source>
        <translation>Eine beendete Sitzung aus der Liste nehmen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Quit (keep 1 session)</source>
        <translation>&amp;Beenden (1 Sitzung behalten)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Quit (keep %n sessions)</source>
        <translation>
            <numerusform>&amp;Beenden (%n Sitzung behalten)</numerusform>
            <numerusform>&amp;Beenden (%n Sitzungen behalten)</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit an&amp;d end all (%1)…</source>
        <translation>Beenden samt Sit&amp;zungen (%1)&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sitzung</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Ports</source>
        <translation>&amp;Ports</translation>
    </message>
</context>
<context>
    <name>shellreeve::SessionDetails</name>
    <message>
        <source>Last lines of output</source>
        <translation>Letzte Zeilen der Ausgabe</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Last output</source>
        <translation>Letzte Ausgabe</translation>
    </message>
    <message>
        <source>Select a session to see its processes and its last output.</source>
        <translation>Wählen Sie eine Sitzung aus, um ihre Prozesse und ihre letzte Ausgabe zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are selected</source>
        <translation>
            <numerusform>%n Sitzung ist ausgewählt</numerusform>
            <numerusform>%n Sitzungen sind ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Processes: %1, CPU: %2, memory: %3</source>
        <translation>Prozesse: %1, CPU: %2, Speicher: %3</translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>Noch wurde nichts ausgegeben.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Its last screen was not kept.</source>
        <translation>Der letzte Bildschirminhalt wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Its output cannot be read: %1</source>
        <translation>Die Ausgabe kann nicht gelesen werden: %1</translation>
    </message>
</context>
<context>
    <name>shellreeve::SessionListModel</name>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>No workspace</source>
        <translation>Kein Arbeitsbereich</translation>
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
        <translation>Sitzungen</translation>
    </message>
</context>
<context>
    <name>shellreeve::SessionsWindow</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>&amp;Group by workspace</source>
        <translation>Nach Arbeitsbereich &amp;gruppieren</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>&amp;Details anzeigen</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filter (Strg+F)</translation>
    </message>
    <message>
        <source>Filter sessions</source>
        <translation>Sitzungen filtern</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>Was tun&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A session was interrupted by a restart of the machine.</source>
        <translation>Eine Sitzung wurde durch einen Neustart des Rechners unterbrochen.</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Erneut starten</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions were interrupted by a restart of the machine.</source>
        <translation>
            <numerusform>%n Sitzung wurde durch einen Neustart des Rechners unterbrochen.</numerusform>
            <numerusform>%n Sitzungen wurden durch einen Neustart des Rechners unterbrochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start these %n again</source>
        <translation>
            <numerusform>Diese %n erneut starten</numerusform>
            <numerusform>Diese %n erneut starten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shellreeve::SettingLine</name>
    <message>
        <source>Default: %1.</source>
        <translation>Standard: %1.</translation>
    </message>
    <message>
        <source>For new sessions.</source>
        <translation>Für neue Sitzungen.</translation>
    </message>
    <message>
        <source>The file says “%1”, which is not possible. The default counts.</source>
        <translation>In der Datei steht „%1“, was nicht möglich ist. Es gilt der Standard.</translation>
    </message>
    <message>
        <source>Set by %1: %2. What you choose here counts without it.</source>
        <translation>Durch %1 vorgegeben: %2. Was Sie hier wählen, gilt ohne diese Vorgabe.</translation>
    </message>
</context>
<context>
    <name>shellreeve::SettingWords</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation>Überbleibsel</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitordienst</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>When quitting</source>
        <translation>Beim Beenden</translation>
    </message>
    <message>
        <source>“Quit” in the menu ends no session. “Quit and end all” asks in any case.</source>
        <translation>„Beenden“ im Menü beendet keine Sitzung. „Beenden samt Sitzungen“ fragt in jedem Fall nach.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of windows, menus and notifications. The command line speaks English.</source>
        <translation>Für Fenster, Menüs und Benachrichtigungen. Die Befehlszeile spricht Englisch.</translation>
    </message>
    <message>
        <source>Terminal program</source>
        <translation>Terminalprogramm</translation>
    </message>
    <message>
        <source>What “View” opens a session in, with arguments if you like. Empty: the one of your desktop.</source>
        <translation>Womit „Ansehen“ eine Sitzung öffnet, auf Wunsch mit Argumenten. Leer: das Ihrer Arbeitsumgebung.</translation>
    </message>
    <message>
        <source>Key to detach</source>
        <translation>Taste zum Trennen</translation>
    </message>
    <message>
        <source>Leaves a session that is shown in a terminal; the session goes on.</source>
        <translation>Verlässt eine Sitzung, die in einem Terminal angezeigt wird; die Sitzung läuft weiter.</translation>
    </message>
    <message>
        <source>Unused sessions, when Shellreeve has vanished</source>
        <translation>Ungenutzte Sitzungen, wenn Shellreeve verschwunden ist</translation>
    </message>
    <message>
        <source>After a crash that nobody noticed, a session ends itself when for so long nobody used it and it did nothing.</source>
        <translation>Nach einem unbemerkten Absturz beendet sich eine Sitzung, wenn so lange niemand sie genutzt und sie nichts getan hat.</translation>
    </message>
    <message>
        <source>Unused sessions, after quitting</source>
        <translation>Ungenutzte Sitzungen nach dem Beenden</translation>
    </message>
    <message>
        <source>The same for sessions that you kept when you quit.</source>
        <translation>Dasselbe für Sitzungen, die Sie beim Beenden behalten haben.</translation>
    </message>
    <message>
        <source>Output to remember</source>
        <translation>Gemerkte Ausgabe</translation>
    </message>
    <message>
        <source>How much of its newest output each session keeps in memory.</source>
        <translation>Wie viel ihrer neuesten Ausgabe jede Sitzung im Speicher hält.</translation>
    </message>
    <message>
        <source>Keep the last screen of finished sessions</source>
        <translation>Letzten Bildschirminhalt beendeter Sitzungen aufbewahren</translation>
    </message>
    <message>
        <source>Readable for you alone. What is kept already goes with its session.</source>
        <translation>Nur für Sie lesbar. Bereits Aufbewahrtes verschwindet mit seiner Sitzung.</translation>
    </message>
    <message>
        <source>Keep finished sessions</source>
        <translation>Beendete Sitzungen aufbewahren</translation>
    </message>
    <message>
        <source>After that time they leave the list.</source>
        <translation>Nach dieser Zeit verschwinden sie aus der Liste.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Of more finished sessions the oldest leave the list.</source>
        <translation>Gibt es mehr beendete Sitzungen, verschwinden die ältesten aus der Liste.</translation>
    </message>
    <message>
        <source>Keep the terminal of a finished session open</source>
        <translation>Terminal einer beendeten Sitzung offen halten</translation>
    </message>
    <message>
        <source>So long you can still look at it in a terminal. Its last screen stays.</source>
        <translation>So lange können Sie sie noch in einem Terminal ansehen. Der letzte Bildschirminhalt bleibt.</translation>
    </message>
    <message>
        <source>What a command leaves running</source>
        <translation>Was ein Befehl laufen lässt</translation>
    </message>
    <message>
        <source>When the command of a session exits by itself. A session can have a choice of its own.</source>
        <translation>Wenn der Befehl einer Sitzung von selbst endet. Für eine Sitzung lässt sich auch etwas Eigenes wählen.</translation>
    </message>
    <message>
        <source>What is still on its terminal ends after</source>
        <translation>Frist für alles, was noch am Terminal hängt</translation>
    </message>
    <message>
        <source>Background jobs of a shell, for one.</source>
        <translation>Zum Beispiel Hintergrundjobs einer Shell.</translation>
    </message>
    <message>
        <source>What has left the terminal ends after</source>
        <translation>Frist für alles, was das Terminal verlassen hat</translation>
    </message>
    <message>
        <source>Daemons, and what was started with nohup or setsid.</source>
        <translation>Daemons und alles, was mit nohup oder setsid gestartet wurde.</translation>
    </message>
    <message>
        <source>Programs to keep</source>
        <translation>Zu behaltende Programme</translation>
    </message>
    <message>
        <source>No end of a session touches these once they have left its terminal. One is the name of a program file; “*” at its end stands for any rest, and words after it must occur in its command line.</source>
        <translation>Das Ende einer Sitzung rührt diese nicht an, sobald sie deren Terminal verlassen haben. Ein Eintrag ist der Name einer Programmdatei; „*“ am Ende steht für einen beliebigen Rest, und Wörter dahinter müssen in der Befehlszeile des Programms vorkommen.</translation>
    </message>
    <message>
        <source>A session rings the bell or sends a message</source>
        <translation>Eine Sitzung klingelt oder sendet eine Nachricht</translation>
    </message>
    <message>
        <source>A session has finished</source>
        <translation>Eine Sitzung ist fertig</translation>
    </message>
    <message>
        <source>A session has failed or does not answer</source>
        <translation>Eine Sitzung ist fehlgeschlagen oder antwortet nicht</translation>
    </message>
    <message>
        <source>Sessions were interrupted by a restart of the machine</source>
        <translation>Sitzungen wurden durch einen Neustart des Rechners unterbrochen</translation>
    </message>
    <message>
        <source>Offers to start them again. Problems of Shellreeve itself are always told.</source>
        <translation>Bietet an, sie erneut zu starten. Probleme von Shellreeve selbst werden immer gemeldet.</translation>
    </message>
    <message>
        <source>Port of the monitor</source>
        <translation>Port des Monitordienstes</translation>
    </message>
    <message>
        <source>Where the dashboard and the HTTP interface are found on this machine, and nowhere else.</source>
        <translation>Wo das Dashboard und die HTTP-Schnittstelle auf diesem Rechner zu finden sind, und nirgendwo sonst.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Sets how patient ends are. Development also logs more.</source>
        <translation>Legt fest, wie geduldig beendet wird. „Entwicklung“ protokolliert auch mehr.</translation>
    </message>
    <message>
        <source>Time to finish</source>
        <translation>Zeit zum Beenden</translation>
    </message>
    <message>
        <source>So long a process that was asked to end may take, before it is killed.</source>
        <translation>So lange darf ein Prozess nach der Aufforderung zum Beenden brauchen, bevor er zwangsweise beendet wird.</translation>
    </message>
    <message>
        <source>Time to be gone</source>
        <translation>Zeit zum Verschwinden</translation>
    </message>
    <message>
        <source>So long the end of a process that was killed is waited for.</source>
        <translation>So lange wird auf das Ende eines zwangsweise beendeten Prozesses gewartet.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>How many times, when something survived.</source>
        <translation>Wie oft, wenn etwas überlebt hat.</translation>
    </message>
    <message>
        <source>Pause before trying again</source>
        <translation>Pause vor erneutem Versuch</translation>
    </message>
    <message>
        <source>It doubles each time.</source>
        <translation>Sie verdoppelt sich jedes Mal.</translation>
    </message>
    <message>
        <source>Look for what is stale</source>
        <translation>Nach Veraltetem suchen</translation>
    </message>
    <message>
        <source>Sockets and sessions that are over. Changes are noticed at once anyway.</source>
        <translation>Sockets und Sitzungen, die hinfällig sind. Änderungen werden ohnehin sofort bemerkt.</translation>
    </message>
    <message>
        <source>Look whether sessions answer</source>
        <translation>Prüfen, ob Sitzungen antworten</translation>
    </message>
    <message>
        <source>Notices those that were stopped.</source>
        <translation>Bemerkt Sitzungen, die angehalten wurden.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Erst fragen</translation>
    </message>
    <message>
        <source>Keep sessions, without asking</source>
        <translation>Sitzungen behalten, ohne nachzufragen</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>1 program</source>
        <translation>1 Programm</translation>
    </message>
    <message numerus="yes">
        <source>%n programs</source>
        <translation>
            <numerusform>%n Programm</numerusform>
            <numerusform>%n Programme</numerusform>
        </translation>
    </message>
    <message>
        <source>Possible is a whole number, from %1 to %2.</source>
        <translation>Möglich ist eine ganze Zahl von %1 bis %2.</translation>
    </message>
</context>
<context>
    <name>shellreeve::SettingsPage</name>
    <message>
        <source>No setting fits “%1”.</source>
        <translation>Keine Einstellung passt zu „%1“.</translation>
    </message>
</context>
<context>
    <name>shellreeve::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The settings file cannot be used, so the defaults count. %1 It is set aside when you change something.</source>
        <translation>Die Einstellungsdatei kann nicht verwendet werden, daher gelten die Standardwerte. %1 Die Datei wird beiseitegelegt, wenn Sie etwas ändern.</translation>
    </message>
    <message>
        <source>What you set counts until Shellreeve ends, but it cannot be kept. %1</source>
        <translation>Was Sie einstellen, gilt, bis Shellreeve endet, kann aber nicht gespeichert werden. %1</translation>
    </message>
</context>
<context>
    <name>shellreeve::StartOptions</name>
    <message>
        <source>Keep apart from other profiles: own sockets, records, logs and sessions.</source>
        <translation>Von anderen Profilen getrennt halten: eigene Sockets, Aufzeichnungen, Protokolle und Sitzungen.</translation>
    </message>
    <message>
        <source>TCP port of the monitor; 0 for none.</source>
        <translation>TCP-Port des Monitordienstes; 0 für keinen.</translation>
    </message>
    <message>
        <source>Start without a window.</source>
        <translation>Ohne Fenster starten.</translation>
    </message>
    <message>
        <source>Run without any graphical desktop: on servers, over ssh.</source>
        <translation>Ganz ohne grafische Arbeitsumgebung laufen: auf Servern, über ssh.</translation>
    </message>
    <message>
        <source>Show the window, also of an instance that runs already.</source>
        <translation>Das Fenster anzeigen, auch das einer bereits laufenden Instanz.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>Supervises long-lived terminal sessions: nothing lost, nothing left behind.
Sessions go on when this program ends. Use &quot;reeve&quot; to start and see them.</source>
        <translation>Beaufsichtigt langlebige Terminalsitzungen: Nichts geht verloren, nichts bleibt zurück.
Sitzungen laufen weiter, wenn dieses Programm endet. Mit „reeve“ starten und sehen Sie sie.</translation>
    </message>
    <message>
        <source>&quot;shellreeve --help&quot; shows what there is</source>
        <translation>„shellreeve --help“ zeigt, was es gibt</translation>
    </message>
    <message>
        <source>--monitor-port %1 is not a number from 0 to 65535</source>
        <translation>--monitor-port %1 ist keine Zahl von 0 bis 65535</translation>
    </message>
    <message>
        <source>unexpected argument &quot;%1&quot;</source>
        <translation>unerwartetes Argument „%1“</translation>
    </message>
</context>
<context>
    <name>shellreeve::SwitchEditor</name>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>shellreeve::TerminalWindow</name>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>%1 konnte nicht gestartet werden: %2</translation>
    </message>
    <message>
        <source>%1 crashed</source>
        <translation>%1 ist abgestürzt</translation>
    </message>
    <message>
        <source>%1 crashed: %2</source>
        <translation>%1 ist abgestürzt: %2</translation>
    </message>
    <message>
        <source>%1 ended at once with status %2</source>
        <translation>%1 hat sich sofort mit Status %2 beendet</translation>
    </message>
    <message>
        <source>%1 ended at once with status %2: %3</source>
        <translation>%1 hat sich sofort mit Status %2 beendet: %3</translation>
    </message>
    <message>
        <source>set $TERMINAL to a terminal program that works here</source>
        <translation>setzen Sie $TERMINAL auf ein Terminalprogramm, das hier funktioniert</translation>
    </message>
</context>
<context>
    <name>shellreeve::TextEditor</name>
    <message>
        <source>Possible is one line of plain text.</source>
        <translation>Möglich ist eine Zeile reiner Text.</translation>
    </message>
</context>
<context>
    <name>shellreeve::TrayMenu</name>
    <message>
        <source>End…</source>
        <translation>Beenden&#xa0;…</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Stop keeping</source>
        <translation>Nicht mehr behalten</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <translation>%1 – %2, %3</translation>
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
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>● %1 (%2, of them asking: %3)</source>
        <translation>● %1 (%2, davon melden sich: %3)</translation>
    </message>
    <message>
        <source>left behind by %1</source>
        <translation>zurückgelassen von %1</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Erneut starten</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Show in window</source>
        <translation>Im Fenster anzeigen</translation>
    </message>
    <message>
        <source>Shellreeve: sessions</source>
        <translation>Shellreeve: Sitzungen</translation>
    </message>
    <message>
        <source>All in the window…</source>
        <translation>Alle im Fenster&#xa0;…</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>Neue Sitzung&#xa0;…</translation>
    </message>
    <message>
        <source>Show sessions</source>
        <translation>Sitzungen anzeigen</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation>Überbleibsel</translation>
    </message>
    <message>
        <source>Nothing is left behind</source>
        <translation>Nichts wurde zurückgelassen</translation>
    </message>
    <message>
        <source>Open dashboard</source>
        <translation>Dashboard öffnen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>About Shellreeve</source>
        <translation>Über Shellreeve</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>1 session was interrupted by a restart of the machine</source>
        <translation>1 Sitzung wurde durch einen Neustart des Rechners unterbrochen</translation>
    </message>
    <message>
        <source>%1 sessions were interrupted by a restart of the machine</source>
        <translation>%1 Sitzungen wurden durch einen Neustart des Rechners unterbrochen</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Erneut starten</translation>
    </message>
    <message>
        <source>Start these %1 again</source>
        <translation>Diese %1 erneut starten</translation>
    </message>
    <message>
        <source>No session runs</source>
        <translation>Keine Sitzung läuft</translation>
    </message>
    <message>
        <source>Looking for sessions…</source>
        <translation>Sitzungen werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Finished (%1)</source>
        <translation>Beendet (%1)</translation>
    </message>
    <message>
        <source>Leftovers and orphans</source>
        <translation>Überbleibsel und Verwaistes</translation>
    </message>
    <message>
        <source>All %1, and orphans</source>
        <translation>Alle %1 und Verwaistes</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quit (keep 1 session)</source>
        <translation>Beenden (1 Sitzung behalten)</translation>
    </message>
    <message>
        <source>Quit (keep %1 sessions)</source>
        <translation>Beenden (%1 Sitzungen behalten)</translation>
    </message>
    <message>
        <source>Quit and end all (%1)…</source>
        <translation>Beenden samt Sitzungen (%1)&#xa0;…</translation>
    </message>
    <message>
        <source>%1 %2 – %3</source>
        <translation>%1 %2 – %3</translation>
    </message>
    <message>
        <source>listens on %1</source>
        <translation>lauscht auf %1</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>All ports…</source>
        <translation>Alle Ports&#xa0;…</translation>
    </message>
    <message>
        <source>No session listens on a port</source>
        <translation>Keine Sitzung lauscht auf einem Port</translation>
    </message>
    <message>
        <source>Looking for ports…</source>
        <translation>Suche nach Ports&#xa0;…</translation>
    </message>
</context>
<context>
    <name>shellreeve::TraySummary</name>
    <message>
        <source>Shellreeve: no session runs</source>
        <translation>Shellreeve: Keine Sitzung läuft</translation>
    </message>
    <message>
        <source>Shellreeve: 1 session runs</source>
        <translation>Shellreeve: 1 Sitzung läuft</translation>
    </message>
    <message>
        <source>Shellreeve: %1 sessions run</source>
        <translation>Shellreeve: %1 Sitzungen laufen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und noch %1</translation>
    </message>
</context>
<context>
    <name>shellreeve::Turn</name>
    <message>
        <source>Process %1 is the Shellreeve of %2, but it does not answer</source>
        <translation>Prozess %1 ist das Shellreeve von %2, antwortet aber nicht</translation>
    </message>
    <message>
        <source>wait for it, end it (its sessions go on), or choose another --profile</source>
        <translation>warten Sie auf ihn, beenden Sie ihn (seine Sitzungen laufen weiter) oder wählen Sie ein anderes --profile</translation>
    </message>
    <message>
        <source>This socket directory is in use by profile %1 (process %2)</source>
        <translation>Dieses Socket-Verzeichnis wird von Profil %1 verwendet (Prozess %2)</translation>
    </message>
    <message>
        <source>set another SHELLPER_SOCKET_DIR or use that profile</source>
        <translation>setzen Sie ein anderes SHELLPER_SOCKET_DIR oder verwenden Sie dieses Profil</translation>
    </message>
</context>
<context>
    <name>shellreeve::Units</name>
    <message>
        <source>milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
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
        <translation>Willkommen bei Shellreeve</translation>
    </message>
    <message>
        <source>Keeps terminal sessions alive, and leaves nothing behind when they end.</source>
        <translation>Hält Terminalsitzungen am Leben und lässt nichts zurück, wenn sie enden.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>A session is a command in a terminal of its own: a coding agent, a server, a shell. It goes on when its window is closed, and when Shellreeve quits or crashes. When you end it, everything it started ends with it.</source>
        <translation>Eine Sitzung ist ein Befehl in einem eigenen Terminal: ein Coding-Agent, ein Server, eine Shell. Sie läuft weiter, wenn ihr Fenster geschlossen wird und wenn Shellreeve beendet wird oder abstürzt. Wenn Sie sie beenden, endet mit ihr alles, was sie gestartet hat.</translation>
    </message>
    <message>
        <source>The icon</source>
        <translation>Das Symbol</translation>
    </message>
    <message>
        <source>Shellreeve lives in the tray of your desktop. The menu of its icon lists your sessions; a mark on it tells when one of them asks for you.</source>
        <translation>Shellreeve wohnt im Infobereich Ihrer Arbeitsumgebung. Das Menü seines Symbols listet Ihre Sitzungen auf; eine Markierung daran zeigt, wenn sich eine davon meldet.</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Das Fenster</translation>
    </message>
    <message>
        <source>This desktop shows no tray for icons, so the window of the sessions stands in for it. Start Shellreeve again to get it back when you have closed it.</source>
        <translation>Diese Arbeitsumgebung zeigt keinen Infobereich für Symbole, daher tritt das Fenster der Sitzungen an seine Stelle. Starten Sie Shellreeve erneut, um es zurückzubekommen, wenn Sie es geschlossen haben.</translation>
    </message>
    <message>
        <source>Quitting</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>“Quit (keep sessions)” ends nothing: your sessions go on, and the next start finds them. “Quit and end all” asks first, then ends them and everything they started.</source>
        <translation>„Beenden (Sitzungen behalten)“ beendet keine Sitzung: Ihre Sitzungen laufen weiter, und der nächste Start findet sie. „Beenden samt Sitzungen“ fragt erst nach und beendet dann alle Sitzungen und alles, was sie gestartet haben.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>Neue Sitzung&#xa0;…</translation>
    </message>
    <message>
        <source>What Shellreeve does, and two things to decide</source>
        <translation>Was Shellreeve tut, und zwei Dinge, über die Sie entscheiden</translation>
    </message>
</context>
</TS>
