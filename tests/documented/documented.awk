# Reads C files of tests/, then pages of docs/, and reports each test that a page names and its suite does not have.
#
# A page names tests in two ways:
# - in tables below the heading "Promises", whose last column is "suite `test`, `test`; suite `test`";
# - between "`[" and "]`", with commas, in a page that says "they are in `tests/<suite>/`". They may go over lines.

function fail(text) {
	printf "%s:%d: %s\n", FILENAME, FNR, text
	bad++
}

function look_up(suite, name) {
	names++
	if (!((suite, name) in tests))
		fail("there is no test " name " in tests/" suite)
}

# The last column of a row: words are suites, what stands between backquotes is a test of the last one.
function read_row(row,    cells, count, parts, i, suite, word) {
	count = split(row, cells, / \| |\|$/)
	count = split(cells[count - 1], parts, "`")
	suite = ""
	for (i = 1; i <= count; i++) {
		word = parts[i]
		if (i % 2 == 0) {
			look_up(suite, word)
			continue
		}
		gsub(/[ ,;]/, "", word)
		if (word != "")
			suite = word
	}
	if (count < 3)
		fail("a promise without a test")
}

function read_list(list,    parts, count, i) {
	count = split(list, parts, ",")
	for (i = 1; i <= count; i++) {
		gsub(/[ \t]/, "", parts[i])
		look_up(page_suite, parts[i])
	}
}

# What is begun on a line and not ended is looked at together with the next one.
function read_lists(text,    start, length_) {
	text = rest text
	rest = ""
	while ((start = index(text, "`[")) > 0) {
		text = substr(text, start + 2)
		length_ = index(text, "]`")
		if (length_ == 0) {
			rest = "`[" text " "
			return
		}
		read_list(substr(text, 1, length_ - 1))
		text = substr(text, length_ + 2)
	}
}

FNR == 1 {
	is_page = FILENAME ~ /\.md$/
	promises = 0
	page_suite = ""
	rest = ""
	split(FILENAME, path, "/")
}

!is_page {
	if (match($0, /^START_TEST\([a-z0-9_]+\)/))
		tests[path[2], substr($0, RSTART + 11, RLENGTH - 12)] = 1
	next
}

/^## / {
	promises = $0 == "## Promises"
}

match($0, /they are in `tests\/[a-z]+\//) {
	page_suite = substr($0, RSTART + 19, RLENGTH - 20)
}

promises && /^\| / && !/^\| (---|promise) \|/ && !/^\| --- / {
	read_row($0)
}

page_suite != "" {
	read_lists($0)
}

END {
	printf "%d tests are named, %d of them are not there\n", names, bad
	if (names < least) {
		print "at least " least " should be"
		bad++
	}
	exit bad > 0
}
