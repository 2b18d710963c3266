export const id = 779;
export const ids = [779];
export const modules = {

/***/ 7779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parsePolicy: () => (/* binding */ parsePolicy)
});

// EXTERNAL MODULE: ../../node_modules/yaml/dist/index.js
var dist = __webpack_require__(3483);
// EXTERNAL MODULE: ./src/model/error.js
var error = __webpack_require__(789);
// EXTERNAL MODULE: ./src/model/fault.js
var fault = __webpack_require__(8223);
// EXTERNAL MODULE: ./src/model/nearest.js
var model_nearest = __webpack_require__(2281);
// EXTERNAL MODULE: ./src/model/policy.js
var policy = __webpack_require__(4481);
;// CONCATENATED MODULE: ./src/intake/bare-module.js
/**
 * The first bare name of a module that no table describes, in `imports.allow` or in a grant: it would open everything or
 * nothing, and which of them should be written.
 */
function bareModuleIn({ imports, grants }, knows) {
    const lists = [
        [['imports', 'allow'], imports.allow],
        ...Object.entries(grants).map(([skill, grant]) => [
            ['grants', skill, 'imports'],
            grant.imports,
        ]),
    ];
    for (const [path, entries] of lists) {
        const index = entries.findIndex((entry) => typeof entry === 'string' && !knows(entry));
        if (index !== -1)
            return faultOf(entries[index], [...path, index]);
    }
    return undefined;
}
function faultOf(module, path) {
    return {
        path,
        message: `'${path.slice(0, -1).join('.')}' names '${module}' alone, and no table says which of its names are harmless`,
        fix: `write { module: ${module}, api: any }, or { module: ${module}, api: listed, names: [NAME] } to open single names`,
    };
}

;// CONCATENATED MODULE: ./src/intake/policy-text.js






/**
 * Reads the text of a policy. `where` is how messages name the file. Throws `policy-invalid` with the line: for an unknown
 * key with the key that was probably meant, for the bare name of a module that no table describes with what to write.
 */
function parsePolicy(text, where, knows) {
    const bracket = tooDeep(text);
    const lines = new dist/* LineCounter */.HN();
    if (bracket !== undefined)
        throw invalid('it nests too deeply', `${where}:${bracket}`, 'write it in fewer levels');
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, uniqueKeys: true, version: '1.2', logLevel: 'error' });
    const fault = document.errors[0] ?? document.warnings[0];
    if (fault !== undefined) {
        throw invalid(firstLine(fault.message), `${where}:${fault.linePos?.[0].line ?? 1}`, 'correct the YAML', fault);
    }
    const alias = aliasIn(document);
    if (alias !== undefined) {
        const line = lines.linePos(alias.range?.[0] ?? 0).line;
        throw invalid('aliases are not accepted', `${where}:${line}`, 'write the value out');
    }
    const whole = document.toJS({ maxAliasCount: 0 }) ?? {};
    const parsed = policy/* Policy */.PE.safeParse(whole);
    const at = (path, key) => {
        const line = lineOf(document, lines, path, key);
        return line === undefined ? where : `${where}:${line}`;
    };
    if (!parsed.success) {
        const issue = deepest(parsed.error.issues);
        const key = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
        throw invalid(sentence(issue, whole), at(issue.path, key), remedy(issue));
    }
    const bare = bareModuleIn(parsed.data, knows);
    if (bare !== undefined)
        throw invalid(bare.message, at(bare.path), bare.fix);
    return parsed.data;
}
/** No policy has half as many levels, and a parser that recurses has no more stack for thousands of them (catalogue 127). */
const MAX_DEPTH = 32;
/**
 * The line in which more opens than a policy has levels; undefined without one. Counted before anything is parsed, so
 * without regard to strings and comments: brackets within a flow, and what one line or indentation can open in a block.
 */
function tooDeep(text) {
    let open = 0;
    const lines = text.split('\n');
    for (const [index, line] of lines.entries()) {
        if ((/^[ ?:-]*/.exec(line)?.[0].length ?? 0) > 4 * MAX_DEPTH)
            return index + 1;
        for (const character of line) {
            if (character === '[' || character === '{')
                open += 1;
            else if ((character === ']' || character === '}') && open > 0)
                open -= 1;
            if (open > MAX_DEPTH)
                return index + 1;
        }
    }
    return undefined;
}
/** Aliases are refused: they make bombs (catalogue 127) and no policy needs them. */
function aliasIn(document) {
    let found;
    (0,dist/* visit */.YR)(document, {
        Alias(_, alias) {
            found = alias;
            return dist/* visit */.YR.BREAK;
        },
    });
    return found;
}
function invalid(message, where, fix, cause) {
    return new error/* AssayError */.W('policy-invalid', `the policy cannot be accepted: ${message}`, { where, fix, cause });
}
/** A misspelt key is why another is missing, so it is told first. Of a union's branches, the one that got furthest says most. */
function deepest(issues) {
    const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
    if (issue.code !== 'invalid_union')
        return issue;
    // A branch that wants another type altogether says nothing about what is there.
    const inner = issue.errors.flat().find(({ path, code }) => path.length > 0 || code !== 'invalid_type');
    return inner === undefined ? issue : { ...inner, path: [...issue.path, ...inner.path] };
}
function sentence(issue, whole) {
    const name = issue.path.join('.') || 'the document';
    if (issue.code === 'unrecognized_keys')
        return `unknown key '${issue.keys[0]}'${issue.path.length > 0 ? ` in '${name}'` : ''}`;
    return `'${name}' ${(0,fault/* faultOf */.K)(issue, whole)}`;
}
function remedy(issue) {
    if (issue.code !== 'unrecognized_keys')
        return 'see the policy reference';
    const known = knownKeys(issue.path);
    const unknown = issue.keys[0] ?? '';
    const nearest = (0,model_nearest/* nearestOf */.q)(unknown, known);
    return nearest !== undefined ? `did you mean '${nearest}'?` : `remove it; known keys are ${known.join(', ')}`;
}
/** The keys which the schema knows at `path`, through the defaults and arrays on the way. */
function knownKeys(path) {
    let schema = policy/* Policy */.PE;
    for (const key of path)
        schema = shapeOf(schema)?.[String(key)] ?? elementOf(schema);
    return Object.keys(shapeOf(schema) ?? {});
}
function partsOf(schema) {
    const parts = (schema?._zod.def ?? {});
    return parts.innerType === undefined ? parts : partsOf(parts.innerType);
}
function shapeOf(schema) {
    return partsOf(schema).shape;
}
function elementOf(schema) {
    return partsOf(schema).element ?? partsOf(schema).valueType;
}
/** The line of `key` in the node at `path`, without a key of that node, or of the nearest thing around it. */
function lineOf(document, lines, path, key) {
    for (let length = path.length; length >= 0; length -= 1) {
        const node = document.getIn(path.slice(0, length), true);
        if (!(0,dist/* isNode */.Ll)(node))
            continue;
        const start = (key === undefined ? node : keyIn(node, key))?.range?.[0];
        if (start !== undefined)
            return lines.linePos(start).line;
    }
    return undefined;
}
function keyIn(node, name) {
    const pair = (0,dist/* isMap */.jh)(node) ? node.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && key.value === name) : undefined;
    return (0,dist/* isNode */.Ll)(pair?.key) ? pair.key : undefined;
}
function firstLine(message) {
    return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
}


/***/ })

};
