<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: MIT -->
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>NewsText</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>%1 rang the bell</source>
        <translation>%1 a sonné</translation>
    </message>
    <message>
        <source>%1 has finished</source>
        <translation>%1 a terminé</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name, how it ended</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 keeps failing</source>
        <translation>%1 échoue sans cesse</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 ne répond pas</translation>
    </message>
    <message>
        <source>It starts again by itself.</source>
        <translation>Elle redémarre automatiquement.</translation>
    </message>
    <message>
        <source>It %1 and is not started again by itself any more.</source>
        <comment>how it ended</comment>
        <translation>État&#xa0;: %1. Elle n’est plus relancée automatiquement.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, message</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions ended</source>
        <translation>
            <numerusform>%n session a pris fin</numerusform>
            <numerusform>%n sessions ont pris fin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions want you</source>
        <translation>
            <numerusform>%n session vous attend</numerusform>
            <numerusform>%n sessions vous attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Show sessions</source>
        <translation>Afficher les sessions</translation>
    </message>
    <message>
        <source>A session was interrupted by a restart of the machine</source>
        <translation>Une session a été interrompue par un redémarrage de la machine</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions were interrupted by a restart of the machine</source>
        <translation>
            <numerusform>%n session a été interrompue par un redémarrage de la machine</numerusform>
            <numerusform>%n sessions ont été interrompues par un redémarrage de la machine</numerusform>
        </translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>La relancer</translation>
    </message>
    <message numerus="yes">
        <source>Start these %n again</source>
        <translation>
            <numerusform>Relancer %n session</numerusform>
            <numerusform>Relancer ces %n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>listening on %1</source>
        <comment>ports</comment>
        <translation>à l’écoute sur %1</translation>
    </message>
    <message>
        <source>%1 left a process behind</source>
        <translation>%1 a laissé un processus en cours</translation>
    </message>
    <message numerus="yes">
        <source>%1 left %n processes behind</source>
        <translation>
            <numerusform>%1 a laissé %n processus en cours</numerusform>
            <numerusform>%1 a laissé %n processus en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>What shall become of it?</source>
        <translation>Que faut-il en faire&#x202f;?</translation>
    </message>
    <message>
        <source>It ends in %1.</source>
        <translation>Il s’arrêtera dans %1.</translation>
    </message>
    <message>
        <source>They end in %1.</source>
        <translation>Ils s’arrêteront dans %1.</translation>
    </message>
    <message>
        <source>Show leftovers</source>
        <translation>Afficher les reliquats</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Arrêter maintenant</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Shellreeve is in trouble; sessions go on</source>
        <translation>Shellreeve a un problème&#x202f;; les sessions continuent</translation>
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
        <translation>N’écoute plus</translation>
    </message>
</context>
<context>
    <name>PortWords</name>
    <message>
        <source>probably a session&apos;s</source>
        <translation>probablement d’une session</translation>
    </message>
    <message>
        <source>session</source>
        <translation>session</translation>
    </message>
    <message>
        <source>probably a leftover</source>
        <translation>probablement un reste</translation>
    </message>
    <message>
        <source>leftover</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>Shellreeve&apos;s monitor</source>
        <translation>moniteur de Shellreeve</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>autre programme</translation>
    </message>
    <message>
        <source>another user&apos;s</source>
        <translation>d’un autre utilisateur</translation>
    </message>
    <message>
        <source>%1 (gone)</source>
        <comment>the id of a session</comment>
        <translation>%1 (disparue)</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>utilisateur %1</translation>
    </message>
    <message>
        <source>not to be seen</source>
        <translation>invisible</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>End what holds it…</source>
        <translation>Arrêter ce qui l’occupe…</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>no thread to write to the disk</source>
        <translation>aucun fil d’exécution pour écrire sur le disque</translation>
    </message>
    <message>
        <source>cannot open %1</source>
        <translation>impossible d’ouvrir %1</translation>
    </message>
    <message>
        <source>cannot look at %1</source>
        <translation>impossible d’examiner %1</translation>
    </message>
    <message>
        <source>%1 is not a regular file</source>
        <translation>%1 n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>%1 belongs to user %2</source>
        <translation>%1 appartient à l’utilisateur %2</translation>
    </message>
    <message>
        <source>%1 is open to other users</source>
        <translation>%1 est accessible à d’autres utilisateurs</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, more than the %3 allowed</source>
        <translation>%1 compte %2&#xa0;octets, plus que les %3 autorisés</translation>
    </message>
    <message>
        <source>cannot read %1</source>
        <translation>impossible de lire %1</translation>
    </message>
    <message>
        <source>%1 grew past %2 bytes while it was read</source>
        <translation>%1 a dépassé %2&#xa0;octets pendant sa lecture</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>impossible d’écrire dans %1</translation>
    </message>
    <message>
        <source>free some space on that disk</source>
        <translation>libérez de l’espace sur ce disque</translation>
    </message>
    <message>
        <source>cannot open %1 to sync it</source>
        <translation>impossible d’ouvrir %1 pour le synchroniser</translation>
    </message>
    <message>
        <source>cannot write %1 to the disk</source>
        <translation>impossible d’écrire %1 sur le disque</translation>
    </message>
    <message>
        <source>cannot move %1 away</source>
        <translation>impossible de déplacer %1</translation>
    </message>
    <message>
        <source>JSON nested deeper than 8</source>
        <translation>JSON imbriqué sur plus de 8&#xa0;niveaux</translation>
    </message>
    <message>
        <source>not JSON: %1 at byte %2</source>
        <translation>n’est pas du JSON&#xa0;: %1 à l’octet %2</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>cannot tell who holds the lock %1</source>
        <translation>impossible de savoir qui détient le verrou %1</translation>
    </message>
    <message>
        <source>cannot open the lock %1</source>
        <translation>impossible d’ouvrir le verrou %1</translation>
    </message>
    <message>
        <source>the lock %1 is not a regular file of ours</source>
        <translation>le verrou %1 n’est pas un fichier ordinaire nous appartenant</translation>
    </message>
    <message>
        <source>move it away</source>
        <translation>déplacez-le</translation>
    </message>
    <message>
        <source>cannot lock %1</source>
        <translation>impossible de verrouiller %1</translation>
    </message>
    <message>
        <source>%1 is locked by process %2</source>
        <translation>%1 est verrouillé par le processus %2</translation>
    </message>
    <message>
        <source>%1 is not a regular file of ours</source>
        <translation>%1 n’est pas un fichier ordinaire nous appartenant</translation>
    </message>
    <message>
        <source>SHELLPER_SOCKET_DIR=%1 is not an absolute path</source>
        <translation>SHELLPER_SOCKET_DIR=%1 n’est pas un chemin absolu</translation>
    </message>
    <message>
        <source>set it to one that starts with &apos;/&apos;, or unset it</source>
        <translation>indiquez un chemin commençant par «&#xa0;/&#xa0;», ou supprimez cette variable</translation>
    </message>
    <message>
        <source>SHELLREEVE_MONITOR_DIR=%1 is not an absolute path</source>
        <translation>SHELLREEVE_MONITOR_DIR=%1 n’est pas un chemin absolu</translation>
    </message>
    <message>
        <source>HOME=%1 is not an absolute path</source>
        <translation>HOME=%1 n’est pas un chemin absolu</translation>
    </message>
    <message>
        <source>set HOME to your home directory</source>
        <translation>indiquez dans HOME votre dossier personnel</translation>
    </message>
    <message>
        <source>the socket path %1 has %2 characters, the system allows %3</source>
        <translation>le chemin de socket %1 compte %2&#xa0;caractères, le système en autorise %3</translation>
    </message>
    <message>
        <source>set SHELLPER_SOCKET_DIR to a shorter directory</source>
        <translation>indiquez dans SHELLPER_SOCKET_DIR un dossier au chemin plus court</translation>
    </message>
    <message>
        <source>cannot look at the directory %1</source>
        <translation>impossible d’examiner le dossier %1</translation>
    </message>
    <message>
        <source>cannot make the directory %1</source>
        <translation>impossible de créer le dossier %1</translation>
    </message>
    <message>
        <source>%1 is not a directory</source>
        <translation>%1 n’est pas un dossier</translation>
    </message>
    <message>
        <source>move it away; links are not followed here</source>
        <translation>déplacez-le&#x202f;; les liens ne sont pas suivis ici</translation>
    </message>
    <message>
        <source>the directory %1 belongs to user %2</source>
        <translation>le dossier %1 appartient à l’utilisateur %2</translation>
    </message>
    <message>
        <source>set SHELLPER_SOCKET_DIR to a directory of your own</source>
        <translation>indiquez dans SHELLPER_SOCKET_DIR un dossier qui vous appartient</translation>
    </message>
    <message>
        <source>the directory %1 is open to others (mode %2)</source>
        <translation>le dossier %1 est accessible à d’autres (mode %2)</translation>
    </message>
    <message>
        <source>make it private: chmod 700 &apos;%1&apos;</source>
        <translation>restreignez-en l’accès avec&#xa0;: chmod 700 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>cannot make a socket</source>
        <translation>impossible de créer un socket</translation>
    </message>
    <message>
        <source>%1 is in the way and not a socket of ours</source>
        <translation>%1 occupe la place et n’est pas l’un de nos sockets</translation>
    </message>
    <message>
        <source>somebody listens at %1 already</source>
        <translation>un autre processus écoute déjà sur %1</translation>
    </message>
    <message>
        <source>cannot bind %1</source>
        <translation>impossible d’associer un socket à %1</translation>
    </message>
    <message>
        <source>cannot listen at %1</source>
        <translation>impossible d’écouter sur %1</translation>
    </message>
    <message>
        <source>no socket at %1</source>
        <translation>aucun socket à l’emplacement %1</translation>
    </message>
    <message>
        <source>%1 is not a socket of ours</source>
        <translation>%1 n’est pas l’un de nos sockets</translation>
    </message>
    <message>
        <source>cannot connect to %1</source>
        <translation>impossible de se connecter à %1</translation>
    </message>
    <message>
        <source>cannot tell who is on the other side of a socket</source>
        <translation>impossible de savoir qui est à l’autre bout d’un socket</translation>
    </message>
    <message>
        <source>cannot tell which ports are listened on: neither the kernel&apos;s socket diagnosis nor /proc/net/tcp answers</source>
        <translation>impossible de savoir sur quels ports des processus écoutent&#xa0;: ni le diagnostic des sockets du noyau ni /proc/net/tcp ne répondent</translation>
    </message>
    <message>
        <source>there is no process %1</source>
        <translation>il n’y a pas de processus %1</translation>
    </message>
    <message>
        <source>cannot hold process %1</source>
        <translation>impossible d’obtenir une référence au processus %1</translation>
    </message>
    <message>
        <source>process %1 cannot be looked at</source>
        <translation>le processus %1 ne peut pas être examiné</translation>
    </message>
    <message>
        <source>see that the process table /proc is mounted</source>
        <translation>vérifiez que la table des processus /proc est montée</translation>
    </message>
    <message>
        <source>cannot read the process table /proc</source>
        <translation>impossible de lire la table des processus /proc</translation>
    </message>
    <message>
        <source>the process table /proc shows no process, not even this one</source>
        <translation>la table des processus /proc ne montre aucun processus, pas même celui-ci</translation>
    </message>
    <message>
        <source>mount proc at /proc</source>
        <translation>montez proc sur /proc</translation>
    </message>
    <message>
        <source>cannot read the process table</source>
        <translation>impossible de lire la table des processus</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permission non accordée</translation>
    </message>
    <message>
        <source>belongs to another user</source>
        <translation>appartient à un autre utilisateur</translation>
    </message>
    <message>
        <source>uninterruptible sleep</source>
        <translation>sommeil non interruptible</translation>
    </message>
    <message>
        <source>did not end in time</source>
        <translation>ne s’est pas arrêté à temps</translation>
    </message>
    <message>
        <source>too many open files to signal it safely</source>
        <translation>trop de fichiers ouverts pour lui envoyer un signal sans risque</translation>
    </message>
    <message>
        <source>keeps starting new processes</source>
        <translation>démarre sans cesse de nouveaux processus</translation>
    </message>
    <message>
        <source>kept by the keep list</source>
        <translation>figure dans la liste des programmes à conserver</translation>
    </message>
    <message>
        <source>has a window open</source>
        <translation>a une fenêtre ouverte</translation>
    </message>
    <message>
        <source>not part of this session</source>
        <translation>ne fait pas partie de cette session</translation>
    </message>
    <message>
        <source>cannot open a pseudo terminal</source>
        <translation>impossible d’ouvrir un pseudo-terminal</translation>
    </message>
    <message>
        <source>end some sessions, or raise kernel.pty.max</source>
        <translation>arrêtez des sessions, ou augmentez kernel.pty.max</translation>
    </message>
    <message>
        <source>cannot open the other end of a pseudo terminal</source>
        <translation>impossible d’ouvrir l’autre bout d’un pseudo-terminal</translation>
    </message>
    <message>
        <source>cannot set up a pseudo terminal</source>
        <translation>impossible de configurer un pseudo-terminal</translation>
    </message>
    <message>
        <source>cannot enter the folder %1</source>
        <translation>impossible d’entrer dans le dossier %1</translation>
    </message>
    <message>
        <source>choose another folder with --cwd</source>
        <translation>choisissez un autre dossier avec --cwd</translation>
    </message>
    <message>
        <source>cannot run %1</source>
        <translation>impossible d’exécuter %1</translation>
    </message>
    <message>
        <source>cannot give %1 a terminal</source>
        <translation>impossible de donner un terminal à %1</translation>
    </message>
    <message>
        <source>cannot run %1: it is not an executable file</source>
        <translation>impossible d’exécuter %1&#xa0;: ce n’est pas un fichier exécutable</translation>
    </message>
    <message>
        <source>cannot run %1: %2 is not an executable file</source>
        <translation>impossible d’exécuter %1&#xa0;: %2 n’est pas un fichier exécutable</translation>
    </message>
    <message>
        <source>command not found: %1</source>
        <translation>commande introuvable&#xa0;: %1</translation>
    </message>
    <message>
        <source>give its path, or add its folder to PATH (now: %1)</source>
        <translation>indiquez son chemin, ou ajoutez son dossier à PATH (actuellement&#xa0;: %1)</translation>
    </message>
    <message>
        <source>cannot start %1</source>
        <translation>impossible de démarrer %1</translation>
    </message>
    <message>
        <source>cannot start another process for %1</source>
        <translation>impossible de démarrer un processus de plus pour %1</translation>
    </message>
    <message>
        <source>the process limit may be reached: see ulimit -u</source>
        <translation>la limite de processus est peut-être atteinte&#xa0;: voir ulimit -u</translation>
    </message>
    <message>
        <source>cannot start the shellper</source>
        <translation>impossible de démarrer le shellper</translation>
    </message>
    <message>
        <source>cannot make a pipe</source>
        <translation>impossible de créer un tube</translation>
    </message>
    <message>
        <source>cannot start the guardian</source>
        <translation>impossible de démarrer le gardien</translation>
    </message>
    <message>
        <source>kept on request</source>
        <translation>conservé à votre demande</translation>
    </message>
    <message>
        <source>appeared after the end</source>
        <translation>est apparu après la fin</translation>
    </message>
    <message>
        <source>was started on the terminal</source>
        <translation>a été démarré sur le terminal</translation>
    </message>
    <message>
        <source>left the terminal</source>
        <translation>a quitté le terminal</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>attend une réponse</translation>
    </message>
    <message>
        <source>this session keeps what it leaves</source>
        <translation>cette session conserve ce qu’elle laisse</translation>
    </message>
    <message>
        <source>a shellper&apos;s self-record of format %1, not %2</source>
        <translation>enregistrement d’un shellper sur lui-même au format %1, et non %2</translation>
    </message>
    <message>
        <source>a shellper&apos;s self-record without process or socket</source>
        <translation>enregistrement d’un shellper sur lui-même sans processus ou sans socket</translation>
    </message>
    <message>
        <source>cannot share memory with the guardian</source>
        <translation>impossible de partager de la mémoire avec le gardien</translation>
    </message>
    <message>
        <source>the shellper at %1 does not answer</source>
        <translation>le shellper sur %1 ne répond pas</translation>
    </message>
    <message>
        <source>it may be stopped or busy; it is left alone</source>
        <translation>il est peut-être suspendu ou occupé&#x202f;; il n’est pas touché</translation>
    </message>
    <message>
        <source>%1 is served by user %2</source>
        <translation>c’est l’utilisateur %2 qui répond sur %1</translation>
    </message>
    <message>
        <source>the shellper at %1 closed the connection</source>
        <translation>le shellper sur %1 a fermé la connexion</translation>
    </message>
    <message>
        <source>the shellper at %1 does not answer in time</source>
        <translation>le shellper sur %1 ne répond pas à temps</translation>
    </message>
    <message>
        <source>no output of it was kept</source>
        <translation>rien n’en a été conservé</translation>
    </message>
    <message>
        <source>it exited within %1 s of its start %2 times in a row</source>
        <translation>fin moins de %1&#xa0;s après le démarrage, %2&#xa0;fois de suite</translation>
    </message>
    <message>
        <source>it failed %1 times within %2 s</source>
        <translation>%1&#xa0;échecs en %2&#xa0;s</translation>
    </message>
    <message>
        <source>no room for another session: %1 of %2 %3 are in use (%4 is %2)</source>
        <translation>pas de place pour une autre session&#xa0;: %1 sur %2 %3 sont utilisés (%4 vaut %2)</translation>
    </message>
    <message>
        <source>end sessions that are not needed, or raise %1</source>
        <translation>arrêtez les sessions dont vous n’avez pas besoin, ou augmentez %1</translation>
    </message>
    <message>
        <source>file descriptors of shellreeve</source>
        <translation>descripteurs de fichiers de shellreeve</translation>
    </message>
    <message>
        <source>processes cannot be looked at here, so the end of a session could not be verified</source>
        <translation>les processus ne peuvent pas être examinés ici, l’arrêt d’une session ne pourrait donc pas être vérifié</translation>
    </message>
    <message>
        <source>processes of this user</source>
        <translation>processus de cet utilisateur</translation>
    </message>
    <message>
        <source>a session&apos;s name is empty</source>
        <translation>le nom de la session est vide</translation>
    </message>
    <message>
        <source>a session&apos;s name has %1 characters</source>
        <translation>le nom de la session compte %1&#xa0;caractères</translation>
    </message>
    <message>
        <source>a session&apos;s name contains a &apos;/&apos;</source>
        <translation>le nom de la session contient un «&#xa0;/&#xa0;»</translation>
    </message>
    <message>
        <source>a session&apos;s name contains characters that cannot be printed</source>
        <translation>le nom de la session contient des caractères non imprimables</translation>
    </message>
    <message>
        <source>use 1 to %1 printable characters without &apos;/&apos;</source>
        <translation>utilisez de 1 à %1&#xa0;caractères imprimables, sans «&#xa0;/&#xa0;»</translation>
    </message>
    <message>
        <source>there is already a session &quot;%1&quot;</source>
        <translation>il existe déjà une session «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>choose another name, or end or forget that session first</source>
        <translation>choisissez un autre nom, ou arrêtez ou oubliez d’abord cette session</translation>
    </message>
    <message>
        <source>written by a later version (format %1, this program knows %2)</source>
        <translation>écrit par une version ultérieure (format %1, ce programme connaît le format %2)</translation>
    </message>
    <message>
        <source>not a session&apos;s record</source>
        <translation>n’est pas l’enregistrement d’une session</translation>
    </message>
    <message>
        <source>its checksum does not match</source>
        <translation>sa somme de contrôle ne correspond pas</translation>
    </message>
    <message>
        <source>its field &quot;%1&quot; is missing or wrong</source>
        <translation>son champ «&#xa0;%1&#xa0;» manque ou est incorrect</translation>
    </message>
    <message>
        <source>cannot remove %1</source>
        <translation>impossible de supprimer %1</translation>
    </message>
    <message>
        <source>cannot list the records in %1</source>
        <translation>impossible de lister les enregistrements de %1</translation>
    </message>
    <message>
        <source>it is the record of %1</source>
        <translation>c’est l’enregistrement de %1</translation>
    </message>
    <message>
        <source>%1 belongs to another machine; left alone</source>
        <translation>%1 appartient à une autre machine&#x202f;; aucune action</translation>
    </message>
    <message>
        <source>%1; sessions go on, it is tried again</source>
        <translation>%1&#x202f;; les sessions continuent, un nouvel essai suivra</translation>
    </message>
    <message>
        <source>the connection to the shellper broke</source>
        <translation>la connexion au shellper a été rompue</translation>
    </message>
    <message>
        <source>an earlier connection of this supervisor took the place of a later one</source>
        <translation>une connexion antérieure de ce superviseur a pris la place d’une plus récente</translation>
    </message>
    <message>
        <source>another supervisor, process %1, has taken this session over</source>
        <translation>un autre superviseur, le processus %1, a repris cette session</translation>
    </message>
    <message>
        <source>end that one; this one goes on then</source>
        <translation>arrêtez-le&#x202f;; celui-ci continuera alors</translation>
    </message>
    <message>
        <source>the supervisor that had taken this session over, process %1, has ended</source>
        <translation>le superviseur qui avait repris cette session, le processus %1, a pris fin</translation>
    </message>
    <message>
        <source>process %1 answers in place of the shellper %2</source>
        <translation>le processus %1 répond à la place du shellper %2</translation>
    </message>
    <message>
        <source>the line names no process</source>
        <translation>la ligne n’indique aucun processus</translation>
    </message>
    <message>
        <source>%1 did not report within %2 ms</source>
        <translation>%1 n’a pas rendu compte dans le délai de %2&#xa0;ms</translation>
    </message>
    <message>
        <source>nothing was left running; try again</source>
        <translation>rien n’est resté en cours&#x202f;; réessayez</translation>
    </message>
    <message>
        <source>%1 printed &quot;%2&quot; where its report was expected</source>
        <translation>%1 a affiché «&#xa0;%2&#xa0;» là où son compte rendu était attendu</translation>
    </message>
    <message>
        <source>see that it is the shellreeve-shellper of this version</source>
        <translation>vérifiez que c’est bien le shellreeve-shellper de cette version</translation>
    </message>
    <message>
        <source>cannot start %1: %2</source>
        <translation>impossible de démarrer %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>install it beside shellreeve, or set SHELLREEVE_LIBEXEC_DIR</source>
        <translation>installez-le à côté de shellreeve, ou définissez SHELLREEVE_LIBEXEC_DIR</translation>
    </message>
    <message>
        <source>%1 crashed before it reported</source>
        <translation>%1 a planté avant de rendre compte</translation>
    </message>
    <message>
        <source>%1 ended with status %2 before it reported</source>
        <translation>%1 s’est terminé avec le code %2 avant de rendre compte</translation>
    </message>
    <message>
        <source>it said: %1</source>
        <translation>son message&#xa0;: %1</translation>
    </message>
    <message>
        <source>these are left and could not be ended: %1</source>
        <translation>voici ce qui reste et n’a pas pu être arrêté&#xa0;: %1</translation>
    </message>
    <message>
        <source>pseudo-terminals</source>
        <translation>pseudo-terminaux</translation>
    </message>
    <message>
        <source>the shellper at %1 does not prove itself</source>
        <translation>le shellper sur %1 ne prouve pas son identité</translation>
    </message>
    <message>
        <source>process %1 answers at %2, but does not run our shellper</source>
        <translation>le processus %1 répond sur %2, mais n’exécute pas notre shellper</translation>
    </message>
    <message>
        <source>whoever answers at %1 does not know the secret of that shellper</source>
        <translation>ce qui répond sur %1 ne connaît pas le secret de ce shellper</translation>
    </message>
    <message>
        <source>the command is empty</source>
        <translation>la commande est vide</translation>
    </message>
    <message>
        <source>Cannot create a session during shutdown</source>
        <translation>Impossible de créer une session pendant l’arrêt</translation>
    </message>
    <message>
        <source>Cannot start a session during shutdown</source>
        <translation>Impossible de démarrer une session pendant l’arrêt</translation>
    </message>
    <message>
        <source>cannot write down the new session, so it was not started: %1</source>
        <translation>impossible d’enregistrer la nouvelle session, elle n’a donc pas été démarrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>make room, or make %1 writable, and try again</source>
        <translation>libérez de l’espace, ou autorisez l’écriture dans %1, puis réessayez</translation>
    </message>
    <message>
        <source>the session %1 is gone</source>
        <translation>la session %1 a disparu</translation>
    </message>
    <message>
        <source>process %1 does not listen on port %2</source>
        <translation>le processus %1 n’écoute pas sur le port %2</translation>
    </message>
    <message>
        <source>%1 belongs to another user</source>
        <translation>%1 appartient à un autre utilisateur</translation>
    </message>
    <message>
        <source>%1 is never ended from here: this program or the whole login runs below it, or it holds sessions</source>
        <translation>%1 n’est jamais arrêté d’ici : il héberge des sessions, ou bien ce programme ou toute la session de connexion en descend</translation>
    </message>
    <message>
        <source>%1 runs in a session of another instance of this program</source>
        <translation>%1 s’exécute dans une session d’une autre instance de ce programme</translation>
    </message>
    <message>
        <source>end it there</source>
        <translation>arrêtez-le depuis cette autre instance</translation>
    </message>
    <message>
        <source>port %1 is the monitor&apos;s own</source>
        <translation>le port %1 est celui du moniteur</translation>
    </message>
    <message>
        <source>the settings give it another port, or turn it off</source>
        <translation>les paramètres permettent de lui donner un autre port, ou de le désactiver</translation>
    </message>
    <message>
        <source>the supervisor is shutting down</source>
        <translation>le superviseur est en cours d’arrêt</translation>
    </message>
    <message>
        <source>process %1 is the command of the session %2 itself</source>
        <translation>le processus %1 est la commande même de la session %2</translation>
    </message>
    <message>
        <source>end the session instead</source>
        <translation>arrêtez plutôt la session</translation>
    </message>
    <message>
        <source>nothing proves that a session started process %1 (%2)</source>
        <translation>rien ne prouve qu’une session a démarré le processus %1 (%2)</translation>
    </message>
    <message>
        <source>agree to its end expressly</source>
        <translation>acceptez expressément son arrêt</translation>
    </message>
    <message>
        <source>nothing was ended: who holds port %1 is another by now, or cannot be told for sure</source>
        <translation>rien n’a été arrêté&#xa0;: l’occupant du port %1 a changé entre-temps, ou n’est pas connu avec certitude</translation>
    </message>
    <message>
        <source>look at the port again</source>
        <translation>examinez de nouveau le port</translation>
    </message>
    <message>
        <source>cannot list the sockets in %1</source>
        <translation>impossible de lister les sockets de %1</translation>
    </message>
    <message>
        <source>left alone: %1</source>
        <translation>aucune action&#xa0;: %1</translation>
    </message>
    <message>
        <source>left alone: it has no session id</source>
        <translation>aucune action&#xa0;: pas d’ID de session</translation>
    </message>
    <message>
        <source>not all could be looked at within %1 ms</source>
        <translation>tout n’a pas pu être examiné en %1&#xa0;ms</translation>
    </message>
    <message>
        <source>not done within %1 ms, is tried again</source>
        <translation>pas fait en %1&#xa0;ms, nouvel essai prévu</translation>
    </message>
    <message>
        <source>not done within %1 ms, goes on</source>
        <translation>pas encore fait en %1&#xa0;ms, se poursuit</translation>
    </message>
    <message>
        <source>one thing was not done within %1 ms</source>
        <translation>un élément n’a pas été traité en %1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 things were not done within %2 ms</source>
        <translation>%1&#xa0;éléments n’ont pas été traités en %2&#xa0;ms</translation>
    </message>
    <message>
        <source>it has a window open</source>
        <translation>il a une fenêtre ouverte</translation>
    </message>
    <message>
        <source>it is kept, by the keep list or on request</source>
        <translation>il est conservé, par la liste des programmes à conserver ou à votre demande</translation>
    </message>
    <message>
        <source>it belongs to another user</source>
        <translation>il appartient à un autre utilisateur</translation>
    </message>
    <message>
        <source>what its session leaves is not ended unasked</source>
        <translation>ce que laisse sa session n’est pas arrêté sans votre accord</translation>
    </message>
    <message>
        <source>the session %1 was not started again: of what ran before, these could not be ended: %2</source>
        <translation>la session %1 n’a pas été relancée, car des processus précédents n’ont pas pu être arrêtés&#xa0;: %2</translation>
    </message>
    <message>
        <source>end them by hand, then try again</source>
        <translation>arrêtez-les vous-même, puis réessayez</translation>
    </message>
    <message>
        <source>the session %1 has ended</source>
        <translation>la session %1 a pris fin</translation>
    </message>
    <message>
        <source>the session %1 is being started or ended</source>
        <translation>la session %1 est en cours de démarrage ou d’arrêt</translation>
    </message>
    <message>
        <source>wait until that is done</source>
        <translation>attendez que ce soit fait</translation>
    </message>
    <message>
        <source>the shellper of session %1 does not say whether it started the command</source>
        <translation>le shellper de la session %1 n’indique pas s’il a démarré la commande</translation>
    </message>
    <message>
        <source>the session %1 was not started again: its old shellper could not be ended, these are left: %2</source>
        <translation>la session %1 n’a pas été relancée, car son ancien shellper n’a pas pu être arrêté&#x202f;; il reste&#xa0;: %2</translation>
    </message>
    <message>
        <source>the shellper reported process %1, but its socket belongs to process %2</source>
        <translation>le shellper a indiqué le processus %1, mais son socket appartient au processus %2</translation>
    </message>
    <message>
        <source>the shellper ended right after its report</source>
        <translation>le shellper a pris fin juste après avoir rendu compte</translation>
    </message>
    <message>
        <source>the shellper reported process %1, but nobody listens on its socket</source>
        <translation>le shellper a indiqué le processus %1, mais rien n’écoute sur son socket</translation>
    </message>
    <message>
        <source>the shellper reported, but its socket cannot be used: %1</source>
        <translation>le shellper a rendu compte, mais son socket est inutilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>its shellper is stopped (let it go on with: kill -CONT %1)</source>
        <translation>son shellper est suspendu (faites-le continuer avec&#xa0;: kill -CONT %1)</translation>
    </message>
    <message>
        <source>could not be ended, these are left: %1</source>
        <translation>arrêt impossible, il reste&#xa0;: %1</translation>
    </message>
    <message>
        <source>ended, but for what is kept: %1</source>
        <translation>a pris fin, sauf ce qui est conservé&#xa0;: %1</translation>
    </message>
    <message>
        <source>shown as unreachable</source>
        <translation>affichée comme injoignable</translation>
    </message>
    <message>
        <source>gone already</source>
        <translation>n’existe déjà plus</translation>
    </message>
    <message>
        <source>written down as exited; what it left: %1</source>
        <translation>fin enregistrée&#x202f;; ce qui a été laissé&#xa0;: %1</translation>
    </message>
    <message>
        <source>written down as exited</source>
        <translation>fin enregistrée</translation>
    </message>
    <message>
        <source>its shellper lives, but nobody listens on its socket</source>
        <translation>son shellper est en vie, mais rien n’écoute sur son socket</translation>
    </message>
    <message>
        <source>left alone: somebody listens there by now</source>
        <translation>aucune action&#xa0;: un processus y écoute à présent</translation>
    </message>
    <message>
        <source>left alone: the socket is another one by now, or cannot be removed</source>
        <translation>aucune action&#xa0;: le socket a changé entre-temps, ou ne peut pas être supprimé</translation>
    </message>
    <message>
        <source>The monitor is not running: %1; %2.</source>
        <translation>Le moniteur ne fonctionne pas&#xa0;: %1&#x202f;; %2.</translation>
    </message>
    <message>
        <source>process %1 is not below the session %2</source>
        <translation>le processus %1 ne dépend pas de la session %2</translation>
    </message>
    <message>
        <source>process %1 (%2)</source>
        <translation>le processus %1 (%2)</translation>
    </message>
    <message>
        <source>%1 is never part of a session&apos;s end: it is this program or holds another session</source>
        <translation>%1 ne fait jamais partie de l’arrêt d’une session&#xa0;: c’est ce programme, ou il héberge une autre session</translation>
    </message>
    <message>
        <source>there is no session %1</source>
        <translation>il n’y a pas de session %1</translation>
    </message>
    <message>
        <source>the session %1 is being ended as a whole</source>
        <translation>l’arrêt de toute la session %1 est en cours</translation>
    </message>
    <message>
        <source>Records cannot be written (%1); sessions go on, and it is tried again.</source>
        <translation>Les enregistrements ne peuvent pas être écrits (%1)&#x202f;; les sessions continuent, et un nouvel essai suivra.</translation>
    </message>
    <message>
        <source>the session %1 was ended before it had started</source>
        <translation>la session %1 a été arrêtée avant d’avoir démarré</translation>
    </message>
    <message>
        <source>the session %1 is being ended</source>
        <translation>la session %1 est en cours d’arrêt</translation>
    </message>
    <message>
        <source>there is no session in the workspace %1</source>
        <translation>il n’y a pas de session dans l’espace de travail %1</translation>
    </message>
    <message>
        <source>`reeve list` shows the workspaces</source>
        <translation>`reeve list` affiche les espaces de travail</translation>
    </message>
    <message>
        <source>the session %1 is not finished</source>
        <translation>la session %1 n’est pas terminée</translation>
    </message>
    <message>
        <source>end it with `reeve kill %1`</source>
        <translation>arrêtez-la avec `reeve kill %1`</translation>
    </message>
    <message>
        <source>the session %1 left something running: %2</source>
        <translation>la session %1 a laissé ceci en cours&#xa0;: %2</translation>
    </message>
    <message>
        <source>`reeve kill %1` ends it</source>
        <translation>`reeve kill %1` l’arrête</translation>
    </message>
    <message>
        <source>the session %1 stays as long as these live: %2</source>
        <translation>la session %1 reste tant que ces processus sont en vie&#xa0;: %2</translation>
    </message>
    <message>
        <source>end them with `reeve kill --everything %1`</source>
        <translation>arrêtez-les avec `reeve kill --everything %1`</translation>
    </message>
    <message>
        <source>Processes cannot be looked at (is /proc mounted?): sessions go on, none can be started, and what an end has left cannot be told.</source>
        <translation>Les processus ne peuvent pas être examinés (/proc est-il monté&#x202f;?)&#xa0;: les sessions continuent, aucune ne peut être démarrée, et il est impossible de savoir ce qu’un arrêt a laissé.</translation>
    </message>
    <message>
        <source>Session %1 is unreachable: %2</source>
        <translation>La session %1 est injoignable&#xa0;: %2</translation>
    </message>
    <message>
        <source>the processes could not be listed in time</source>
        <translation>les processus n’ont pas pu être listés à temps</translation>
    </message>
    <message>
        <source>cannot start in %1: there is no such folder</source>
        <translation>impossible de démarrer dans %1&#xa0;: ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>make it first, or choose another with --cwd</source>
        <translation>créez-le d’abord, ou choisissez-en un autre avec --cwd</translation>
    </message>
    <message>
        <source>cannot start in %1</source>
        <translation>impossible de démarrer dans %1</translation>
    </message>
    <message>
        <source>cannot start in %1: it is not a folder</source>
        <translation>impossible de démarrer dans %1&#xa0;: ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>process %1 is not kept on request</source>
        <translation>le processus %1 n’est pas conservé à votre demande</translation>
    </message>
    <message>
        <source>`reeve keep --list` shows what is</source>
        <translation>`reeve keep --list` affiche ceux qui le sont</translation>
    </message>
    <message>
        <source>process %1 (%2) holds a session; it stays as long as that</source>
        <translation>le processus %1 (%2) héberge une session&#x202f;; il reste aussi longtemps qu’elle</translation>
    </message>
    <message>
        <source>process %1 (%2) belongs to no session, so nothing here ends it</source>
        <translation>le processus %1 (%2) n’appartient à aucune session, rien ne l’arrête donc ici</translation>
    </message>
    <message>
        <source>`reeve tree ID` shows what belongs to a session</source>
        <translation>`reeve tree ID` affiche ce qui appartient à une session</translation>
    </message>
    <message>
        <source>process %1 (%2) is the command of session %3 itself</source>
        <translation>le processus %1 (%2) est la commande même de la session %3</translation>
    </message>
    <message>
        <source>it runs until it exits or the session is ended; what it starts can be kept</source>
        <translation>il s’exécute jusqu’à ce qu’il se termine ou que la session soit arrêtée&#x202f;; ce qu’il démarre peut être conservé</translation>
    </message>
    <message>
        <source>a socket that listens there belongs to no process that can be looked at</source>
        <translation>un socket qui y écoute n’appartient à aucun processus pouvant être examiné</translation>
    </message>
    <message>
        <source>it has just ended</source>
        <translation>il vient de prendre fin</translation>
    </message>
    <message>
        <source>it is this program itself, or its monitor</source>
        <translation>c’est ce programme lui-même, ou son moniteur</translation>
    </message>
    <message>
        <source>it belongs to user %1</source>
        <translation>il appartient à l’utilisateur %1</translation>
    </message>
    <message>
        <source>the record of the port names this very process</source>
        <translation>l’enregistrement du port désigne précisément ce processus</translation>
    </message>
    <message>
        <source>the record of the port cannot be used: %1</source>
        <translation>l’enregistrement du port est inutilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>its owner %1 has ended: the process is gone and its lock is free</source>
        <translation>son propriétaire %1 a pris fin&#xa0;: le processus a disparu et son verrou est libre</translation>
    </message>
    <message>
        <source>its owner %1 is alive</source>
        <translation>son propriétaire %1 est en vie</translation>
    </message>
    <message>
        <source>whether its owner %1 is alive cannot be told</source>
        <translation>impossible de savoir si son propriétaire %1 est en vie</translation>
    </message>
    <message>
        <source>its program file is another than the record&apos;s</source>
        <translation>son fichier de programme n’est pas celui de l’enregistrement</translation>
    </message>
    <message>
        <source>it proved to have the record&apos;s secret</source>
        <translation>il a prouvé qu’il détient le secret de l’enregistrement</translation>
    </message>
    <message>
        <source>it could not prove to have the record&apos;s secret</source>
        <translation>il n’a pas pu prouver qu’il détient le secret de l’enregistrement</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>ne répond pas</translation>
    </message>
    <message>
        <source>it was started in the session %1</source>
        <translation>il a été démarré dans la session %1</translation>
    </message>
    <message>
        <source>it runs a program named %1, of which there is no record</source>
        <translation>il exécute un programme nommé %1, dont il n’existe aucun enregistrement</translation>
    </message>
    <message>
        <source>it has no socket</source>
        <translation>pas de socket</translation>
    </message>
    <message>
        <source>nobody listens on %1</source>
        <translation>rien n’écoute sur %1</translation>
    </message>
    <message>
        <source>it does not answer on %1</source>
        <translation>ne répond pas sur %1</translation>
    </message>
    <message>
        <source>it answers on its socket, and is ours</source>
        <translation>répond sur son socket et nous appartient</translation>
    </message>
    <message>
        <source>what answers on %1 is not ours</source>
        <translation>ce qui répond sur %1 ne nous appartient pas</translation>
    </message>
    <message>
        <source>recorded on another machine</source>
        <translation>enregistrement fait sur une autre machine</translation>
    </message>
    <message>
        <source>recorded before this boot</source>
        <translation>enregistrement antérieur au dernier démarrage de la machine</translation>
    </message>
    <message>
        <source>the recorded process lives</source>
        <translation>le processus enregistré est en vie</translation>
    </message>
    <message>
        <source>the recorded process is gone</source>
        <translation>le processus enregistré a disparu</translation>
    </message>
    <message>
        <source>a recorded process cannot be looked at from here</source>
        <translation>un processus enregistré ne peut pas être examiné d’ici</translation>
    </message>
    <message>
        <source>its lock cannot be read</source>
        <translation>son verrou ne peut pas être lu</translation>
    </message>
    <message>
        <source>its lock is held</source>
        <translation>son verrou est pris</translation>
    </message>
    <message>
        <source>its lock is free</source>
        <translation>son verrou est libre</translation>
    </message>
    <message>
        <source>its guardian lives</source>
        <translation>son gardien est en vie</translation>
    </message>
    <message>
        <source>one process runs on in the cgroup that was made for it</source>
        <translation>un processus continue de s’exécuter dans le cgroup créé pour la session</translation>
    </message>
    <message>
        <source>%1 processes run on in the cgroup that was made for it</source>
        <translation>%1&#xa0;processus continuent de s’exécuter dans le cgroup créé pour la session</translation>
    </message>
    <message>
        <source>it is being created</source>
        <translation>création en cours</translation>
    </message>
    <message>
        <source>it is being ended</source>
        <translation>arrêt en cours</translation>
    </message>
    <message>
        <source>it is being restarted</source>
        <translation>redémarrage en cours</translation>
    </message>
    <message>
        <source>its session has ended; it stays for what is kept</source>
        <translation>la session a pris fin&#x202f;; son shellper reste pour ce qui est conservé</translation>
    </message>
    <message>
        <source>it was to be ended, but what is left of it is not ours to signal; tried again when that has gone</source>
        <translation>un arrêt était prévu, mais nous ne pouvons pas envoyer de signal à ce qui reste&#x202f;; nouvel essai quand cela aura disparu</translation>
    </message>
    <message>
        <source>its end was asked for and written down</source>
        <translation>son arrêt a été demandé et enregistré</translation>
    </message>
    <message>
        <source>its creation never completed</source>
        <translation>sa création n’a jamais abouti</translation>
    </message>
    <message>
        <source>its command has exited, but a viewer is attached or a process is kept</source>
        <translation>sa commande s’est terminée, mais quelqu’un la regarde ou un processus est conservé</translation>
    </message>
    <message>
        <source>its command exited longer ago than an empty shellper is kept, and no viewer is attached</source>
        <translation>son processus enfant s’est terminé depuis plus longtemps qu’un shellper sans commande n’est conservé, et personne ne regarde</translation>
    </message>
    <message>
        <source>this supervisor is dealing with it already</source>
        <translation>ce superviseur s’en occupe déjà</translation>
    </message>
    <message>
        <source>no living shellper claims it</source>
        <translation>aucun shellper en vie ne le revendique</translation>
    </message>
    <message>
        <source>it belongs to another profile</source>
        <translation>appartient à un autre profil</translation>
    </message>
    <message>
        <source>another supervisor has taken it over</source>
        <translation>un autre superviseur a repris la session</translation>
    </message>
    <message>
        <source>it runs in the cgroup that was made for the session %1</source>
        <translation>il s’exécute dans le cgroup créé pour la session %1</translation>
    </message>
    <message>
        <source>neither shellper nor guardian of that session lives any more</source>
        <translation>ni le shellper ni le gardien de cette session ne sont plus en vie</translation>
    </message>
    <message>
        <source>its environment names the session %1</source>
        <translation>son environnement désigne la session %1</translation>
    </message>
    <message>
        <source>that session lives, and the process does not stand below it</source>
        <translation>cette session est en vie, et le processus n’en dépend pas</translation>
    </message>
    <message>
        <source>nothing of that session lives any more</source>
        <translation>plus rien de cette session n’est en vie</translation>
    </message>
    <message>
        <source>an environment can be copied, so it is not ended unasked</source>
        <translation>un environnement peut être copié, le processus n’est donc pas arrêté sans votre accord</translation>
    </message>
    <message>
        <source>its cgroup bears that session&apos;s name, but nothing recorded says that it was made for it</source>
        <translation>son cgroup porte le nom de cette session, mais aucun enregistrement n’indique qu’il a été créé pour elle</translation>
    </message>
    <message>
        <source>this process cannot be looked at</source>
        <translation>ce processus ne peut pas être examiné</translation>
    </message>
    <message>
        <source>see that /proc is mounted and may be read</source>
        <translation>vérifiez que /proc est monté et lisible</translation>
    </message>
    <message>
        <source>a monitor&apos;s record of format %1, not %2</source>
        <translation>enregistrement d’un moniteur au format %1, et non %2</translation>
    </message>
    <message>
        <source>a monitor&apos;s record without process or owner</source>
        <translation>enregistrement d’un moniteur sans processus ou sans propriétaire</translation>
    </message>
    <message>
        <source>%1 holds no token</source>
        <translation>%1 ne contient pas de jeton</translation>
    </message>
    <message>
        <source>that is not a monitor of Shellreeve</source>
        <translation>ce n’est pas un moniteur de Shellreeve</translation>
    </message>
    <message>
        <source>it did not say who it is</source>
        <translation>il n’a pas indiqué qui il est</translation>
    </message>
    <message>
        <source>cannot connect</source>
        <translation>connexion impossible</translation>
    </message>
    <message>
        <source>it broke off</source>
        <translation>il a rompu la connexion</translation>
    </message>
    <message>
        <source>it closed the connection without an answer</source>
        <translation>il a fermé la connexion sans répondre</translation>
    </message>
    <message>
        <source>it does not answer as a monitor of Shellreeve does</source>
        <translation>il ne répond pas comme un moniteur de Shellreeve</translation>
    </message>
    <message>
        <source>%1 is not an address</source>
        <translation>%1 n’est pas une adresse</translation>
    </message>
    <message>
        <source>cannot ask it</source>
        <translation>impossible de l’interroger</translation>
    </message>
    <message>
        <source>it was ended by %1</source>
        <translation>il a été arrêté par %1</translation>
    </message>
    <message>
        <source>it exited with status %1</source>
        <translation>il s’est terminé avec le code %1</translation>
    </message>
    <message>
        <source>it did not report in time</source>
        <translation>il n’a pas rendu compte à temps</translation>
    </message>
    <message>
        <source>the monitor did not start: %1</source>
        <translation>le moniteur n’a pas démarré&#xa0;: %1</translation>
    </message>
    <message>
        <source>see that Shellreeve is installed completely</source>
        <translation>vérifiez que Shellreeve est complètement installé</translation>
    </message>
    <message>
        <source>another Shellreeve is starting a monitor on port %1 (%2)</source>
        <translation>un autre Shellreeve démarre un moniteur sur le port %1 (%2)</translation>
    </message>
    <message>
        <source>try again, or use another port: %1</source>
        <translation>réessayez, ou utilisez un autre port&#xa0;: %1</translation>
    </message>
    <message>
        <source>this instance has no lock that would prove to others that it lives</source>
        <translation>cette instance n’a pas de verrou pour prouver aux autres qu’elle est en vie</translation>
    </message>
    <message>
        <source>the log says why</source>
        <translation>le journal indique pourquoi</translation>
    </message>
    <message>
        <source>the monitor has ended: %1</source>
        <translation>le moniteur a pris fin&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1; it was started %2 times</source>
        <translation>%1&#x202f;; il a été démarré %2&#xa0;fois</translation>
    </message>
    <message>
        <source>it is started again by itself</source>
        <translation>il redémarre automatiquement</translation>
    </message>
    <message>
        <source>it was ended, and the port is still held</source>
        <translation>il a été arrêté, et le port est toujours occupé</translation>
    </message>
    <message>
        <source>it stays</source>
        <translation>il est toujours là</translation>
    </message>
    <message>
        <source>it could not be ended: %1</source>
        <translation>il n’a pas pu être arrêté&#xa0;: %1</translation>
    </message>
    <message>
        <source>a process of user %1 that cannot be looked at</source>
        <translation>un processus de l’utilisateur %1 qui ne peut pas être examiné</translation>
    </message>
    <message>
        <source>a process that cannot be looked at</source>
        <translation>un processus qui ne peut pas être examiné</translation>
    </message>
    <message>
        <source>%1 (process %2, user %3)</source>
        <translation>%1 (processus %2, utilisateur %3)</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (processus %2)</translation>
    </message>
    <message>
        <source>port %1 is held by the monitor of another Shellreeve, profile %2, process %3</source>
        <translation>le port %1 est occupé par le moniteur d’un autre Shellreeve, profil %2, processus %3</translation>
    </message>
    <message>
        <source>leave it, quit that Shellreeve, or use another port: %1</source>
        <translation>n’y touchez pas, quittez cet autre Shellreeve, ou utilisez un autre port&#xa0;: %1</translation>
    </message>
    <message>
        <source>port %1 is held by a process of the session %2: %3</source>
        <translation>le port %1 est occupé par un processus de la session %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>end that session, or use another port: %1</source>
        <translation>arrêtez cette session, ou utilisez un autre port&#xa0;: %1</translation>
    </message>
    <message>
        <source>port %1 is held by %2</source>
        <translation>le port %1 est occupé par %2</translation>
    </message>
    <message>
        <source>port %1 is held by %2, listening on %3</source>
        <translation>le port %1 est occupé par %2, à l’écoute sur %3</translation>
    </message>
    <message>
        <source>end it, or use another port: %1</source>
        <translation>arrêtez-le, ou utilisez un autre port&#xa0;: %1</translation>
    </message>
    <message>
        <source>a rule of this system keeps the port from you (net.ipv4.ip_unprivileged_port_start on Linux, or a security policy): use another port: shellreeve --monitor-port N</source>
        <translation>une règle de ce système vous interdit ce port (net.ipv4.ip_unprivileged_port_start sous Linux, ou une politique de sécurité)&#x202f;; utilisez un autre port&#xa0;: shellreeve --monitor-port N</translation>
    </message>
    <message>
        <source>bring the loopback interface up (on Linux: ip link set lo up), then try again</source>
        <translation>activez l’interface de bouclage (sous Linux&#xa0;: ip link set lo up), puis réessayez</translation>
    </message>
    <message>
        <source>cannot listen on 127.0.0.1:%1</source>
        <translation>impossible d’écouter sur 127.0.0.1:%1</translation>
    </message>
    <message>
        <source>libmicrohttpd %1 does not start</source>
        <translation>libmicrohttpd %1 ne démarre pas</translation>
    </message>
    <message>
        <source>%1 is damaged: it is not text</source>
        <translation>%1 est endommagé&#xa0;: ce n’est pas du texte</translation>
    </message>
    <message>
        <source>the bundle&apos;s list of helpers cannot be used: %1</source>
        <translation>la liste des programmes auxiliaires fournis est inutilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>get the program&apos;s file again</source>
        <translation>procurez-vous de nouveau le fichier du programme</translation>
    </message>
    <message>
        <source>it has no id</source>
        <translation>elle n’a pas d’ID</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no entry of it</source>
        <translation>«&#xa0;%1&#xa0;» n’en est pas une entrée</translation>
    </message>
    <message>
        <source>%1 is not in it</source>
        <translation>%1 n’y figure pas</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>free some space on that disk and start Shellreeve again</source>
        <translation>libérez de l’espace sur ce disque et relancez Shellreeve</translation>
    </message>
    <message>
        <source>set XDG_DATA_HOME to a directory that can be written</source>
        <translation>indiquez dans XDG_DATA_HOME un dossier où l’on peut écrire</translation>
    </message>
    <message>
        <source>cannot copy the session helpers to %1</source>
        <translation>impossible de copier les programmes auxiliaires des sessions dans %1</translation>
    </message>
    <message>
        <source>see to that, or set XDG_DATA_HOME to a directory of yours</source>
        <translation>remédiez-y, ou indiquez dans XDG_DATA_HOME un dossier qui vous appartient</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 est endommagé</translation>
    </message>
    <message>
        <source>the session helpers are not copied: Shellreeve is leaving</source>
        <translation>les programmes auxiliaires des sessions ne sont pas copiés&#xa0;: Shellreeve se ferme</translation>
    </message>
    <message>
        <source>no program can be started from %1: %2</source>
        <translation>aucun programme ne peut être démarré depuis %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>if that disk is mounted &quot;noexec&quot;, start Shellreeve with XDG_DATA_HOME set to a directory where programs may run, or install the package instead</source>
        <translation>si ce disque est monté avec «&#xa0;noexec&#xa0;», démarrez Shellreeve en indiquant dans XDG_DATA_HOME un dossier où des programmes peuvent s’exécuter, ou installez plutôt le paquet</translation>
    </message>
    <message>
        <source>no thread to copy the helpers</source>
        <translation>aucun fil d’exécution pour copier les programmes auxiliaires</translation>
    </message>
    <message>
        <source>%1 is not a link to this program</source>
        <translation>%1 n’est pas un lien vers ce programme</translation>
    </message>
    <message>
        <source>move it away first</source>
        <translation>déplacez-le d’abord</translation>
    </message>
    <message>
        <source>cannot make the folder %1</source>
        <translation>impossible de créer le dossier %1</translation>
    </message>
    <message>
        <source>cannot make %1</source>
        <translation>impossible de créer %1</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>impossible d’écrire dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>process %1, which is to own this monitor, has gone</source>
        <translation>le processus %1, censé être le propriétaire de ce moniteur, a disparu</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Opération non permise</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permission non accordée</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Aucun fichier ou dossier de ce type</translation>
    </message>
    <message>
        <source>No such process</source>
        <translation>Aucun processus de ce type</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Erreur d’entrée/sortie</translation>
    </message>
    <message>
        <source>Argument list too long</source>
        <translation>Liste d’arguments trop longue</translation>
    </message>
    <message>
        <source>Exec format error</source>
        <translation>Erreur de format pour exec()</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>Ressource temporairement non disponible</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>Ne peut allouer de la mémoire</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>Fichier texte occupé</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Le fichier existe</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>N’est pas un dossier</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Est un dossier</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>Argument invalide</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>Trop de fichiers ouverts dans le système</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Aucun espace disponible sur le périphérique</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Système de fichiers accessible en lecture seulement</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Débordement du quota d’espace disque</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Nom de fichier trop long</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>Trop de niveaux de liens symboliques</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>Adresse déjà utilisée</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>Ne peut attribuer l’adresse demandée</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>Le réseau ne fonctionne pas</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>Le réseau n’est pas accessible</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Connexion réinitialisée par le correspondant</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Connexion terminée par expiration du délai d’attente</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>Relais brisé (pipe)</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>Panne d’accès au fichier</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>a pris fin</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>forgotten</source>
        <translation>oublié</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>repris</translation>
    </message>
    <message>
        <source>its guardian ends what it left, or holds what is kept of it</source>
        <translation>son gardien arrête ce qu’il a laissé, ou garde ce qui en est conservé</translation>
    </message>
    <message>
        <source>it runs a program named %1</source>
        <translation>il exécute un programme nommé %1</translation>
    </message>
    <message>
        <source>the record of the port names another process</source>
        <translation>l’enregistrement du port désigne un autre processus</translation>
    </message>
    <message>
        <source>it is one of %1 processes that hold the port</source>
        <translation>c’est l’un des %1 processus qui occupent le port</translation>
    </message>
    <message>
        <source>its port is 0</source>
        <translation>son port est 0</translation>
    </message>
    <message>
        <source>give it a port: %1</source>
        <translation>donnez-lui un port : %1</translation>
    </message>
    <message>
        <source>processes cannot be looked at here, so nobody could tell whose the monitor is</source>
        <translation>les processus ne peuvent pas être examinés ici, personne ne pourrait donc savoir à qui est le moniteur</translation>
    </message>
    <message>
        <source>set SHELLREEVE_MONITOR_DIR to a directory of your own</source>
        <translation>indiquez dans SHELLREEVE_MONITOR_DIR un dossier qui vous appartient</translation>
    </message>
    <message>
        <source>see who does with: reeve ports %1</source>
        <translation>voyez qui le fait avec : reeve ports %1</translation>
    </message>
    <message>
        <source>its command runs on, by its recorded start</source>
        <translation>sa commande continue, comme le prouve son heure de début enregistrée</translation>
    </message>
    <message>
        <source>it cannot be told from here whether it still runs</source>
        <translation>on ne peut pas savoir d’ici si elle s’exécute encore</translation>
    </message>
    <message>
        <source>it lives, but cannot be looked at from here</source>
        <translation>elle s’exécute, mais ne peut pas être examinée d’ici</translation>
    </message>
    <message>
        <source>the session %1 has ended but for what is kept</source>
        <translation>la session %1 est terminée, sauf ce qui est conservé</translation>
    </message>
    <message>
        <source>`reeve kill --everything %1` ends that, too; then start it anew</source>
        <translation>`reeve kill --everything %1` arrête cela aussi ; relancez-la ensuite</translation>
    </message>
    <message>
        <source>the session %1 is not started again: %2</source>
        <translation>la session %1 n’est pas relancée : %2</translation>
    </message>
    <message>
        <source>end it first with `reeve kill %1`</source>
        <translation>arrêtez-la d’abord avec `reeve kill %1`</translation>
    </message>
    <message>
        <source>Decisions are not written down: %1.</source>
        <translation>Les décisions ne sont pas consignées : %1.</translation>
    </message>
</context>
<context>
    <name>SessionColumns</name>
    <message>
        <source>exited</source>
        <extracomment>The state of a session whose command has finished: &quot;exited&quot; by itself, else &quot;ended&quot; by somebody or something.</extracomment>
        <translation>terminée</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>a pris fin</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Last output</source>
        <translation>Dernière sortie</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Terminaux</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>Démarrage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Création&#xa0;: %1</translation>
    </message>
    <message>
        <source>No output yet</source>
        <translation>Pas encore de sortie</translation>
    </message>
    <message>
        <source>1 terminal is attached</source>
        <translation>1 terminal est attaché</translation>
    </message>
    <message numerus="yes">
        <source>%n terminals are attached</source>
        <translation>
            <numerusform>%n terminal est attaché</numerusform>
            <numerusform>%n terminaux sont attachés</numerusform>
        </translation>
    </message>
    <message>
        <source>Ports: %1</source>
        <translation>Ports&#xa0;: %1</translation>
    </message>
    <message>
        <source>Of one processor core</source>
        <translation>Par rapport à un cœur de processeur</translation>
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
        <translation>jamais automatiquement</translation>
    </message>
    <message>
        <source>when it fails</source>
        <translation>en cas d’échec</translation>
    </message>
    <message>
        <source>whenever it ends</source>
        <translation>à chaque fin</translation>
    </message>
    <message>
        <source>%1; once so far</source>
        <translation>%1&#x202f;; une fois jusqu’ici</translation>
    </message>
    <message>
        <source>%1; %2 times so far</source>
        <translation>%1&#x202f;; %2 fois jusqu’ici</translation>
    </message>
    <message>
        <source>ended with the command</source>
        <translation>à arrêter avec la commande</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>What becomes of processes that outlive the command: they go on.</extracomment>
        <translation>à conserver</translation>
    </message>
    <message>
        <source>kept until you decide</source>
        <translation>à conserver jusqu’à votre décision</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a program and its process number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>never ends itself</source>
        <translation>ne s’arrête jamais d’elle-même</translation>
    </message>
    <message>
        <source>ends itself after %1 in which nobody looks after it and it does nothing</source>
        <translation>s’arrête d’elle-même après %1 sans surveillance ni activité</translation>
    </message>
    <message>
        <source>1 process</source>
        <translation>1 processus</translation>
    </message>
    <message numerus="yes">
        <source>%n processes</source>
        <translation>
            <numerusform>%n processus</numerusform>
            <numerusform>%n processus</numerusform>
        </translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Asks for you</source>
        <translation>Vous attend</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Utilise</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Durée de vie</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>A laissé</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Redémarrages</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation>Reliquats</translation>
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
        <translation>Démarrée</translation>
    </message>
    <message>
        <source>Last output</source>
        <translation>Dernière sortie</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Terminaux</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
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
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>%1 by a restart of the machine</source>
        <comment>interrupted</comment>
        <translation>%1 par un redémarrage de la machine</translation>
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
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>exited with %1</source>
        <translation>terminée avec le code %1</translation>
    </message>
    <message>
        <source>ended by %1</source>
        <translation>arrêtée par %1</translation>
    </message>
    <message>
        <source>ended, nobody saw how</source>
        <translation>a pris fin, on ignore comment</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>signal %1</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>restarting</source>
        <translation>redémarrage</translation>
    </message>
    <message>
        <source>keeps failing</source>
        <translation>échecs répétés</translation>
    </message>
    <message>
        <source>ending</source>
        <translation>arrêt en cours</translation>
    </message>
    <message>
        <source>not answering</source>
        <translation>ne répond pas</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>rang the bell</source>
        <translation>a sonné</translation>
    </message>
    <message>
        <source>sent a message</source>
        <translation>a envoyé un message</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>ends itself now</source>
        <translation>s’arrête d’elle-même maintenant</translation>
    </message>
    <message>
        <source>ends itself in %1</source>
        <translation>s’arrête d’elle-même dans %1</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1&#xa0;ko</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1&#xa0;Mo</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1&#xa0;Go</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>TerminalSearch</name>
    <message>
        <source>There is no terminal program here; looked for %1</source>
        <translation>Aucun émulateur de terminal trouvé ici&#x202f;; recherchés&#xa0;: %1</translation>
    </message>
    <message>
        <source>install one, or name yours in the settings</source>
        <translation>installez-en un, ou indiquez le vôtre dans les paramètres</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>shellreeve: no desktop can be reached (DISPLAY, WAYLAND_DISPLAY and QT_QPA_PLATFORM are empty or lead nowhere); running as with --headless</source>
        <translation>shellreeve&#xa0;: aucun bureau n’est accessible (DISPLAY, WAYLAND_DISPLAY et QT_QPA_PLATFORM sont vides ou ne mènent nulle part)&#x202f;; exécution comme avec --headless</translation>
    </message>
</context>
<context>
    <name>shellreeve::About</name>
    <message>
        <source>%1 (built with %2)</source>
        <translation>%1 (compilé avec %2)</translation>
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
        <translation>Système</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Sockets</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>shellreeve::AboutDialog</name>
    <message>
        <source>About Shellreeve</source>
        <translation>À propos de Shellreeve</translation>
    </message>
    <message>
        <source>Shellreeve %1</source>
        <translation>Shellreeve %1</translation>
    </message>
    <message>
        <source>Keeps terminal sessions alive, and leaves nothing behind when they end.</source>
        <translation>Maintient en vie les sessions de terminal et ne laisse rien derrière elles quand elles prennent fin.</translation>
    </message>
    <message>
        <source>Free software under the MIT license.</source>
        <translation>Logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy for a bug report</source>
        <translation>Copier pour un rapport de bogue</translation>
    </message>
</context>
<context>
    <name>shellreeve::AtHome</name>
    <message>
        <source>The settings cannot be used or kept</source>
        <translation>Les paramètres ne peuvent pas être utilisés ou enregistrés</translation>
    </message>
</context>
<context>
    <name>shellreeve::Autostart</name>
    <message>
        <source>Keeps terminal sessions alive, and leaves nothing behind when they end.</source>
        <translation>Maintient en vie les sessions de terminal et ne laisse rien derrière elles quand elles prennent fin.</translation>
    </message>
</context>
<context>
    <name>shellreeve::Cleanup</name>
    <message>
        <source>ours, not listed yet</source>
        <translation>à nous, encore hors de la liste</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>over</source>
        <translation>n’a plus lieu d’être</translation>
    </message>
    <message>
        <source>somebody else’s</source>
        <translation>à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>indéterminable</translation>
    </message>
    <message>
        <source>joins the list</source>
        <translation>rejoint la liste</translation>
    </message>
    <message>
        <source>is shown as unreachable</source>
        <translation>est affichée comme injoignable</translation>
    </message>
    <message>
        <source>its end is written down</source>
        <translation>sa fin est enregistrée</translation>
    </message>
    <message>
        <source>is ended</source>
        <translation>est arrêtée</translation>
    </message>
    <message>
        <source>is forgotten</source>
        <translation>est oubliée</translation>
    </message>
    <message>
        <source>its shellper is ended</source>
        <translation>son shellper est arrêté</translation>
    </message>
    <message>
        <source>what it left is ended</source>
        <translation>ce qu’elle a laissé est arrêté</translation>
    </message>
    <message>
        <source>is removed</source>
        <translation>ses traces sont supprimées</translation>
    </message>
    <message>
        <source>is left alone</source>
        <translation>aucune action</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>à conserver</translation>
    </message>
    <message>
        <source>left behind</source>
        <translation>laissé par sa session</translation>
    </message>
    <message>
        <source>it still runs below the session’s shellper, though the session’s command has ended</source>
        <translation>il s’exécute encore sous le shellper de la session, alors que la commande de celle-ci a pris fin</translation>
    </message>
    <message>
        <source>kept on request: no end of its session touches it</source>
        <translation>conservé à votre demande&#xa0;: aucun arrêt de sa session ne le touche</translation>
    </message>
    <message>
        <source>goes on running</source>
        <translation>continue de s’exécuter</translation>
    </message>
    <message>
        <source>Leftover</source>
        <translation>Reliquat</translation>
    </message>
    <message>
        <source>Kept process</source>
        <translation>Processus conservé</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Socket file</source>
        <translation>Fichier socket</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>it uses %1 of memory</source>
        <translation>il utilise %1 de mémoire</translation>
    </message>
    <message>
        <source>it uses %1 of memory and listens on %2</source>
        <translation>il utilise %1 de mémoire et écoute sur %2</translation>
    </message>
</context>
<context>
    <name>shellreeve::CleanupModel</name>
    <message>
        <source>has ended</source>
        <translation>a pris fin</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Suite</translation>
    </message>
</context>
<context>
    <name>shellreeve::CleanupText</name>
    <message>
        <source>1 thing</source>
        <translation>1 élément</translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>5 min ago (3/4/25 12:00)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Nettoyer</translation>
    </message>
    <message>
        <source>Clean up %1?</source>
        <translation>Nettoyer %1&#x202f;?</translation>
    </message>
    <message>
        <source>This is done, and nothing else. Whoever has come to life again by then is left alone.</source>
        <translation>Voici ce qui sera fait, et rien d’autre. Ce qui aura repris vie entre-temps ne sera pas touché.</translation>
    </message>
    <message>
        <source>It would end %1 at once. That many are ended only when you say so.</source>
        <translation>Cela arrêterait %1 d’un coup. Un tel nombre n’est arrêté qu’à votre demande.</translation>
    </message>
    <message>
        <source>Clean up, ending %1</source>
        <translation>Nettoyer et arrêter %1</translation>
    </message>
    <message>
        <source>Clean up %1</source>
        <translation>Nettoyer %1</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Tout est en ordre.</translation>
    </message>
    <message>
        <source>1 thing wants a look.</source>
        <translation>1 élément mérite un coup d’œil.</translation>
    </message>
    <message numerus="yes">
        <source>%n things want a look.</source>
        <translation>
            <numerusform>%n élément mérite un coup d’œil.</numerusform>
            <numerusform>%n éléments méritent un coup d’œil.</numerusform>
        </translation>
    </message>
    <message>
        <source>A clean-up would change nothing.</source>
        <translation>Un nettoyage ne changerait rien.</translation>
    </message>
    <message>
        <source>A clean-up sees to %1 of them.</source>
        <translation>Un nettoyage en traite %1.</translation>
    </message>
    <message>
        <source>A clean-up sees to it.</source>
        <translation>Un nettoyage s’en charge.</translation>
    </message>
    <message>
        <source>A clean-up sees to all of them.</source>
        <translation>Un nettoyage les traite tous.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, verdict</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>kind, session, verdict</comment>
        <translation>%1 de %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Since: %1</source>
        <translation>Depuis&#xa0;: %1</translation>
    </message>
    <message>
        <source>What happens: it %1.</source>
        <comment>… is left alone</comment>
        <translation>Suite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What became of it: %1.</source>
        <translation>Résultat&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>shellreeve::CommandToolLine</name>
    <message>
        <source>Command line tool</source>
        <translation>Outil en ligne de commande</translation>
    </message>
    <message>
        <source>“reeve” in a terminal: start, show and end sessions, also in scripts.</source>
        <translation>«&#xa0;reeve&#xa0;» dans un terminal&#xa0;: démarrer, afficher et arrêter des sessions, y compris dans des scripts.</translation>
    </message>
    <message>
        <source>Line for your shell&apos;s start file</source>
        <translation>Ligne pour le fichier de démarrage de votre shell</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the line for your shell&apos;s start file</source>
        <translation>Copier la ligne pour le fichier de démarrage de votre shell</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <source>Remove the command line tool</source>
        <translation>Supprimer l’outil en ligne de commande</translation>
    </message>
    <message>
        <source>Install the command line tool</source>
        <translation>Installer l’outil en ligne de commande</translation>
    </message>
    <message>
        <source>Will be %1.</source>
        <translation>Sera installé ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is %1, but that folder is not in your PATH. Add this line to ~/.profile and log in again:</source>
        <translation>Installé ici&#xa0;: %1, mais ce dossier n’est pas dans votre PATH. Ajoutez cette ligne à ~/.profile et reconnectez-vous&#xa0;:</translation>
    </message>
    <message>
        <source>It is %1, but a shell finds %2 before it.</source>
        <translation>Installé ici&#xa0;: %1, mais un shell trouve d’abord %2.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>Installé ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 leads to a program that has gone.</source>
        <translation>%1 mène à un programme disparu.</translation>
    </message>
    <message>
        <source>%1 is something else, and stays. Move it away to install the tool there.</source>
        <translation>%1 est autre chose, et reste en place. Déplacez-le pour installer l’outil à cet endroit.</translation>
    </message>
    <message>
        <source>It is there: %1.</source>
        <translation>Déjà présent&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>shellreeve::ConsentDialog</name>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>shellreeve::DesktopFront</name>
    <message>
        <source>1 session goes on without Shellreeve</source>
        <translation>1 session continue sans Shellreeve</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions go on without Shellreeve</source>
        <translation>
            <numerusform>%n session continue sans Shellreeve</numerusform>
            <numerusform>%n sessions continuent sans Shellreeve</numerusform>
        </translation>
    </message>
    <message>
        <source>The next start shows what is still running, and so does “reeve list”.</source>
        <translation>Le prochain démarrage affichera ce qui est encore en cours, tout comme «&#xa0;reeve list&#xa0;».</translation>
    </message>
    <message>
        <source>The desktop&apos;s tray has changed. To get the icon back, quit Shellreeve and start it again; sessions go on.</source>
        <translation>La zone de notification du bureau a changé. Pour retrouver l’icône, quittez Shellreeve et relancez-le&#x202f;; les sessions continuent.</translation>
    </message>
    <message>
        <source>This window stands in for the icon, which comes by itself when there is a tray. When you close the window, everything goes on; start Shellreeve again to get it back.</source>
        <translation>Cette fenêtre remplace l’icône, qui apparaîtra d’elle-même dès qu’il y aura une zone de notification. Si vous fermez la fenêtre, tout continue&#x202f;; relancez Shellreeve pour la retrouver.</translation>
    </message>
    <message>
        <source>There is no tray for icons, and no session bus to find one.</source>
        <translation>Il n’y a pas de zone de notification, ni de bus de session pour en trouver une.</translation>
    </message>
    <message>
        <source>GNOME shows tray icons only with an extension, AppIndicator for one.</source>
        <translation>GNOME n’affiche les icônes de la zone de notification qu’avec une extension, par exemple AppIndicator.</translation>
    </message>
    <message>
        <source>This desktop has no tray for icons.</source>
        <translation>Ce bureau n’a pas de zone de notification.</translation>
    </message>
    <message>
        <source>Show sessions</source>
        <translation>Afficher les sessions</translation>
    </message>
    <message>
        <source>Shellreeve runs without an icon</source>
        <translation>Shellreeve fonctionne sans icône</translation>
    </message>
    <message>
        <source>There is no tray on this desktop. Start Shellreeve again whenever you want to see your sessions.</source>
        <translation>Il n’y a pas de zone de notification sur ce bureau. Relancez Shellreeve chaque fois que vous voulez voir vos sessions.</translation>
    </message>
</context>
<context>
    <name>shellreeve::Dialogs</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>shellreeve::Durations</name>
    <message>
        <source>1 millisecond</source>
        <translation>1 milliseconde</translation>
    </message>
    <message numerus="yes">
        <source>%n milliseconds</source>
        <translation>
            <numerusform>%n milliseconde</numerusform>
            <numerusform>%n millisecondes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 seconde</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shellreeve::EmptyView</name>
    <message>
        <source>An example for a terminal</source>
        <translation>Exemple pour un terminal</translation>
    </message>
    <message>
        <source>Looking for sessions…</source>
        <translation>Recherche des sessions…</translation>
    </message>
    <message>
        <source>Sessions that outlived the last run are found and shown again.</source>
        <translation>Les sessions qui ont survécu à la dernière exécution sont retrouvées et affichées de nouveau.</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Pas encore de session</translation>
    </message>
    <message>
        <source>A session is a command in a terminal of its own: a coding agent, a server, a shell. It goes on when its window is closed, when this program quits and when it crashes. When you end it, everything it started ends with it.

Start one here, or in a terminal:</source>
        <translation>Une session est une commande dans son propre terminal&#xa0;: un agent de programmation, un serveur, un shell. Elle continue quand sa fenêtre est fermée, quand vous quittez ce programme et quand il plante. Quand vous l’arrêtez, tout ce qu’elle a démarré s’arrête avec elle.

Démarrez-en une ici, ou dans un terminal&#xa0;:</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>Nouvelle session…</translation>
    </message>
    <message>
        <source>No session fits “%1”</source>
        <translation>Aucune session ne correspond à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The filter looks at names, commands, folders and states. Every word of it must fit.</source>
        <translation>Le filtre porte sur les noms, les commandes, les dossiers et les états. Chacun de ses mots doit correspondre.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>shellreeve::EndFlow</name>
    <message>
        <source>End what is kept too</source>
        <translation>Arrêter aussi ce qui est conservé</translation>
    </message>
    <message>
        <source>At once, without time to save</source>
        <translation>Immédiatement, sans laisser le temps d’enregistrer</translation>
    </message>
    <message>
        <source>Kills after a tenth of a second</source>
        <translation>Tue après un dixième de seconde</translation>
    </message>
    <message>
        <source>Ending “%1”…</source>
        <translation>Arrêt de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Ending %1…</source>
        <translation>Arrêt de %1…</translation>
    </message>
    <message>
        <source>Ending sessions</source>
        <translation>Arrêt de sessions</translation>
    </message>
    <message>
        <source>Waiting for its processes to finish.</source>
        <translation>En attente de la fin de ses processus.</translation>
    </message>
    <message>
        <source>%1 of %2 have ended.</source>
        <translation>Arrêtées&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Not everything ended</source>
        <translation>Tout ne s’est pas arrêté</translation>
    </message>
    <message>
        <source>1 process is still there</source>
        <translation>1 processus est toujours là</translation>
    </message>
    <message numerus="yes">
        <source>%n processes are still there</source>
        <translation>
            <numerusform>%n processus est toujours là</numerusform>
            <numerusform>%n processus sont toujours là</numerusform>
        </translation>
    </message>
    <message>
        <source>They were asked to end and then killed, and they live on. Their sessions stay in the list, so that you can try again.</source>
        <translation>Ils ont été invités à se terminer, puis tués, et vivent toujours. Leurs sessions restent dans la liste pour que vous puissiez réessayer.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Could not end</source>
        <translation>Arrêt impossible</translation>
    </message>
    <message>
        <source>A session could not be ended</source>
        <translation>Une session n’a pas pu être arrêtée</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions could not be ended</source>
        <translation>
            <numerusform>%n session n’a pas pu être arrêtée</numerusform>
            <numerusform>%n sessions n’ont pas pu être arrêtées</numerusform>
        </translation>
    </message>
    <message>
        <source>Ending what finished sessions left…</source>
        <translation>Arrêt de ce que les sessions terminées ont laissé…</translation>
    </message>
    <message>
        <source>Quitting</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Waiting for their processes to finish.</source>
        <translation>En attente de la fin de leurs processus.</translation>
    </message>
    <message>
        <source>Shellreeve quits now. The next start finishes what could not be ended.</source>
        <translation>Shellreeve se ferme maintenant. Le prochain démarrage achèvera d’arrêter ce qui n’a pas pu l’être.</translation>
    </message>
</context>
<context>
    <name>shellreeve::EndText</name>
    <message>
        <source>1 process</source>
        <translation>1 processus</translation>
    </message>
    <message numerus="yes">
        <source>%n processes</source>
        <translation>
            <numerusform>%n processus</numerusform>
            <numerusform>%n processus</numerusform>
        </translation>
    </message>
    <message>
        <source>1 port</source>
        <translation>1 port</translation>
    </message>
    <message numerus="yes">
        <source>%n ports</source>
        <translation>
            <numerusform>%n port</numerusform>
            <numerusform>%n ports</numerusform>
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
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a command, a folder</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Kept, and goes on running: %1.</source>
        <translation>À conserver, continue de s’exécuter&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Shellreeve itself was started in here: it and the programs it runs under are spared.</source>
        <translation>Shellreeve lui-même a été démarré ici&#xa0;: lui et les programmes sous lesquels il s’exécute sont épargnés.</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Arrêter la session</translation>
    </message>
    <message>
        <source>End %1</source>
        <translation>Arrêter %1</translation>
    </message>
    <message>
        <source>Nothing runs in it any more; it leaves the list.</source>
        <translation>Plus rien ne s’y exécute&#x202f;; elle quitte la liste.</translation>
    </message>
    <message>
        <source>Nothing runs in them any more; they leave the list.</source>
        <translation>Plus rien ne s’y exécute&#x202f;; elles quittent la liste.</translation>
    </message>
    <message>
        <source>It is asked to finish, and killed if it does not.</source>
        <translation>Il est invité à se terminer, puis tué s’il ne le fait pas.</translation>
    </message>
    <message>
        <source>Each is asked to finish, and killed if it does not.</source>
        <translation>Chacun est invité à se terminer, puis tué s’il ne le fait pas.</translation>
    </message>
    <message>
        <source>This ends %1.</source>
        <translation>Ceci arrêtera %1.</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 session</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing that runs</source>
        <translation>aucun processus</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>bash and 3 processes</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>End %1?</source>
        <translation>Arrêter %1&#x202f;?</translation>
    </message>
    <message>
        <source>End sessions</source>
        <translation>Arrêter des sessions</translation>
    </message>
    <message>
        <source>Restart session</source>
        <translation>Redémarrer la session</translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <translation>Redémarrer %1&#x202f;?</translation>
    </message>
    <message>
        <source>This ends %1, then starts the command again.</source>
        <translation>Ceci arrêtera %1, puis relancera la commande.</translation>
    </message>
    <message>
        <source>%1 and restart</source>
        <comment>End 4 processes and restart</comment>
        <translation>%1 et redémarrer</translation>
    </message>
    <message>
        <source>Restart sessions</source>
        <translation>Redémarrer des sessions</translation>
    </message>
    <message>
        <source>This ends %1, then starts the commands again.</source>
        <translation>Ceci arrêtera %1, puis relancera les commandes.</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>Redémarrer %1</translation>
    </message>
    <message>
        <source>Quit and end all</source>
        <translation>Quitter et tout arrêter</translation>
    </message>
    <message>
        <source>End %1 and quit?</source>
        <translation>Arrêter %1 et quitter&#x202f;?</translation>
    </message>
    <message>
        <source>End all %1 and quit?</source>
        <translation>Arrêter les %1 et quitter&#x202f;?</translation>
    </message>
    <message>
        <source>To leave what finished sessions started running instead, choose “Quit” in the menu.</source>
        <translation>Pour laisser en cours ce que les sessions terminées ont démarré, choisissez plutôt «&#xa0;Quitter&#xa0;» dans le menu.</translation>
    </message>
    <message>
        <source>To leave them running instead, choose “Quit (keep %1)” in the menu.</source>
        <translation>Pour les laisser en cours, choisissez plutôt «&#xa0;Quitter (conserver %1)&#xa0;» dans le menu.</translation>
    </message>
    <message>
        <source>End %1 and quit</source>
        <translation>Arrêter %1 et quitter</translation>
    </message>
    <message>
        <source>Forget sessions</source>
        <translation>Oublier des sessions</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>Oublier %1&#x202f;?</translation>
    </message>
    <message>
        <source>They have finished. How they ended and what they last showed is dropped for good.</source>
        <translation>Elles sont terminées. La façon dont elles ont pris fin et leur dernier affichage seront définitivement perdus.</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>Oublier %1</translation>
    </message>
    <message>
        <source>End process</source>
        <translation>Arrêter le processus</translation>
    </message>
    <message>
        <source>The session %1 stays as it is.</source>
        <translation>La session %1 reste telle quelle.</translation>
    </message>
    <message>
        <source>%1 is kept. End it all the same?</source>
        <translation>%1 est conservé. L’arrêter quand même&#x202f;?</translation>
    </message>
    <message>
        <source>It and everything below it ends.</source>
        <translation>Ce processus et tous ses descendants seront arrêtés.</translation>
    </message>
    <message>
        <source>End it all the same</source>
        <translation>L’arrêter quand même</translation>
    </message>
    <message>
        <source>End %1 and %2 below it?</source>
        <translation>Arrêter %1 et ses descendants (%2)&#x202f;?</translation>
    </message>
    <message>
        <source>%1 (pid %2)</source>
        <translation>%1 (PID %2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>node (pid 12): permission denied</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>not ended in time</source>
        <translation>pas arrêtée à temps</translation>
    </message>
</context>
<context>
    <name>shellreeve::FactsView</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open or end…</source>
        <translation>Ouvrir ou arrêter…</translation>
    </message>
    <message>
        <source>Open or end: %1</source>
        <translation>Ouvrir ou arrêter&#xa0;: %1</translation>
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
        <translation>Saisissez le nom d’un programme, par exemple «&#xa0;tmux&#xa0;».</translation>
    </message>
    <message>
        <source>A rule has at most %1 characters.</source>
        <translation>Une règle compte au plus %1 caractères.</translation>
    </message>
    <message>
        <source>A rule is one line of plain text.</source>
        <translation>Une règle est une ligne de texte brut.</translation>
    </message>
    <message>
        <source>“%1”: write the name of the file alone, without folders.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: saisissez seulement le nom du fichier, sans dossiers.</translation>
    </message>
    <message>
        <source>“*” alone names no program: write how its name begins, then “*”.</source>
        <translation>«&#xa0;*&#xa0;» seul ne désigne aucun programme&#xa0;: saisissez le début de son nom, puis «&#xa0;*&#xa0;».</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Another program, like: java GradleDaemon</source>
        <translation>Autre programme, comme&#xa0;: java GradleDaemon</translation>
    </message>
    <message>
        <source>A program to add</source>
        <translation>Programme à ajouter</translation>
    </message>
    <message>
        <source>The list is too long. “*” stands for many names that begin alike.</source>
        <translation>La liste est trop longue. «&#xa0;*&#xa0;» remplace de nombreux noms qui commencent de la même façon.</translation>
    </message>
</context>
<context>
    <name>shellreeve::LateProgress</name>
    <message>
        <source>Ending a process</source>
        <translation>Arrêt d’un processus</translation>
    </message>
    <message>
        <source>Ending %1…</source>
        <translation>Arrêt de %1…</translation>
    </message>
    <message>
        <source>Waiting for it to finish.</source>
        <translation>En attente de sa fin.</translation>
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
        <translation>s’arrête dans %1</translation>
    </message>
    <message>
        <source>is being ended</source>
        <translation>arrêt en cours</translation>
    </message>
    <message>
        <source>waits for your answer</source>
        <translation>attend votre réponse</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>The state of a process that a session left behind: nobody ends it.</extracomment>
        <translation>à conserver</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <translation>à conserver&#xa0;: %1</translation>
    </message>
    <message>
        <source>could not be ended</source>
        <translation>n’a pas pu être arrêté</translation>
    </message>
    <message>
        <source>could not be ended: %1</source>
        <translation>n’a pas pu être arrêté&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>shellreeve::LeftoversWindow</name>
    <message>
        <source>&amp;Show what is in order, too</source>
        <translation>A&amp;fficher aussi ce qui est en ordre</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>End the process and everything below it; what is kept is asked about</source>
        <translation>Arrêter le processus et tous ses descendants&#x202f;; une confirmation est demandée pour ce qui est conservé</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>From now on no end of its session touches it</source>
        <translation>Désormais, aucun arrêt de sa session ne le touche</translation>
    </message>
    <message>
        <source>S&amp;top keeping</source>
        <translation>Ne &amp;plus conserver</translation>
    </message>
    <message>
        <source>The rules of its session decide again</source>
        <translation>Les règles de sa session décident de nouveau</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Ac&amp;tualiser</translation>
    </message>
    <message>
        <source>See what there is now (F5)</source>
        <translation>Voir l’état actuel (F5)</translation>
    </message>
    <message>
        <source>&amp;Clean up…</source>
        <translation>&amp;Nettoyer…</translation>
    </message>
    <message>
        <source>Do what the last column says, after asking</source>
        <translation>Faire ce qu’indique la dernière colonne, après confirmation</translation>
    </message>
    <message>
        <source>Leftovers and orphans</source>
        <translation>Reliquats et orphelins</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>Whatever runs for a session stands below one that is in the list.

When the command of a session exits and leaves something running, it is shown here, to be ended or kept. So are processes that you keep, sockets of sessions that are no more, and processes that say they come from one. Nothing is ended on a guess: each line tells its evidence.</source>
        <translation>Tout ce qui s’exécute pour une session dépend d’une session de la liste.

Quand la commande d’une session se termine en laissant quelque chose en cours, cela s’affiche ici, à arrêter ou à conserver. De même pour les processus que vous conservez, les sockets de sessions qui n’existent plus et les processus qui disent provenir d’une session. Rien n’est arrêté sur une supposition&#xa0;: chaque ligne indique ses preuves.</translation>
    </message>
    <message>
        <source>Nothing was done: there is something else to do by now. Look at the list, then clean up again.</source>
        <translation>Rien n’a été fait&#xa0;: ce qu’il y a à faire a changé entre-temps. Consultez la liste, puis relancez le nettoyage.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <source>Cleaning up…</source>
        <translation>Nettoyage…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Not everything could be looked at. %1</source>
        <translation>Tout n’a pas pu être examiné. %1</translation>
    </message>
    <message>
        <source>Nothing is left behind</source>
        <translation>Aucun reliquat</translation>
    </message>
    <message>
        <source>Select a line to see why it is there and what happens to it.</source>
        <translation>Sélectionnez une ligne pour voir pourquoi elle est là et ce qu’il va en advenir.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are selected.</source>
        <translation>
            <numerusform>%n ligne est sélectionnée.</numerusform>
            <numerusform>%n lignes sont sélectionnées.</numerusform>
        </translation>
    </message>
    <message>
        <source>End these sessions too</source>
        <translation>Arrêter aussi ces sessions</translation>
    </message>
    <message>
        <source>Otherwise only the rest is cleaned up</source>
        <translation>Sinon, seul le reste est nettoyé</translation>
    </message>
    <message>
        <source>1 thing was cleaned up.</source>
        <translation>1 élément a été nettoyé.</translation>
    </message>
    <message numerus="yes">
        <source>%n things were cleaned up.</source>
        <translation>
            <numerusform>%n élément a été nettoyé.</numerusform>
            <numerusform>%n éléments ont été nettoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The end of 1 session was held back.</source>
        <translation>L’arrêt de 1 session a été différé.</translation>
    </message>
    <message numerus="yes">
        <source>The ends of %n sessions were held back.</source>
        <translation>
            <numerusform>L’arrêt de %n session a été différé.</numerusform>
            <numerusform>L’arrêt de %n sessions a été différé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shellreeve::LineFrame</name>
    <message>
        <source>Restore default</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Restore default: %1</source>
        <translation>Réinitialiser&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>shellreeve::LoginStartLine</name>
    <message>
        <source>Start at login</source>
        <translation>Démarrer à la connexion</translation>
    </message>
    <message>
        <source>In the background: the icon comes, no window. Sessions that still run are found again.</source>
        <translation>En arrière-plan&#xa0;: l’icône apparaît, sans fenêtre. Les sessions encore en cours sont retrouvées.</translation>
    </message>
    <message>
        <source>Default: off.</source>
        <translation>Par défaut&#xa0;: désactivé.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>The entry was changed: it starts %1</source>
        <translation>L’entrée a été modifiée&#xa0;: elle démarre %1</translation>
    </message>
    <message>
        <source>Switched off in the desktop&apos;s own settings.</source>
        <translation>Désactivé dans les paramètres du bureau.</translation>
    </message>
    <message>
        <source>Allow it in System Settings, General, Login Items.</source>
        <translation>À autoriser dans Réglages Système, Général, Ouverture.</translation>
    </message>
    <message>
        <source>Only for an application in the Applications folder, with the profile without a name.</source>
        <translation>Uniquement pour une application du dossier Applications, avec le profil sans nom.</translation>
    </message>
</context>
<context>
    <name>shellreeve::Logind</name>
    <message>
        <source>Sessions are told goodbye</source>
        <translation>Les sessions sont prévenues de l’arrêt</translation>
    </message>
</context>
<context>
    <name>shellreeve::Logout</name>
    <message>
        <source>1 session ends with the desktop</source>
        <translation>1 session s’arrête avec le bureau</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions end with the desktop</source>
        <translation>
            <numerusform>%n session s’arrête avec le bureau</numerusform>
            <numerusform>%n sessions s’arrêtent avec le bureau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>“loginctl enable-linger” lets them go on; the next start offers to start them again.</source>
        <translation>«&#xa0;loginctl enable-linger&#xa0;» leur permet de continuer&#x202f;; le prochain démarrage proposera de les relancer.</translation>
    </message>
</context>
<context>
    <name>shellreeve::MonitorDialog</name>
    <message>
        <source>&amp;Kill It</source>
        <translation>Le &amp;tuer</translation>
    </message>
    <message>
        <source>End the other Shellreeve&apos;s monitor, and start ours</source>
        <translation>Arrêter le moniteur de l’autre Shellreeve et démarrer le nôtre</translation>
    </message>
    <message>
        <source>&amp;End that session…</source>
        <translation>&amp;Arrêter cette session…</translation>
    </message>
    <message>
        <source>Ask, end it, and start the monitor</source>
        <translation>Demander confirmation, l’arrêter et démarrer le moniteur</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>See whether the port is free by now</source>
        <translation>Voir si le port est libre à présent</translation>
    </message>
    <message>
        <source>&amp;Open dashboard</source>
        <translation>&amp;Ouvrir le tableau de bord</translation>
    </message>
    <message>
        <source>In your web browser</source>
        <translation>Dans votre navigateur web</translation>
    </message>
    <message>
        <source>&amp;Use another port</source>
        <translation>&amp;Utiliser un autre port</translation>
    </message>
    <message>
        <source>Choose where the monitor serves</source>
        <translation>Choisir le port du moniteur</translation>
    </message>
    <message>
        <source>Who has the port</source>
        <translation>Qui occupe le port</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>Écoute sur</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
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
        <translation>En cours depuis</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Another Shellreeve has port %1</source>
        <translation>Un autre Shellreeve occupe le port %1</translation>
    </message>
    <message>
        <source>It is about to start its monitor there, or cannot get on with that. This Shellreeve works without a monitor: only the dashboard and the HTTP API are missing.</source>
        <translation>Il est sur le point d’y démarrer son moniteur, ou n’y parvient pas. Ce Shellreeve fonctionne sans moniteur&#xa0;: il ne manque que le tableau de bord et l’API HTTP.</translation>
    </message>
    <message>
        <source>Its monitor serves the dashboard and the HTTP API there. Only one can. This Shellreeve works without, too.</source>
        <translation>Son moniteur y fournit le tableau de bord et l’API HTTP. Un seul peut le faire. Ce Shellreeve fonctionne aussi sans moniteur.</translation>
    </message>
    <message numerus="yes">
        <source>“Kill It” ends only that monitor. The other Shellreeve and its %n sessions are not touched.</source>
        <translation>
            <numerusform>«&#xa0;Le tuer&#xa0;» n’arrête que ce moniteur. L’autre Shellreeve et sa session (%n) ne sont pas touchés.</numerusform>
            <numerusform>«&#xa0;Le tuer&#xa0;» n’arrête que ce moniteur. L’autre Shellreeve et ses %n sessions ne sont pas touchés.</numerusform>
        </translation>
    </message>
    <message>
        <source>“Kill It” ends only that monitor. The other Shellreeve and its sessions are not touched.</source>
        <translation>«&#xa0;Le tuer&#xa0;» n’arrête que ce moniteur. L’autre Shellreeve et ses sessions ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Kee&amp;p It</source>
        <translation>Le &amp;conserver</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Moniteur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The monitor is off</source>
        <translation>Le moniteur est désactivé</translation>
    </message>
    <message>
        <source>With a port it serves a dashboard and an HTTP API to programs of this machine.</source>
        <translation>Avec un port, il fournit un tableau de bord et une API HTTP aux programmes de cette machine.</translation>
    </message>
    <message>
        <source>The monitor is starting</source>
        <translation>Le moniteur démarre</translation>
    </message>
    <message>
        <source>It will serve %1</source>
        <translation>Il sera disponible à l’adresse %1</translation>
    </message>
    <message>
        <source>It ended unexpectedly and is started again by itself.</source>
        <translation>Il s’est arrêté inopinément et redémarre automatiquement.</translation>
    </message>
    <message>
        <source>The monitor is running</source>
        <translation>Le moniteur fonctionne</translation>
    </message>
    <message>
        <source>It serves %1, process %2.</source>
        <translation>Il est disponible à l’adresse %1, processus %2.</translation>
    </message>
    <message>
        <source>The monitor could not be started</source>
        <translation>Le moniteur n’a pas pu être démarré</translation>
    </message>
    <message>
        <source>Sessions are not affected; only the dashboard and the HTTP API are missing.</source>
        <translation>Les sessions ne sont pas concernées&#x202f;; il ne manque que le tableau de bord et l’API HTTP.</translation>
    </message>
    <message>
        <source>One of your sessions has port %1</source>
        <translation>L’une de vos sessions occupe le port %1</translation>
    </message>
    <message>
        <source>The monitor needs that port, unless it uses another one. It can have it when that session ends.</source>
        <translation>Le moniteur a besoin de ce port, à moins d’en utiliser un autre. Il pourra l’avoir quand cette session prendra fin.</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Ne rien faire</translation>
    </message>
    <message>
        <source>Port %1 is taken</source>
        <translation>Le port %1 est occupé</translation>
    </message>
    <message>
        <source>Another program listens there, or nobody can tell who does. It is left alone. Sessions are not affected; only the dashboard and the HTTP API are missing.</source>
        <translation>Un autre programme y écoute, ou il est impossible de savoir lequel. Il n’est pas touché. Les sessions ne sont pas concernées&#x202f;; il ne manque que le tableau de bord et l’API HTTP.</translation>
    </message>
    <message>
        <source>A program that was probably started in one of your sessions listens there. It may go on when that session ends. The monitor can have the port when that program ends.</source>
        <translation>Un programme probablement lancé dans l’une de vos sessions y écoute. Il peut continuer après la fin de cette session. Le moniteur pourra avoir le port quand ce programme se terminera.</translation>
    </message>
</context>
<context>
    <name>shellreeve::MonitorNotifier</name>
    <message>
        <source>What to do…</source>
        <translation>Que faire…</translation>
    </message>
    <message>
        <source>Sessions are not affected; only the dashboard and the HTTP API are missing.</source>
        <translation>Les sessions ne sont pas concernées&#x202f;; il ne manque que le tableau de bord et l’API HTTP.</translation>
    </message>
</context>
<context>
    <name>shellreeve::MonitorWords</name>
    <message>
        <source>process %1</source>
        <translation>le processus %1</translation>
    </message>
    <message>
        <source>a process of user %1</source>
        <translation>un processus de l’utilisateur %1</translation>
    </message>
    <message>
        <source>a process that cannot be seen</source>
        <translation>un processus invisible</translation>
    </message>
    <message>
        <source>No monitor: it could not be started</source>
        <translation>Pas de moniteur&#xa0;: il n’a pas pu être démarré</translation>
    </message>
    <message>
        <source>No monitor: port %1 is taken by another Shellreeve</source>
        <translation>Pas de moniteur&#xa0;: le port %1 est occupé par un autre Shellreeve</translation>
    </message>
    <message>
        <source>No monitor: port %1 is taken by the session %2</source>
        <translation>Pas de moniteur&#xa0;: le port %1 est occupé par la session %2</translation>
    </message>
    <message>
        <source>No monitor: port %1 is taken by %2</source>
        <translation>Pas de moniteur&#xa0;: le port %1 est occupé par %2</translation>
    </message>
</context>
<context>
    <name>shellreeve::NewSession</name>
    <message>
        <source>A closing %1 is missing.</source>
        <translation>Il manque un %1 fermant.</translation>
    </message>
    <message>
        <source>The \ at the end escapes nothing: take it away, or double it.</source>
        <translation>Le \ final n’échappe rien&#xa0;: supprimez-le ou doublez-le.</translation>
    </message>
    <message>
        <source>“%1” needs a shell: runs as %2 -c &apos;…&apos;.</source>
        <translation>«&#xa0;%1&#xa0;» nécessite un shell&#xa0;: exécution sous la forme %2 -c &apos;…&apos;.</translation>
    </message>
    <message>
        <source>The program&apos;s name is empty.</source>
        <translation>Le nom du programme est vide.</translation>
    </message>
    <message>
        <source>line %1 has no “=”</source>
        <translation>la ligne %1 n’a pas de «&#xa0;=&#xa0;»</translation>
    </message>
    <message>
        <source>write NAME=value</source>
        <translation>écrivez NOM=valeur</translation>
    </message>
    <message>
        <source>line %1: “%2” cannot be a variable&apos;s name</source>
        <translation>ligne %1&#xa0;: «&#xa0;%2&#xa0;» ne peut pas être un nom de variable</translation>
    </message>
    <message>
        <source>use letters, digits and _</source>
        <translation>utilisez des lettres, des chiffres et _</translation>
    </message>
    <message>
        <source>line %1 contains a character that no variable can hold</source>
        <translation>la ligne %1 contient un caractère qu’aucune variable ne peut contenir</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Le dossier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 n’est pas un dossier.</translation>
    </message>
    <message>
        <source>You may not enter %1.</source>
        <translation>Vous n’avez pas accès à %1.</translation>
    </message>
    <message>
        <source>There is no program %1.</source>
        <translation>Le programme %1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a program.</source>
        <translation>%1 est un dossier, pas un programme.</translation>
    </message>
    <message>
        <source>%1 cannot be executed: it lacks the permission.</source>
        <translation>%1 ne peut pas être exécuté&#xa0;: il n’en a pas la permission.</translation>
    </message>
    <message>
        <source>No program %1 was found in PATH.</source>
        <translation>Aucun programme %1 n’a été trouvé dans PATH.</translation>
    </message>
    <message>
        <source>There is already a session “%1”. Choose another name, or end or forget that one first.</source>
        <translation>Il existe déjà une session «&#xa0;%1&#xa0;». Choisissez un autre nom, ou arrêtez ou oubliez d’abord celle-là.</translation>
    </message>
    <message>
        <source>A name has 1 to 64 characters that can be printed, and no “/”.</source>
        <translation>Un nom compte de 1 à 64 caractères imprimables, sans «&#xa0;/&#xa0;».</translation>
    </message>
</context>
<context>
    <name>shellreeve::NewSessionDialog</name>
    <message>
        <source>New session</source>
        <translation>Nouvelle session</translation>
    </message>
    <message>
        <source>Start session</source>
        <translation>Démarrer la session</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>For example: npm run dev</source>
        <translation>Par exemple&#xa0;: npm run dev</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Your home</source>
        <translation>Votre dossier personnel</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Browse for a folder</source>
        <translation>Parcourir pour choisir un dossier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>NAME=value, one a line, taken as written</source>
        <translation>NOM=valeur, une par ligne, prise telle quelle</translation>
    </message>
    <message>
        <source>&amp;Command:</source>
        <translation>&amp;Commande&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Environment:</source>
        <translation>&amp;Environnement&#xa0;:</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>When it fails</source>
        <translation>En cas d’échec</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Whether the command is started again when it ends by itself</source>
        <translation>Indique si la commande est relancée quand elle se termine d’elle-même</translation>
    </message>
    <message>
        <source>End them</source>
        <translation>Les arrêter</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Me demander</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les conserver</translation>
    </message>
    <message>
        <source>As set (%1)</source>
        <comment>leftovers: end them</comment>
        <translation>Comme défini (%1)</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation>Reliquats</translation>
    </message>
    <message>
        <source>Processes that still run when the command has ended</source>
        <translation>Processus encore en cours quand la commande a pris fin</translation>
    </message>
    <message>
        <source>Show it in a &amp;terminal</source>
        <translation>L’afficher dans un &amp;terminal</translation>
    </message>
    <message>
        <source>&amp;Leftovers:</source>
        <translation>Re&amp;liquats&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Restart:</source>
        <translation>&amp;Redémarrer&#xa0;:</translation>
    </message>
    <message>
        <source>Folder of the session</source>
        <translation>Dossier de la session</translation>
    </message>
    <message>
        <source>Like the program</source>
        <translation>Comme le programme</translation>
    </message>
    <message>
        <source>It could not be started. %1</source>
        <translation>Elle n’a pas pu être démarrée. %1</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>shellreeve::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
</context>
<context>
    <name>shellreeve::NumberEditor</name>
    <message>
        <source>Unit: %1</source>
        <translation>Unité&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>shellreeve::PortDialog</name>
    <message>
        <source>Use another port</source>
        <translation>Utiliser un autre port</translation>
    </message>
    <message>
        <source>Port of the monitor</source>
        <translation>Port du moniteur</translation>
    </message>
    <message>
        <source>&amp;Port of the monitor on 127.0.0.1:</source>
        <translation>&amp;Port du moniteur sur 127.0.0.1&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Use this port</source>
        <translation>&amp;Utiliser ce port</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Port %1 is taken, too.</source>
        <translation>Le port %1 est occupé aussi.</translation>
    </message>
</context>
<context>
    <name>shellreeve::PortFlow</name>
    <message>
        <source>End what holds port %1</source>
        <translation>Arrêter ce qui occupe le port %1</translation>
    </message>
    <message>
        <source>%1 holds port %2, and is kept. End it all the same?</source>
        <translation>%1 occupe le port %2 et est conservé. L’arrêter quand même&#x202f;?</translation>
    </message>
    <message>
        <source>End %1, which holds port %2?</source>
        <translation>Arrêter %1, qui occupe le port %2&#x202f;?</translation>
    </message>
    <message>
        <source>1 process below it ends with it.</source>
        <translation>1 processus descendant s’arrête avec lui.</translation>
    </message>
    <message numerus="yes">
        <source>%n processes below it end with it.</source>
        <translation>
            <numerusform>%n processus descendant s’arrête avec lui.</numerusform>
            <numerusform>%n processus descendants s’arrêtent avec lui.</numerusform>
        </translation>
    </message>
    <message>
        <source>They listen on %1, too.</source>
        <comment>3000, 8080</comment>
        <translation>Ils écoutent aussi sur %1.</translation>
    </message>
    <message>
        <source>Each is asked to finish, and killed if it does not.</source>
        <translation>Chacun est invité à se terminer, puis tué s’il ne le fait pas.</translation>
    </message>
    <message>
        <source>Its environment says that the session %1 started it, which is no proof.</source>
        <translation>Son environnement dit que la session %1 l’a lancé, ce qui n’est pas une preuve.</translation>
    </message>
    <message>
        <source>It belongs to no session of Shellreeve: another program of yours may need it.</source>
        <translation>Il n’appartient à aucune session de Shellreeve : un autre de vos programmes peut en avoir besoin.</translation>
    </message>
    <message>
        <source>It is left over from the session %1.</source>
        <translation>C’est un reliquat de la session %1.</translation>
    </message>
    <message>
        <source>The session %1 stays as it is.</source>
        <translation>La session %1 reste telle quelle.</translation>
    </message>
    <message>
        <source>Kept, and spared: %1</source>
        <translation>Conservé et épargné : %1</translation>
    </message>
    <message>
        <source>End it all the same</source>
        <translation>L’arrêter quand même</translation>
    </message>
    <message>
        <source>End %1</source>
        <translation>Arrêter %1</translation>
    </message>
    <message>
        <source>What holds port %1 cannot be ended</source>
        <translation>Ce qui occupe le port %1 ne peut pas être arrêté</translation>
    </message>
    <message>
        <source>End what is kept too</source>
        <translation>Arrêter aussi ce qui est conservé</translation>
    </message>
    <message>
        <source>What holds port %1 was not ended</source>
        <translation>Ce qui occupe le port %1 n’a pas été arrêté</translation>
    </message>
    <message>
        <source>Not everything ended</source>
        <translation>Tout ne s’est pas arrêté</translation>
    </message>
    <message>
        <source>1 process is still there</source>
        <translation>1 processus est toujours là</translation>
    </message>
    <message numerus="yes">
        <source>%n processes are still there</source>
        <translation>
            <numerusform>%n processus est toujours là</numerusform>
            <numerusform>%n processus sont toujours là</numerusform>
        </translation>
    </message>
    <message>
        <source>They were asked to end and then killed, and they live on.</source>
        <translation>Ils ont été invités à se terminer, puis tués, et vivent toujours.</translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>What became of a process, in a column of the list of ports.</extracomment>
        <translation>a pris fin</translation>
    </message>
    <message>
        <source>could not be ended</source>
        <translation>n’a pas pu être arrêté</translation>
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
        <translation>Session</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
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
        <translation>Le port %1 est libre.</translation>
    </message>
    <message>
        <source>Port %1 is taken by %2.</source>
        <translation>Le port %1 est occupé par %2.</translation>
    </message>
</context>
<context>
    <name>shellreeve::PortsWindow</name>
    <message>
        <source>&amp;Show other programs, too</source>
        <translation>Afficher au&amp;ssi d’autres programmes</translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation>&amp;Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Show the page that is served there (Enter)</source>
        <translation>Afficher la page qui y est servie (Entrée)</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Copier l’adresse</translation>
    </message>
    <message>
        <source>Address and port, to be pasted elsewhere (Ctrl+C)</source>
        <translation>Adresse et port, à coller ailleurs (Ctrl+C)</translation>
    </message>
    <message>
        <source>&amp;End what holds it…</source>
        <translation>A&amp;rrêter ce qui l’occupe…</translation>
    </message>
    <message>
        <source>End the process and everything below it, after asking (Delete)</source>
        <translation>Arrêter le processus et tous ses descendants, après confirmation (Suppr)</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Find a port, a session or a program</source>
        <translation>Chercher un port, une session ou un programme</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Not everything could be looked at. %1</source>
        <translation>Tout n’a pas pu être examiné. %1</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nothing like that listens</source>
        <translation>Rien de tel n’écoute</translation>
    </message>
    <message>
        <source>No session listens on a port</source>
        <translation>Aucune session n’écoute sur un port</translation>
    </message>
    <message>
        <source>What a session or something that it left behind listens on is shown here.
Type a port to see who has it.</source>
        <translation>Ce sur quoi écoute une session, ou quelque chose qu’elle a laissé, est affiché ici.
Saisissez un port pour voir qui l’occupe.</translation>
    </message>
</context>
<context>
    <name>shellreeve::ProcessFlow</name>
    <message>
        <source>The process cannot be ended</source>
        <translation>Le processus ne peut pas être arrêté</translation>
    </message>
    <message>
        <source>End what is kept too</source>
        <translation>Arrêter aussi ce qui est conservé</translation>
    </message>
    <message>
        <source>The process could not be ended</source>
        <translation>Le processus n’a pas pu être arrêté</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>a pris fin</translation>
    </message>
    <message>
        <source>ended, but for what is kept</source>
        <translation>a pris fin, sauf ce qui est conservé</translation>
    </message>
    <message>
        <source>could not be ended: %1</source>
        <translation>n’a pas pu être arrêté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not everything ended</source>
        <translation>Tout ne s’est pas arrêté</translation>
    </message>
    <message>
        <source>1 process is still there</source>
        <translation>1 processus est toujours là</translation>
    </message>
    <message numerus="yes">
        <source>%n processes are still there</source>
        <translation>
            <numerusform>%n processus est toujours là</numerusform>
            <numerusform>%n processus sont toujours là</numerusform>
        </translation>
    </message>
    <message>
        <source>They were asked to end and then killed, and they live on.</source>
        <translation>Ils ont été invités à se terminer, puis tués, et vivent toujours.</translation>
    </message>
    <message>
        <source>What was left behind could not be ended</source>
        <translation>Les reliquats n’ont pas pu être arrêtés</translation>
    </message>
    <message>
        <source>What was left behind cannot be kept</source>
        <translation>Les reliquats ne peuvent pas être conservés</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>à conserver</translation>
    </message>
    <message>
        <source>The process cannot be kept</source>
        <translation>Le processus ne peut pas être conservé</translation>
    </message>
    <message>
        <source>not kept any more</source>
        <translation>n’est plus à conserver</translation>
    </message>
    <message>
        <source>The process is kept for another reason</source>
        <translation>Le processus est conservé pour une autre raison</translation>
    </message>
    <message>
        <source>is gone</source>
        <translation>a disparu</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
</context>
<context>
    <name>shellreeve::ProcessTreeView</name>
    <message>
        <source>stopped</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>dead, not collected</source>
        <translation>mort, non récupéré</translation>
    </message>
    <message>
        <source>waits for a device</source>
        <translation>attend un périphérique</translation>
    </message>
    <message>
        <source>Processes of the session</source>
        <translation>Processus de la session</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Delete ends the selected process and what is below it, after asking</source>
        <translation>Suppr arrête le processus sélectionné et ses descendants, après confirmation</translation>
    </message>
    <message>
        <source>&amp;End process %1…</source>
        <translation>&amp;Arrêter le processus %1…</translation>
    </message>
    <message>
        <source>&amp;End process %1 and %2 below…</source>
        <translation>&amp;Arrêter le processus %1 et ses descendants (%2)…</translation>
    </message>
    <message>
        <source>&amp;Keep it when the session ends</source>
        <translation>Le &amp;conserver à l’arrêt de la session</translation>
    </message>
    <message>
        <source>Nothing of it runs.</source>
        <translation>Aucun processus en cours.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shellreeve::Program</name>
    <message>
        <source>Shellreeve is running already (process %1); it was told about this start.</source>
        <translation>Shellreeve est déjà en cours d’exécution (processus %1)&#x202f;; il a été informé de ce démarrage.</translation>
    </message>
</context>
<context>
    <name>shellreeve::ProgressDialog</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>It goes on all the same</source>
        <translation>Cela continue quand même</translation>
    </message>
</context>
<context>
    <name>shellreeve::QuitText</name>
    <message>
        <source>It runs until you end it.</source>
        <translation>Elle continue jusqu’à ce que vous l’arrêtiez.</translation>
    </message>
    <message>
        <source>They run until you end them.</source>
        <translation>Elles continuent jusqu’à ce que vous les arrêtiez.</translation>
    </message>
    <message>
        <source>It ends itself after %1 in which nobody used it and it did nothing.</source>
        <translation>Elle s’arrête d’elle-même après %1 sans utilisation ni activité.</translation>
    </message>
    <message>
        <source>Each ends itself after %1 in which nobody used it and it did nothing.</source>
        <translation>Chacune s’arrête d’elle-même après %1 sans utilisation ni activité.</translation>
    </message>
    <message>
        <source>1 of them ends itself after %1 in which nobody used it and it did nothing.</source>
        <translation>1 d’entre elles s’arrête d’elle-même après %1 sans utilisation ni activité.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them end themselves when nobody used them and they did nothing for a time, the first after %1.</source>
        <translation>
            <numerusform>%n d’entre elles s’arrête d’elle-même après un temps sans utilisation ni activité, la première après %1.</numerusform>
            <numerusform>%n d’entre elles s’arrêtent d’elles-mêmes après un temps sans utilisation ni activité, la première après %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quit and keep %1?</source>
        <translation>Quitter et conserver %1&#x202f;?</translation>
    </message>
    <message>
        <source>It goes on without Shellreeve. The next start shows it again.</source>
        <translation>Elle continue sans Shellreeve. Le prochain démarrage l’affichera de nouveau.</translation>
    </message>
    <message>
        <source>They go on without Shellreeve. The next start shows them again.</source>
        <translation>Elles continuent sans Shellreeve. Le prochain démarrage les affichera de nouveau.</translation>
    </message>
</context>
<context>
    <name>shellreeve::ReasonWords</name>
    <message>
        <source>%1; %2</source>
        <comment>one reason after another</comment>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, and why</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>shellreeve::RenameDialog</name>
    <message>
        <source>Rename session</source>
        <translation>Renommer la session</translation>
    </message>
    <message>
        <source>New &amp;name for %1:</source>
        <translation>Nouveau &amp;nom pour %1&#xa0;:</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>shellreeve::ReportDialog</name>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>Command to run</source>
        <translation>Commande à exécuter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
</context>
<context>
    <name>shellreeve::SessionActions</name>
    <message>
        <source>could not be started</source>
        <translation>démarrage impossible</translation>
    </message>
    <message>
        <source>No terminal</source>
        <translation>Aucun terminal</translation>
    </message>
    <message>
        <source>No terminal program could be opened</source>
        <translation>Aucun émulateur de terminal n’a pu être ouvert</translation>
    </message>
    <message>
        <source>In a terminal of your choice, this shows the session:</source>
        <translation>Dans un terminal de votre choix, ceci affiche la session&#xa0;:</translation>
    </message>
    <message>
        <source>could not be forgotten</source>
        <translation>retrait de la liste impossible</translation>
    </message>
    <message>
        <source>could not be the new name</source>
        <translation>ne peut pas être le nouveau nom</translation>
    </message>
    <message>
        <source>Shellreeve</source>
        <translation>Shellreeve</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <comment>a session&apos;s name, could not be …</comment>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>3 sessions, could not be …</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Ne plus demander</translation>
    </message>
    <message>
        <source>The settings bring the question back</source>
        <translation>Les paramètres permettent de rétablir la question</translation>
    </message>
    <message>
        <source>No web browser</source>
        <translation>Aucun navigateur web</translation>
    </message>
    <message>
        <source>No web browser could be opened</source>
        <translation>Aucun navigateur web n’a pu être ouvert</translation>
    </message>
    <message>
        <source>In a browser of your choice, this is the address:</source>
        <translation>Dans le navigateur de votre choix, voici l’adresse&#xa0;:</translation>
    </message>
</context>
<context>
    <name>shellreeve::SessionCommands</name>
    <message>
        <source>&amp;New session…</source>
        <translation>&amp;Nouvelle session…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Redémarrer</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>R&amp;enommer…</translation>
    </message>
    <message>
        <source>&amp;End…</source>
        <translation>Arrê&amp;ter…</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>Re&amp;lancer</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>Forget &amp;all finished</source>
        <translation>Oublier toutes les term&amp;inées</translation>
    </message>
    <message>
        <source>&amp;Copy the command to attach</source>
        <translation>&amp;Copier la commande d’attachement</translation>
    </message>
    <message>
        <source>&amp;Leftovers and orphans</source>
        <translation>Reliquats et orp&amp;helins</translation>
    </message>
    <message>
        <source>Open &amp;dashboard</source>
        <translation>Ouvrir le ta&amp;bleau de bord</translation>
    </message>
    <message>
        <source>&amp;Monitor…</source>
        <translation>&amp;Moniteur…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;About Shellreeve</source>
        <translation>À &amp;propos de Shellreeve</translation>
    </message>
    <message>
        <source>Open a terminal on the session</source>
        <translation>Ouvrir un terminal sur la session</translation>
    </message>
    <message>
        <source>End the command and start it again</source>
        <translation>Arrêter la commande et la relancer</translation>
    </message>
    <message>
        <source>End the session and everything it started</source>
        <translation>Arrêter la session et tout ce qu’elle a démarré</translation>
    </message>
    <message>
        <source>Start the command of a finished session again</source>
        <translation>Relancer la commande d’une session terminée</translation>
    </message>
    <message>
        <source>Take a finished session off the list</source>
        <translation>Retirer une session terminée de la liste</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Quit (keep 1 session)</source>
        <translation>&amp;Quitter (conserver 1 session)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Quit (keep %n sessions)</source>
        <translation>
            <numerusform>&amp;Quitter (conserver %n session)</numerusform>
            <numerusform>&amp;Quitter (conserver %n sessions)</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit an&amp;d end all (%1)…</source>
        <translation>Q&amp;uitter et tout arrêter (%1)…</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Session</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
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
        <translation>Dernières lignes de sortie</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Last output</source>
        <translation>Dernière sortie</translation>
    </message>
    <message>
        <source>Select a session to see its processes and its last output.</source>
        <translation>Sélectionnez une session pour voir ses processus et sa dernière sortie.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are selected</source>
        <translation>
            <numerusform>%n session est sélectionnée</numerusform>
            <numerusform>%n sessions sont sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Processes: %1, CPU: %2, memory: %3</source>
        <translation>Processus&#xa0;: %1, CPU&#xa0;: %2, mémoire&#xa0;: %3</translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>Rien n’a encore été écrit.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Its last screen was not kept.</source>
        <translation>Son dernier écran n’a pas été conservé.</translation>
    </message>
    <message>
        <source>Its output cannot be read: %1</source>
        <translation>Sa sortie ne peut pas être lue&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>shellreeve::SessionListModel</name>
    <message>
        <source>Finished</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>No workspace</source>
        <translation>Sans espace de travail</translation>
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
        <translation>Sessions</translation>
    </message>
</context>
<context>
    <name>shellreeve::SessionsWindow</name>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>&amp;Group by workspace</source>
        <translation>&amp;Grouper par espace de travail</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Afficher les &amp;détails</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filtrer (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter sessions</source>
        <translation>Filtrer les sessions</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrer</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>Que faire…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>A session was interrupted by a restart of the machine.</source>
        <translation>Une session a été interrompue par un redémarrage de la machine.</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>La relancer</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions were interrupted by a restart of the machine.</source>
        <translation>
            <numerusform>%n session a été interrompue par un redémarrage de la machine.</numerusform>
            <numerusform>%n sessions ont été interrompues par un redémarrage de la machine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start these %n again</source>
        <translation>
            <numerusform>Relancer %n session</numerusform>
            <numerusform>Relancer ces %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shellreeve::SettingLine</name>
    <message>
        <source>Default: %1.</source>
        <translation>Par défaut&#xa0;: %1.</translation>
    </message>
    <message>
        <source>For new sessions.</source>
        <translation>Pour les nouvelles sessions.</translation>
    </message>
    <message>
        <source>The file says “%1”, which is not possible. The default counts.</source>
        <translation>Le fichier indique «&#xa0;%1&#xa0;», ce qui n’est pas possible. La valeur par défaut s’applique.</translation>
    </message>
    <message>
        <source>Set by %1: %2. What you choose here counts without it.</source>
        <translation>Défini par %1&#xa0;: %2. Votre choix ici s’applique en son absence.</translation>
    </message>
</context>
<context>
    <name>shellreeve::SettingWords</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation>Reliquats</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Moniteur</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>When quitting</source>
        <translation>En quittant</translation>
    </message>
    <message>
        <source>“Quit” in the menu ends no session. “Quit and end all” asks in any case.</source>
        <translation>«&#xa0;Quitter&#xa0;» dans le menu n’arrête aucune session. «&#xa0;Quitter et tout arrêter&#xa0;» demande confirmation dans tous les cas.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of windows, menus and notifications. The command line speaks English.</source>
        <translation>Des fenêtres, des menus et des notifications. La ligne de commande est en anglais.</translation>
    </message>
    <message>
        <source>Terminal program</source>
        <translation>Émulateur de terminal</translation>
    </message>
    <message>
        <source>What “View” opens a session in, with arguments if you like. Empty: the one of your desktop.</source>
        <translation>Celui où «&#xa0;Afficher&#xa0;» ouvre une session, avec des arguments si vous le souhaitez. Vide&#xa0;: celui de votre bureau.</translation>
    </message>
    <message>
        <source>Key to detach</source>
        <translation>Touche pour détacher</translation>
    </message>
    <message>
        <source>Leaves a session that is shown in a terminal; the session goes on.</source>
        <translation>Quitte une session affichée dans un terminal&#x202f;; la session continue.</translation>
    </message>
    <message>
        <source>Unused sessions, when Shellreeve has vanished</source>
        <translation>Sessions inutilisées, si Shellreeve a disparu</translation>
    </message>
    <message>
        <source>After a crash that nobody noticed, a session ends itself when for so long nobody used it and it did nothing.</source>
        <translation>Après un plantage passé inaperçu, une session s’arrête d’elle-même après cette durée sans utilisation ni activité.</translation>
    </message>
    <message>
        <source>Unused sessions, after quitting</source>
        <translation>Sessions inutilisées, après avoir quitté</translation>
    </message>
    <message>
        <source>The same for sessions that you kept when you quit.</source>
        <translation>De même pour les sessions que vous avez conservées en quittant.</translation>
    </message>
    <message>
        <source>Output to remember</source>
        <translation>Sortie à mémoriser</translation>
    </message>
    <message>
        <source>How much of its newest output each session keeps in memory.</source>
        <translation>Quantité de sortie récente que chaque session garde en mémoire.</translation>
    </message>
    <message>
        <source>Keep the last screen of finished sessions</source>
        <translation>Conserver le dernier écran des sessions terminées</translation>
    </message>
    <message>
        <source>Readable for you alone. What is kept already goes with its session.</source>
        <translation>Lisible uniquement par vous. Ce qui est déjà conservé disparaît avec sa session.</translation>
    </message>
    <message>
        <source>Keep finished sessions</source>
        <translation>Conserver les sessions terminées</translation>
    </message>
    <message>
        <source>After that time they leave the list.</source>
        <translation>Passé ce délai, elles quittent la liste.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Of more finished sessions the oldest leave the list.</source>
        <translation>Au-delà, les plus anciennes sessions terminées quittent la liste.</translation>
    </message>
    <message>
        <source>Keep the terminal of a finished session open</source>
        <translation>Garder ouvert le terminal d’une session terminée</translation>
    </message>
    <message>
        <source>So long you can still look at it in a terminal. Its last screen stays.</source>
        <translation>Pendant ce temps, vous pouvez encore la consulter dans un terminal. Son dernier écran reste.</translation>
    </message>
    <message>
        <source>What a command leaves running</source>
        <translation>Ce qu’une commande laisse en cours</translation>
    </message>
    <message>
        <source>When the command of a session exits by itself. A session can have a choice of its own.</source>
        <translation>Quand la commande d’une session se termine d’elle-même. Une session peut avoir son propre choix.</translation>
    </message>
    <message>
        <source>What is still on its terminal ends after</source>
        <translation>Ce qui est encore sur son terminal s’arrête après</translation>
    </message>
    <message>
        <source>Background jobs of a shell, for one.</source>
        <translation>Par exemple, les tâches d’arrière-plan d’un shell.</translation>
    </message>
    <message>
        <source>What has left the terminal ends after</source>
        <translation>Ce qui a quitté le terminal s’arrête après</translation>
    </message>
    <message>
        <source>Daemons, and what was started with nohup or setsid.</source>
        <translation>Les démons, et ce qui a été démarré avec nohup ou setsid.</translation>
    </message>
    <message>
        <source>Programs to keep</source>
        <translation>Programmes à conserver</translation>
    </message>
    <message>
        <source>No end of a session touches these once they have left its terminal. One is the name of a program file; “*” at its end stands for any rest, and words after it must occur in its command line.</source>
        <translation>Aucun arrêt d’une session ne les touche une fois qu’ils ont quitté son terminal. Chaque entrée est le nom d’un fichier de programme&#x202f;; «&#xa0;*&#xa0;» à la fin remplace n’importe quelle suite, et les mots qui suivent doivent figurer dans sa ligne de commande.</translation>
    </message>
    <message>
        <source>A session rings the bell or sends a message</source>
        <translation>Une session sonne ou envoie un message</translation>
    </message>
    <message>
        <source>A session has finished</source>
        <translation>Une session est terminée</translation>
    </message>
    <message>
        <source>A session has failed or does not answer</source>
        <translation>Une session a échoué ou ne répond pas</translation>
    </message>
    <message>
        <source>Sessions were interrupted by a restart of the machine</source>
        <translation>Des sessions ont été interrompues par un redémarrage de la machine</translation>
    </message>
    <message>
        <source>Offers to start them again. Problems of Shellreeve itself are always told.</source>
        <translation>Propose de les relancer. Les problèmes de Shellreeve lui-même sont toujours signalés.</translation>
    </message>
    <message>
        <source>Port of the monitor</source>
        <translation>Port du moniteur</translation>
    </message>
    <message>
        <source>Where the dashboard and the HTTP interface are found on this machine, and nowhere else.</source>
        <translation>Où trouver le tableau de bord et l’interface HTTP sur cette machine, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Sets how patient ends are. Development also logs more.</source>
        <translation>Détermine la patience accordée lors des arrêts. Le mode Développement journalise aussi davantage.</translation>
    </message>
    <message>
        <source>Time to finish</source>
        <translation>Délai pour se terminer</translation>
    </message>
    <message>
        <source>So long a process that was asked to end may take, before it is killed.</source>
        <translation>Temps laissé à un processus invité à se terminer, avant qu’il soit tué.</translation>
    </message>
    <message>
        <source>Time to be gone</source>
        <translation>Délai pour disparaître</translation>
    </message>
    <message>
        <source>So long the end of a process that was killed is waited for.</source>
        <translation>Temps d’attente de la fin d’un processus tué.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>How many times, when something survived.</source>
        <translation>Combien de fois, quand quelque chose a survécu.</translation>
    </message>
    <message>
        <source>Pause before trying again</source>
        <translation>Pause avant de réessayer</translation>
    </message>
    <message>
        <source>It doubles each time.</source>
        <translation>Elle double à chaque fois.</translation>
    </message>
    <message>
        <source>Look for what is stale</source>
        <translation>Rechercher ce qui est périmé</translation>
    </message>
    <message>
        <source>Sockets and sessions that are over. Changes are noticed at once anyway.</source>
        <translation>Sockets et sessions qui n’ont plus lieu d’être. Les changements sont de toute façon remarqués aussitôt.</translation>
    </message>
    <message>
        <source>Look whether sessions answer</source>
        <translation>Vérifier que les sessions répondent</translation>
    </message>
    <message>
        <source>Notices those that were stopped.</source>
        <translation>Remarque celles qui ont été suspendues.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Demander d’abord</translation>
    </message>
    <message>
        <source>Keep sessions, without asking</source>
        <translation>Conserver les sessions, sans demander</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>L’arrêter</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Me demander</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le conserver</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Développement</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>1 program</source>
        <translation>1 programme</translation>
    </message>
    <message numerus="yes">
        <source>%n programs</source>
        <translation>
            <numerusform>%n programme</numerusform>
            <numerusform>%n programmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Possible is a whole number, from %1 to %2.</source>
        <translation>Valeur possible&#xa0;: un nombre entier, de %1 à %2.</translation>
    </message>
</context>
<context>
    <name>shellreeve::SettingsPage</name>
    <message>
        <source>No setting fits “%1”.</source>
        <translation>Aucun paramètre ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>shellreeve::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Rechercher (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher dans les paramètres</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Enregistrés dans %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The settings file cannot be used, so the defaults count. %1 It is set aside when you change something.</source>
        <translation>Le fichier de paramètres est inutilisable&#xa0;: les valeurs par défaut s’appliquent. %1 Il sera mis de côté dès que vous modifierez quelque chose.</translation>
    </message>
    <message>
        <source>What you set counts until Shellreeve ends, but it cannot be kept. %1</source>
        <translation>Vos choix s’appliquent jusqu’à la fin de Shellreeve, mais ils ne peuvent pas être enregistrés. %1</translation>
    </message>
</context>
<context>
    <name>shellreeve::StartOptions</name>
    <message>
        <source>Keep apart from other profiles: own sockets, records, logs and sessions.</source>
        <translation>Isoler des autres profils&#xa0;: sockets, enregistrements, journaux et sessions propres.</translation>
    </message>
    <message>
        <source>TCP port of the monitor; 0 for none.</source>
        <translation>Port TCP du moniteur&#x202f;; 0 pour aucun.</translation>
    </message>
    <message>
        <source>Start without a window.</source>
        <translation>Démarrer sans fenêtre.</translation>
    </message>
    <message>
        <source>Run without any graphical desktop: on servers, over ssh.</source>
        <translation>Fonctionner sans aucun bureau graphique&#xa0;: sur des serveurs, via ssh.</translation>
    </message>
    <message>
        <source>Show the window, also of an instance that runs already.</source>
        <translation>Afficher la fenêtre, y compris celle d’une instance déjà en cours.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Supervises long-lived terminal sessions: nothing lost, nothing left behind.
Sessions go on when this program ends. Use &quot;reeve&quot; to start and see them.</source>
        <translation>Supervise des sessions de terminal de longue durée&#xa0;: rien n’est perdu, rien ne traîne.
Les sessions continuent quand ce programme prend fin. Utilisez «&#xa0;reeve&#xa0;» pour les démarrer et les voir.</translation>
    </message>
    <message>
        <source>&quot;shellreeve --help&quot; shows what there is</source>
        <translation>«&#xa0;shellreeve --help&#xa0;» affiche les options disponibles</translation>
    </message>
    <message>
        <source>--monitor-port %1 is not a number from 0 to 65535</source>
        <translation>--monitor-port %1 n’est pas un nombre de 0 à 65535</translation>
    </message>
    <message>
        <source>unexpected argument &quot;%1&quot;</source>
        <translation>argument «&#xa0;%1&#xa0;» inattendu</translation>
    </message>
</context>
<context>
    <name>shellreeve::SwitchEditor</name>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
</context>
<context>
    <name>shellreeve::TerminalWindow</name>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>%1 n’a pas pu être démarré&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 crashed</source>
        <translation>%1 a planté</translation>
    </message>
    <message>
        <source>%1 crashed: %2</source>
        <translation>%1 a planté&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 ended at once with status %2</source>
        <translation>%1 s’est terminé aussitôt avec le code %2</translation>
    </message>
    <message>
        <source>%1 ended at once with status %2: %3</source>
        <translation>%1 s’est terminé aussitôt avec le code %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>set $TERMINAL to a terminal program that works here</source>
        <translation>indiquez dans $TERMINAL un émulateur de terminal qui fonctionne ici</translation>
    </message>
</context>
<context>
    <name>shellreeve::TextEditor</name>
    <message>
        <source>Possible is one line of plain text.</source>
        <translation>Valeur possible&#xa0;: une ligne de texte brut.</translation>
    </message>
</context>
<context>
    <name>shellreeve::TrayMenu</name>
    <message>
        <source>End…</source>
        <translation>Arrêter…</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Stop keeping</source>
        <translation>Ne plus conserver</translation>
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
        <translation>● %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>● %1 (%2, of them asking: %3)</source>
        <translation>● %1 (%2, dont en attente de vous&#xa0;: %3)</translation>
    </message>
    <message>
        <source>left behind by %1</source>
        <translation>laissé par %1</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Show in window</source>
        <translation>Afficher dans la fenêtre</translation>
    </message>
    <message>
        <source>Shellreeve: sessions</source>
        <translation>Shellreeve&#xa0;: sessions</translation>
    </message>
    <message>
        <source>All in the window…</source>
        <translation>Toutes dans la fenêtre…</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>Nouvelle session…</translation>
    </message>
    <message>
        <source>Show sessions</source>
        <translation>Afficher les sessions</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation>Reliquats</translation>
    </message>
    <message>
        <source>Nothing is left behind</source>
        <translation>Aucun reliquat</translation>
    </message>
    <message>
        <source>Open dashboard</source>
        <translation>Ouvrir le tableau de bord</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>About Shellreeve</source>
        <translation>À propos de Shellreeve</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>1 session was interrupted by a restart of the machine</source>
        <translation>1 session a été interrompue par un redémarrage de la machine</translation>
    </message>
    <message>
        <source>%1 sessions were interrupted by a restart of the machine</source>
        <translation>%1 sessions ont été interrompues par un redémarrage de la machine</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>La relancer</translation>
    </message>
    <message>
        <source>Start these %1 again</source>
        <translation>Relancer ces %1 sessions</translation>
    </message>
    <message>
        <source>No session runs</source>
        <translation>Aucune session en cours</translation>
    </message>
    <message>
        <source>Looking for sessions…</source>
        <translation>Recherche des sessions…</translation>
    </message>
    <message>
        <source>Finished (%1)</source>
        <translation>Terminées (%1)</translation>
    </message>
    <message>
        <source>Leftovers and orphans</source>
        <translation>Reliquats et orphelins</translation>
    </message>
    <message>
        <source>All %1, and orphans</source>
        <translation>Tous (%1), et les orphelins</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quit (keep 1 session)</source>
        <translation>Quitter (conserver 1 session)</translation>
    </message>
    <message>
        <source>Quit (keep %1 sessions)</source>
        <translation>Quitter (conserver %1 sessions)</translation>
    </message>
    <message>
        <source>Quit and end all (%1)…</source>
        <translation>Quitter et tout arrêter (%1)…</translation>
    </message>
    <message>
        <source>%1 %2 – %3</source>
        <translation>%1 %2 – %3</translation>
    </message>
    <message>
        <source>listens on %1</source>
        <translation>écoute sur %1</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>All ports…</source>
        <translation>Tous les ports…</translation>
    </message>
    <message>
        <source>No session listens on a port</source>
        <translation>Aucune session n’écoute sur un port</translation>
    </message>
    <message>
        <source>Looking for ports…</source>
        <translation>Recherche de ports…</translation>
    </message>
</context>
<context>
    <name>shellreeve::TraySummary</name>
    <message>
        <source>Shellreeve: no session runs</source>
        <translation>Shellreeve&#xa0;: aucune session en cours</translation>
    </message>
    <message>
        <source>Shellreeve: 1 session runs</source>
        <translation>Shellreeve&#xa0;: 1 session en cours</translation>
    </message>
    <message>
        <source>Shellreeve: %1 sessions run</source>
        <translation>Shellreeve&#xa0;: %1 sessions en cours</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
</context>
<context>
    <name>shellreeve::Turn</name>
    <message>
        <source>Process %1 is the Shellreeve of %2, but it does not answer</source>
        <translation>Le processus %1 est le Shellreeve de %2, mais il ne répond pas</translation>
    </message>
    <message>
        <source>wait for it, end it (its sessions go on), or choose another --profile</source>
        <translation>attendez-le, arrêtez-le (ses sessions continuent) ou choisissez un autre --profile</translation>
    </message>
    <message>
        <source>This socket directory is in use by profile %1 (process %2)</source>
        <translation>Ce dossier de sockets est utilisé par le profil %1 (processus %2)</translation>
    </message>
    <message>
        <source>set another SHELLPER_SOCKET_DIR or use that profile</source>
        <translation>définissez un autre SHELLPER_SOCKET_DIR ou utilisez ce profil</translation>
    </message>
</context>
<context>
    <name>shellreeve::Units</name>
    <message>
        <source>milliseconds</source>
        <translation>millisecondes</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>Kio</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>Mio</translation>
    </message>
</context>
<context>
    <name>shellreeve::WelcomeWindow</name>
    <message>
        <source>Welcome to Shellreeve</source>
        <translation>Bienvenue dans Shellreeve</translation>
    </message>
    <message>
        <source>Keeps terminal sessions alive, and leaves nothing behind when they end.</source>
        <translation>Maintient en vie les sessions de terminal et ne laisse rien derrière elles quand elles prennent fin.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>A session is a command in a terminal of its own: a coding agent, a server, a shell. It goes on when its window is closed, and when Shellreeve quits or crashes. When you end it, everything it started ends with it.</source>
        <translation>Une session est une commande dans son propre terminal&#xa0;: un agent de programmation, un serveur, un shell. Elle continue quand sa fenêtre est fermée, et quand Shellreeve se ferme ou plante. Quand vous l’arrêtez, tout ce qu’elle a démarré s’arrête avec elle.</translation>
    </message>
    <message>
        <source>The icon</source>
        <translation>L’icône</translation>
    </message>
    <message>
        <source>Shellreeve lives in the tray of your desktop. The menu of its icon lists your sessions; a mark on it tells when one of them asks for you.</source>
        <translation>Shellreeve se trouve dans la zone de notification de votre bureau. Le menu de son icône liste vos sessions&#x202f;; une marque sur l’icône signale que l’une d’elles vous attend.</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La fenêtre</translation>
    </message>
    <message>
        <source>This desktop shows no tray for icons, so the window of the sessions stands in for it. Start Shellreeve again to get it back when you have closed it.</source>
        <translation>Ce bureau n’affiche pas de zone de notification&#xa0;: la fenêtre des sessions la remplace. Si vous l’avez fermée, relancez Shellreeve pour la retrouver.</translation>
    </message>
    <message>
        <source>Quitting</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>“Quit (keep sessions)” ends nothing: your sessions go on, and the next start finds them. “Quit and end all” asks first, then ends them and everything they started.</source>
        <translation>«&#xa0;Quitter (conserver les sessions)&#xa0;» n’arrête rien&#xa0;: vos sessions continuent, et le prochain démarrage les retrouve. «&#xa0;Quitter et tout arrêter&#xa0;» demande d’abord confirmation, puis les arrête avec tout ce qu’elles ont démarré.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>Nouvelle session…</translation>
    </message>
    <message>
        <source>What Shellreeve does, and two things to decide</source>
        <translation>Ce que fait Shellreeve, et deux choses à décider</translation>
    </message>
</context>
</TS>
