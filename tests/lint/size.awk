# Reports files and functions that are too long. A function is a definition that starts in column 0 and ends with a brace there; a
# test file's functions may be as long as their tables.

BEGIN {
	file_max = 400
	function_max = 60
}

function report(text) {
	print text
	bad++
}

function end_file() {
	if (lines > file_max)
		report(path ": " lines " lines, of " file_max)
}

FNR == 1 {
	end_file()
	path = FILENAME
	start = 0
	begin = 0
}

{
	lines = FNR
}

# A definition begins: a line in column 0 with a parenthesis that is neither a directive nor a macro's continuation.
!begin && !start && /^[A-Za-z_].*\(/ && !/;[ \t]*$/ && !/^(typedef|extern) / {
	start = FNR
	name = $0
	sub(/[ \t]*\(.*$/, "", name)
	sub(/^.*[ \t*]/, "", name)
}

# It was a declaration, or an initializer.
start && !begin && /;[ \t]*$/ {
	start = 0
}

start && !begin && /^{/ {
	begin = start
}

begin && /^}/ {
	functions++
	if (FNR - begin + 1 > function_max && path !~ /^tests\//)
		report(path ":" begin ": " name "() has " FNR - begin + 1 " lines, of " function_max)
	begin = 0
	start = 0
}

END {
	end_file()
	printf "%d functions, %d places over budget\n", functions, bad
	exit bad > 0 || functions == 0
}
