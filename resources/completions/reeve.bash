# SPDX-License-Identifier: MIT
# bash completion for reeve. Sessions come from `reeve list --names`, which asks no network and starts nothing.

# A name may hold anything a shell would run: it is compared and quoted, never expanded (compgen -W would).
_reeve_sessions() {
    local name quoted
    COMPREPLY=()
    while IFS= read -r name; do
        printf -v quoted %q "$name"
        if [[ $name == "$cur"* || $quoted == "$cur"* ]]; then
            COMPREPLY+=("$quoted")
        fi
    done < <(reeve ${profile:+--profile "$profile"} list --names 2>/dev/null)
}

# As file names: readline quotes them.
_reeve_files() {
    local name
    COMPREPLY=()
    while IFS= read -r name; do
        COMPREPLY+=("$name")
    done < <(compgen "$1" -- "$cur")
    compopt -o filenames 2>/dev/null
}

_reeve() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}
    local verb= verb_at=0 profile= i
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
            --profile) profile=${COMP_WORDS[++i]} ;;
            --profile=*) profile=${COMP_WORDS[i]#*=} ;;
            -*) ;;
            *) [[ -n $verb ]] || { verb=${COMP_WORDS[i]}; verb_at=$i; } ;;
        esac
    done
    local IFS=$'\n'
    if [[ -z $verb ]]; then
        COMPREPLY=($(compgen -W $'new\nlist\nattach\nkill\nrename\nrestart\nforget\noutput\nsend\ntree\nports\nkeep\nunkeep\norphans\ngc\nstatus\nquit\nselfcheck\nhelp\n--profile\n--help\n--version' -- "$cur"))
        return
    fi
    case $prev in
        --restart) COMPREPLY=($(compgen -W $'never\non-failure\nalways' -- "$cur")); return ;;
        --leftovers) COMPREPLY=($(compgen -W $'end\nkeep\nask' -- "$cur")); return ;;
        --cwd|--workspace) _reeve_files -d; return ;;
        --name|--lines|--lease|--detach-key|--profile) return ;;
    esac
    if [[ $verb == new ]]; then
        local at=$((verb_at + 1))
        while ((at < COMP_CWORD)); do
            case ${COMP_WORDS[at]} in
                --name|--cwd|--restart|--leftovers|--lease|--detach-key|--profile) ((at += 2)) ;;
                --) ((at++)); break ;;
                -*) ((at++)) ;;
                *) break ;;
            esac
        done
        if ((at < COMP_CWORD)); then # inside the command: its own business
            _reeve_files -f
        elif [[ $cur == -* ]]; then
            COMPREPLY=($(compgen -W $'--name\n--cwd\n--restart\n--leftovers\n--lease\n--attach\n--detach-key\n--help' -- "$cur"))
        else
            COMPREPLY=($(compgen -c -- "$cur"))
        fi
        return
    fi
    if [[ $cur == -* ]]; then
        local options=
        case $verb in
            list) options=$'--json\n--names' ;;
            tree|ports|orphans|status|selfcheck) options=$'--json' ;;
            keep) options=$'--list\n--json' ;;
            gc) options=$'--dry-run\n--yes\n--json' ;;
            attach) options=$'--detach-key' ;;
            kill) options=$'--all\n--workspace\n--now\n--everything\n--json' ;;
            forget) options=$'--finished' ;;
            output) options=$'--lines\n--raw' ;;
            send) options=$'--enter' ;;
            quit) options=$'--end-sessions' ;;
        esac
        COMPREPLY=($(compgen -W "$options"$'\n--help' -- "$cur"))
        return
    fi
    case $verb in
        attach|kill|rename|restart|forget|output|send|tree)
            if [[ $verb == kill || $COMP_CWORD -eq $((verb_at + 1)) ]]; then
                _reeve_sessions
            fi ;;
        ports|keep|unkeep) COMPREPLY=() ;; # a port or a process id: nobody can guess it
        help) COMPREPLY=($(compgen -W $'new\nlist\nattach\nkill\nrename\nrestart\nforget\noutput\nsend\ntree\nports\nkeep\nunkeep\norphans\ngc\nstatus\nquit\nselfcheck' -- "$cur")) ;;
    esac
}

complete -F _reeve reeve
