# SPDX-License-Identifier: MIT
function __reeve_sessions
    reeve list --names 2>/dev/null
end

function __reeve_no_verb
    not __fish_seen_subcommand_from new list attach kill rename restart forget output send tree ports keep unkeep orphans gc status quit selfcheck help
end

complete -c reeve -f
complete -c reeve -n __reeve_no_verb -l profile -x -d 'use the sessions of that profile'
complete -c reeve -n __reeve_no_verb -l version -d 'show the version'
complete -c reeve -l help -d 'show help'

complete -c reeve -n __reeve_no_verb -a new -d 'start a command in a session of its own'
complete -c reeve -n __reeve_no_verb -a list -d 'show every session'
complete -c reeve -n __reeve_no_verb -a attach -d 'connect this terminal to a session'
complete -c reeve -n __reeve_no_verb -a kill -d 'end sessions and everything they started'
complete -c reeve -n __reeve_no_verb -a rename -d 'give a session another name'
complete -c reeve -n __reeve_no_verb -a restart -d 'end what runs and start the command again'
complete -c reeve -n __reeve_no_verb -a forget -d 'drop finished sessions from the list'
complete -c reeve -n __reeve_no_verb -a output -d 'print what a session has written'
complete -c reeve -n __reeve_no_verb -a send -d 'type text into a session'
complete -c reeve -n __reeve_no_verb -a tree -d 'draw the processes of a session'
complete -c reeve -n __reeve_no_verb -a ports -d 'show who listens on which port'
complete -c reeve -n __reeve_no_verb -a keep -d 'keep a process when its session ends'
complete -c reeve -n __reeve_no_verb -a unkeep -d 'keep a process no longer'
complete -c reeve -n __reeve_no_verb -a orphans -d 'show what belongs to no session'
complete -c reeve -n __reeve_no_verb -a gc -d 'clean up what is proven to be over'
complete -c reeve -n __reeve_no_verb -a status -d 'show how the tray is doing'
complete -c reeve -n __reeve_no_verb -a quit -d 'end the tray'
complete -c reeve -n __reeve_no_verb -a selfcheck -d 'prove that ending a session leaves nothing'
complete -c reeve -n __reeve_no_verb -a help -d 'show help'

complete -c reeve -n '__fish_seen_subcommand_from attach kill rename restart forget output send tree' -a '(__reeve_sessions)'
complete -c reeve -n '__fish_seen_subcommand_from list kill tree ports keep orphans gc status selfcheck' -l json -d 'print JSON'
complete -c reeve -n '__fish_seen_subcommand_from list' -l names -d 'print ids and names only'
complete -c reeve -n '__fish_seen_subcommand_from new' -l name -x -d 'call it that'
complete -c reeve -n '__fish_seen_subcommand_from new' -l cwd -x -a '(__fish_complete_directories)' -d 'start it there'
complete -c reeve -n '__fish_seen_subcommand_from new' -l restart -x -a 'never on-failure always' -d 'when to start it again'
complete -c reeve -n '__fish_seen_subcommand_from new' -l leftovers -x -a 'end keep ask' -d 'what it leaves behind'
complete -c reeve -n '__fish_seen_subcommand_from new' -l lease -x -d 'seconds without anybody until it ends'
complete -c reeve -n '__fish_seen_subcommand_from new' -l attach -d 'attach to it at once'
complete -c reeve -n '__fish_seen_subcommand_from new' -a '(__fish_complete_subcommand --fcs-skip=2)'
complete -c reeve -n '__fish_seen_subcommand_from new attach' -l detach-key -x -d 'leave with this key'
complete -c reeve -n '__fish_seen_subcommand_from kill' -l all -d 'every session'
complete -c reeve -n '__fish_seen_subcommand_from kill' -l workspace -x -a '(__fish_complete_directories)' -d 'every session of that workspace'
complete -c reeve -n '__fish_seen_subcommand_from kill' -l now -d 'do not wait'
complete -c reeve -n '__fish_seen_subcommand_from kill' -l everything -d 'what is kept, too'
complete -c reeve -n '__fish_seen_subcommand_from forget' -l finished -d 'every finished session'
complete -c reeve -n '__fish_seen_subcommand_from output' -l lines -x -d 'the last lines only'
complete -c reeve -n '__fish_seen_subcommand_from output' -l raw -d 'the bytes as they came'
complete -c reeve -n '__fish_seen_subcommand_from send' -l enter -d 'press Enter after it'
complete -c reeve -n '__fish_seen_subcommand_from keep' -l list -d 'show what is kept on request'
complete -c reeve -n '__fish_seen_subcommand_from gc' -l dry-run -d 'do nothing'
complete -c reeve -n '__fish_seen_subcommand_from gc' -l yes -d 'even if it ends many sessions'
complete -c reeve -n '__fish_seen_subcommand_from quit' -l end-sessions -d 'end every session first'
