#!/bin/bash
# Stands in for gopark with the real toolchain, so that the runner can say
# what Go itself scores: conformance --gopark tests/conformance/with-go.sh
# (GO names the go command).
go=${GO:-go}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export GOFLAGS= GOENV=off GOCACHE=${GOCACHE:-/tmp/gopark-conformance-gocache}
unset GOOS GOARCH
case $1 in
run)
	if [ "$2" = . ]; then
		$go build -o "$work/a.exe" . || exit 1
	else
		$go build -o "$work/a.exe" "$2" || exit 1
	fi
	export GOOS=linux GOARCH=amd64
	"$work/a.exe"
	;;
test)
	exec $go "$@"
	;;
check)
	shift
	if [ "$1" = --goroot ]; then
		exec $go vet "$3"
	fi
	flags=
	if [ "$1" = -e ]; then
		flags=-e
		shift
	fi
	if [ "$1" = . ]; then
		# A module, whose version says the language.
		flags="$flags -lang=go$(sed -n 's/^go //p' go.mod)"
		set -- *.go
	fi
	# The compiler itself wants the export data of what the files import.
	imports=$(sed -n 's/^import *\(\. \|_ \|[a-z]* \)*"\([^"]*\)".*/\2/p; s/^\t\(\. \|_ \|[a-z]* \)*"\([a-z/0-9]*\)"$/\2/p' "$@" | grep -v '^\.')
	$go list -export -deps -f '{{if .Export}}packagefile {{.ImportPath}}={{.Export}}{{end}}' $imports >"$work/importcfg" 2>"$work/log"
	$go tool compile $flags -p=p -complete -importcfg "$work/importcfg" -o "$work/a.o" "$@"
	;;
esac
