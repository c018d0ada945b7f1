# Reads the C files of gen/ and runtime/, named relative to the root of the tree, and reports each #include that a floor may
# not have. What a floor may use is the table below; each may use itself, and public headers where the row says so. And what a
# processor has is named in one header alone.

BEGIN {
	allow("gen/cli", "gen/emit gen/schema gen/template gen/yaml gen/pattern gen/base codec")
	allow("gen/emit", "gen/schema gen/template gen/yaml gen/pattern gen/base codec")
	allow("gen/schema", "gen/yaml gen/pattern gen/base codec")
	allow("gen/template", "gen/yaml gen/base codec")
	allow("gen/yaml", "gen/base codec")
	allow("gen/pattern", "gen/base codec")
	allow("gen/base", "codec")
	allow("runtime/testing", "public")
	allow("runtime/adapters", "runtime/client runtime/hub runtime/loop runtime/type runtime/text public")
	allow("runtime/client", "runtime/hub runtime/frame runtime/loop runtime/type runtime/text public")
	allow("runtime/hub", "runtime/frame runtime/catalogue runtime/loop runtime/pool runtime/type runtime/text public")
	allow("runtime/frame", "runtime/type runtime/text codec")
	allow("runtime/catalogue", "runtime/loop runtime/text public")
	allow("runtime/loop", "runtime/text public")
	allow("runtime/channels", "public")
	allow("runtime/pcre2", "codec")
	allow("runtime/pool", "runtime/text public")
	allow("runtime/type", "runtime/format runtime/pattern runtime/text codec")
	allow("runtime/format", "runtime/pattern runtime/text codec")
	allow("runtime/pattern", "runtime/text codec")
	allow("runtime/text", "codec")
	allow("public", "")
	allow("codec", "")

	# The public headers of the codec; all others belong to the runtime above it.
	count = split("arena buf codec compiler errors format frame json message pattern pattern_syntax read read_kinds read_words rules status str type write write_kinds", names, " ")
	for (i = 1; i <= count; i++)
		lower["envelope/" names[i] ".h"] = 1
}

function allow(floor, below,    names, count, i) {
	known[floor] = 1
	allowed[floor, floor] = 1
	count = split(below, names, " ")
	for (i = 1; i <= count; i++)
		allowed[floor, names[i]] = 1
	if (below ~ /public/)
		allowed[floor, "codec"] = 1
}

# The floor of a public header, by the name that it is included by.
function public_floor(name) {
	return name in lower ? "codec" : "public"
}

# The floor that a file belongs to.
function file_floor(path,    parts, count) {
	if (path ~ /^runtime\/include\//)
		return public_floor(substr(path, length("runtime/include/") + 1))
	count = split(path, parts, "/")
	return count > 2 ? parts[1] "/" parts[2] : parts[1]
}

# The floor that an #include leads to, or "" for a header of the system.
function include_floor(path, name, quoted,    parts) {
	if (name ~ /^envelope\//)
		return quoted ? "a public header in quotes" : public_floor(name)
	if (!quoted)
		return ""
	split(path, parts, "/")
	if (name !~ /\//)
		return "a file without its floor"
	if (name ~ /(^|\/)\.\.?\//)
		return "a path with dots"
	return parts[1] "/" substr(name, 1, index(name, "/") - 1)
}

function report(text) {
	printf "%s:%d: %s\n", FILENAME, FNR, text
	bad++
}

FNR == 1 {
	files++
	floor = file_floor(FILENAME)
	if (!(floor in known))
		report(floor " is no floor: see tests/floors/floors.awk")
}

/__(SSE|AVX|ARM_NEON|aarch64)|mmintrin\.h|arm_neon\.h/ && FILENAME != "runtime/text/simd.h" {
	report("names what a processor has, which text/simd.h is for")
}

/^[ \t]*#[ \t]*include[ \t]*[<"]/ {
	quoted = $0 ~ /include[ \t]*"/
	name = $0
	sub(/^[^<"]*[<"]/, "", name)
	sub(/[>"].*$/, "", name)
	target = include_floor(FILENAME, name, quoted)
	includes++
	if (target == "")
		next
	# Public headers of the upper half may use each other and the codec's.
	if (floor == "public" && target == "codec")
		next
	if (!((floor, target) in allowed))
		report(floor " includes " name " (" target ")")
}

END {
	if (files < 20) {
		print "only " files + 0 " files were found"
		exit 1
	}
	printf "%d includes in %d files, %d of them forbidden\n", includes, files, bad
	exit bad > 0
}
