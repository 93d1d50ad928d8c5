/**
 * The script for each shell. All ask the program itself, which knows its own definitions, the bank and what is saved:
 * the first line of its answer says whether words follow or the shell should look for files or folders.
 */
export const scripts = {
  bash: `# Completion of pm-path for bash.
_pm_path() {
  local current=\${COMP_WORDS[COMP_CWORD]} kind value description
  [[ $current == "=" ]] && current=
  COMPREPLY=()
  {
    read -r kind
    while IFS=$'\\t' read -r value description; do
      [[ $value == "$current"* ]] && COMPREPLY+=("$value")
    done
  } < <("\${1/#\\~/$HOME}" complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  local IFS=$'\\n'
  case $kind in
    files) compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$current")) ;;
    folders) compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -d -- "$current")) ;;
  esac
}
complete -F _pm_path pm-path
`,
  zsh: `#compdef pm-path
# Completion of pm-path for zsh.
_pm-path() {
  local line
  local -a lines candidates
  lines=("\${(@f)$("\${words[1]/#\\~/$HOME}" complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  case $lines[1] in
    files) compset -P '--*='; _files; return ;;
    folders) compset -P '--*='; _files -/; return ;;
  esac
  for line in "\${(@)lines[2,-1]}"; do
    candidates+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
  done
  (( $#candidates )) && _describe pm-path candidates
}
if [[ $funcstack[1] == _pm-path ]]; then _pm-path "$@"; else compdef _pm-path pm-path; fi
`,
  fish: `# Completion of pm-path for fish.
function __pm_path_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l lines ($words[1] complete -- $words[2..-1] "$current" 2>/dev/null)
    set -l typed (string replace -r -- '^--[^=]*=' '' "$current")
    switch "$lines[1]"
        case files
            __fish_complete_path "$typed"
        case folders
            __fish_complete_directories "$typed" ''
        case '*'
            printf '%s\\n' $lines[2..-1]
    end
end
complete -c pm-path -f -a '(__pm_path_complete)'
`,
} as const;

export type Shell = keyof typeof scripts;
