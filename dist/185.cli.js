export const id = 185;
export const ids = [185];
export const modules = {

/***/ 8185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parsePolicy: () => (/* binding */ parsePolicy)
});

// EXTERNAL MODULE: ../../node_modules/yaml/dist/index.js
var dist = __webpack_require__(3483);
// EXTERNAL MODULE: ./src/model/error.js
var error = __webpack_require__(789);
// EXTERNAL MODULE: ./src/model/policy.js
var policy = __webpack_require__(4481);
// EXTERNAL MODULE: ./src/model/fault.js
var fault = __webpack_require__(8223);
// EXTERNAL MODULE: ./src/model/nearest.js
var model_nearest = __webpack_require__(2281);
;// CONCATENATED MODULE: ./src/intake/policy-fault.js



/** Everything in which `whole` is not of the shape that a policy has; nothing for one that is. */
function shapeFaults(whole) {
    const parsed = policy/* Policy */.PE.safeParse(whole);
    if (parsed.success)
        return [];
    const faults = [];
    /** Keys that are missing because they are misspelt: told once, as what was written. */
    const meant = new Set();
    for (const issue of parsed.error.issues.flatMap(innermost)) {
        if (issue.code !== 'unrecognized_keys')
            continue;
        const known = knownKeys(issue.path);
        for (const key of issue.keys) {
            const nearest = (0,model_nearest/* nearestOf */.q)(key, known);
            if (nearest !== undefined)
                meant.add([...issue.path, nearest].join('.'));
            faults.push({ path: issue.path, key, message: unknownKey(key, issue.path), fix: keyRemedy(nearest, known) });
        }
    }
    for (const issue of parsed.error.issues.flatMap(innermost)) {
        if (issue.code === 'unrecognized_keys')
            continue;
        const name = issue.path.join('.');
        const found = (0,fault/* valueAt */.f)(whole, issue.path);
        if (found === undefined && meant.has(name))
            continue;
        const message = `'${name || 'the document'}' ${(0,fault/* faultOf */.K)(issue, whole)}`;
        faults.push({ path: issue.path, message, fix: valueRemedy(issue, found) });
    }
    return faults;
}
/** Of a union's branches the one that is about what is there: a branch that wants another type altogether says nothing. */
function innermost(issue) {
    if (issue.code !== 'invalid_union')
        return [issue];
    const fitting = issue.errors.find((branch) => branch.some(({ path, code }) => path.length > 0 || code !== 'invalid_type'));
    if (fitting === undefined)
        return [issue];
    return fitting.flatMap((inner) => innermost({ ...inner, path: [...issue.path, ...inner.path] }));
}
function unknownKey(key, path) {
    return `unknown key '${key}'${path.length > 0 ? ` in '${path.join('.')}'` : ''}`;
}
function keyRemedy(nearest, known) {
    return nearest !== undefined ? `did you mean '${nearest}'?` : `remove it; known keys are ${known.join(', ')}`;
}
/** The one of the values that may stand there which was probably meant. */
function valueRemedy(issue, found) {
    const nearest = typeof found === 'string' ? (0,model_nearest/* nearestOf */.q)(found, choicesOf(issue)) : undefined;
    return nearest !== undefined ? `did you mean '${nearest}'?` : 'see the policy reference';
}
function choicesOf(issue) {
    if (issue.code === 'invalid_value')
        return issue.values.map(String);
    return issue.code === 'invalid_union' && 'options' in issue ? (issue.options ?? []).map(String) : [];
}
/** The keys which the schema knows at `path`, through the defaults, lists and choices on the way. */
function knownKeys(path) {
    let schemas = [policy/* Policy */.PE];
    for (const key of path)
        schemas = schemas.flatMap((schema) => below(schema, String(key)));
    return [...new Set(schemas.flatMap((schema) => partsOf(schema).flatMap(({ shape }) => Object.keys(shape ?? {}))))];
}
function below(schema, key) {
    return partsOf(schema)
        .map(({ shape, element, valueType }) => shape?.[key] ?? element ?? valueType)
        .filter((inner) => inner !== undefined);
}
/** What `schema` is made of, once for each of the forms that it may have. */
function partsOf(schema) {
    const parts = schema._zod.def;
    if (parts.innerType !== undefined)
        return partsOf(parts.innerType);
    return parts.options === undefined ? [parts] : parts.options.flatMap(partsOf);
}

;// CONCATENATED MODULE: ./src/intake/policy-names.js



/** What `whole` names that is not there, wherever it stands in a sound place: what is not is told by its shape. */
function nameFaults(whole, known) {
    return [...bareModules(whole, known), ...waivedRules(whole, known)];
}
/** The bare name of a module that no table describes would open everything or nothing, and which of them should be written. */
function bareModules(whole, { hasTable }) {
    const grants = (0,fault/* valueAt */.f)(whole, ['grants']);
    const skills = typeof grants === 'object' && grants !== null ? Object.keys(grants) : [];
    const lists = [['imports', 'allow'], ...skills.map((skill) => ['grants', skill, 'imports'])];
    return lists.flatMap((path) => listAt(whole, path).flatMap((entry, index) => {
        if (typeof entry !== 'string' || hasTable(entry) || !policy/* AllowedModule */.zE.safeParse(entry).success)
            return [];
        return [
            {
                path: [...path, index],
                message: `'${path.join('.')}' names '${entry}' alone, and no table says which of its names are harmless`,
                fix: `write { module: ${entry}, api: any }, or { module: ${entry}, api: listed, names: [NAME] } to open single names`,
            },
        ];
    }));
}
/** A waiver that can never match looks like one that does. */
function waivedRules(whole, { rules }) {
    return listAt(whole, ['waivers']).flatMap((_, index) => {
        const path = ['waivers', index, 'rule'];
        const rule = (0,fault/* valueAt */.f)(whole, path);
        if (typeof rule !== 'string')
            return [];
        const name = path.join('.');
        if (!rules.has(rule)) {
            const nearest = (0,model_nearest/* nearestOf */.q)(rule, [...rules.keys()]);
            const fix = nearest === undefined ? 'see assay rules' : `did you mean '${nearest}'?`;
            return [{ path, message: `'${name}' is '${rule}', and there is no such rule`, fix }];
        }
        const reason = rules.get(rule);
        if (reason === undefined)
            return [];
        return [{ path, message: `'${name}' is '${rule}', which cannot be waived: ${reason}`, fix: 'remove the waiver' }];
    });
}
function listAt(whole, path) {
    const found = (0,fault/* valueAt */.f)(whole, path);
    return Array.isArray(found) ? found : [];
}

;// CONCATENATED MODULE: ./src/intake/policy-text.js





/**
 * Reads the text of a policy. `where` is how messages name the file. Throws `policy-invalid` with everything that is wrong
 * and the lines: for an unknown key or value with the one that was probably meant, for the bare name of a module that no
 * table describes with what to write, for a waiver of a rule that there is not or that cannot be waived.
 */
function parsePolicy(text, where, known) {
    const bracket = tooDeep(text);
    if (bracket !== undefined)
        throw invalid([{ message: 'it nests too deeply', where: `${where}:${bracket}`, fix: 'write it in fewer levels' }]);
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, uniqueKeys: true, version: '1.2', logLevel: 'error' });
    const notYaml = [...document.errors, ...document.warnings];
    if (notYaml.length > 0)
        throw invalid(notYaml.map(({ message, linePos }) => ({
            message: firstLine(message),
            where: `${where}:${linePos?.[0].line ?? 1}`,
            fix: 'correct the YAML',
        })), notYaml[0]);
    const alias = aliasIn(document);
    if (alias !== undefined) {
        const line = lines.linePos(alias.range?.[0] ?? 0).line;
        throw invalid([{ message: 'aliases are not accepted', where: `${where}:${line}`, fix: 'write the value out' }]);
    }
    const whole = document.toJS({ maxAliasCount: 0 }) ?? {};
    const faults = [...shapeFaults(whole), ...nameFaults(whole, known)];
    if (faults.length > 0)
        throw invalid(placed(faults, document, lines, where));
    return policy/* Policy */.PE.parse(whole);
}
/** `faults` with their places. A misspelt key is why other things are wrong, so these come first; else as they stand in the file. */
function placed(faults, document, lines, where) {
    return faults
        .map((fault) => ({ fault, line: lineOf(document, lines, fault.path, fault.key) }))
        .sort((a, b) => Number(a.fault.key === undefined) - Number(b.fault.key === undefined) || (a.line ?? 0) - (b.line ?? 0))
        .map(({ fault: { message, fix }, line }) => ({
        message,
        fix,
        where: line === undefined ? where : `${where}:${line}`,
    }));
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
/** Mistakes beyond these are counted and not listed: how many there are is the writer's to choose. */
const MOST = 20;
function invalid(faults, cause) {
    const [{ message, ...first }, ...further] = faults;
    const also = further.slice(0, MOST - 1);
    const more = further.length - also.length;
    return new error/* AssayError */.W('policy-invalid', `the policy cannot be accepted: ${message}`, {
        ...first,
        ...(also.length > 0 && {
            also: more === 0 ? also : [...also, { message: `${more} more mistakes, which are not listed` }],
        }),
        cause,
    });
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
