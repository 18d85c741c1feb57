#!/usr/bin/env bash
# Tries the completions in the shells they are for: what each proposes after the beginnings of lines below.
#
#     scripts/check-completions.sh [TOOL]        TOOL: the match-cli to try (default: the release build)
#
# Fails where a shell is missing.
set -euo pipefail
cd "$(dirname "$0")/.."

tool=$(realpath "${1:-.build/release/match-cli}")
for shell in bash zsh fish; do
    command -v "$shell" >/dev/null || { echo "check-completions: $shell is missing" >&2; exit 1; }
done
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
ln -s "$tool" "$scratch/match-cli"
export PATH="$scratch:$PATH"
for shell in bash zsh fish; do match-cli completions "$shell" >"$scratch/completions.$shell"; done
mkdir "$scratch/here" "$scratch/here/output-folder"
touch "$scratch/here/mentors.csv" "$scratch/here/policy.json5"
cd "$scratch/here"

# What is typed, and words that must be among the proposals; after `!` words that must not be.
cases=(
    'match-cli ma|match manual'
    'match-cli rec|recruit ! match'
    'match-cli match --ou|--output ! --mentee'
    'match-cli match --l|--lang'
    'match-cli match --lang |da en'
    'match-cli --lang da expl|explain'
    'match-cli match --format |table csv json'
    'match-cli explain --format |table json ! csv'
    'match-cli explain --me|--mentee --mentor'
    'match-cli match --preset |social erhverv lektiecafe praktik fritidsjob'
    'match-cli check --explain badD|badDate'
    'match-cli check --explain |badDate duplicateID policySyntax'
    'match-cli completions |bash zsh fish'
    'match-cli match men|mentors.csv'
    'match-cli match --policy pol|policy.json5'
    'match-cli match --output out|output-folder'
    'match-cli init --q|--quiet'
)

# The proposals of bash: the function that readline would call, with the words as readline splits them.
propose_bash() {
    LINE="$1" bash --norc --noprofile -c '
        source "$1"
        COMP_LINE="$LINE" COMP_POINT=${#LINE}
        read -ra COMP_WORDS <<<"$LINE"
        [[ "$LINE" == *" " ]] && COMP_WORDS+=("")
        COMP_CWORD=$(( ${#COMP_WORDS[@]} - 1 ))
        _match_cli match-cli "${COMP_WORDS[COMP_CWORD]}" 2>/dev/null
        printf "%s\n" "${COMPREPLY[@]}"' bash "$scratch/completions.bash"
}

# The proposals of fish, without their descriptions.
propose_fish() {
    LINE="$1" fish --no-config -c 'source $argv[1]; complete -C "$LINE"' "$scratch/completions.fish" | cut -f 1
}

# The proposals of zsh: an interactive shell in a pseudo-terminal, in which compadd writes down what it is given.
propose_zsh() {
    cat >"$scratch/try.zsh" <<'ZSH'
zmodload zsh/zpty
zpty shell zsh -f -i
say() { zpty -w shell "$1" }
say "PS1=; stty -echo; cd ${(q)PWD}; path=(${(q)1:h} \$path); autoload -Uz compinit; compinit -u -d ${(q)1:h}/zcompdump"
say "source ${(q)1}"
# Every proposal that fits what is typed is written to a file, by compadd itself.
say 'compadd() { local -a found; builtin compadd -O found "$@"; print -rl -- $found >>'"${(q)2}"'; builtin compadd "$@" }'
say "zstyle ':completion:*' list-prompt ''; LISTMAX=0; unsetopt beep; bindkey '^I' complete-word"
say 'print rea''dy'
typeset text seen
while zpty -r shell text; do [[ $text == *ready* ]] && break; done
zpty -w -n shell "$3"$'\t'
# The end is seen by a line of our own behind the completion.
sleep 0.5
zpty -w -n shell $'\C-u'
say 'print do''ne'
while zpty -r shell text; do [[ $text == *done* ]] && break; done
zpty -d shell
ZSH
    rm -f "$scratch/found"
    touch "$scratch/found"
    timeout 20 zsh -f "$scratch/try.zsh" "$scratch/completions.zsh" "$scratch/found" "$1" >/dev/null || true
    sed 's/:.*//' "$scratch/found"
}

failures=0
for shell in bash zsh fish; do
    for case in "${cases[@]}"; do
        line=${case%%|*}
        expected=${case#*|}
        proposals=$("propose_$shell" "$line" | sed 's/ *$//; s,/$,,; s/=$//')
        unwanted=false
        for word in $expected; do
            [[ "$word" == "!" ]] && { unwanted=true; continue; }
            if grep -qxF -- "$word" <<<"$proposals"; then found=true; else found=false; fi
            if [[ $found == "$unwanted" ]]; then
                echo "check-completions: $shell, after “$line”: $word $($unwanted && echo "is" || echo "is not") proposed" >&2
                failures=$((failures + 1))
            fi
        done
    done
    echo "check-completions: ${#cases[@]} lines tried in $("$shell" --version | head -1)"
done
[[ $failures == 0 ]] || { echo "check-completions: $failures failures" >&2; exit 1; }
