<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: MIT -->
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>NewsText</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 rang the bell</source>
        <translation>%1 hizo sonar la campana</translation>
    </message>
    <message>
        <source>%1 has finished</source>
        <translation>%1 ha finalizado</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name, how it ended</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 keeps failing</source>
        <translation>%1 falla repetidamente</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 no responde</translation>
    </message>
    <message>
        <source>It starts again by itself.</source>
        <translation>Se reinicia automáticamente.</translation>
    </message>
    <message>
        <source>It %1 and is not started again by itself any more.</source>
        <comment>how it ended</comment>
        <translation>La sesión %1 y ya no se reinicia automáticamente.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
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
            <numerusform>%n sesión terminó</numerusform>
            <numerusform>%n sesiones terminaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions want you</source>
        <translation>
            <numerusform>%n sesión pide atención</numerusform>
            <numerusform>%n sesiones piden atención</numerusform>
        </translation>
    </message>
    <message>
        <source>Show sessions</source>
        <translation>Mostrar las sesiones</translation>
    </message>
    <message>
        <source>A session was interrupted by a restart of the machine</source>
        <translation>Un reinicio del equipo interrumpió una sesión</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions were interrupted by a restart of the machine</source>
        <translation>
            <numerusform>Un reinicio del equipo interrumpió %n sesión</numerusform>
            <numerusform>Un reinicio del equipo interrumpió %n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Volver a iniciarla</translation>
    </message>
    <message numerus="yes">
        <source>Start these %n again</source>
        <translation>
            <numerusform>Volver a iniciar esta %n</numerusform>
            <numerusform>Volver a iniciar estas %n</numerusform>
        </translation>
    </message>
    <message>
        <source>listening on %1</source>
        <comment>ports</comment>
        <translation>escucha en %1</translation>
    </message>
    <message>
        <source>%1 left a process behind</source>
        <translation>%1 dejó atrás un proceso</translation>
    </message>
    <message numerus="yes">
        <source>%1 left %n processes behind</source>
        <translation>
            <numerusform>%1 dejó atrás %n proceso</numerusform>
            <numerusform>%1 dejó atrás %n procesos</numerusform>
        </translation>
    </message>
    <message>
        <source>What shall become of it?</source>
        <translation>¿Qué hacer con ello?</translation>
    </message>
    <message>
        <source>It ends in %1.</source>
        <translation>Termina dentro de %1.</translation>
    </message>
    <message>
        <source>They end in %1.</source>
        <translation>Terminan dentro de %1.</translation>
    </message>
    <message>
        <source>Show leftovers</source>
        <translation>Mostrar los restos</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Terminar ya</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Shellreeve is in trouble; sessions go on</source>
        <translation>Shellreeve tiene problemas; las sesiones continúan</translation>
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
        <translation>Ya no escucha</translation>
    </message>
</context>
<context>
    <name>PortWords</name>
    <message>
        <source>probably a session&apos;s</source>
        <translation>probablemente de una sesión</translation>
    </message>
    <message>
        <source>session</source>
        <translation>sesión</translation>
    </message>
    <message>
        <source>probably a leftover</source>
        <translation>probablemente un resto</translation>
    </message>
    <message>
        <source>leftover</source>
        <translation>resto</translation>
    </message>
    <message>
        <source>Shellreeve&apos;s monitor</source>
        <translation>monitor de Shellreeve</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>otro programa</translation>
    </message>
    <message>
        <source>another user&apos;s</source>
        <translation>de otro usuario</translation>
    </message>
    <message>
        <source>%1 (gone)</source>
        <comment>the id of a session</comment>
        <translation>%1 (ya no existe)</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>usuario %1</translation>
    </message>
    <message>
        <source>not to be seen</source>
        <translation>no se puede ver</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>End what holds it…</source>
        <translation>Terminar lo que lo ocupa…</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>no thread to write to the disk</source>
        <translation>no se pudo crear un hilo para escribir en el disco</translation>
    </message>
    <message>
        <source>cannot open %1</source>
        <translation>no se puede abrir %1</translation>
    </message>
    <message>
        <source>cannot look at %1</source>
        <translation>no se puede comprobar %1</translation>
    </message>
    <message>
        <source>%1 is not a regular file</source>
        <translation>%1 no es un archivo normal</translation>
    </message>
    <message>
        <source>%1 belongs to user %2</source>
        <translation>%1 pertenece al usuario %2</translation>
    </message>
    <message>
        <source>%1 is open to other users</source>
        <translation>otros usuarios tienen acceso a %1</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, more than the %3 allowed</source>
        <translation>%1 tiene %2 bytes, más de los %3 permitidos</translation>
    </message>
    <message>
        <source>cannot read %1</source>
        <translation>no se puede leer %1</translation>
    </message>
    <message>
        <source>%1 grew past %2 bytes while it was read</source>
        <translation>%1 superó los %2 bytes mientras se leía</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>no se puede escribir %1</translation>
    </message>
    <message>
        <source>free some space on that disk</source>
        <translation>libere espacio en ese disco</translation>
    </message>
    <message>
        <source>cannot open %1 to sync it</source>
        <translation>no se puede abrir %1 para sincronizarlo</translation>
    </message>
    <message>
        <source>cannot write %1 to the disk</source>
        <translation>no se puede escribir %1 en el disco</translation>
    </message>
    <message>
        <source>cannot move %1 away</source>
        <translation>no se puede mover %1 a otro lugar</translation>
    </message>
    <message>
        <source>JSON nested deeper than 8</source>
        <translation>JSON con más de 8 niveles de anidamiento</translation>
    </message>
    <message>
        <source>not JSON: %1 at byte %2</source>
        <translation>no es JSON: %1 en el byte %2</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>cannot tell who holds the lock %1</source>
        <translation>no se puede saber quién tiene bloqueado %1</translation>
    </message>
    <message>
        <source>cannot open the lock %1</source>
        <translation>no se puede abrir el archivo de bloqueo %1</translation>
    </message>
    <message>
        <source>the lock %1 is not a regular file of ours</source>
        <translation>el archivo de bloqueo %1 no es un archivo normal de este usuario</translation>
    </message>
    <message>
        <source>move it away</source>
        <translation>muévalo a otro lugar</translation>
    </message>
    <message>
        <source>cannot lock %1</source>
        <translation>no se puede bloquear %1</translation>
    </message>
    <message>
        <source>%1 is locked by process %2</source>
        <translation>el proceso %2 tiene bloqueado %1</translation>
    </message>
    <message>
        <source>%1 is not a regular file of ours</source>
        <translation>%1 no es un archivo normal de este usuario</translation>
    </message>
    <message>
        <source>SHELLPER_SOCKET_DIR=%1 is not an absolute path</source>
        <translation>SHELLPER_SOCKET_DIR=%1 no es una ruta absoluta</translation>
    </message>
    <message>
        <source>set it to one that starts with &apos;/&apos;, or unset it</source>
        <translation>asígnele una que empiece por «/» o elimine la variable</translation>
    </message>
    <message>
        <source>SHELLREEVE_MONITOR_DIR=%1 is not an absolute path</source>
        <translation>SHELLREEVE_MONITOR_DIR=%1 no es una ruta absoluta</translation>
    </message>
    <message>
        <source>HOME=%1 is not an absolute path</source>
        <translation>HOME=%1 no es una ruta absoluta</translation>
    </message>
    <message>
        <source>set HOME to your home directory</source>
        <translation>establezca HOME en su directorio personal</translation>
    </message>
    <message>
        <source>the socket path %1 has %2 characters, the system allows %3</source>
        <translation>la ruta de socket %1 tiene %2 caracteres, el sistema admite %3</translation>
    </message>
    <message>
        <source>set SHELLPER_SOCKET_DIR to a shorter directory</source>
        <translation>establezca SHELLPER_SOCKET_DIR en un directorio con una ruta más corta</translation>
    </message>
    <message>
        <source>cannot look at the directory %1</source>
        <translation>no se puede comprobar el directorio %1</translation>
    </message>
    <message>
        <source>cannot make the directory %1</source>
        <translation>no se puede crear el directorio %1</translation>
    </message>
    <message>
        <source>%1 is not a directory</source>
        <translation>%1 no es un directorio</translation>
    </message>
    <message>
        <source>move it away; links are not followed here</source>
        <translation>muévalo a otro lugar; aquí no se siguen los enlaces</translation>
    </message>
    <message>
        <source>the directory %1 belongs to user %2</source>
        <translation>el directorio %1 pertenece al usuario %2</translation>
    </message>
    <message>
        <source>set SHELLPER_SOCKET_DIR to a directory of your own</source>
        <translation>establezca SHELLPER_SOCKET_DIR en un directorio propio</translation>
    </message>
    <message>
        <source>the directory %1 is open to others (mode %2)</source>
        <translation>otros usuarios tienen acceso al directorio %1 (modo %2)</translation>
    </message>
    <message>
        <source>make it private: chmod 700 &apos;%1&apos;</source>
        <translation>restrinja el acceso con: chmod 700 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>cannot make a socket</source>
        <translation>no se puede crear un socket</translation>
    </message>
    <message>
        <source>%1 is in the way and not a socket of ours</source>
        <translation>%1 ocupa ese lugar y no es un socket de este usuario</translation>
    </message>
    <message>
        <source>somebody listens at %1 already</source>
        <translation>ya hay alguien que escucha en %1</translation>
    </message>
    <message>
        <source>cannot bind %1</source>
        <translation>no se puede asociar un socket a %1</translation>
    </message>
    <message>
        <source>cannot listen at %1</source>
        <translation>no se puede escuchar en %1</translation>
    </message>
    <message>
        <source>no socket at %1</source>
        <translation>no hay ningún socket en %1</translation>
    </message>
    <message>
        <source>%1 is not a socket of ours</source>
        <translation>%1 no es un socket de este usuario</translation>
    </message>
    <message>
        <source>cannot connect to %1</source>
        <translation>no se puede conectar con %1</translation>
    </message>
    <message>
        <source>cannot tell who is on the other side of a socket</source>
        <translation>no se puede saber quién está al otro lado de un socket</translation>
    </message>
    <message>
        <source>cannot tell which ports are listened on: neither the kernel&apos;s socket diagnosis nor /proc/net/tcp answers</source>
        <translation>no se puede saber en qué puertos se escucha: no responden ni el diagnóstico de sockets del núcleo ni /proc/net/tcp</translation>
    </message>
    <message>
        <source>there is no process %1</source>
        <translation>no existe el proceso %1</translation>
    </message>
    <message>
        <source>cannot hold process %1</source>
        <translation>no se puede obtener una referencia al proceso %1</translation>
    </message>
    <message>
        <source>process %1 cannot be looked at</source>
        <translation>no se puede comprobar el proceso %1</translation>
    </message>
    <message>
        <source>see that the process table /proc is mounted</source>
        <translation>compruebe que la tabla de procesos /proc está montada</translation>
    </message>
    <message>
        <source>cannot read the process table /proc</source>
        <translation>no se puede leer la tabla de procesos /proc</translation>
    </message>
    <message>
        <source>the process table /proc shows no process, not even this one</source>
        <translation>la tabla de procesos /proc no muestra ningún proceso, ni siquiera este</translation>
    </message>
    <message>
        <source>mount proc at /proc</source>
        <translation>monte proc en /proc</translation>
    </message>
    <message>
        <source>cannot read the process table</source>
        <translation>no se puede leer la tabla de procesos</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>belongs to another user</source>
        <translation>pertenece a otro usuario</translation>
    </message>
    <message>
        <source>uninterruptible sleep</source>
        <translation>en espera ininterrumpible</translation>
    </message>
    <message>
        <source>did not end in time</source>
        <translation>no terminó a tiempo</translation>
    </message>
    <message>
        <source>too many open files to signal it safely</source>
        <translation>hay demasiados archivos abiertos para enviarle una señal de forma segura</translation>
    </message>
    <message>
        <source>keeps starting new processes</source>
        <translation>no deja de iniciar procesos nuevos</translation>
    </message>
    <message>
        <source>kept by the keep list</source>
        <translation>figura en la lista de programas conservados</translation>
    </message>
    <message>
        <source>has a window open</source>
        <translation>tiene una ventana abierta</translation>
    </message>
    <message>
        <source>not part of this session</source>
        <translation>no forma parte de esta sesión</translation>
    </message>
    <message>
        <source>cannot open a pseudo terminal</source>
        <translation>no se puede abrir una pseudoterminal</translation>
    </message>
    <message>
        <source>end some sessions, or raise kernel.pty.max</source>
        <translation>termine algunas sesiones o aumente kernel.pty.max</translation>
    </message>
    <message>
        <source>cannot open the other end of a pseudo terminal</source>
        <translation>no se puede abrir el otro extremo de una pseudoterminal</translation>
    </message>
    <message>
        <source>cannot set up a pseudo terminal</source>
        <translation>no se puede configurar una pseudoterminal</translation>
    </message>
    <message>
        <source>cannot enter the folder %1</source>
        <translation>no se puede entrar en la carpeta %1</translation>
    </message>
    <message>
        <source>choose another folder with --cwd</source>
        <translation>elija otra carpeta con --cwd</translation>
    </message>
    <message>
        <source>cannot run %1</source>
        <translation>no se puede ejecutar %1</translation>
    </message>
    <message>
        <source>cannot give %1 a terminal</source>
        <translation>no se puede proporcionar una terminal a %1</translation>
    </message>
    <message>
        <source>cannot run %1: it is not an executable file</source>
        <translation>no se puede ejecutar %1: no es un archivo ejecutable</translation>
    </message>
    <message>
        <source>cannot run %1: %2 is not an executable file</source>
        <translation>no se puede ejecutar %1: %2 no es un archivo ejecutable</translation>
    </message>
    <message>
        <source>command not found: %1</source>
        <translation>no se encontró el comando: %1</translation>
    </message>
    <message>
        <source>give its path, or add its folder to PATH (now: %1)</source>
        <translation>indique su ruta o añada su carpeta a PATH (ahora: %1)</translation>
    </message>
    <message>
        <source>cannot start %1</source>
        <translation>no se puede iniciar %1</translation>
    </message>
    <message>
        <source>cannot start another process for %1</source>
        <translation>no se puede iniciar otro proceso para %1</translation>
    </message>
    <message>
        <source>the process limit may be reached: see ulimit -u</source>
        <translation>puede que se haya alcanzado el límite de procesos: consulte ulimit -u</translation>
    </message>
    <message>
        <source>cannot start the shellper</source>
        <translation>no se puede iniciar el shellper</translation>
    </message>
    <message>
        <source>cannot make a pipe</source>
        <translation>no se puede crear una tubería</translation>
    </message>
    <message>
        <source>cannot start the guardian</source>
        <translation>no se puede iniciar el guardián</translation>
    </message>
    <message>
        <source>kept on request</source>
        <translation>se pidió conservarlo</translation>
    </message>
    <message>
        <source>appeared after the end</source>
        <translation>apareció después del fin</translation>
    </message>
    <message>
        <source>was started on the terminal</source>
        <translation>se inició en la terminal</translation>
    </message>
    <message>
        <source>left the terminal</source>
        <translation>salió de la terminal</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>espera una respuesta</translation>
    </message>
    <message>
        <source>this session keeps what it leaves</source>
        <translation>esta sesión conserva lo que deja</translation>
    </message>
    <message>
        <source>a shellper&apos;s self-record of format %1, not %2</source>
        <translation>los datos propios de un shellper tienen el formato %1, no %2</translation>
    </message>
    <message>
        <source>a shellper&apos;s self-record without process or socket</source>
        <translation>a los datos propios de un shellper les falta el proceso o el socket</translation>
    </message>
    <message>
        <source>cannot share memory with the guardian</source>
        <translation>no se puede compartir memoria con el guardián</translation>
    </message>
    <message>
        <source>the shellper at %1 does not answer</source>
        <translation>el shellper en %1 no responde</translation>
    </message>
    <message>
        <source>it may be stopped or busy; it is left alone</source>
        <translation>puede estar detenido u ocupado; no se toca</translation>
    </message>
    <message>
        <source>%1 is served by user %2</source>
        <translation>quien atiende %1 es el usuario %2</translation>
    </message>
    <message>
        <source>the shellper at %1 closed the connection</source>
        <translation>el shellper en %1 cerró la conexión</translation>
    </message>
    <message>
        <source>the shellper at %1 does not answer in time</source>
        <translation>el shellper en %1 no responde a tiempo</translation>
    </message>
    <message>
        <source>no output of it was kept</source>
        <translation>no se conservó nada de su salida</translation>
    </message>
    <message>
        <source>it exited within %1 s of its start %2 times in a row</source>
        <translation>finalizó %2 veces seguidas en menos de %1 s desde su inicio</translation>
    </message>
    <message>
        <source>it failed %1 times within %2 s</source>
        <translation>falló %1 veces en %2 s</translation>
    </message>
    <message>
        <source>no room for another session: %1 of %2 %3 are in use (%4 is %2)</source>
        <translation>no hay sitio para otra sesión: están en uso %1 de %2 %3 (%4 es %2)</translation>
    </message>
    <message>
        <source>end sessions that are not needed, or raise %1</source>
        <translation>termine las sesiones que no se necesiten o aumente %1</translation>
    </message>
    <message>
        <source>file descriptors of shellreeve</source>
        <translation>descriptores de archivo de shellreeve</translation>
    </message>
    <message>
        <source>processes cannot be looked at here, so the end of a session could not be verified</source>
        <translation>aquí no se pueden comprobar los procesos, así que no se podría verificar el fin de una sesión</translation>
    </message>
    <message>
        <source>processes of this user</source>
        <translation>procesos de este usuario</translation>
    </message>
    <message>
        <source>a session&apos;s name is empty</source>
        <translation>el nombre de la sesión está vacío</translation>
    </message>
    <message>
        <source>a session&apos;s name has %1 characters</source>
        <translation>el nombre de la sesión tiene %1 caracteres</translation>
    </message>
    <message>
        <source>a session&apos;s name contains a &apos;/&apos;</source>
        <translation>el nombre de la sesión contiene una «/»</translation>
    </message>
    <message>
        <source>a session&apos;s name contains characters that cannot be printed</source>
        <translation>el nombre de la sesión contiene caracteres no imprimibles</translation>
    </message>
    <message>
        <source>use 1 to %1 printable characters without &apos;/&apos;</source>
        <translation>use de 1 a %1 caracteres imprimibles y ninguna «/»</translation>
    </message>
    <message>
        <source>there is already a session &quot;%1&quot;</source>
        <translation>ya hay una sesión «%1»</translation>
    </message>
    <message>
        <source>choose another name, or end or forget that session first</source>
        <translation>elija otro nombre, o termine u olvide esa sesión primero</translation>
    </message>
    <message>
        <source>written by a later version (format %1, this program knows %2)</source>
        <translation>procede de una versión posterior (formato %1, este programa conoce el %2)</translation>
    </message>
    <message>
        <source>not a session&apos;s record</source>
        <translation>no son datos de una sesión</translation>
    </message>
    <message>
        <source>its checksum does not match</source>
        <translation>su suma de comprobación no coincide</translation>
    </message>
    <message>
        <source>its field &quot;%1&quot; is missing or wrong</source>
        <translation>su campo «%1» falta o es incorrecto</translation>
    </message>
    <message>
        <source>cannot remove %1</source>
        <translation>no se puede eliminar %1</translation>
    </message>
    <message>
        <source>cannot list the records in %1</source>
        <translation>no se pueden listar los datos de %1</translation>
    </message>
    <message>
        <source>it is the record of %1</source>
        <translation>son los datos de %1</translation>
    </message>
    <message>
        <source>%1 belongs to another machine; left alone</source>
        <translation>%1 pertenece a otro equipo; no se toca</translation>
    </message>
    <message>
        <source>%1; sessions go on, it is tried again</source>
        <translation>%1; las sesiones continúan, se reintenta</translation>
    </message>
    <message>
        <source>the connection to the shellper broke</source>
        <translation>se cortó la conexión con el shellper</translation>
    </message>
    <message>
        <source>an earlier connection of this supervisor took the place of a later one</source>
        <translation>una conexión anterior de este supervisor ocupó el lugar de una posterior</translation>
    </message>
    <message>
        <source>another supervisor, process %1, has taken this session over</source>
        <translation>otro supervisor, el proceso %1, ha tomado el control de esta sesión</translation>
    </message>
    <message>
        <source>end that one; this one goes on then</source>
        <translation>termine ese supervisor; después continúa este</translation>
    </message>
    <message>
        <source>the supervisor that had taken this session over, process %1, has ended</source>
        <translation>el supervisor que había tomado el control de esta sesión, el proceso %1, ha terminado</translation>
    </message>
    <message>
        <source>process %1 answers in place of the shellper %2</source>
        <translation>el proceso %1 responde en lugar del shellper %2</translation>
    </message>
    <message>
        <source>the line names no process</source>
        <translation>la línea no indica ningún proceso</translation>
    </message>
    <message>
        <source>%1 did not report within %2 ms</source>
        <translation>%1 no informó de su inicio en %2 ms</translation>
    </message>
    <message>
        <source>nothing was left running; try again</source>
        <translation>no quedó nada en ejecución; reinténtelo</translation>
    </message>
    <message>
        <source>%1 printed &quot;%2&quot; where its report was expected</source>
        <translation>%1 escribió «%2» donde debía informar de su inicio</translation>
    </message>
    <message>
        <source>see that it is the shellreeve-shellper of this version</source>
        <translation>compruebe que es el shellreeve-shellper de esta versión</translation>
    </message>
    <message>
        <source>cannot start %1: %2</source>
        <translation>no se puede iniciar %1: %2</translation>
    </message>
    <message>
        <source>install it beside shellreeve, or set SHELLREEVE_LIBEXEC_DIR</source>
        <translation>instálelo junto a shellreeve o establezca SHELLREEVE_LIBEXEC_DIR</translation>
    </message>
    <message>
        <source>%1 crashed before it reported</source>
        <translation>%1 se cerró inesperadamente antes de informar de su inicio</translation>
    </message>
    <message>
        <source>%1 ended with status %2 before it reported</source>
        <translation>%1 terminó con el estado %2 antes de informar de su inicio</translation>
    </message>
    <message>
        <source>it said: %1</source>
        <translation>su mensaje: %1</translation>
    </message>
    <message>
        <source>these are left and could not be ended: %1</source>
        <translation>quedan procesos que no se pudieron terminar: %1</translation>
    </message>
    <message>
        <source>pseudo-terminals</source>
        <translation>pseudoterminales</translation>
    </message>
    <message>
        <source>the shellper at %1 does not prove itself</source>
        <translation>el shellper en %1 no demuestra su identidad</translation>
    </message>
    <message>
        <source>process %1 answers at %2, but does not run our shellper</source>
        <translation>el proceso %1 responde en %2, pero no ejecuta el shellper de Shellreeve</translation>
    </message>
    <message>
        <source>whoever answers at %1 does not know the secret of that shellper</source>
        <translation>quien responde en %1 no conoce el secreto de ese shellper</translation>
    </message>
    <message>
        <source>the command is empty</source>
        <translation>el comando está vacío</translation>
    </message>
    <message>
        <source>Cannot create a session during shutdown</source>
        <translation>No se puede crear una sesión durante el cierre</translation>
    </message>
    <message>
        <source>Cannot start a session during shutdown</source>
        <translation>No se puede iniciar una sesión durante el cierre</translation>
    </message>
    <message>
        <source>cannot write down the new session, so it was not started: %1</source>
        <translation>no se puede anotar la nueva sesión, así que no se inició: %1</translation>
    </message>
    <message>
        <source>make room, or make %1 writable, and try again</source>
        <translation>libere espacio o permita la escritura en %1, y reinténtelo</translation>
    </message>
    <message>
        <source>the session %1 is gone</source>
        <translation>la sesión %1 ya no existe</translation>
    </message>
    <message>
        <source>process %1 does not listen on port %2</source>
        <translation>el proceso %1 no escucha en el puerto %2</translation>
    </message>
    <message>
        <source>%1 belongs to another user</source>
        <translation>%1 pertenece a otro usuario</translation>
    </message>
    <message>
        <source>%1 is never ended from here: this program or the whole login runs below it, or it holds sessions</source>
        <translation>%1 nunca se termina desde aquí: por debajo se ejecuta este programa o toda la sesión iniciada, o mantiene sesiones</translation>
    </message>
    <message>
        <source>%1 runs in a session of another instance of this program</source>
        <translation>%1 se ejecuta en una sesión de otra instancia de este programa</translation>
    </message>
    <message>
        <source>end it there</source>
        <translation>termínelo allí</translation>
    </message>
    <message>
        <source>port %1 is the monitor&apos;s own</source>
        <translation>el puerto %1 es el del propio monitor</translation>
    </message>
    <message>
        <source>the settings give it another port, or turn it off</source>
        <translation>en las preferencias se puede cambiar el puerto del monitor o desactivarlo</translation>
    </message>
    <message>
        <source>the supervisor is shutting down</source>
        <translation>el supervisor se está cerrando</translation>
    </message>
    <message>
        <source>process %1 is the command of the session %2 itself</source>
        <translation>el proceso %1 es el propio comando de la sesión %2</translation>
    </message>
    <message>
        <source>end the session instead</source>
        <translation>en su lugar, termine la sesión</translation>
    </message>
    <message>
        <source>nothing proves that a session started process %1 (%2)</source>
        <translation>nada demuestra que una sesión iniciara el proceso %1 (%2)</translation>
    </message>
    <message>
        <source>agree to its end expressly</source>
        <translation>acepte expresamente que se termine</translation>
    </message>
    <message>
        <source>nothing was ended: who holds port %1 is another by now, or cannot be told for sure</source>
        <translation>no se terminó nada: el puerto %1 ya lo ocupa otro, o no se puede saber con seguridad quién lo ocupa</translation>
    </message>
    <message>
        <source>look at the port again</source>
        <translation>vuelva a comprobar el puerto</translation>
    </message>
    <message>
        <source>cannot list the sockets in %1</source>
        <translation>no se pueden listar los sockets de %1</translation>
    </message>
    <message>
        <source>left alone: %1</source>
        <translation>no se toca: %1</translation>
    </message>
    <message>
        <source>left alone: it has no session id</source>
        <translation>no se toca: no tiene identificador de sesión</translation>
    </message>
    <message>
        <source>not all could be looked at within %1 ms</source>
        <translation>no se pudo comprobar todo en %1 ms</translation>
    </message>
    <message>
        <source>not done within %1 ms, is tried again</source>
        <translation>no se completó en %1 ms, se reintenta</translation>
    </message>
    <message>
        <source>not done within %1 ms, goes on</source>
        <translation>no se completó en %1 ms, continúa</translation>
    </message>
    <message>
        <source>one thing was not done within %1 ms</source>
        <translation>un elemento no se completó en %1 ms</translation>
    </message>
    <message>
        <source>%1 things were not done within %2 ms</source>
        <translation>%1 elementos no se completaron en %2 ms</translation>
    </message>
    <message>
        <source>it has a window open</source>
        <translation>tiene una ventana abierta</translation>
    </message>
    <message>
        <source>it is kept, by the keep list or on request</source>
        <translation>se conserva, por la lista de programas conservados o a petición</translation>
    </message>
    <message>
        <source>it belongs to another user</source>
        <translation>pertenece a otro usuario</translation>
    </message>
    <message>
        <source>what its session leaves is not ended unasked</source>
        <translation>lo que deja su sesión no se termina sin preguntar</translation>
    </message>
    <message>
        <source>the session %1 was not started again: of what ran before, these could not be ended: %2</source>
        <translation>la sesión %1 no se volvió a iniciar: de lo que se ejecutaba antes, no se pudieron terminar estos procesos: %2</translation>
    </message>
    <message>
        <source>end them by hand, then try again</source>
        <translation>termínelos a mano y reinténtelo</translation>
    </message>
    <message>
        <source>the session %1 has ended</source>
        <translation>la sesión %1 ha terminado</translation>
    </message>
    <message>
        <source>the session %1 is being started or ended</source>
        <translation>la sesión %1 se está iniciando o terminando</translation>
    </message>
    <message>
        <source>wait until that is done</source>
        <translation>espere hasta que acabe</translation>
    </message>
    <message>
        <source>the shellper of session %1 does not say whether it started the command</source>
        <translation>el shellper de la sesión %1 no dice si inició el comando</translation>
    </message>
    <message>
        <source>the session %1 was not started again: its old shellper could not be ended, these are left: %2</source>
        <translation>la sesión %1 no se volvió a iniciar: no se pudo terminar su shellper anterior, quedan estos procesos: %2</translation>
    </message>
    <message>
        <source>the shellper reported process %1, but its socket belongs to process %2</source>
        <translation>el shellper informó del proceso %1, pero su socket pertenece al proceso %2</translation>
    </message>
    <message>
        <source>the shellper ended right after its report</source>
        <translation>el shellper terminó justo después de informar de su inicio</translation>
    </message>
    <message>
        <source>the shellper reported process %1, but nobody listens on its socket</source>
        <translation>el shellper informó del proceso %1, pero nadie escucha en su socket</translation>
    </message>
    <message>
        <source>the shellper reported, but its socket cannot be used: %1</source>
        <translation>el shellper informó de su inicio, pero su socket no se puede usar: %1</translation>
    </message>
    <message>
        <source>its shellper is stopped (let it go on with: kill -CONT %1)</source>
        <translation>su shellper está detenido (para que continúe: kill -CONT %1)</translation>
    </message>
    <message>
        <source>could not be ended, these are left: %1</source>
        <translation>no se pudo terminar, quedan estos procesos: %1</translation>
    </message>
    <message>
        <source>ended, but for what is kept: %1</source>
        <translation>terminó, salvo lo que se conserva: %1</translation>
    </message>
    <message>
        <source>shown as unreachable</source>
        <translation>se muestra como inaccesible</translation>
    </message>
    <message>
        <source>gone already</source>
        <translation>ya no existe</translation>
    </message>
    <message>
        <source>written down as exited; what it left: %1</source>
        <translation>se anotó que finalizó; lo que dejó: %1</translation>
    </message>
    <message>
        <source>written down as exited</source>
        <translation>se anotó que finalizó</translation>
    </message>
    <message>
        <source>its shellper lives, but nobody listens on its socket</source>
        <translation>su shellper sigue vivo, pero nadie escucha en su socket</translation>
    </message>
    <message>
        <source>left alone: somebody listens there by now</source>
        <translation>no se toca: ya hay alguien que escucha ahí</translation>
    </message>
    <message>
        <source>left alone: the socket is another one by now, or cannot be removed</source>
        <translation>no se toca: el socket ya es otro o no se puede eliminar</translation>
    </message>
    <message>
        <source>The monitor is not running: %1; %2.</source>
        <translation>El monitor no está en ejecución: %1; %2.</translation>
    </message>
    <message>
        <source>process %1 is not below the session %2</source>
        <translation>el proceso %1 no está por debajo de la sesión %2</translation>
    </message>
    <message>
        <source>process %1 (%2)</source>
        <translation>el proceso %1 (%2)</translation>
    </message>
    <message>
        <source>%1 is never part of a session&apos;s end: it is this program or holds another session</source>
        <translation>%1 nunca forma parte del fin de una sesión: es este programa o mantiene otra sesión</translation>
    </message>
    <message>
        <source>there is no session %1</source>
        <translation>no existe la sesión %1</translation>
    </message>
    <message>
        <source>the session %1 is being ended as a whole</source>
        <translation>la sesión %1 se está terminando por completo</translation>
    </message>
    <message>
        <source>Records cannot be written (%1); sessions go on, and it is tried again.</source>
        <translation>No se pueden escribir los datos (%1); las sesiones continúan y se reintenta.</translation>
    </message>
    <message>
        <source>the session %1 was ended before it had started</source>
        <translation>la sesión %1 terminó antes de haberse iniciado</translation>
    </message>
    <message>
        <source>the session %1 is being ended</source>
        <translation>la sesión %1 se está terminando</translation>
    </message>
    <message>
        <source>there is no session in the workspace %1</source>
        <translation>no hay ninguna sesión en el espacio de trabajo %1</translation>
    </message>
    <message>
        <source>`reeve list` shows the workspaces</source>
        <translation>`reeve list` muestra los espacios de trabajo</translation>
    </message>
    <message>
        <source>the session %1 is not finished</source>
        <translation>la sesión %1 no ha finalizado</translation>
    </message>
    <message>
        <source>end it with `reeve kill %1`</source>
        <translation>termínela con `reeve kill %1`</translation>
    </message>
    <message>
        <source>the session %1 left something running: %2</source>
        <translation>la sesión %1 dejó algo en ejecución: %2</translation>
    </message>
    <message>
        <source>`reeve kill %1` ends it</source>
        <translation>`reeve kill %1` lo termina</translation>
    </message>
    <message>
        <source>the session %1 stays as long as these live: %2</source>
        <translation>la sesión %1 permanece mientras sigan vivos estos procesos: %2</translation>
    </message>
    <message>
        <source>end them with `reeve kill --everything %1`</source>
        <translation>termínelos con `reeve kill --everything %1`</translation>
    </message>
    <message>
        <source>Processes cannot be looked at (is /proc mounted?): sessions go on, none can be started, and what an end has left cannot be told.</source>
        <translation>No se pueden comprobar los procesos (¿está montado /proc?): las sesiones continúan, pero no se puede iniciar ninguna ni saber qué dejan las que terminan.</translation>
    </message>
    <message>
        <source>Session %1 is unreachable: %2</source>
        <translation>La sesión %1 está inaccesible: %2</translation>
    </message>
    <message>
        <source>the processes could not be listed in time</source>
        <translation>no se pudieron listar los procesos a tiempo</translation>
    </message>
    <message>
        <source>cannot start in %1: there is no such folder</source>
        <translation>no se puede iniciar en %1: no existe esa carpeta</translation>
    </message>
    <message>
        <source>make it first, or choose another with --cwd</source>
        <translation>créela primero o elija otra con --cwd</translation>
    </message>
    <message>
        <source>cannot start in %1</source>
        <translation>no se puede iniciar en %1</translation>
    </message>
    <message>
        <source>cannot start in %1: it is not a folder</source>
        <translation>no se puede iniciar en %1: no es una carpeta</translation>
    </message>
    <message>
        <source>process %1 is not kept on request</source>
        <translation>el proceso %1 no se conserva a petición</translation>
    </message>
    <message>
        <source>`reeve keep --list` shows what is</source>
        <translation>`reeve keep --list` muestra lo que sí se conserva a petición</translation>
    </message>
    <message>
        <source>process %1 (%2) holds a session; it stays as long as that</source>
        <translation>el proceso %1 (%2) mantiene una sesión; permanece mientras esta exista</translation>
    </message>
    <message>
        <source>process %1 (%2) belongs to no session, so nothing here ends it</source>
        <translation>el proceso %1 (%2) no pertenece a ninguna sesión, así que aquí nada lo termina</translation>
    </message>
    <message>
        <source>`reeve tree ID` shows what belongs to a session</source>
        <translation>`reeve tree ID` muestra lo que pertenece a una sesión</translation>
    </message>
    <message>
        <source>process %1 (%2) is the command of session %3 itself</source>
        <translation>el proceso %1 (%2) es el propio comando de la sesión %3</translation>
    </message>
    <message>
        <source>it runs until it exits or the session is ended; what it starts can be kept</source>
        <translation>se ejecuta hasta que finaliza o se termina la sesión; lo que inicia se puede conservar</translation>
    </message>
    <message>
        <source>a socket that listens there belongs to no process that can be looked at</source>
        <translation>un socket que escucha ahí no pertenece a ningún proceso que se pueda comprobar</translation>
    </message>
    <message>
        <source>it has just ended</source>
        <translation>acaba de terminar</translation>
    </message>
    <message>
        <source>it is this program itself, or its monitor</source>
        <translation>es este mismo programa o su monitor</translation>
    </message>
    <message>
        <source>it belongs to user %1</source>
        <translation>pertenece al usuario %1</translation>
    </message>
    <message>
        <source>the record of the port names this very process</source>
        <translation>los datos del puerto indican precisamente este proceso</translation>
    </message>
    <message>
        <source>the record of the port cannot be used: %1</source>
        <translation>los datos del puerto no se pueden usar: %1</translation>
    </message>
    <message>
        <source>its owner %1 has ended: the process is gone and its lock is free</source>
        <translation>su propietario, el proceso %1, ha terminado: ya no existe y su bloqueo está libre</translation>
    </message>
    <message>
        <source>its owner %1 is alive</source>
        <translation>su propietario, el proceso %1, sigue vivo</translation>
    </message>
    <message>
        <source>whether its owner %1 is alive cannot be told</source>
        <translation>no se puede saber si su propietario, el proceso %1, sigue vivo</translation>
    </message>
    <message>
        <source>its program file is another than the record&apos;s</source>
        <translation>su archivo de programa no es el que figura en los datos</translation>
    </message>
    <message>
        <source>it proved to have the record&apos;s secret</source>
        <translation>demostró que tiene el secreto que figura en los datos</translation>
    </message>
    <message>
        <source>it could not prove to have the record&apos;s secret</source>
        <translation>no pudo demostrar que tiene el secreto que figura en los datos</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>it was started in the session %1</source>
        <translation>se inició en la sesión %1</translation>
    </message>
    <message>
        <source>it runs a program named %1, of which there is no record</source>
        <translation>ejecuta un programa llamado %1, del que no hay datos</translation>
    </message>
    <message>
        <source>it has no socket</source>
        <translation>no tiene socket</translation>
    </message>
    <message>
        <source>nobody listens on %1</source>
        <translation>nadie escucha en %1</translation>
    </message>
    <message>
        <source>it does not answer on %1</source>
        <translation>no responde en %1</translation>
    </message>
    <message>
        <source>it answers on its socket, and is ours</source>
        <translation>responde en su socket y es de Shellreeve</translation>
    </message>
    <message>
        <source>what answers on %1 is not ours</source>
        <translation>lo que responde en %1 no es de Shellreeve</translation>
    </message>
    <message>
        <source>recorded on another machine</source>
        <translation>los datos son de otro equipo</translation>
    </message>
    <message>
        <source>recorded before this boot</source>
        <translation>los datos son anteriores a este arranque</translation>
    </message>
    <message>
        <source>the recorded process lives</source>
        <translation>el proceso que figura en los datos sigue vivo</translation>
    </message>
    <message>
        <source>the recorded process is gone</source>
        <translation>el proceso que figura en los datos ya no existe</translation>
    </message>
    <message>
        <source>a recorded process cannot be looked at from here</source>
        <translation>un proceso que figura en los datos no se puede comprobar desde aquí</translation>
    </message>
    <message>
        <source>its lock cannot be read</source>
        <translation>no se puede leer su bloqueo</translation>
    </message>
    <message>
        <source>its lock is held</source>
        <translation>su bloqueo está en uso</translation>
    </message>
    <message>
        <source>its lock is free</source>
        <translation>su bloqueo está libre</translation>
    </message>
    <message>
        <source>its guardian lives</source>
        <translation>su guardián sigue vivo</translation>
    </message>
    <message>
        <source>one process runs on in the cgroup that was made for it</source>
        <translation>un proceso sigue en ejecución en el cgroup creado para su uso</translation>
    </message>
    <message>
        <source>%1 processes run on in the cgroup that was made for it</source>
        <translation>%1 procesos siguen en ejecución en el cgroup creado para su uso</translation>
    </message>
    <message>
        <source>it is being created</source>
        <translation>se está creando</translation>
    </message>
    <message>
        <source>it is being ended</source>
        <translation>se está terminando</translation>
    </message>
    <message>
        <source>it is being restarted</source>
        <translation>se está reiniciando</translation>
    </message>
    <message>
        <source>its session has ended; it stays for what is kept</source>
        <translation>su sesión ha terminado; permanece por lo que se conserva</translation>
    </message>
    <message>
        <source>it was to be ended, but what is left of it is not ours to signal; tried again when that has gone</source>
        <translation>se iba a terminar, pero Shellreeve no puede enviar señales a lo que queda; se reintenta cuando haya desaparecido</translation>
    </message>
    <message>
        <source>its end was asked for and written down</source>
        <translation>su fin se pidió y se anotó</translation>
    </message>
    <message>
        <source>its creation never completed</source>
        <translation>su creación nunca se completó</translation>
    </message>
    <message>
        <source>its command has exited, but a viewer is attached or a process is kept</source>
        <translation>su comando finalizó, pero aún hay visores o un proceso que se conserva</translation>
    </message>
    <message>
        <source>its command exited longer ago than an empty shellper is kept, and no viewer is attached</source>
        <translation>su proceso hijo finalizó hace más tiempo del que se conserva un shellper sin comando, y no hay visores</translation>
    </message>
    <message>
        <source>this supervisor is dealing with it already</source>
        <translation>este supervisor ya se ocupa de ello</translation>
    </message>
    <message>
        <source>no living shellper claims it</source>
        <translation>ningún shellper vivo indica que sea suyo</translation>
    </message>
    <message>
        <source>it belongs to another profile</source>
        <translation>pertenece a otro perfil</translation>
    </message>
    <message>
        <source>another supervisor has taken it over</source>
        <translation>otro supervisor ha tomado el control</translation>
    </message>
    <message>
        <source>it runs in the cgroup that was made for the session %1</source>
        <translation>se ejecuta en el cgroup creado para la sesión %1</translation>
    </message>
    <message>
        <source>neither shellper nor guardian of that session lives any more</source>
        <translation>ya no viven ni el shellper ni el guardián de esa sesión</translation>
    </message>
    <message>
        <source>its environment names the session %1</source>
        <translation>su entorno indica la sesión %1</translation>
    </message>
    <message>
        <source>that session lives, and the process does not stand below it</source>
        <translation>esa sesión sigue viva y el proceso no está por debajo de ella</translation>
    </message>
    <message>
        <source>nothing of that session lives any more</source>
        <translation>ya no vive nada de esa sesión</translation>
    </message>
    <message>
        <source>an environment can be copied, so it is not ended unasked</source>
        <translation>un entorno se puede copiar, así que no se termina sin preguntar</translation>
    </message>
    <message>
        <source>its cgroup bears that session&apos;s name, but nothing recorded says that it was made for it</source>
        <translation>su cgroup lleva el nombre de esa sesión, pero nada en los datos indica que se creara para ella</translation>
    </message>
    <message>
        <source>this process cannot be looked at</source>
        <translation>no se puede comprobar este proceso</translation>
    </message>
    <message>
        <source>see that /proc is mounted and may be read</source>
        <translation>compruebe que /proc está montado y se permite leerlo</translation>
    </message>
    <message>
        <source>a monitor&apos;s record of format %1, not %2</source>
        <translation>los datos de un monitor tienen el formato %1, no %2</translation>
    </message>
    <message>
        <source>a monitor&apos;s record without process or owner</source>
        <translation>a los datos de un monitor les falta el proceso o el propietario</translation>
    </message>
    <message>
        <source>%1 holds no token</source>
        <translation>%1 no contiene ningún token</translation>
    </message>
    <message>
        <source>that is not a monitor of Shellreeve</source>
        <translation>eso no es un monitor de Shellreeve</translation>
    </message>
    <message>
        <source>it did not say who it is</source>
        <translation>no dijo quién es</translation>
    </message>
    <message>
        <source>cannot connect</source>
        <translation>no se puede conectar</translation>
    </message>
    <message>
        <source>it broke off</source>
        <translation>la conexión se interrumpió</translation>
    </message>
    <message>
        <source>it closed the connection without an answer</source>
        <translation>cerró la conexión sin responder</translation>
    </message>
    <message>
        <source>it does not answer as a monitor of Shellreeve does</source>
        <translation>no responde como lo hace un monitor de Shellreeve</translation>
    </message>
    <message>
        <source>%1 is not an address</source>
        <translation>%1 no es una dirección</translation>
    </message>
    <message>
        <source>cannot ask it</source>
        <translation>no se le puede preguntar</translation>
    </message>
    <message>
        <source>it was ended by %1</source>
        <translation>terminó por %1</translation>
    </message>
    <message>
        <source>it exited with status %1</source>
        <translation>finalizó con el estado %1</translation>
    </message>
    <message>
        <source>it did not report in time</source>
        <translation>no informó a tiempo de su inicio</translation>
    </message>
    <message>
        <source>the monitor did not start: %1</source>
        <translation>el monitor no se inició: %1</translation>
    </message>
    <message>
        <source>see that Shellreeve is installed completely</source>
        <translation>compruebe que Shellreeve está instalado por completo</translation>
    </message>
    <message>
        <source>another Shellreeve is starting a monitor on port %1 (%2)</source>
        <translation>otro Shellreeve está iniciando un monitor en el puerto %1 (%2)</translation>
    </message>
    <message>
        <source>try again, or use another port: %1</source>
        <translation>reinténtelo o use otro puerto: %1</translation>
    </message>
    <message>
        <source>this instance has no lock that would prove to others that it lives</source>
        <translation>esta instancia no tiene ningún bloqueo que demuestre a otras que sigue viva</translation>
    </message>
    <message>
        <source>the log says why</source>
        <translation>el registro dice por qué</translation>
    </message>
    <message>
        <source>the monitor has ended: %1</source>
        <translation>el monitor ha terminado: %1</translation>
    </message>
    <message>
        <source>%1; it was started %2 times</source>
        <translation>%1; se inició %2 veces</translation>
    </message>
    <message>
        <source>it is started again by itself</source>
        <translation>se reinicia automáticamente</translation>
    </message>
    <message>
        <source>it was ended, and the port is still held</source>
        <translation>terminó, pero el puerto sigue ocupado</translation>
    </message>
    <message>
        <source>it stays</source>
        <translation>sigue ahí</translation>
    </message>
    <message>
        <source>it could not be ended: %1</source>
        <translation>no se pudo terminar: %1</translation>
    </message>
    <message>
        <source>a process of user %1 that cannot be looked at</source>
        <translation>un proceso del usuario %1 que no se puede comprobar</translation>
    </message>
    <message>
        <source>a process that cannot be looked at</source>
        <translation>un proceso que no se puede comprobar</translation>
    </message>
    <message>
        <source>%1 (process %2, user %3)</source>
        <translation>%1 (proceso %2, usuario %3)</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (proceso %2)</translation>
    </message>
    <message>
        <source>port %1 is held by the monitor of another Shellreeve, profile %2, process %3</source>
        <translation>el puerto %1 está ocupado por el monitor de otro Shellreeve, perfil %2, proceso %3</translation>
    </message>
    <message>
        <source>leave it, quit that Shellreeve, or use another port: %1</source>
        <translation>déjelo así, salga de ese Shellreeve o use otro puerto: %1</translation>
    </message>
    <message>
        <source>port %1 is held by a process of the session %2: %3</source>
        <translation>el puerto %1 está ocupado por un proceso de la sesión %2: %3</translation>
    </message>
    <message>
        <source>end that session, or use another port: %1</source>
        <translation>termine esa sesión o use otro puerto: %1</translation>
    </message>
    <message>
        <source>port %1 is held by %2</source>
        <translation>el puerto %1 está ocupado por %2</translation>
    </message>
    <message>
        <source>port %1 is held by %2, listening on %3</source>
        <translation>el puerto %1 está ocupado por %2, que escucha en %3</translation>
    </message>
    <message>
        <source>end it, or use another port: %1</source>
        <translation>termínelo o use otro puerto: %1</translation>
    </message>
    <message>
        <source>a rule of this system keeps the port from you (net.ipv4.ip_unprivileged_port_start on Linux, or a security policy): use another port: shellreeve --monitor-port N</source>
        <translation>una regla de este sistema le impide usar el puerto (net.ipv4.ip_unprivileged_port_start en Linux, o una directiva de seguridad): use otro puerto: shellreeve --monitor-port N</translation>
    </message>
    <message>
        <source>bring the loopback interface up (on Linux: ip link set lo up), then try again</source>
        <translation>active la interfaz de bucle local (en Linux: ip link set lo up) y reinténtelo</translation>
    </message>
    <message>
        <source>cannot listen on 127.0.0.1:%1</source>
        <translation>no se puede escuchar en 127.0.0.1:%1</translation>
    </message>
    <message>
        <source>libmicrohttpd %1 does not start</source>
        <translation>libmicrohttpd %1 no se inicia</translation>
    </message>
    <message>
        <source>%1 is damaged: it is not text</source>
        <translation>%1 está dañado: no es texto</translation>
    </message>
    <message>
        <source>the bundle&apos;s list of helpers cannot be used: %1</source>
        <translation>no se puede usar la lista de programas auxiliares incluida con el programa: %1</translation>
    </message>
    <message>
        <source>get the program&apos;s file again</source>
        <translation>vuelva a obtener el archivo del programa</translation>
    </message>
    <message>
        <source>it has no id</source>
        <translation>no tiene identificador</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no entry of it</source>
        <translation>«%1» no es una entrada válida de la lista</translation>
    </message>
    <message>
        <source>%1 is not in it</source>
        <translation>%1 no figura en la lista</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>no se puede leer %1: %2</translation>
    </message>
    <message>
        <source>free some space on that disk and start Shellreeve again</source>
        <translation>libere espacio en ese disco y vuelva a iniciar Shellreeve</translation>
    </message>
    <message>
        <source>set XDG_DATA_HOME to a directory that can be written</source>
        <translation>establezca XDG_DATA_HOME en un directorio en el que se pueda escribir</translation>
    </message>
    <message>
        <source>cannot copy the session helpers to %1</source>
        <translation>no se pueden copiar los programas auxiliares de las sesiones a %1</translation>
    </message>
    <message>
        <source>see to that, or set XDG_DATA_HOME to a directory of yours</source>
        <translation>resuélvalo o establezca XDG_DATA_HOME en un directorio propio</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 está dañado</translation>
    </message>
    <message>
        <source>the session helpers are not copied: Shellreeve is leaving</source>
        <translation>no se copian los programas auxiliares de las sesiones: Shellreeve se está cerrando</translation>
    </message>
    <message>
        <source>no program can be started from %1: %2</source>
        <translation>no se puede iniciar ningún programa desde %1: %2</translation>
    </message>
    <message>
        <source>if that disk is mounted &quot;noexec&quot;, start Shellreeve with XDG_DATA_HOME set to a directory where programs may run, or install the package instead</source>
        <translation>si ese disco está montado con «noexec», inicie Shellreeve con XDG_DATA_HOME establecido en un directorio donde se puedan ejecutar programas, o instale el paquete en su lugar</translation>
    </message>
    <message>
        <source>no thread to copy the helpers</source>
        <translation>no se pudo crear un hilo para copiar los programas auxiliares</translation>
    </message>
    <message>
        <source>%1 is not a link to this program</source>
        <translation>%1 no es un enlace a este programa</translation>
    </message>
    <message>
        <source>move it away first</source>
        <translation>muévalo primero a otro lugar</translation>
    </message>
    <message>
        <source>cannot make the folder %1</source>
        <translation>no se puede crear la carpeta %1</translation>
    </message>
    <message>
        <source>cannot make %1</source>
        <translation>no se puede crear %1</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>no se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>process %1, which is to own this monitor, has gone</source>
        <translation>el proceso %1, que debía ser el propietario de este monitor, ya no existe</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Operación no permitida</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permiso denegado</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>No existe el archivo o el directorio</translation>
    </message>
    <message>
        <source>No such process</source>
        <translation>No existe el proceso</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Error de entrada/salida</translation>
    </message>
    <message>
        <source>Argument list too long</source>
        <translation>La lista de argumentos es demasiado larga</translation>
    </message>
    <message>
        <source>Exec format error</source>
        <translation>Formato de ejecutable incorrecto</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>Recurso no disponible temporalmente</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>No se pudo asignar memoria</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>El archivo de texto está ocupado</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>El archivo ya existe</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>No es un directorio</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Es un directorio</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>Argumento inválido</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>Demasiados archivos abiertos en el sistema</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>No queda espacio en el dispositivo</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Se ha excedido la cuota de disco</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>Demasiados niveles de enlaces simbólicos</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>La dirección ya se está usando</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>No se puede asignar la dirección solicitada</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>La red no está activa</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>La red es inaccesible</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Conexión rehusada</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Conexión reinicializada por el equipo remoto</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Expiró el tiempo de conexión</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>Tubería rota</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>Identificador de archivo obsoleto</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminó</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>forgotten</source>
        <translation>olvidado</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>adoptado</translation>
    </message>
    <message>
        <source>its guardian ends what it left, or holds what is kept of it</source>
        <translation>su guardián termina lo que dejó, o mantiene lo que se conserva</translation>
    </message>
    <message>
        <source>it runs a program named %1</source>
        <translation>ejecuta un programa llamado %1</translation>
    </message>
    <message>
        <source>the record of the port names another process</source>
        <translation>los datos del puerto indican otro proceso</translation>
    </message>
    <message>
        <source>it is one of %1 processes that hold the port</source>
        <translation>es uno de los %1 procesos que ocupan el puerto</translation>
    </message>
    <message>
        <source>its port is 0</source>
        <translation>su puerto es 0</translation>
    </message>
    <message>
        <source>give it a port: %1</source>
        <translation>asígnele un puerto: %1</translation>
    </message>
    <message>
        <source>processes cannot be looked at here, so nobody could tell whose the monitor is</source>
        <translation>aquí no se pueden comprobar los procesos, así que nadie podría saber de quién es el monitor</translation>
    </message>
    <message>
        <source>set SHELLREEVE_MONITOR_DIR to a directory of your own</source>
        <translation>establezca SHELLREEVE_MONITOR_DIR en un directorio propio</translation>
    </message>
    <message>
        <source>see who does with: reeve ports %1</source>
        <translation>vea quién lo hace con: reeve ports %1</translation>
    </message>
    <message>
        <source>its command runs on, by its recorded start</source>
        <translation>su comando sigue en ejecución, según su inicio registrado</translation>
    </message>
    <message>
        <source>it cannot be told from here whether it still runs</source>
        <translation>desde aquí no se puede saber si aún se ejecuta</translation>
    </message>
    <message>
        <source>it lives, but cannot be looked at from here</source>
        <translation>se ejecuta, pero no se puede comprobar desde aquí</translation>
    </message>
    <message>
        <source>the session %1 has ended but for what is kept</source>
        <translation>la sesión %1 ha terminado, salvo lo que se conserva</translation>
    </message>
    <message>
        <source>`reeve kill --everything %1` ends that, too; then start it anew</source>
        <translation>`reeve kill --everything %1` también termina eso; después iníciela de nuevo</translation>
    </message>
    <message>
        <source>the session %1 is not started again: %2</source>
        <translation>la sesión %1 no se inicia de nuevo: %2</translation>
    </message>
    <message>
        <source>end it first with `reeve kill %1`</source>
        <translation>termínela primero con `reeve kill %1`</translation>
    </message>
    <message>
        <source>Decisions are not written down: %1.</source>
        <translation>Las decisiones no se registran: %1.</translation>
    </message>
</context>
<context>
    <name>SessionColumns</name>
    <message>
        <source>exited</source>
        <extracomment>The state of a session whose command has finished: &quot;exited&quot; by itself, else &quot;ended&quot; by somebody or something.</extracomment>
        <translation>finalizó</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminó</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Last output</source>
        <translation>Última salida</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Visores</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>Iniciada: %1</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Creada: %1</translation>
    </message>
    <message>
        <source>No output yet</source>
        <translation>Aún sin salida</translation>
    </message>
    <message>
        <source>1 terminal is attached</source>
        <translation>1 terminal conectada</translation>
    </message>
    <message numerus="yes">
        <source>%n terminals are attached</source>
        <translation>
            <numerusform>%n terminal conectada</numerusform>
            <numerusform>%n terminales conectadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Ports: %1</source>
        <translation>Puertos: %1</translation>
    </message>
    <message>
        <source>Of one processor core</source>
        <translation>De un núcleo del procesador</translation>
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
        <translation>nunca automáticamente</translation>
    </message>
    <message>
        <source>when it fails</source>
        <translation>si falla</translation>
    </message>
    <message>
        <source>whenever it ends</source>
        <translation>siempre que termina</translation>
    </message>
    <message>
        <source>%1; once so far</source>
        <translation>%1; una vez hasta ahora</translation>
    </message>
    <message>
        <source>%1; %2 times so far</source>
        <translation>%1; %2 veces hasta ahora</translation>
    </message>
    <message>
        <source>ended with the command</source>
        <translation>termina con el comando</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>What becomes of processes that outlive the command: they go on.</extracomment>
        <translation>se conserva</translation>
    </message>
    <message>
        <source>kept until you decide</source>
        <translation>se conserva hasta que usted decida</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a program and its process number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>never ends itself</source>
        <translation>nunca termina por sí sola</translation>
    </message>
    <message>
        <source>ends itself after %1 in which nobody looks after it and it does nothing</source>
        <translation>termina por sí sola tras %1 sin que nadie la atienda y sin hacer nada</translation>
    </message>
    <message>
        <source>1 process</source>
        <translation>1 proceso</translation>
    </message>
    <message numerus="yes">
        <source>%n processes</source>
        <translation>
            <numerusform>%n proceso</numerusform>
            <numerusform>%n procesos</numerusform>
        </translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>%1 de CPU</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Asks for you</source>
        <translation>Pide atención</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Tiempo de vida</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>Dejado atrás</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Reinicios</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation>Restos</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>Last output</source>
        <translation>Última salida</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Visores</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>columns and rows</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>running for 3 h</comment>
        <translation>%1 desde hace %2</translation>
    </message>
    <message>
        <source>%1 by a restart of the machine</source>
        <comment>interrupted</comment>
        <translation>%1 por un reinicio del equipo</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>exited with %1</source>
        <translation>finalizó con el código %1</translation>
    </message>
    <message>
        <source>ended by %1</source>
        <translation>terminó por %1</translation>
    </message>
    <message>
        <source>ended, nobody saw how</source>
        <translation>terminó, nadie vio cómo</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>señal %1</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciándose</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>restarting</source>
        <translation>reiniciándose</translation>
    </message>
    <message>
        <source>keeps failing</source>
        <translation>falla repetidamente</translation>
    </message>
    <message>
        <source>ending</source>
        <translation>terminando</translation>
    </message>
    <message>
        <source>not answering</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>rang the bell</source>
        <translation>hizo sonar la campana</translation>
    </message>
    <message>
        <source>sent a message</source>
        <translation>envió un mensaje</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>finalizó</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>ends itself now</source>
        <translation>termina ahora por sí sola</translation>
    </message>
    <message>
        <source>ends itself in %1</source>
        <translation>termina por sí sola dentro de %1</translation>
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
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>TerminalSearch</name>
    <message>
        <source>There is no terminal program here; looked for %1</source>
        <translation>Aquí no hay ningún programa de terminal; se buscó %1</translation>
    </message>
    <message>
        <source>install one, or name yours in the settings</source>
        <translation>instale uno o indique el suyo en las preferencias</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>shellreeve: no desktop can be reached (DISPLAY, WAYLAND_DISPLAY and QT_QPA_PLATFORM are empty or lead nowhere); running as with --headless</source>
        <translation>shellreeve: no se puede acceder a ningún escritorio (DISPLAY, WAYLAND_DISPLAY y QT_QPA_PLATFORM están vacías o no llevan a ninguna parte); se ejecuta como con --headless</translation>
    </message>
</context>
<context>
    <name>shellreeve::About</name>
    <message>
        <source>%1 (built with %2)</source>
        <translation>%1 (compilado con %2)</translation>
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
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Sockets</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
</context>
<context>
    <name>shellreeve::AboutDialog</name>
    <message>
        <source>About Shellreeve</source>
        <translation>Acerca de Shellreeve</translation>
    </message>
    <message>
        <source>Shellreeve %1</source>
        <translation>Shellreeve %1</translation>
    </message>
    <message>
        <source>Keeps terminal sessions alive, and leaves nothing behind when they end.</source>
        <translation>Mantiene vivas las sesiones de terminal y no deja nada atrás cuando terminan.</translation>
    </message>
    <message>
        <source>Free software under the MIT license.</source>
        <translation>Software libre bajo la licencia MIT.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy for a bug report</source>
        <translation>Copiar para informar de un fallo</translation>
    </message>
</context>
<context>
    <name>shellreeve::AtHome</name>
    <message>
        <source>The settings cannot be used or kept</source>
        <translation>Las preferencias no se pueden usar o guardar</translation>
    </message>
</context>
<context>
    <name>shellreeve::Autostart</name>
    <message>
        <source>Keeps terminal sessions alive, and leaves nothing behind when they end.</source>
        <translation>Mantiene vivas las sesiones de terminal y no deja nada atrás cuando terminan.</translation>
    </message>
</context>
<context>
    <name>shellreeve::Cleanup</name>
    <message>
        <source>ours, not listed yet</source>
        <translation>de Shellreeve, aún sin listar</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en orden</translation>
    </message>
    <message>
        <source>over</source>
        <translation>ha acabado</translation>
    </message>
    <message>
        <source>somebody else’s</source>
        <translation>de otros</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>no se puede saber</translation>
    </message>
    <message>
        <source>joins the list</source>
        <translation>se añade a la lista</translation>
    </message>
    <message>
        <source>is shown as unreachable</source>
        <translation>se muestra como inaccesible</translation>
    </message>
    <message>
        <source>its end is written down</source>
        <translation>se anota su fin</translation>
    </message>
    <message>
        <source>is ended</source>
        <translation>se termina</translation>
    </message>
    <message>
        <source>is forgotten</source>
        <translation>se olvida</translation>
    </message>
    <message>
        <source>its shellper is ended</source>
        <translation>se termina su shellper</translation>
    </message>
    <message>
        <source>what it left is ended</source>
        <translation>se termina lo que dejó</translation>
    </message>
    <message>
        <source>is removed</source>
        <translation>se elimina</translation>
    </message>
    <message>
        <source>is left alone</source>
        <translation>no se toca</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>se conserva</translation>
    </message>
    <message>
        <source>left behind</source>
        <translation>dejado atrás</translation>
    </message>
    <message>
        <source>it still runs below the session’s shellper, though the session’s command has ended</source>
        <translation>sigue en ejecución bajo el shellper de la sesión, aunque el comando de la sesión ya terminó</translation>
    </message>
    <message>
        <source>kept on request: no end of its session touches it</source>
        <translation>se conserva a petición: el fin de su sesión no lo afecta</translation>
    </message>
    <message>
        <source>goes on running</source>
        <translation>sigue en ejecución</translation>
    </message>
    <message>
        <source>Leftover</source>
        <translation>Resto</translation>
    </message>
    <message>
        <source>Kept process</source>
        <translation>Proceso conservado</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Socket file</source>
        <translation>Archivo de socket</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>it uses %1 of memory</source>
        <translation>usa %1 de memoria</translation>
    </message>
    <message>
        <source>it uses %1 of memory and listens on %2</source>
        <translation>usa %1 de memoria y escucha en %2</translation>
    </message>
</context>
<context>
    <name>shellreeve::CleanupModel</name>
    <message>
        <source>has ended</source>
        <translation>ha terminado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
</context>
<context>
    <name>shellreeve::CleanupText</name>
    <message>
        <source>1 thing</source>
        <translation>1 elemento</translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>5 min ago (3/4/25 12:00)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Clean up %1?</source>
        <translation>¿Limpiar %1?</translation>
    </message>
    <message>
        <source>This is done, and nothing else. Whoever has come to life again by then is left alone.</source>
        <translation>Se hace esto y nada más. Lo que para entonces haya vuelto a la vida no se toca.</translation>
    </message>
    <message>
        <source>It would end %1 at once. That many are ended only when you say so.</source>
        <translation>Terminaría %1 de una vez. Tantas solo se terminan si usted lo pide expresamente.</translation>
    </message>
    <message>
        <source>Clean up, ending %1</source>
        <translation>Limpiar y terminar %1</translation>
    </message>
    <message>
        <source>Clean up %1</source>
        <translation>Limpiar %1</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Todo está en orden.</translation>
    </message>
    <message>
        <source>1 thing wants a look.</source>
        <translation>1 elemento requiere revisión.</translation>
    </message>
    <message numerus="yes">
        <source>%n things want a look.</source>
        <translation>
            <numerusform>%n elemento requiere revisión.</numerusform>
            <numerusform>%n elementos requieren revisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>A clean-up would change nothing.</source>
        <translation>Una limpieza no cambiaría nada.</translation>
    </message>
    <message>
        <source>A clean-up sees to %1 of them.</source>
        <translation>Una limpieza se ocupa de %1 de ellos.</translation>
    </message>
    <message>
        <source>A clean-up sees to it.</source>
        <translation>Una limpieza se ocupa de ello.</translation>
    </message>
    <message>
        <source>A clean-up sees to all of them.</source>
        <translation>Una limpieza se ocupa de todos ellos.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, verdict</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>kind, session, verdict</comment>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Since: %1</source>
        <translation>Desde: %1</translation>
    </message>
    <message>
        <source>What happens: it %1.</source>
        <comment>… is left alone</comment>
        <translation>Qué ocurre: %1.</translation>
    </message>
    <message>
        <source>What became of it: %1.</source>
        <translation>Qué pasó: %1.</translation>
    </message>
</context>
<context>
    <name>shellreeve::CommandToolLine</name>
    <message>
        <source>Command line tool</source>
        <translation>Herramienta de línea de comandos</translation>
    </message>
    <message>
        <source>“reeve” in a terminal: start, show and end sessions, also in scripts.</source>
        <translation>«reeve» en una terminal: iniciar, mostrar y terminar sesiones, también en scripts.</translation>
    </message>
    <message>
        <source>Line for your shell&apos;s start file</source>
        <translation>Línea para el archivo de inicio de su shell</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the line for your shell&apos;s start file</source>
        <translation>Copiar la línea para el archivo de inicio de su shell</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Remove the command line tool</source>
        <translation>Quitar la herramienta de línea de comandos</translation>
    </message>
    <message>
        <source>Install the command line tool</source>
        <translation>Instalar la herramienta de línea de comandos</translation>
    </message>
    <message>
        <source>Will be %1.</source>
        <translation>Estará en %1.</translation>
    </message>
    <message>
        <source>It is %1, but that folder is not in your PATH. Add this line to ~/.profile and log in again:</source>
        <translation>Está en %1, pero esa carpeta no figura en su PATH. Añada esta línea a ~/.profile y vuelva a entrar en el sistema:</translation>
    </message>
    <message>
        <source>It is %1, but a shell finds %2 before it.</source>
        <translation>Está en %1, pero un shell encuentra antes %2.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>Está en %1.</translation>
    </message>
    <message>
        <source>%1 leads to a program that has gone.</source>
        <translation>%1 lleva a un programa que ya no existe.</translation>
    </message>
    <message>
        <source>%1 is something else, and stays. Move it away to install the tool there.</source>
        <translation>%1 es otra cosa y no se toca. Muévalo a otro lugar para instalar ahí la herramienta.</translation>
    </message>
    <message>
        <source>It is there: %1.</source>
        <translation>Ya está instalada: %1.</translation>
    </message>
</context>
<context>
    <name>shellreeve::ConsentDialog</name>
    <message>
        <source>What it is about</source>
        <translation>De qué se trata</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>shellreeve::DesktopFront</name>
    <message>
        <source>1 session goes on without Shellreeve</source>
        <translation>1 sesión continúa sin Shellreeve</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions go on without Shellreeve</source>
        <translation>
            <numerusform>%n sesión continúa sin Shellreeve</numerusform>
            <numerusform>%n sesiones continúan sin Shellreeve</numerusform>
        </translation>
    </message>
    <message>
        <source>The next start shows what is still running, and so does “reeve list”.</source>
        <translation>El próximo inicio muestra lo que siga en ejecución, y también «reeve list».</translation>
    </message>
    <message>
        <source>The desktop&apos;s tray has changed. To get the icon back, quit Shellreeve and start it again; sessions go on.</source>
        <translation>La bandeja del escritorio ha cambiado. Para recuperar el icono, salga de Shellreeve y vuelva a iniciarlo; las sesiones continúan.</translation>
    </message>
    <message>
        <source>This window stands in for the icon, which comes by itself when there is a tray. When you close the window, everything goes on; start Shellreeve again to get it back.</source>
        <translation>Esta ventana sustituye al icono, que aparece por sí solo cuando hay una bandeja. Al cerrar la ventana todo continúa; vuelva a iniciar Shellreeve para recuperarla.</translation>
    </message>
    <message>
        <source>There is no tray for icons, and no session bus to find one.</source>
        <translation>No hay bandeja para iconos ni bus de sesión para encontrarla.</translation>
    </message>
    <message>
        <source>GNOME shows tray icons only with an extension, AppIndicator for one.</source>
        <translation>GNOME solo muestra iconos en la bandeja con una extensión, por ejemplo, AppIndicator.</translation>
    </message>
    <message>
        <source>This desktop has no tray for icons.</source>
        <translation>Este escritorio no tiene bandeja para iconos.</translation>
    </message>
    <message>
        <source>Show sessions</source>
        <translation>Mostrar las sesiones</translation>
    </message>
    <message>
        <source>Shellreeve runs without an icon</source>
        <translation>Shellreeve se ejecuta sin icono</translation>
    </message>
    <message>
        <source>There is no tray on this desktop. Start Shellreeve again whenever you want to see your sessions.</source>
        <translation>Este escritorio no tiene bandeja. Vuelva a iniciar Shellreeve cuando quiera ver sus sesiones.</translation>
    </message>
</context>
<context>
    <name>shellreeve::Dialogs</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>shellreeve::Durations</name>
    <message>
        <source>1 millisecond</source>
        <translation>1 milisegundo</translation>
    </message>
    <message numerus="yes">
        <source>%n milliseconds</source>
        <translation>
            <numerusform>%n milisegundo</numerusform>
            <numerusform>%n milisegundos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shellreeve::EmptyView</name>
    <message>
        <source>An example for a terminal</source>
        <translation>Un ejemplo para una terminal</translation>
    </message>
    <message>
        <source>Looking for sessions…</source>
        <translation>Buscando sesiones…</translation>
    </message>
    <message>
        <source>Sessions that outlived the last run are found and shown again.</source>
        <translation>Las sesiones que sobrevivieron a la última ejecución se encuentran y se vuelven a mostrar.</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Aún no hay sesiones</translation>
    </message>
    <message>
        <source>A session is a command in a terminal of its own: a coding agent, a server, a shell. It goes on when its window is closed, when this program quits and when it crashes. When you end it, everything it started ends with it.

Start one here, or in a terminal:</source>
        <translation>Una sesión es un comando en su propia terminal: un agente de programación, un servidor, un shell. Continúa cuando se cierra su ventana, cuando se sale de este programa y cuando este se cierra inesperadamente. Al terminarla, todo lo que inició termina con ella.

Inicie una aquí o en una terminal:</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>Nueva sesión…</translation>
    </message>
    <message>
        <source>No session fits “%1”</source>
        <translation>Ninguna sesión coincide con «%1»</translation>
    </message>
    <message>
        <source>The filter looks at names, commands, folders and states. Every word of it must fit.</source>
        <translation>El filtro busca en nombres, comandos, carpetas y estados. Deben coincidir todas sus palabras.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
</context>
<context>
    <name>shellreeve::EndFlow</name>
    <message>
        <source>End what is kept too</source>
        <translation>Terminar también lo conservado</translation>
    </message>
    <message>
        <source>At once, without time to save</source>
        <translation>De inmediato, sin tiempo para guardar</translation>
    </message>
    <message>
        <source>Kills after a tenth of a second</source>
        <translation>Mata tras una décima de segundo</translation>
    </message>
    <message>
        <source>Ending “%1”…</source>
        <translation>Terminando «%1»…</translation>
    </message>
    <message>
        <source>Ending %1…</source>
        <translation>Terminando %1…</translation>
    </message>
    <message>
        <source>Ending sessions</source>
        <translation>Terminando sesiones</translation>
    </message>
    <message>
        <source>Waiting for its processes to finish.</source>
        <translation>Esperando a que finalicen sus procesos.</translation>
    </message>
    <message>
        <source>%1 of %2 have ended.</source>
        <translation>Han terminado %1 de %2.</translation>
    </message>
    <message>
        <source>Not everything ended</source>
        <translation>No terminó todo</translation>
    </message>
    <message>
        <source>1 process is still there</source>
        <translation>1 proceso sigue ahí</translation>
    </message>
    <message numerus="yes">
        <source>%n processes are still there</source>
        <translation>
            <numerusform>%n proceso sigue ahí</numerusform>
            <numerusform>%n procesos siguen ahí</numerusform>
        </translation>
    </message>
    <message>
        <source>They were asked to end and then killed, and they live on. Their sessions stay in the list, so that you can try again.</source>
        <translation>Se les pidió que terminaran, después se los mató, y siguen vivos. Sus sesiones permanecen en la lista para que pueda reintentarlo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Could not end</source>
        <translation>No se pudo terminar</translation>
    </message>
    <message>
        <source>A session could not be ended</source>
        <translation>Una sesión no se pudo terminar</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions could not be ended</source>
        <translation>
            <numerusform>%n sesión no se pudo terminar</numerusform>
            <numerusform>%n sesiones no se pudieron terminar</numerusform>
        </translation>
    </message>
    <message>
        <source>Ending what finished sessions left…</source>
        <translation>Terminando lo que dejaron las sesiones finalizadas…</translation>
    </message>
    <message>
        <source>Quitting</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Waiting for their processes to finish.</source>
        <translation>Esperando a que finalicen sus procesos.</translation>
    </message>
    <message>
        <source>Shellreeve quits now. The next start finishes what could not be ended.</source>
        <translation>Shellreeve se cierra ahora. El próximo inicio completa lo que no se pudo terminar.</translation>
    </message>
</context>
<context>
    <name>shellreeve::EndText</name>
    <message>
        <source>1 process</source>
        <translation>1 proceso</translation>
    </message>
    <message numerus="yes">
        <source>%n processes</source>
        <translation>
            <numerusform>%n proceso</numerusform>
            <numerusform>%n procesos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 port</source>
        <translation>1 puerto</translation>
    </message>
    <message numerus="yes">
        <source>%n ports</source>
        <translation>
            <numerusform>%n puerto</numerusform>
            <numerusform>%n puertos</numerusform>
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
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a command, a folder</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Kept, and goes on running: %1.</source>
        <translation>Se conserva y sigue en ejecución: %1.</translation>
    </message>
    <message>
        <source>Shellreeve itself was started in here: it and the programs it runs under are spared.</source>
        <translation>El propio Shellreeve se inició aquí dentro: no se tocan ni él ni los programas bajo los que se ejecuta.</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Terminar sesión</translation>
    </message>
    <message>
        <source>End %1</source>
        <translation>Terminar %1</translation>
    </message>
    <message>
        <source>Nothing runs in it any more; it leaves the list.</source>
        <translation>Ya no se ejecuta nada en ella; sale de la lista.</translation>
    </message>
    <message>
        <source>Nothing runs in them any more; they leave the list.</source>
        <translation>Ya no se ejecuta nada en ellas; salen de la lista.</translation>
    </message>
    <message>
        <source>It is asked to finish, and killed if it does not.</source>
        <translation>Se le pide que finalice y, si no lo hace, se lo mata.</translation>
    </message>
    <message>
        <source>Each is asked to finish, and killed if it does not.</source>
        <translation>Se pide a cada uno que finalice y, si no lo hace, se lo mata.</translation>
    </message>
    <message>
        <source>This ends %1.</source>
        <translation>Esto termina %1.</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 sesión</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing that runs</source>
        <translation>nada en ejecución</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>bash and 3 processes</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>End %1?</source>
        <translation>¿Terminar %1?</translation>
    </message>
    <message>
        <source>End sessions</source>
        <translation>Terminar sesiones</translation>
    </message>
    <message>
        <source>Restart session</source>
        <translation>Reiniciar sesión</translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <translation>¿Reiniciar %1?</translation>
    </message>
    <message>
        <source>This ends %1, then starts the command again.</source>
        <translation>Esto termina %1 y después vuelve a iniciar el comando.</translation>
    </message>
    <message>
        <source>%1 and restart</source>
        <comment>End 4 processes and restart</comment>
        <translation>%1 y reiniciar</translation>
    </message>
    <message>
        <source>Restart sessions</source>
        <translation>Reiniciar sesiones</translation>
    </message>
    <message>
        <source>This ends %1, then starts the commands again.</source>
        <translation>Esto termina %1 y después vuelve a iniciar los comandos.</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>Reiniciar %1</translation>
    </message>
    <message>
        <source>Quit and end all</source>
        <translation>Salir y terminar todas</translation>
    </message>
    <message>
        <source>End %1 and quit?</source>
        <translation>¿Terminar %1 y salir?</translation>
    </message>
    <message>
        <source>End all %1 and quit?</source>
        <translation>¿Terminar las %1 y salir?</translation>
    </message>
    <message>
        <source>To leave what finished sessions started running instead, choose “Quit” in the menu.</source>
        <translation>Para dejar en ejecución lo que iniciaron las sesiones finalizadas, elija «Salir» en el menú.</translation>
    </message>
    <message>
        <source>To leave them running instead, choose “Quit (keep %1)” in the menu.</source>
        <translation>Para dejarlas en ejecución, elija «Salir (conservar %1)» en el menú.</translation>
    </message>
    <message>
        <source>End %1 and quit</source>
        <translation>Terminar %1 y salir</translation>
    </message>
    <message>
        <source>Forget sessions</source>
        <translation>Olvidar sesiones</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>¿Olvidar %1?</translation>
    </message>
    <message>
        <source>They have finished. How they ended and what they last showed is dropped for good.</source>
        <translation>Ya han finalizado. Cómo terminaron y lo último que mostraron se descarta para siempre.</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>Olvidar %1</translation>
    </message>
    <message>
        <source>End process</source>
        <translation>Terminar proceso</translation>
    </message>
    <message>
        <source>The session %1 stays as it is.</source>
        <translation>La sesión %1 queda como está.</translation>
    </message>
    <message>
        <source>%1 is kept. End it all the same?</source>
        <translation>%1 se conserva. ¿Terminarlo de todos modos?</translation>
    </message>
    <message>
        <source>It and everything below it ends.</source>
        <translation>Termina junto con todo lo que hay por debajo.</translation>
    </message>
    <message>
        <source>End it all the same</source>
        <translation>Terminarlo de todos modos</translation>
    </message>
    <message>
        <source>End %1 and %2 below it?</source>
        <translation>¿Terminar %1 y %2 por debajo?</translation>
    </message>
    <message>
        <source>%1 (pid %2)</source>
        <translation>%1 (pid %2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>node (pid 12): permission denied</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not ended in time</source>
        <translation>no terminó a tiempo</translation>
    </message>
</context>
<context>
    <name>shellreeve::FactsView</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>Open or end…</source>
        <translation>Abrir o terminar…</translation>
    </message>
    <message>
        <source>Open or end: %1</source>
        <translation>Abrir o terminar: %1</translation>
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
        <translation>Escriba el nombre de un programa, por ejemplo, «tmux».</translation>
    </message>
    <message>
        <source>A rule has at most %1 characters.</source>
        <translation>Una regla tiene como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>A rule is one line of plain text.</source>
        <translation>Una regla es una línea de texto sin formato.</translation>
    </message>
    <message>
        <source>“%1”: write the name of the file alone, without folders.</source>
        <translation>«%1»: escriba solo el nombre del archivo, sin carpetas.</translation>
    </message>
    <message>
        <source>“*” alone names no program: write how its name begins, then “*”.</source>
        <translation>«*» por sí solo no designa ningún programa: escriba el comienzo de su nombre y después «*».</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Another program, like: java GradleDaemon</source>
        <translation>Otro programa, como: java GradleDaemon</translation>
    </message>
    <message>
        <source>A program to add</source>
        <translation>Un programa que añadir</translation>
    </message>
    <message>
        <source>The list is too long. “*” stands for many names that begin alike.</source>
        <translation>La lista es demasiado larga. «*» representa muchos nombres que empiezan igual.</translation>
    </message>
</context>
<context>
    <name>shellreeve::LateProgress</name>
    <message>
        <source>Ending a process</source>
        <translation>Terminando un proceso</translation>
    </message>
    <message>
        <source>Ending %1…</source>
        <translation>Terminando %1…</translation>
    </message>
    <message>
        <source>Waiting for it to finish.</source>
        <translation>Esperando a que finalice.</translation>
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
        <translation>termina dentro de %1</translation>
    </message>
    <message>
        <source>is being ended</source>
        <translation>se está terminando</translation>
    </message>
    <message>
        <source>waits for your answer</source>
        <translation>espera su respuesta</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>The state of a process that a session left behind: nobody ends it.</extracomment>
        <translation>se conserva</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <translation>se conserva: %1</translation>
    </message>
    <message>
        <source>could not be ended</source>
        <translation>no se pudo terminar</translation>
    </message>
    <message>
        <source>could not be ended: %1</source>
        <translation>no se pudo terminar: %1</translation>
    </message>
</context>
<context>
    <name>shellreeve::LeftoversWindow</name>
    <message>
        <source>&amp;Show what is in order, too</source>
        <translation>&amp;Mostrar también lo que está en orden</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Terminar</translation>
    </message>
    <message>
        <source>End the process and everything below it; what is kept is asked about</source>
        <translation>Terminar el proceso y todo lo que hay por debajo; se pregunta por lo que se conserva</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>From now on no end of its session touches it</source>
        <translation>Desde ahora, el fin de su sesión no lo afecta</translation>
    </message>
    <message>
        <source>S&amp;top keeping</source>
        <translation>&amp;Dejar de conservar</translation>
    </message>
    <message>
        <source>The rules of its session decide again</source>
        <translation>Vuelven a decidir las reglas de su sesión</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Volver a comprobar</translation>
    </message>
    <message>
        <source>See what there is now (F5)</source>
        <translation>Ver lo que hay ahora (F5)</translation>
    </message>
    <message>
        <source>&amp;Clean up…</source>
        <translation>&amp;Limpiar…</translation>
    </message>
    <message>
        <source>Do what the last column says, after asking</source>
        <translation>Hacer lo que dice la última columna, tras preguntar</translation>
    </message>
    <message>
        <source>Leftovers and orphans</source>
        <translation>Restos y huérfanos</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Whatever runs for a session stands below one that is in the list.

When the command of a session exits and leaves something running, it is shown here, to be ended or kept. So are processes that you keep, sockets of sessions that are no more, and processes that say they come from one. Nothing is ended on a guess: each line tells its evidence.</source>
        <translation>Todo lo que se ejecuta para una sesión está por debajo de una que figura en la lista.

Cuando el comando de una sesión finaliza y deja algo en ejecución, se muestra aquí para terminarlo o conservarlo. También se muestran los procesos que usted conserva, los sockets de sesiones que ya no existen y los procesos que dicen proceder de una. Nada se termina por conjeturas: cada línea indica en qué se basa.</translation>
    </message>
    <message>
        <source>Nothing was done: there is something else to do by now. Look at the list, then clean up again.</source>
        <translation>No se ha hecho nada: ahora hay otra cosa que hacer. Revise la lista y vuelva a limpiar.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Cleaning up…</source>
        <translation>Limpiando…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Not everything could be looked at. %1</source>
        <translation>No se pudo comprobar todo. %1</translation>
    </message>
    <message>
        <source>Nothing is left behind</source>
        <translation>No queda ningún resto</translation>
    </message>
    <message>
        <source>Select a line to see why it is there and what happens to it.</source>
        <translation>Seleccione una línea para ver por qué está ahí y qué ocurre con ella.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are selected.</source>
        <translation>
            <numerusform>%n línea seleccionada.</numerusform>
            <numerusform>%n líneas seleccionadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>End these sessions too</source>
        <translation>Terminar también estas sesiones</translation>
    </message>
    <message>
        <source>Otherwise only the rest is cleaned up</source>
        <translation>De lo contrario solo se limpia lo demás</translation>
    </message>
    <message>
        <source>1 thing was cleaned up.</source>
        <translation>Se limpió 1 elemento.</translation>
    </message>
    <message numerus="yes">
        <source>%n things were cleaned up.</source>
        <translation>
            <numerusform>Se limpió %n elemento.</numerusform>
            <numerusform>Se limpiaron %n elementos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The end of 1 session was held back.</source>
        <translation>Se aplazó el fin de 1 sesión.</translation>
    </message>
    <message numerus="yes">
        <source>The ends of %n sessions were held back.</source>
        <translation>
            <numerusform>Se aplazó el fin de %n sesión.</numerusform>
            <numerusform>Se aplazó el fin de %n sesiones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shellreeve::LineFrame</name>
    <message>
        <source>Restore default</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Restore default: %1</source>
        <translation>Restablecer: %1</translation>
    </message>
</context>
<context>
    <name>shellreeve::LoginStartLine</name>
    <message>
        <source>Start at login</source>
        <translation>Iniciar con el escritorio</translation>
    </message>
    <message>
        <source>In the background: the icon comes, no window. Sessions that still run are found again.</source>
        <translation>En segundo plano: aparece el icono, ninguna ventana. Las sesiones que siguen en ejecución se vuelven a encontrar.</translation>
    </message>
    <message>
        <source>Default: off.</source>
        <translation>Predeterminado: desactivado.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>The entry was changed: it starts %1</source>
        <translation>Se modificó la entrada: inicia %1</translation>
    </message>
    <message>
        <source>Switched off in the desktop&apos;s own settings.</source>
        <translation>Desactivado en las preferencias del propio escritorio.</translation>
    </message>
    <message>
        <source>Allow it in System Settings, General, Login Items.</source>
        <translation>Permítalo en Ajustes del Sistema, General, Ítems de inicio.</translation>
    </message>
    <message>
        <source>Only for an application in the Applications folder, with the profile without a name.</source>
        <translation>Solo para una aplicación de la carpeta Aplicaciones, con el perfil sin nombre.</translation>
    </message>
</context>
<context>
    <name>shellreeve::Logind</name>
    <message>
        <source>Sessions are told goodbye</source>
        <translation>Se avisa del cierre a las sesiones</translation>
    </message>
</context>
<context>
    <name>shellreeve::Logout</name>
    <message>
        <source>1 session ends with the desktop</source>
        <translation>1 sesión termina con el escritorio</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions end with the desktop</source>
        <translation>
            <numerusform>%n sesión termina con el escritorio</numerusform>
            <numerusform>%n sesiones terminan con el escritorio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>“loginctl enable-linger” lets them go on; the next start offers to start them again.</source>
        <translation>«loginctl enable-linger» les permite continuar; el próximo inicio ofrece volver a iniciarlas.</translation>
    </message>
</context>
<context>
    <name>shellreeve::MonitorDialog</name>
    <message>
        <source>&amp;Kill It</source>
        <translation>&amp;Matarlo</translation>
    </message>
    <message>
        <source>End the other Shellreeve&apos;s monitor, and start ours</source>
        <translation>Terminar el monitor del otro Shellreeve e iniciar el nuestro</translation>
    </message>
    <message>
        <source>&amp;End that session…</source>
        <translation>&amp;Terminar esa sesión…</translation>
    </message>
    <message>
        <source>Ask, end it, and start the monitor</source>
        <translation>Preguntar, terminarla e iniciar el monitor</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>See whether the port is free by now</source>
        <translation>Ver si el puerto ya está libre</translation>
    </message>
    <message>
        <source>&amp;Open dashboard</source>
        <translation>&amp;Abrir el panel de control</translation>
    </message>
    <message>
        <source>In your web browser</source>
        <translation>En su navegador web</translation>
    </message>
    <message>
        <source>&amp;Use another port</source>
        <translation>&amp;Usar otro puerto</translation>
    </message>
    <message>
        <source>Choose where the monitor serves</source>
        <translation>Elegir dónde sirve el monitor</translation>
    </message>
    <message>
        <source>Who has the port</source>
        <translation>Quién tiene el puerto</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>Escucha en</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Running since</source>
        <translation>En ejecución desde</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Another Shellreeve has port %1</source>
        <translation>Otro Shellreeve tiene el puerto %1</translation>
    </message>
    <message>
        <source>It is about to start its monitor there, or cannot get on with that. This Shellreeve works without a monitor: only the dashboard and the HTTP API are missing.</source>
        <translation>Está a punto de iniciar ahí su monitor o no logra hacerlo. Este Shellreeve funciona sin monitor: solo faltan el panel de control y la API HTTP.</translation>
    </message>
    <message>
        <source>Its monitor serves the dashboard and the HTTP API there. Only one can. This Shellreeve works without, too.</source>
        <translation>Su monitor sirve ahí el panel de control y la API HTTP. Solo uno puede hacerlo. Este Shellreeve también funciona sin él.</translation>
    </message>
    <message numerus="yes">
        <source>“Kill It” ends only that monitor. The other Shellreeve and its %n sessions are not touched.</source>
        <translation>
            <numerusform>«Matarlo» termina solo ese monitor. El otro Shellreeve y su sesión no se tocan.</numerusform>
            <numerusform>«Matarlo» termina solo ese monitor. El otro Shellreeve y sus %n sesiones no se tocan.</numerusform>
        </translation>
    </message>
    <message>
        <source>“Kill It” ends only that monitor. The other Shellreeve and its sessions are not touched.</source>
        <translation>«Matarlo» termina solo ese monitor. El otro Shellreeve y sus sesiones no se tocan.</translation>
    </message>
    <message>
        <source>Kee&amp;p It</source>
        <translation>C&amp;onservarlo</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The monitor is off</source>
        <translation>El monitor está desactivado</translation>
    </message>
    <message>
        <source>With a port it serves a dashboard and an HTTP API to programs of this machine.</source>
        <translation>Con un puerto, sirve un panel de control y una API HTTP a los programas de este equipo.</translation>
    </message>
    <message>
        <source>The monitor is starting</source>
        <translation>El monitor se está iniciando</translation>
    </message>
    <message>
        <source>It will serve %1</source>
        <translation>Servirá %1</translation>
    </message>
    <message>
        <source>It ended unexpectedly and is started again by itself.</source>
        <translation>Terminó de forma inesperada y se reinicia automáticamente.</translation>
    </message>
    <message>
        <source>The monitor is running</source>
        <translation>El monitor está en ejecución</translation>
    </message>
    <message>
        <source>It serves %1, process %2.</source>
        <translation>Sirve %1, proceso %2.</translation>
    </message>
    <message>
        <source>The monitor could not be started</source>
        <translation>No se pudo iniciar el monitor</translation>
    </message>
    <message>
        <source>Sessions are not affected; only the dashboard and the HTTP API are missing.</source>
        <translation>Las sesiones no se ven afectadas; solo faltan el panel de control y la API HTTP.</translation>
    </message>
    <message>
        <source>One of your sessions has port %1</source>
        <translation>Una de sus sesiones tiene el puerto %1</translation>
    </message>
    <message>
        <source>The monitor needs that port, unless it uses another one. It can have it when that session ends.</source>
        <translation>El monitor necesita ese puerto, salvo que use otro. Podrá tenerlo cuando termine esa sesión.</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Dejarla así</translation>
    </message>
    <message>
        <source>Port %1 is taken</source>
        <translation>El puerto %1 está ocupado</translation>
    </message>
    <message>
        <source>Another program listens there, or nobody can tell who does. It is left alone. Sessions are not affected; only the dashboard and the HTTP API are missing.</source>
        <translation>Ahí escucha otro programa, o no se puede saber quién lo hace. No se toca. Las sesiones no se ven afectadas; solo faltan el panel de control y la API HTTP.</translation>
    </message>
    <message>
        <source>A program that was probably started in one of your sessions listens there. It may go on when that session ends. The monitor can have the port when that program ends.</source>
        <translation>Allí escucha un programa que probablemente se inició en una de sus sesiones. Puede seguir cuando esa sesión termine. El monitor podrá tener el puerto cuando ese programa termine.</translation>
    </message>
</context>
<context>
    <name>shellreeve::MonitorNotifier</name>
    <message>
        <source>What to do…</source>
        <translation>Qué hacer…</translation>
    </message>
    <message>
        <source>Sessions are not affected; only the dashboard and the HTTP API are missing.</source>
        <translation>Las sesiones no se ven afectadas; solo faltan el panel de control y la API HTTP.</translation>
    </message>
</context>
<context>
    <name>shellreeve::MonitorWords</name>
    <message>
        <source>process %1</source>
        <translation>proceso %1</translation>
    </message>
    <message>
        <source>a process of user %1</source>
        <translation>un proceso del usuario %1</translation>
    </message>
    <message>
        <source>a process that cannot be seen</source>
        <translation>un proceso que no se puede ver</translation>
    </message>
    <message>
        <source>No monitor: it could not be started</source>
        <translation>Sin monitor: no se pudo iniciar</translation>
    </message>
    <message>
        <source>No monitor: port %1 is taken by another Shellreeve</source>
        <translation>Sin monitor: otro Shellreeve ocupa el puerto %1</translation>
    </message>
    <message>
        <source>No monitor: port %1 is taken by the session %2</source>
        <translation>Sin monitor: la sesión %2 ocupa el puerto %1</translation>
    </message>
    <message>
        <source>No monitor: port %1 is taken by %2</source>
        <translation>Sin monitor: %2 ocupa el puerto %1</translation>
    </message>
</context>
<context>
    <name>shellreeve::NewSession</name>
    <message>
        <source>A closing %1 is missing.</source>
        <translation>Falta el %1 de cierre.</translation>
    </message>
    <message>
        <source>The \ at the end escapes nothing: take it away, or double it.</source>
        <translation>La \ del final no escapa nada: quítela o duplíquela.</translation>
    </message>
    <message>
        <source>“%1” needs a shell: runs as %2 -c &apos;…&apos;.</source>
        <translation>«%1» necesita un shell: se ejecuta como %2 -c &apos;…&apos;.</translation>
    </message>
    <message>
        <source>The program&apos;s name is empty.</source>
        <translation>El nombre del programa está vacío.</translation>
    </message>
    <message>
        <source>line %1 has no “=”</source>
        <translation>la línea %1 no tiene «=»</translation>
    </message>
    <message>
        <source>write NAME=value</source>
        <translation>escriba NOMBRE=valor</translation>
    </message>
    <message>
        <source>line %1: “%2” cannot be a variable&apos;s name</source>
        <translation>línea %1: «%2» no puede ser el nombre de una variable</translation>
    </message>
    <message>
        <source>use letters, digits and _</source>
        <translation>use letras, cifras y _</translation>
    </message>
    <message>
        <source>line %1 contains a character that no variable can hold</source>
        <translation>la línea %1 contiene un carácter que ninguna variable admite</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No existe la carpeta %1.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 no es una carpeta.</translation>
    </message>
    <message>
        <source>You may not enter %1.</source>
        <translation>No tiene permiso para entrar en %1.</translation>
    </message>
    <message>
        <source>There is no program %1.</source>
        <translation>No existe el programa %1.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a program.</source>
        <translation>%1 es una carpeta, no un programa.</translation>
    </message>
    <message>
        <source>%1 cannot be executed: it lacks the permission.</source>
        <translation>%1 no se puede ejecutar: le falta el permiso.</translation>
    </message>
    <message>
        <source>No program %1 was found in PATH.</source>
        <translation>No se encontró ningún programa %1 en PATH.</translation>
    </message>
    <message>
        <source>There is already a session “%1”. Choose another name, or end or forget that one first.</source>
        <translation>Ya hay una sesión «%1». Elija otro nombre, o termine u olvide esa primero.</translation>
    </message>
    <message>
        <source>A name has 1 to 64 characters that can be printed, and no “/”.</source>
        <translation>Un nombre tiene de 1 a 64 caracteres imprimibles y ninguna «/».</translation>
    </message>
</context>
<context>
    <name>shellreeve::NewSessionDialog</name>
    <message>
        <source>New session</source>
        <translation>Nueva sesión</translation>
    </message>
    <message>
        <source>Start session</source>
        <translation>Iniciar la sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>For example: npm run dev</source>
        <translation>Por ejemplo: npm run dev</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Your home</source>
        <translation>Su carpeta personal</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Browse for a folder</source>
        <translation>Examinar carpetas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>NAME=value, one a line, taken as written</source>
        <translation>NOMBRE=valor, uno por línea, tal cual</translation>
    </message>
    <message>
        <source>&amp;Command:</source>
        <translation>&amp;Comando:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>Car&amp;peta:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Environment:</source>
        <translation>&amp;Entorno:</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>When it fails</source>
        <translation>Si falla</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Whether the command is started again when it ends by itself</source>
        <translation>Si el comando se vuelve a iniciar cuando termina por sí solo</translation>
    </message>
    <message>
        <source>End them</source>
        <translation>Terminarlos</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlos</translation>
    </message>
    <message>
        <source>As set (%1)</source>
        <comment>leftovers: end them</comment>
        <translation>Según preferencias (%1)</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation>Restos</translation>
    </message>
    <message>
        <source>Processes that still run when the command has ended</source>
        <translation>Procesos que siguen en ejecución cuando el comando ha terminado</translation>
    </message>
    <message>
        <source>Show it in a &amp;terminal</source>
        <translation>Mostrarla en una &amp;terminal</translation>
    </message>
    <message>
        <source>&amp;Leftovers:</source>
        <translation>Re&amp;stos:</translation>
    </message>
    <message>
        <source>&amp;Restart:</source>
        <translation>&amp;Reiniciar:</translation>
    </message>
    <message>
        <source>Folder of the session</source>
        <translation>Carpeta de la sesión</translation>
    </message>
    <message>
        <source>Like the program</source>
        <translation>Como el programa</translation>
    </message>
    <message>
        <source>It could not be started. %1</source>
        <translation>No se pudo iniciar. %1</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>shellreeve::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>shellreeve::NumberEditor</name>
    <message>
        <source>Unit: %1</source>
        <translation>Unidad: %1</translation>
    </message>
</context>
<context>
    <name>shellreeve::PortDialog</name>
    <message>
        <source>Use another port</source>
        <translation>Usar otro puerto</translation>
    </message>
    <message>
        <source>Port of the monitor</source>
        <translation>Puerto del monitor</translation>
    </message>
    <message>
        <source>&amp;Port of the monitor on 127.0.0.1:</source>
        <translation>&amp;Puerto del monitor en 127.0.0.1:</translation>
    </message>
    <message>
        <source>&amp;Use this port</source>
        <translation>&amp;Usar este puerto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Port %1 is taken, too.</source>
        <translation>El puerto %1 también está ocupado.</translation>
    </message>
</context>
<context>
    <name>shellreeve::PortFlow</name>
    <message>
        <source>End what holds port %1</source>
        <translation>Terminar lo que ocupa el puerto %1</translation>
    </message>
    <message>
        <source>%1 holds port %2, and is kept. End it all the same?</source>
        <translation>%1 ocupa el puerto %2 y se conserva. ¿Terminarlo de todos modos?</translation>
    </message>
    <message>
        <source>End %1, which holds port %2?</source>
        <translation>¿Terminar %1, que ocupa el puerto %2?</translation>
    </message>
    <message>
        <source>1 process below it ends with it.</source>
        <translation>1 proceso por debajo termina con él.</translation>
    </message>
    <message numerus="yes">
        <source>%n processes below it end with it.</source>
        <translation>
            <numerusform>%n proceso por debajo termina con él.</numerusform>
            <numerusform>%n procesos por debajo terminan con él.</numerusform>
        </translation>
    </message>
    <message>
        <source>They listen on %1, too.</source>
        <comment>3000, 8080</comment>
        <translation>También escuchan en %1.</translation>
    </message>
    <message>
        <source>Each is asked to finish, and killed if it does not.</source>
        <translation>Se pide a cada uno que finalice y, si no lo hace, se lo mata.</translation>
    </message>
    <message>
        <source>Its environment says that the session %1 started it, which is no proof.</source>
        <translation>Su entorno dice que lo inició la sesión %1, lo cual no es una prueba.</translation>
    </message>
    <message>
        <source>It belongs to no session of Shellreeve: another program of yours may need it.</source>
        <translation>No pertenece a ninguna sesión de Shellreeve: otro programa suyo puede necesitarlo.</translation>
    </message>
    <message>
        <source>It is left over from the session %1.</source>
        <translation>Es un resto de la sesión %1.</translation>
    </message>
    <message>
        <source>The session %1 stays as it is.</source>
        <translation>La sesión %1 queda como está.</translation>
    </message>
    <message>
        <source>Kept, and spared: %1</source>
        <translation>Se conserva y no se toca: %1</translation>
    </message>
    <message>
        <source>End it all the same</source>
        <translation>Terminarlo de todos modos</translation>
    </message>
    <message>
        <source>End %1</source>
        <translation>Terminar %1</translation>
    </message>
    <message>
        <source>What holds port %1 cannot be ended</source>
        <translation>No se puede terminar lo que ocupa el puerto %1</translation>
    </message>
    <message>
        <source>End what is kept too</source>
        <translation>Terminar también lo conservado</translation>
    </message>
    <message>
        <source>What holds port %1 was not ended</source>
        <translation>No se terminó lo que ocupa el puerto %1</translation>
    </message>
    <message>
        <source>Not everything ended</source>
        <translation>No terminó todo</translation>
    </message>
    <message>
        <source>1 process is still there</source>
        <translation>1 proceso sigue ahí</translation>
    </message>
    <message numerus="yes">
        <source>%n processes are still there</source>
        <translation>
            <numerusform>%n proceso sigue ahí</numerusform>
            <numerusform>%n procesos siguen ahí</numerusform>
        </translation>
    </message>
    <message>
        <source>They were asked to end and then killed, and they live on.</source>
        <translation>Se les pidió que terminaran, después se los mató, y siguen vivos.</translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>What became of a process, in a column of the list of ports.</extracomment>
        <translation>terminó</translation>
    </message>
    <message>
        <source>could not be ended</source>
        <translation>no se pudo terminar</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Puerto %1</translation>
    </message>
</context>
<context>
    <name>shellreeve::PortModel</name>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
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
        <translation>El puerto %1 está libre.</translation>
    </message>
    <message>
        <source>Port %1 is taken by %2.</source>
        <translation>El puerto %1 está ocupado por %2.</translation>
    </message>
</context>
<context>
    <name>shellreeve::PortsWindow</name>
    <message>
        <source>&amp;Show other programs, too</source>
        <translation>&amp;Mostrar también otros programas</translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation>&amp;Abrir en el navegador</translation>
    </message>
    <message>
        <source>Show the page that is served there (Enter)</source>
        <translation>Mostrar la página que se sirve ahí (Intro)</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Copiar dirección</translation>
    </message>
    <message>
        <source>Address and port, to be pasted elsewhere (Ctrl+C)</source>
        <translation>Dirección y puerto, para pegarlos en otro sitio (Ctrl+C)</translation>
    </message>
    <message>
        <source>&amp;End what holds it…</source>
        <translation>&amp;Terminar lo que lo ocupa…</translation>
    </message>
    <message>
        <source>End the process and everything below it, after asking (Delete)</source>
        <translation>Terminar el proceso y todo lo que hay debajo, tras preguntar (Supr)</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message>
        <source>Find a port, a session or a program</source>
        <translation>Buscar un puerto, una sesión o un programa</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Not everything could be looked at. %1</source>
        <translation>No se pudo comprobar todo. %1</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Nothing like that listens</source>
        <translation>No hay nada así a la escucha</translation>
    </message>
    <message>
        <source>No session listens on a port</source>
        <translation>Ninguna sesión escucha en un puerto</translation>
    </message>
    <message>
        <source>What a session or something that it left behind listens on is shown here.
Type a port to see who has it.</source>
        <translation>Aquí se muestra en qué escucha una sesión o algo que dejó atrás.
Escriba un puerto para ver quién lo ocupa.</translation>
    </message>
</context>
<context>
    <name>shellreeve::ProcessFlow</name>
    <message>
        <source>The process cannot be ended</source>
        <translation>El proceso no se puede terminar</translation>
    </message>
    <message>
        <source>End what is kept too</source>
        <translation>Terminar también lo conservado</translation>
    </message>
    <message>
        <source>The process could not be ended</source>
        <translation>El proceso no se pudo terminar</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminó</translation>
    </message>
    <message>
        <source>ended, but for what is kept</source>
        <translation>terminó, salvo lo que se conserva</translation>
    </message>
    <message>
        <source>could not be ended: %1</source>
        <translation>no se pudo terminar: %1</translation>
    </message>
    <message>
        <source>Not everything ended</source>
        <translation>No terminó todo</translation>
    </message>
    <message>
        <source>1 process is still there</source>
        <translation>1 proceso sigue ahí</translation>
    </message>
    <message numerus="yes">
        <source>%n processes are still there</source>
        <translation>
            <numerusform>%n proceso sigue ahí</numerusform>
            <numerusform>%n procesos siguen ahí</numerusform>
        </translation>
    </message>
    <message>
        <source>They were asked to end and then killed, and they live on.</source>
        <translation>Se les pidió que terminaran, después se los mató, y siguen vivos.</translation>
    </message>
    <message>
        <source>What was left behind could not be ended</source>
        <translation>Lo dejado atrás no se pudo terminar</translation>
    </message>
    <message>
        <source>What was left behind cannot be kept</source>
        <translation>Lo dejado atrás no se puede conservar</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>se conserva</translation>
    </message>
    <message>
        <source>The process cannot be kept</source>
        <translation>El proceso no se puede conservar</translation>
    </message>
    <message>
        <source>not kept any more</source>
        <translation>ya no se conserva</translation>
    </message>
    <message>
        <source>The process is kept for another reason</source>
        <translation>El proceso se conserva por otro motivo</translation>
    </message>
    <message>
        <source>is gone</source>
        <translation>ya no existe</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
</context>
<context>
    <name>shellreeve::ProcessTreeView</name>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>dead, not collected</source>
        <translation>muerto, sin recoger</translation>
    </message>
    <message>
        <source>waits for a device</source>
        <translation>espera un dispositivo</translation>
    </message>
    <message>
        <source>Processes of the session</source>
        <translation>Procesos de la sesión</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Delete ends the selected process and what is below it, after asking</source>
        <translation>Supr termina el proceso seleccionado y lo que hay por debajo, tras preguntar</translation>
    </message>
    <message>
        <source>&amp;End process %1…</source>
        <translation>&amp;Terminar el proceso %1…</translation>
    </message>
    <message>
        <source>&amp;End process %1 and %2 below…</source>
        <translation>&amp;Terminar el proceso %1 y %2 por debajo…</translation>
    </message>
    <message>
        <source>&amp;Keep it when the session ends</source>
        <translation>&amp;Conservarlo cuando termine la sesión</translation>
    </message>
    <message>
        <source>Nothing of it runs.</source>
        <translation>No se ejecuta nada de ella.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shellreeve::Program</name>
    <message>
        <source>Shellreeve is running already (process %1); it was told about this start.</source>
        <translation>Shellreeve ya está en ejecución (proceso %1); se le ha avisado de este inicio.</translation>
    </message>
</context>
<context>
    <name>shellreeve::ProgressDialog</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>It goes on all the same</source>
        <translation>Continúa de todos modos</translation>
    </message>
</context>
<context>
    <name>shellreeve::QuitText</name>
    <message>
        <source>It runs until you end it.</source>
        <translation>Se ejecuta hasta que usted la termine.</translation>
    </message>
    <message>
        <source>They run until you end them.</source>
        <translation>Se ejecutan hasta que usted las termine.</translation>
    </message>
    <message>
        <source>It ends itself after %1 in which nobody used it and it did nothing.</source>
        <translation>Termina por sí sola tras %1 sin que nadie la use y sin hacer nada.</translation>
    </message>
    <message>
        <source>Each ends itself after %1 in which nobody used it and it did nothing.</source>
        <translation>Cada una termina por sí sola tras %1 sin que nadie la use y sin hacer nada.</translation>
    </message>
    <message>
        <source>1 of them ends itself after %1 in which nobody used it and it did nothing.</source>
        <translation>1 de ellas termina por sí sola tras %1 sin que nadie la use y sin hacer nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them end themselves when nobody used them and they did nothing for a time, the first after %1.</source>
        <translation>
            <numerusform>%n de ellas termina por sí sola tras %1 sin que nadie la use y sin hacer nada.</numerusform>
            <numerusform>%n de ellas terminan por sí solas si durante un tiempo nadie las usa y ellas no hacen nada, la primera tras %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Quit and keep %1?</source>
        <translation>¿Salir y conservar %1?</translation>
    </message>
    <message>
        <source>It goes on without Shellreeve. The next start shows it again.</source>
        <translation>Continúa sin Shellreeve. El próximo inicio vuelve a mostrarla.</translation>
    </message>
    <message>
        <source>They go on without Shellreeve. The next start shows them again.</source>
        <translation>Continúan sin Shellreeve. El próximo inicio vuelve a mostrarlas.</translation>
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
        <translation>Renombrar sesión</translation>
    </message>
    <message>
        <source>New &amp;name for %1:</source>
        <translation>Nuevo &amp;nombre de %1:</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nuevo nombre</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>shellreeve::ReportDialog</name>
    <message>
        <source>What it is about</source>
        <translation>De qué se trata</translation>
    </message>
    <message>
        <source>Command to run</source>
        <translation>Comando que ejecutar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copiar comando</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
</context>
<context>
    <name>shellreeve::SessionActions</name>
    <message>
        <source>could not be started</source>
        <translation>error al iniciar</translation>
    </message>
    <message>
        <source>No terminal</source>
        <translation>Sin terminal</translation>
    </message>
    <message>
        <source>No terminal program could be opened</source>
        <translation>No se pudo abrir ningún programa de terminal</translation>
    </message>
    <message>
        <source>In a terminal of your choice, this shows the session:</source>
        <translation>En una terminal de su elección, esto muestra la sesión:</translation>
    </message>
    <message>
        <source>could not be forgotten</source>
        <translation>error al olvidar</translation>
    </message>
    <message>
        <source>could not be the new name</source>
        <translation>no puede ser el nuevo nombre</translation>
    </message>
    <message>
        <source>Shellreeve</source>
        <translation>Shellreeve</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <comment>a session&apos;s name, could not be …</comment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>3 sessions, could not be …</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>No volver a preguntar</translation>
    </message>
    <message>
        <source>The settings bring the question back</source>
        <translation>La pregunta se recupera en las preferencias</translation>
    </message>
    <message>
        <source>No web browser</source>
        <translation>No hay navegador web</translation>
    </message>
    <message>
        <source>No web browser could be opened</source>
        <translation>No se pudo abrir ningún navegador web</translation>
    </message>
    <message>
        <source>In a browser of your choice, this is the address:</source>
        <translation>En el navegador que prefiera, esta es la dirección:</translation>
    </message>
</context>
<context>
    <name>shellreeve::SessionCommands</name>
    <message>
        <source>&amp;New session…</source>
        <translation>&amp;Nueva sesión…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Renom&amp;brar…</translation>
    </message>
    <message>
        <source>&amp;End…</source>
        <translation>&amp;Terminar…</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>Volver a &amp;iniciar</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>Forget &amp;all finished</source>
        <translation>Olvidar todas las &amp;finalizadas</translation>
    </message>
    <message>
        <source>&amp;Copy the command to attach</source>
        <translation>&amp;Copiar el comando de conexión</translation>
    </message>
    <message>
        <source>&amp;Leftovers and orphans</source>
        <translation>R&amp;estos y huérfanos</translation>
    </message>
    <message>
        <source>Open &amp;dashboard</source>
        <translation>Abrir el &amp;panel de control</translation>
    </message>
    <message>
        <source>&amp;Monitor…</source>
        <translation>&amp;Monitor…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Preferenci&amp;as…</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>Cerrar &amp;la ventana</translation>
    </message>
    <message>
        <source>&amp;About Shellreeve</source>
        <translation>&amp;Acerca de Shellreeve</translation>
    </message>
    <message>
        <source>Open a terminal on the session</source>
        <translation>Abrir una terminal en la sesión</translation>
    </message>
    <message>
        <source>End the command and start it again</source>
        <translation>Terminar el comando y volver a iniciarlo</translation>
    </message>
    <message>
        <source>End the session and everything it started</source>
        <translation>Terminar la sesión y todo lo que inició</translation>
    </message>
    <message>
        <source>Start the command of a finished session again</source>
        <translation>Volver a iniciar el comando de una sesión finalizada</translation>
    </message>
    <message>
        <source>Take a finished session off the list</source>
        <translation>Quitar de la lista una sesión finalizada</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Quit (keep 1 session)</source>
        <translation>&amp;Salir (conservar 1 sesión)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Quit (keep %n sessions)</source>
        <translation>
            <numerusform>&amp;Salir (conservar %n sesión)</numerusform>
            <numerusform>&amp;Salir (conservar %n sesiones)</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit an&amp;d end all (%1)…</source>
        <translation>Salir y terminar to&amp;das (%1)…</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sesión</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Ports</source>
        <translation>&amp;Puertos</translation>
    </message>
</context>
<context>
    <name>shellreeve::SessionDetails</name>
    <message>
        <source>Last lines of output</source>
        <translation>Últimas líneas de la salida</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>Last output</source>
        <translation>Última salida</translation>
    </message>
    <message>
        <source>Select a session to see its processes and its last output.</source>
        <translation>Seleccione una sesión para ver sus procesos y su última salida.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are selected</source>
        <translation>
            <numerusform>%n sesión seleccionada</numerusform>
            <numerusform>%n sesiones seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Processes: %1, CPU: %2, memory: %3</source>
        <translation>Procesos: %1, CPU: %2, memoria: %3</translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>Aún no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Its last screen was not kept.</source>
        <translation>Su última pantalla no se conservó.</translation>
    </message>
    <message>
        <source>Its output cannot be read: %1</source>
        <translation>No se puede leer su salida: %1</translation>
    </message>
</context>
<context>
    <name>shellreeve::SessionListModel</name>
    <message>
        <source>Finished</source>
        <translation>Finalizadas</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>No workspace</source>
        <translation>Sin espacio de trabajo</translation>
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
        <translation>Sesiones</translation>
    </message>
</context>
<context>
    <name>shellreeve::SessionsWindow</name>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>&amp;Group by workspace</source>
        <translation>A&amp;grupar por espacio de trabajo</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Mostrar los &amp;detalles</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filtrar (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter sessions</source>
        <translation>Filtrar sesiones</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>Qué hacer…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>A session was interrupted by a restart of the machine.</source>
        <translation>Un reinicio del equipo interrumpió una sesión.</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Volver a iniciarla</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions were interrupted by a restart of the machine.</source>
        <translation>
            <numerusform>Un reinicio del equipo interrumpió %n sesión.</numerusform>
            <numerusform>Un reinicio del equipo interrumpió %n sesiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start these %n again</source>
        <translation>
            <numerusform>Volver a iniciar esta %n</numerusform>
            <numerusform>Volver a iniciar estas %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shellreeve::SettingLine</name>
    <message>
        <source>Default: %1.</source>
        <translation>Predeterminado: %1.</translation>
    </message>
    <message>
        <source>For new sessions.</source>
        <translation>Para sesiones nuevas.</translation>
    </message>
    <message>
        <source>The file says “%1”, which is not possible. The default counts.</source>
        <translation>El archivo dice «%1», que no es posible. Se usa el valor predeterminado.</translation>
    </message>
    <message>
        <source>Set by %1: %2. What you choose here counts without it.</source>
        <translation>Establecido por %1: %2. Lo que elija aquí se aplica cuando falte.</translation>
    </message>
</context>
<context>
    <name>shellreeve::SettingWords</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation>Restos</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>When quitting</source>
        <translation>Al salir</translation>
    </message>
    <message>
        <source>“Quit” in the menu ends no session. “Quit and end all” asks in any case.</source>
        <translation>«Salir» en el menú no termina ninguna sesión. «Salir y terminar todas» pregunta en cualquier caso.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of windows, menus and notifications. The command line speaks English.</source>
        <translation>De ventanas, menús y notificaciones. La línea de comandos habla inglés.</translation>
    </message>
    <message>
        <source>Terminal program</source>
        <translation>Programa de terminal</translation>
    </message>
    <message>
        <source>What “View” opens a session in, with arguments if you like. Empty: the one of your desktop.</source>
        <translation>Con qué abre «Ver» una sesión, con argumentos si se desea. Vacío: el de su escritorio.</translation>
    </message>
    <message>
        <source>Key to detach</source>
        <translation>Tecla para desconectar</translation>
    </message>
    <message>
        <source>Leaves a session that is shown in a terminal; the session goes on.</source>
        <translation>Abandona una sesión que se muestra en una terminal; la sesión continúa.</translation>
    </message>
    <message>
        <source>Unused sessions, when Shellreeve has vanished</source>
        <translation>Sesiones sin uso, si Shellreeve ha desaparecido</translation>
    </message>
    <message>
        <source>After a crash that nobody noticed, a session ends itself when for so long nobody used it and it did nothing.</source>
        <translation>Tras un cierre inesperado que nadie advirtió, una sesión termina por sí sola cuando durante ese tiempo nadie la usó y ella no hizo nada.</translation>
    </message>
    <message>
        <source>Unused sessions, after quitting</source>
        <translation>Sesiones sin uso, después de salir</translation>
    </message>
    <message>
        <source>The same for sessions that you kept when you quit.</source>
        <translation>Lo mismo para las sesiones que se conservaron al salir.</translation>
    </message>
    <message>
        <source>Output to remember</source>
        <translation>Salida que recordar</translation>
    </message>
    <message>
        <source>How much of its newest output each session keeps in memory.</source>
        <translation>Qué cantidad de su salida más reciente guarda cada sesión en memoria.</translation>
    </message>
    <message>
        <source>Keep the last screen of finished sessions</source>
        <translation>Conservar la última pantalla de las sesiones finalizadas</translation>
    </message>
    <message>
        <source>Readable for you alone. What is kept already goes with its session.</source>
        <translation>Solo usted puede leerla. Lo ya conservado desaparece con su sesión.</translation>
    </message>
    <message>
        <source>Keep finished sessions</source>
        <translation>Conservar las sesiones finalizadas</translation>
    </message>
    <message>
        <source>After that time they leave the list.</source>
        <translation>Pasado ese tiempo salen de la lista.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Of more finished sessions the oldest leave the list.</source>
        <translation>Si hay más sesiones finalizadas, las más antiguas salen de la lista.</translation>
    </message>
    <message>
        <source>Keep the terminal of a finished session open</source>
        <translation>Mantener abierta la terminal de una sesión finalizada</translation>
    </message>
    <message>
        <source>So long you can still look at it in a terminal. Its last screen stays.</source>
        <translation>Durante ese tiempo aún se puede ver en una terminal. Su última pantalla permanece.</translation>
    </message>
    <message>
        <source>What a command leaves running</source>
        <translation>Lo que un comando deja en ejecución</translation>
    </message>
    <message>
        <source>When the command of a session exits by itself. A session can have a choice of its own.</source>
        <translation>Cuando el comando de una sesión finaliza por sí solo. Una sesión puede tener su propia elección.</translation>
    </message>
    <message>
        <source>What is still on its terminal ends after</source>
        <translation>Lo que sigue en su terminal termina tras</translation>
    </message>
    <message>
        <source>Background jobs of a shell, for one.</source>
        <translation>Por ejemplo, los trabajos en segundo plano de un shell.</translation>
    </message>
    <message>
        <source>What has left the terminal ends after</source>
        <translation>Lo que ha salido de la terminal termina tras</translation>
    </message>
    <message>
        <source>Daemons, and what was started with nohup or setsid.</source>
        <translation>Demonios y lo que se inició con nohup o setsid.</translation>
    </message>
    <message>
        <source>Programs to keep</source>
        <translation>Programas que conservar</translation>
    </message>
    <message>
        <source>No end of a session touches these once they have left its terminal. One is the name of a program file; “*” at its end stands for any rest, and words after it must occur in its command line.</source>
        <translation>El fin de una sesión no los afecta una vez que han salido de su terminal. Cada uno es el nombre de un archivo de programa; «*» al final representa cualquier continuación, y las palabras que siguen deben aparecer en su línea de comandos.</translation>
    </message>
    <message>
        <source>A session rings the bell or sends a message</source>
        <translation>Una sesión hace sonar la campana o envía un mensaje</translation>
    </message>
    <message>
        <source>A session has finished</source>
        <translation>Una sesión ha finalizado</translation>
    </message>
    <message>
        <source>A session has failed or does not answer</source>
        <translation>Una sesión ha fallado o no responde</translation>
    </message>
    <message>
        <source>Sessions were interrupted by a restart of the machine</source>
        <translation>Un reinicio del equipo interrumpió sesiones</translation>
    </message>
    <message>
        <source>Offers to start them again. Problems of Shellreeve itself are always told.</source>
        <translation>Ofrece volver a iniciarlas. Los problemas del propio Shellreeve siempre se notifican.</translation>
    </message>
    <message>
        <source>Port of the monitor</source>
        <translation>Puerto del monitor</translation>
    </message>
    <message>
        <source>Where the dashboard and the HTTP interface are found on this machine, and nowhere else.</source>
        <translation>Dónde se encuentran el panel de control y la interfaz HTTP en este equipo, y en ningún otro lugar.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Sets how patient ends are. Development also logs more.</source>
        <translation>Determina la paciencia al terminar. El modo de desarrollo además registra más.</translation>
    </message>
    <message>
        <source>Time to finish</source>
        <translation>Tiempo para finalizar</translation>
    </message>
    <message>
        <source>So long a process that was asked to end may take, before it is killed.</source>
        <translation>Lo que puede tardar, antes de matarlo, un proceso al que se pidió que terminara.</translation>
    </message>
    <message>
        <source>Time to be gone</source>
        <translation>Tiempo para desaparecer</translation>
    </message>
    <message>
        <source>So long the end of a process that was killed is waited for.</source>
        <translation>Cuánto se espera a que desaparezca un proceso al que se mató.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>How many times, when something survived.</source>
        <translation>Cuántas veces, si algo ha sobrevivido.</translation>
    </message>
    <message>
        <source>Pause before trying again</source>
        <translation>Pausa antes de reintentar</translation>
    </message>
    <message>
        <source>It doubles each time.</source>
        <translation>Se duplica cada vez.</translation>
    </message>
    <message>
        <source>Look for what is stale</source>
        <translation>Buscar lo obsoleto</translation>
    </message>
    <message>
        <source>Sockets and sessions that are over. Changes are noticed at once anyway.</source>
        <translation>Sockets y sesiones que han acabado. De todos modos, los cambios se advierten al instante.</translation>
    </message>
    <message>
        <source>Look whether sessions answer</source>
        <translation>Comprobar si las sesiones responden</translation>
    </message>
    <message>
        <source>Notices those that were stopped.</source>
        <translation>Detecta las que se han detenido.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Preguntar antes</translation>
    </message>
    <message>
        <source>Keep sessions, without asking</source>
        <translation>Conservar las sesiones, sin preguntar</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Terminarlo</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Desarrollo</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>1 program</source>
        <translation>1 programa</translation>
    </message>
    <message numerus="yes">
        <source>%n programs</source>
        <translation>
            <numerusform>%n programa</numerusform>
            <numerusform>%n programas</numerusform>
        </translation>
    </message>
    <message>
        <source>Possible is a whole number, from %1 to %2.</source>
        <translation>Se admite un número entero, de %1 a %2.</translation>
    </message>
</context>
<context>
    <name>shellreeve::SettingsPage</name>
    <message>
        <source>No setting fits “%1”.</source>
        <translation>Ninguna opción coincide con «%1».</translation>
    </message>
</context>
<context>
    <name>shellreeve::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Buscar (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar en las preferencias</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Se guardan en %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The settings file cannot be used, so the defaults count. %1 It is set aside when you change something.</source>
        <translation>El archivo de preferencias no se puede usar, así que se aplican los valores predeterminados. %1 Al cambiar algo, ese archivo se aparta.</translation>
    </message>
    <message>
        <source>What you set counts until Shellreeve ends, but it cannot be kept. %1</source>
        <translation>Lo que establezca se aplica hasta que Shellreeve termine, pero no se puede guardar. %1</translation>
    </message>
</context>
<context>
    <name>shellreeve::StartOptions</name>
    <message>
        <source>Keep apart from other profiles: own sockets, records, logs and sessions.</source>
        <translation>Separar de otros perfiles: sockets, datos, registros y sesiones propios.</translation>
    </message>
    <message>
        <source>TCP port of the monitor; 0 for none.</source>
        <translation>Puerto TCP del monitor; 0 para ninguno.</translation>
    </message>
    <message>
        <source>Start without a window.</source>
        <translation>Iniciar sin ventana.</translation>
    </message>
    <message>
        <source>Run without any graphical desktop: on servers, over ssh.</source>
        <translation>Ejecutar sin escritorio gráfico: en servidores, por ssh.</translation>
    </message>
    <message>
        <source>Show the window, also of an instance that runs already.</source>
        <translation>Mostrar la ventana, también de una instancia ya en ejecución.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>Supervises long-lived terminal sessions: nothing lost, nothing left behind.
Sessions go on when this program ends. Use &quot;reeve&quot; to start and see them.</source>
        <translation>Supervisa sesiones de terminal de larga duración: nada se pierde, nada queda atrás.
Las sesiones continúan cuando este programa termina. Use &quot;reeve&quot; para iniciarlas y verlas.</translation>
    </message>
    <message>
        <source>&quot;shellreeve --help&quot; shows what there is</source>
        <translation>&quot;shellreeve --help&quot; muestra las opciones disponibles</translation>
    </message>
    <message>
        <source>--monitor-port %1 is not a number from 0 to 65535</source>
        <translation>--monitor-port %1 no es un número de 0 a 65535</translation>
    </message>
    <message>
        <source>unexpected argument &quot;%1&quot;</source>
        <translation>argumento inesperado &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>shellreeve::SwitchEditor</name>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
</context>
<context>
    <name>shellreeve::TerminalWindow</name>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>%1 no se pudo iniciar: %2</translation>
    </message>
    <message>
        <source>%1 crashed</source>
        <translation>%1 se cerró inesperadamente</translation>
    </message>
    <message>
        <source>%1 crashed: %2</source>
        <translation>%1 se cerró inesperadamente: %2</translation>
    </message>
    <message>
        <source>%1 ended at once with status %2</source>
        <translation>%1 terminó de inmediato con el estado %2</translation>
    </message>
    <message>
        <source>%1 ended at once with status %2: %3</source>
        <translation>%1 terminó de inmediato con el estado %2: %3</translation>
    </message>
    <message>
        <source>set $TERMINAL to a terminal program that works here</source>
        <translation>establezca $TERMINAL en un programa de terminal que funcione aquí</translation>
    </message>
</context>
<context>
    <name>shellreeve::TextEditor</name>
    <message>
        <source>Possible is one line of plain text.</source>
        <translation>Se admite una línea de texto sin formato.</translation>
    </message>
</context>
<context>
    <name>shellreeve::TrayMenu</name>
    <message>
        <source>End…</source>
        <translation>Terminar…</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Stop keeping</source>
        <translation>Dejar de conservar</translation>
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
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>● %1 (%2, of them asking: %3)</source>
        <translation>● %1 (%2, piden atención: %3)</translation>
    </message>
    <message>
        <source>left behind by %1</source>
        <translation>dejado atrás por %1</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Volver a iniciar</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Show in window</source>
        <translation>Mostrar en la ventana</translation>
    </message>
    <message>
        <source>Shellreeve: sessions</source>
        <translation>Shellreeve: sesiones</translation>
    </message>
    <message>
        <source>All in the window…</source>
        <translation>Todas en la ventana…</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>Nueva sesión…</translation>
    </message>
    <message>
        <source>Show sessions</source>
        <translation>Mostrar las sesiones</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation>Restos</translation>
    </message>
    <message>
        <source>Nothing is left behind</source>
        <translation>No queda ningún resto</translation>
    </message>
    <message>
        <source>Open dashboard</source>
        <translation>Abrir el panel de control</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>About Shellreeve</source>
        <translation>Acerca de Shellreeve</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>1 session was interrupted by a restart of the machine</source>
        <translation>Un reinicio del equipo interrumpió 1 sesión</translation>
    </message>
    <message>
        <source>%1 sessions were interrupted by a restart of the machine</source>
        <translation>Un reinicio del equipo interrumpió %1 sesiones</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Volver a iniciarla</translation>
    </message>
    <message>
        <source>Start these %1 again</source>
        <translation>Volver a iniciar estas %1</translation>
    </message>
    <message>
        <source>No session runs</source>
        <translation>Ninguna sesión en ejecución</translation>
    </message>
    <message>
        <source>Looking for sessions…</source>
        <translation>Buscando sesiones…</translation>
    </message>
    <message>
        <source>Finished (%1)</source>
        <translation>Finalizadas (%1)</translation>
    </message>
    <message>
        <source>Leftovers and orphans</source>
        <translation>Restos y huérfanos</translation>
    </message>
    <message>
        <source>All %1, and orphans</source>
        <translation>Los %1 restos y los huérfanos</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Quit (keep 1 session)</source>
        <translation>Salir (conservar 1 sesión)</translation>
    </message>
    <message>
        <source>Quit (keep %1 sessions)</source>
        <translation>Salir (conservar %1 sesiones)</translation>
    </message>
    <message>
        <source>Quit and end all (%1)…</source>
        <translation>Salir y terminar todas (%1)…</translation>
    </message>
    <message>
        <source>%1 %2 – %3</source>
        <translation>%1 %2 – %3</translation>
    </message>
    <message>
        <source>listens on %1</source>
        <translation>escucha en %1</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message>
        <source>All ports…</source>
        <translation>Todos los puertos…</translation>
    </message>
    <message>
        <source>No session listens on a port</source>
        <translation>Ninguna sesión escucha en un puerto</translation>
    </message>
    <message>
        <source>Looking for ports…</source>
        <translation>Buscando puertos…</translation>
    </message>
</context>
<context>
    <name>shellreeve::TraySummary</name>
    <message>
        <source>Shellreeve: no session runs</source>
        <translation>Shellreeve: ninguna sesión en ejecución</translation>
    </message>
    <message>
        <source>Shellreeve: 1 session runs</source>
        <translation>Shellreeve: 1 sesión en ejecución</translation>
    </message>
    <message>
        <source>Shellreeve: %1 sessions run</source>
        <translation>Shellreeve: %1 sesiones en ejecución</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
</context>
<context>
    <name>shellreeve::Turn</name>
    <message>
        <source>Process %1 is the Shellreeve of %2, but it does not answer</source>
        <translation>El proceso %1 es el Shellreeve de %2, pero no responde</translation>
    </message>
    <message>
        <source>wait for it, end it (its sessions go on), or choose another --profile</source>
        <translation>espere, termínelo (sus sesiones continúan) o elija otro --profile</translation>
    </message>
    <message>
        <source>This socket directory is in use by profile %1 (process %2)</source>
        <translation>El perfil %1 (proceso %2) está usando este directorio de sockets</translation>
    </message>
    <message>
        <source>set another SHELLPER_SOCKET_DIR or use that profile</source>
        <translation>establezca otro SHELLPER_SOCKET_DIR o use ese perfil</translation>
    </message>
</context>
<context>
    <name>shellreeve::Units</name>
    <message>
        <source>milliseconds</source>
        <translation>milisegundos</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
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
        <translation>Le damos la bienvenida a Shellreeve</translation>
    </message>
    <message>
        <source>Keeps terminal sessions alive, and leaves nothing behind when they end.</source>
        <translation>Mantiene vivas las sesiones de terminal y no deja nada atrás cuando terminan.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>A session is a command in a terminal of its own: a coding agent, a server, a shell. It goes on when its window is closed, and when Shellreeve quits or crashes. When you end it, everything it started ends with it.</source>
        <translation>Una sesión es un comando en su propia terminal: un agente de programación, un servidor, un shell. Continúa cuando se cierra su ventana y cuando se sale de Shellreeve o este se cierra inesperadamente. Al terminarla, todo lo que inició termina con ella.</translation>
    </message>
    <message>
        <source>The icon</source>
        <translation>El icono</translation>
    </message>
    <message>
        <source>Shellreeve lives in the tray of your desktop. The menu of its icon lists your sessions; a mark on it tells when one of them asks for you.</source>
        <translation>Shellreeve vive en la bandeja de su escritorio. El menú de su icono muestra sus sesiones; una marca sobre él indica cuándo alguna pide atención.</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La ventana</translation>
    </message>
    <message>
        <source>This desktop shows no tray for icons, so the window of the sessions stands in for it. Start Shellreeve again to get it back when you have closed it.</source>
        <translation>Este escritorio no muestra ninguna bandeja para iconos, así que la ventana de las sesiones la sustituye. Si la ha cerrado, vuelva a iniciar Shellreeve para recuperarla.</translation>
    </message>
    <message>
        <source>Quitting</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>“Quit (keep sessions)” ends nothing: your sessions go on, and the next start finds them. “Quit and end all” asks first, then ends them and everything they started.</source>
        <translation>«Salir (conservar sesiones)» no termina nada: sus sesiones continúan y el próximo inicio las encuentra. «Salir y terminar todas» pregunta antes y después las termina junto con todo lo que iniciaron.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>Nueva sesión…</translation>
    </message>
    <message>
        <source>What Shellreeve does, and two things to decide</source>
        <translation>Qué hace Shellreeve y dos cosas que decidir</translation>
    </message>
</context>
</TS>
