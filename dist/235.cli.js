export const id = 235;
export const ids = [235];
export const modules = {

/***/ 4359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rl: () => (/* binding */ outcomesIn),
/* harmony export */   Yv: () => (/* binding */ DECISIONS),
/* harmony export */   _B: () => (/* binding */ MOST),
/* harmony export */   wP: () => (/* binding */ isWhole),
/* harmony export */   xN: () => (/* binding */ Coverage)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7197);

/**
 * Kinds of decisions, by their numbers in a coverage: tests of statements and expressions, operands of `and` and `or`,
 * values that are true or false, calls that look for something (`get`, `replace`, `count` …: found or not), `min` and
 * `max` of two (the first or not), loops (entered or over nothing). Of the last four only the first outcome is told.
 */
const DECISIONS = [
    'if', 'while', 'ternary', 'assert', 'filter', 'guard', 'operand', 'compare', 'not', 'call', 'lookup', 'choice', 'for',
    'each', 'except', 'case', 'function',
]; // biome-ignore format: a list of words
/** More decisions are not told (harness/covering.py). */
const MOST = 4000;
const Count = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._nonnegative */ .UI());
const Kind = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._nonnegative */ .UI(), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._lte */ .Zm(DECISIONS.length - 1));
const Outcomes = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[0-9a-f]{1,2000}$/));
/**
 * The decisions of an implementation and which way each went, as its process says (harness/covering.py). A candidate can
 * forge it, and hide by that what it did: nothing is believed beyond the shape.
 */
const Coverage = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** Number of the kind in DECISIONS, and where it begins and ends: 1-based lines, 0-based columns in bytes of UTF-8. */
    decisions: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([Kind, Count, Count, Count, Count])).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(MOST)),
    /** What loading the module took: two bits a decision, the first for its first outcome, the highest for the first decision. */
    loaded: Outcomes,
    /** The same for each call in the plan's order, or for all tests together. */
    taken: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Outcomes).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(10_000)),
});
/** Whether it tells as much as it must: of each of `runs` all decisions. */
function isWhole({ decisions, loaded, taken }, runs) {
    const digits = Math.max(1, Math.ceil(decisions.length / 2));
    return taken.length === runs && [loaded, ...taken].every(({ length }) => length === digits);
}
/** The outcomes in `told`: twice the decision's number, and one more for its second outcome. */
function outcomesIn({ decisions }, told) {
    // An odd number of decisions leaves the two highest bits empty.
    const empty = 4 * told.length - 2 * decisions.length;
    const found = [];
    for (const [at, digit] of [...told].entries()) {
        const bits = Number.parseInt(digit, 16);
        for (let bit = 0; bit < 4; bit++)
            if ((bits & (8 >> bit)) !== 0)
                found.push(4 * at + bit - empty);
    }
    return found.filter((outcome) => outcome >= 0);
}


/***/ }),

/***/ 235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  adversarialTrials: () => (/* binding */ adversarialTrials)
});

// EXTERNAL MODULE: ./src/sandbox/values-render.js
var values_render = __webpack_require__(7464);
// EXTERNAL MODULE: ./src/trials/answered.js + 2 modules
var answered = __webpack_require__(6500);
// EXTERNAL MODULE: ./src/trials/calling.js + 1 modules
var calling = __webpack_require__(9742);
// EXTERNAL MODULE: ./src/sandbox/coverage.js
var sandbox_coverage = __webpack_require__(4359);
// EXTERNAL MODULE: ./src/syntax/lines.js
var lines = __webpack_require__(7042);
;// CONCATENATED MODULE: ./src/trials/covering/decisions.js


const ENTERED = new Set(['each', 'except', 'case', 'function']);
const WHOLE = {
    except: ['except_clause', 'except_group_clause'],
    case: ['case_clause'],
    function: ['function_definition', 'lambda'],
};
/** The decisions that stand in `source` itself. What was told of no place in it, or put behind its end, is left out. */
function decisionsOf(source, { decisions }) {
    const bySpan = new Map();
    // The innermost of those that cover the same text comes last.
    for (const node of source.nodes)
        if (node.named)
            bySpan.set(`${node.start} ${node.end}`, node);
    const byStart = new Map();
    for (const node of source.nodes)
        byStart.set(`${node.type} ${node.start}`, node);
    return decisions.flatMap(([number, line, column, endLine, endColumn], at) => {
        const kind = sandbox_coverage/* DECISIONS */.Yv[number];
        const [start, end] = [offsetAt(source, line, column), offsetAt(source, endLine, endColumn)];
        if (start === undefined || end === undefined)
            return [];
        const types = WHOLE[kind];
        const own = bySpan.get(`${start} ${end}`);
        const node = types === undefined
            ? own
            : (types.map((type) => byStart.get(`${type} ${start}`)).find((each) => each !== undefined) ??
                around(own ?? byStart.get(`case_pattern ${start}`), types));
        if (node === undefined)
            return [];
        return [{ kind, outcome: 2 * at, node, line, isTwofold: !ENTERED.has(kind) }];
    });
}
function around(node, types) {
    for (let outer = node; outer; outer = outer.parent) {
        if (types.includes(outer.type))
            return outer;
    }
    return undefined;
}
/** The offset of a 1-based line and a 0-based column in bytes of UTF-8; undefined where there is no such line. */
function offsetAt({ text, lineStarts }, line, column) {
    const start = lineStarts[line - 1];
    if (start === undefined)
        return undefined;
    const whole = text.slice(start, lineStarts[line] ?? text.length);
    const bytes = Buffer.from(whole, 'utf8');
    return start + (bytes.length === whole.length ? column : bytes.subarray(0, column).toString('utf8').length);
}
/** The 1-based line at which `node` begins. */
const lineOf = (source, node) => (0,lines/* positionAt */.t)(source.lineStarts, node.start).line;

// EXTERNAL MODULE: ./src/syntax/source.js + 8 modules
var syntax_source = __webpack_require__(5362);
// EXTERNAL MODULE: ./src/syntax/tree.js
var tree = __webpack_require__(2961);
// EXTERNAL MODULE: ./src/trials/mutation/mutant.js
var mutant = __webpack_require__(6824);
;// CONCATENATED MODULE: ./src/trials/covering/forced.js



/** The change of the source after which `decision` always goes `way`; undefined where none is known. */
function forced(source, { kind, node }, way) {
    const put = (text) => ({ start: node.start, end: node.end, text });
    const parts = ((0,tree/* childOf */.G)(node, 'arguments')?.children ?? []).filter(({ named, type }) => named && type !== 'comment');
    switch (kind) {
        case 'for':
        case 'each':
            return way ? undefined : put('()');
        case 'choice':
            return parts.length === 2 ? put(`(${(0,syntax_source/* textOf */.b6)(source, parts[way ? 0 : 1])})`) : undefined;
        case 'lookup':
            return way ? undefined : missed(source, node, parts, put);
        case 'except':
            return way
                ? raising(source, node)
                : inserted(node.children.find(({ type }) => type === 'block'), 'raise; ');
        case 'case':
            return way ? undefined : unfit(node);
        case 'function':
            return undefined;
        default:
            return put(`((${(0,syntax_source/* textOf */.b6)(source, node)}) ${way ? 'or True' : 'and False'})`);
    }
}
/** What a call that looks for something gives where it finds nothing. */
function missed(source, call, parts, put) {
    const callee = (0,tree/* childOf */.G)(call, 'function');
    const name = callee && (0,tree/* childOf */.G)(callee, 'attribute');
    const object = callee && (0,tree/* childOf */.G)(callee, 'object');
    if (name === undefined || object === undefined)
        return undefined;
    switch ((0,syntax_source/* textOf */.b6)(source, name)) {
        case 'get':
        case 'pop':
        case 'setdefault':
            return put(parts[1] === undefined ? 'None' : `(${(0,syntax_source/* textOf */.b6)(source, parts[1])})`);
        case 'replace':
            return put(`(${(0,syntax_source/* textOf */.b6)(source, object)})`);
        case 'count':
            return put('0');
        case 'find':
        case 'rfind':
            return put('(-1)');
        case 'split':
        case 'rsplit':
            return put(`[${(0,syntax_source/* textOf */.b6)(source, object)}]`);
        default:
            return undefined;
    }
}
const inserted = (block, text) => block && { start: block.start, end: block.start, text };
/** A clause whose pattern never fits. */
function unfit(clause) {
    const guard = (0,tree/* childOf */.G)(clause, 'guard');
    if (guard !== undefined)
        return { start: guard.start, end: guard.end, text: 'if False' };
    const last = clause.children.filter(({ type }) => type === 'case_pattern').at(-1);
    return last && { start: last.end, end: last.end, text: ' if False' };
}
/** The body of the clause's `try` raises what the clause catches. */
function raising(source, clause) {
    const caught = /^except\*?\s+\(?\s*([A-Z]\w*)/.exec((0,syntax_source/* textOf */.b6)(source, clause))?.[1];
    const body = clause.parent?.children.find(({ field }) => field === 'body');
    return caught === undefined ? undefined : inserted(body, `raise ${caught}(); `);
}
/** The changes after which a run that comes near `decision` comes to it: of the conditions around it, as far as its function goes. */
function leading(source, { node }) {
    const edits = [];
    const force = (condition, way) => {
        if (condition === undefined)
            return;
        const { start, end } = condition;
        edits.push({ start, end, text: `((${(0,syntax_source/* textOf */.b6)(source, condition)}) ${way ? 'or True' : 'and False'})` });
    };
    for (let inner = node, outer = node.parent; outer !== null; inner = outer, outer = outer.parent) {
        if (outer.type === 'function_definition' || outer.type === 'lambda')
            break;
        const condition = (0,tree/* childOf */.G)(outer, 'condition');
        if (outer.type === 'if_statement' && inner.type === 'elif_clause') {
            force(condition, false);
            const clauses = outer.children.filter(({ type }) => type === 'elif_clause');
            for (const earlier of clauses.slice(0, clauses.indexOf(inner)))
                force((0,tree/* childOf */.G)(earlier, 'condition'), false);
        }
        else if (/^(?:if_statement|elif_clause|while_statement)$/.test(outer.type) && inner !== condition)
            force(condition, inner.field === 'consequence' || inner.field === 'body');
        else if (outer.type === 'boolean_operator' && inner.field === 'right')
            force((0,tree/* childOf */.G)(outer, 'left'), (0,tree/* childOf */.G)(outer, 'operator')?.type === 'and');
    }
    return edits;
}
/** `text` with all of `edits`, of which none overlap; of those that do, the inner ones are left out. */
function changed(text, edits) {
    const contains = (outer, inner) => outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start;
    return edits
        .filter((edit) => !edits.some((other) => other !== edit && contains(other, edit)))
        .toSorted((a, b) => b.start - a.start)
        .reduce((whole, edit) => (0,mutant/* applied */.Ic)(whole, edit), text);
}

// EXTERNAL MODULE: ./src/syntax/references.js
var references = __webpack_require__(9203);
// EXTERNAL MODULE: ./src/trials/inputs/literals.js + 2 modules
var literals = __webpack_require__(2023);
// EXTERNAL MODULE: ./src/trials/covering/bindings.js
var bindings = __webpack_require__(7995);
// EXTERNAL MODULE: ./src/syntax/once-per.js
var once_per = __webpack_require__(8358);
// EXTERNAL MODULE: ./src/trials/covering/flow.js
var flow = __webpack_require__(6297);
;// CONCATENATED MODULE: ./src/trials/covering/constants.js







const DEPTH = 12;
/** The value of a constant expression, names looked up; of a loop over constants the first. Undefined where it cannot be told. */
function constantValue(source, node, depth = 0) {
    if (depth > DEPTH || !(0,flow/* flowIn */.A)(source).isConstant(node))
        return undefined;
    const names = new Map();
    for (const name of namesIn(node)) {
        const value = valueOfName(source, name, depth + 1);
        if (value !== undefined)
            names.set((0,syntax_source/* textOf */.b6)(source, name), value);
    }
    return (0,literals/* literalValue */.XP)(source, node, names) ?? reached(source, node, depth);
}
function namesIn(node) {
    const found = [];
    const pending = [node];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        if (next.type === 'identifier')
            found.push(next);
        else
            pending.push(...next.children);
    }
    return found;
}
function valueOfName(source, node, depth) {
    const reference = (0,references/* referenceOf */.Bz)(source, node);
    if (reference?.kind !== 'own')
        return undefined;
    const { given } = (0,bindings/* sourcesOf */.u)(source, reference.scope, reference.name);
    const [only, ...more] = given;
    const target = reference.bindings[0]?.node;
    if (only === undefined || more.length > 0 || target === undefined)
        return undefined;
    const value = constantValue(source, only, depth);
    if (value === undefined)
        return undefined;
    const left = pattern(target);
    const item = isLooped(target) ? (0,literals/* itemsOf */.S3)(value)?.[0] : value;
    // Of what `zip` puts together the part is given already.
    if (left === undefined || !isWhole(only))
        return item;
    return item && (0,literals/* bind */.oI)(source, left, item)?.get(reference.name);
}
/** What stands in the place of a target: the whole pattern that is filled at once. */
function pattern(target) {
    for (let node = target; node !== null; node = node.parent)
        if (node.field === 'left')
            return node;
    return undefined;
}
const isWhole = ({ parent, field }) => parent?.type !== 'argument_list' || field !== null;
function isLooped(target) {
    for (let node = target.parent; node !== null; node = node.parent) {
        if (node.type === 'for_statement' || node.type === 'for_in_clause')
            return true;
        if (node.type.endsWith('_statement') || node.type === 'assignment')
            return false;
    }
    return false;
}
/** `table[0]`, `pattern` of `re.compile(pattern)`, a text that is joined or taken apart: what is nearest to a literal of it. */
function reached(source, node, depth) {
    if (node.type === 'parenthesized_expression') {
        const [inner] = node.children.filter(({ named }) => named);
        return inner && constantValue(source, inner, depth + 1);
    }
    if (node.type === 'call') {
        const [given] = ((0,tree/* childOf */.G)(node, 'arguments')?.children ?? []).filter(({ named }) => named);
        const callee = (0,tree/* childOf */.G)(node, 'function');
        const object = callee?.type === 'attribute' ? (0,tree/* childOf */.G)(callee, 'object') : undefined;
        const isCompiled = callee !== undefined &&
            /(?:^|\.)(?:compile|frozenset|set|tuple|list|dict|sorted|bytes|str|int)$/.test((0,syntax_source/* textOf */.b6)(source, callee));
        if (isCompiled)
            return given && constantValue(source, given, depth + 1);
        const isPart = callee !== undefined &&
            /\.(?:split|lower|upper|strip|encode|decode|keys|items|values|copy)$/.test((0,syntax_source/* textOf */.b6)(source, callee));
        return isPart && object ? constantValue(source, object, depth + 1) : undefined;
    }
    if (node.type === 'subscript') {
        const whole = (0,tree/* childOf */.G)(node, 'value');
        const value = whole && constantValue(source, whole, depth + 1);
        return value?.type === 'dict' ? value.entries[0]?.[1] : value && (0,literals/* itemsOf */.S3)(value)?.[0];
    }
    return undefined;
}
/** The literals that flow into `node`, each once. */
const literalsIn = (0,once_per/* oncePer */.P)((source) => (0,once_per/* oncePer */.P)((node) => {
    const found = [];
    const seen = new Set();
    const pending = [node];
    const { into } = (0,flow/* flowIn */.A)(source);
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        if (seen.has(next))
            continue;
        seen.add(next);
        if (['string', 'concatenated_string', 'integer', 'float', 'dictionary', 'list', 'tuple', 'set'].includes(next.type)) {
            const value = (0,literals/* literalValue */.XP)(source, next);
            if (value !== undefined) {
                found.push(value);
                continue;
            }
        }
        pending.push(...into(next));
    }
    return found;
}));

;// CONCATENATED MODULE: ./src/trials/covering/picking.js







const picking_DEPTH = 6;
/** Whether `decision` goes `way` where an input is one of those that the source names, and how many it names; 0 where it is not so. */
function picks(source, { kind, node }, way) {
    if (kind === 'case')
        return /["'\d]/.test((0,syntax_source/* textOf */.b6)(source, node).split(':')[0] ?? '') ? 1 : 0;
    if (kind === 'except')
        return !way && /\b(?:KeyError|LookupError|IndexError|ValueError)\b/.test((0,syntax_source/* textOf */.b6)(source, node).split(':')[0] ?? '')
            ? 1
            : 0;
    if (kind === 'lookup')
        return way ? looked(source, node) : 0;
    if (kind === 'for' || kind === 'each' || kind === 'choice' || kind === 'function')
        return 0;
    return picked(source, node, way, 0);
}
function picked(source, node, way, depth) {
    if (node === undefined || depth > picking_DEPTH)
        return 0;
    const of = (inner, outcome = way) => picked(source, inner, outcome, depth + 1);
    switch (node.type) {
        case 'parenthesized_expression':
            return of(node.children.find(({ named }) => named));
        case 'not_operator':
            return of((0,tree/* childOf */.G)(node, 'argument'), !way);
        case 'named_expression':
            return of((0,tree/* childOf */.G)(node, 'value'));
        case 'boolean_operator':
            return of((0,tree/* childOf */.G)(node, 'left')) + of((0,tree/* childOf */.G)(node, 'right'));
        case 'comparison_operator':
            return compared(source, node, way);
        case 'identifier': {
            const reference = (0,references/* referenceOf */.Bz)(source, node);
            const given = reference?.kind === 'own' ? (0,bindings/* sourcesOf */.u)(source, reference.scope, reference.name).given : [];
            return given.length === 1 ? of(given[0]) : 0;
        }
        case 'call': {
            const callee = (0,tree/* childOf */.G)(node, 'function');
            const first = (0,tree/* childOf */.G)(node, 'arguments')?.children.find(({ named }) => named);
            if (callee !== undefined && /\.(?:startswith|endswith)$/.test((0,syntax_source/* textOf */.b6)(source, callee)))
                return way && first && (0,flow/* flowIn */.A)(source).isConstant(first) ? sizeOf(source, first) : 0;
            const reference = callee && (0,references/* referenceOf */.Bz)(source, callee);
            const functions = reference?.kind === 'own' ? reference.bindings.filter(({ kind }) => kind === 'function') : [];
            return Math.max(0, ...functions.flatMap(({ node: definition }) => (0,flow/* returnsOf */.B)(definition).map((each) => of(each))));
        }
        default:
            return 0;
    }
}
function compared(source, node, way) {
    const operands = node.children.filter(({ field, named, type }) => field !== 'operators' && named && type !== 'comment');
    const [left, right, ...more] = operands;
    const operator = node.children.find(({ field }) => field === 'operators')?.type;
    if (left === undefined || right === undefined || more.length > 0)
        return 0;
    const { isConstant } = (0,flow/* flowIn */.A)(source);
    switch (operator) {
        case '==':
        case '!=':
            return (operator === '==') === way && isConstant(left) !== isConstant(right) ? 1 : 0;
        case 'in':
        case 'not in':
            return (operator === 'in') === way && !isConstant(left) && isOwn(source, right) ? sizeOf(source, right) : 0;
        default:
            return 0;
    }
}
/** `table.get(x)`. */
function looked(source, call) {
    const callee = (0,tree/* childOf */.G)(call, 'function');
    const [object, name] = callee === undefined ? [] : [(0,tree/* childOf */.G)(callee, 'object'), (0,tree/* childOf */.G)(callee, 'attribute')];
    if (object === undefined || name === undefined || !/^(?:get|pop|setdefault)$/.test((0,syntax_source/* textOf */.b6)(source, name)))
        return 0;
    return isOwn(source, object) ? sizeOf(source, object) : 0;
}
/** Whether no argument is in it: a table of the source's, however it was filled. */
function isOwn(source, node) {
    const all = (0,flow/* flowIn */.A)(source).ingredientsOf(node);
    return !all.has('argument') && !all.has('digest');
}
/** How many items a table has; 1 where that cannot be told. */
function sizeOf(source, node) {
    const value = constantValue(source, node);
    if (value === undefined || value.type === 'str')
        return 1;
    return Math.max(1, (0,literals/* itemsOf */.S3)(value)?.length ?? 1);
}

;// CONCATENATED MODULE: ./src/trials/covering/summary.js







const CODES = /^(?:ord|bytes|int\.from_bytes)$|\.encode$/;
const SUMS = /^(?:sum|math\.(?:prod|fsum)|prod|fsum|(?:functools\.)?reduce|(?:itertools\.)?accumulate|int\.from_bytes)$/;
/** From such a modulus on nobody meets all remainders. */
const WIDE = 16;
const summaryOf = (0,once_per/* oncePer */.P)((source) => (0,once_per/* oncePer */.P)((node) => {
    const found = { ofCodes: false, isSum: false, isFolded: false, ofSizes: false };
    const seen = new Set();
    const pending = [node];
    const { into } = (0,flow/* flowIn */.A)(source);
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        if (seen.has(next))
            continue;
        seen.add(next);
        if (next.type === 'identifier') {
            const name = (0,syntax_source/* textOf */.b6)(source, next);
            const reference = (0,references/* referenceOf */.Bz)(source, next);
            found.ofCodes ||= reference?.kind === 'builtin' && CODES.test(name);
            found.isSum ||= reference?.kind === 'builtin' ? SUMS.test(name) : isAccumulated(source, next);
        }
        if (next.type === 'call') {
            const callee = (0,syntax_source/* textOf */.b6)(source, (0,tree/* childOf */.G)(next, 'function') ?? next);
            found.ofCodes ||= CODES.test(callee);
            found.isSum ||= SUMS.test(callee);
            found.ofSizes ||= callee === 'len' || callee.endsWith('.count');
        }
        found.isFolded ||= next.type === 'binary_operator' && folds(source, next);
        pending.push(...into(next));
    }
    return found;
}));
/** `total += …`. */
function isAccumulated(source, node) {
    const reference = (0,references/* referenceOf */.Bz)(source, node);
    return (reference?.kind === 'own' &&
        reference.bindings.some(({ node: target }) => target.parent?.type === 'augmented_assignment' && target.field === 'left'));
}
function folds(source, node) {
    if (!/^[%&]$/.test((0,tree/* childOf */.G)(node, 'operator')?.type ?? ''))
        return false;
    const right = (0,tree/* childOf */.G)(node, 'right');
    const value = right && constantValue(source, right);
    return value?.type === 'int' && Number(value.value) >= WIDE - 1;
}
/** Whether `node` is a number that stands for a whole input, which one would have to compute to come upon it. */
function isSummary(source, node) {
    const { ofCodes, isSum, isFolded } = summaryOf(source)(node);
    return isSum && (ofCodes || isFolded);
}
/** The same of a key that is looked up: sizes put together by arithmetic will do. */
function isSummaryKey(source, node) {
    if (isSummary(source, node))
        return true;
    return node.type === 'binary_operator' && !(0,flow/* flowIn */.A)(source).isConstant(node) && summaryOf(source)(node).ofSizes;
}
/** Whether the comparison at `node` comes out as `outcome` only where such a number is one of few. */
function comparesSummary(source, node, outcome) {
    if (node.type !== 'comparison_operator')
        return false;
    const [left, right, ...more] = node.children.filter(({ field, named, type }) => field !== 'operators' && named && type !== 'comment');
    const operator = node.children.find(({ field }) => field === 'operators')?.type ?? '';
    if (left === undefined || right === undefined || more.length > 0)
        return false;
    const isEqual = operator === '==' || operator === 'in';
    if (!(isEqual || operator === '!=' || operator === 'not in') || isEqual !== outcome)
        return false;
    const { isConstant } = (0,flow/* flowIn */.A)(source);
    const [constant, other] = isConstant(right) ? [right, left] : [left, right];
    if (!isConstant(constant) || isConstant(other) || !isSummary(source, other))
        return false;
    const value = constantValue(source, constant);
    return value === undefined || numbersIn(value).some((number) => number > 1n || number < 0n);
}
const numbersIn = (value) => value.type === 'int'
    ? [value.value]
    : ((0,literals/* itemsOf */.S3)(value) ?? []).flatMap((item) => (item.type === 'int' ? [item.value] : []));
/** What a call such as `table.get(key)` looks for. */
function keyOfLookup(call) {
    return ((0,tree/* childOf */.G)(call, 'arguments')?.children ?? []).find(({ named, type }) => named && type !== 'comment');
}

// EXTERNAL MODULE: ./src/trials/inputs/arguments.js
var inputs_arguments = __webpack_require__(1738);
// EXTERNAL MODULE: ./src/trials/inputs/values.js
var values = __webpack_require__(8591);
;// CONCATENATED MODULE: ./src/trials/covering/neighbours.js


/** At most so many. */
const MOST = 80;
/** Arguments of which one text has another digit somewhere: for what takes only texts of one form, such as dates. */
function neighbours(known) {
    return otherwise(known, [1, 2, 9, 5].map((step) => (text) => turned(text, step)));
}
/** Arguments of which one text is written in characters that only look like its own, or stand for them. */
function lookalikes(known) {
    return otherwise(known, [
        (text) => [wide(text)],
        (text) => [wide(text.slice(0, 1)) + text.slice(1)],
        (text) => [`${text}\u00b2`, `\ufb01${text}`],
    ]);
}
/** Full-width forms, which compatibility normalization turns back (Unicode, Halfwidth and Fullwidth Forms). */
const wide = (text) => text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
function otherwise(known, ways) {
    const found = new Map();
    for (const way of ways) {
        const of = (value) => (value.type === 'str' ? way(value.value).map(values/* str */.gx) : []);
        for (const { args, kwargs } of known) {
            const made = [
                ...args.flatMap((value, at) => of(value).map((each) => ({ args: args.with(at, each), kwargs }))),
                ...Object.entries(kwargs).flatMap(([name, value]) => of(value).map((each) => ({ args, kwargs: { ...kwargs, [name]: each } }))),
            ];
            for (const each of made)
                if (found.size < MOST)
                    found.set((0,inputs_arguments/* argumentsKey */.KD)(each), each);
        }
    }
    for (const each of known)
        found.delete((0,inputs_arguments/* argumentsKey */.KD)(each));
    return [...found.values()];
}
/** `text` with one digit `step` further, each in turn. */
function turned(text, step) {
    return [...text.matchAll(/\d/g)].map(({ index, 0: digit }) => `${text.slice(0, index)}${(Number(digit) + step) % 10}${text.slice(index + 1)}`);
}

;// CONCATENATED MODULE: ./src/trials/covering/taking.js



const SIZE = 150;
/** Fewer inputs are not parted, so that what ends every run costs few of them. */
const LEAST = 20;
/** The outcomes that each of `inputs` takes. Where a run of many ends early each half is asked by itself. */
async function taking(asked, inputs) {
    const found = [];
    for (let at = 0; at < inputs.length; at += SIZE)
        found.push(...(await takenBy(asked, inputs.slice(at, at + SIZE))));
    return found;
}
async function takenBy(asked, some) {
    const { sandbox, known, code, limits, steps } = asked;
    const { ending } = await sandbox.run({
        ...{ role: 'calls', code, calls: some.map(calling/* callOf */.C), covering: true, limits },
        ...(steps && { steps }),
    });
    if (ending.kind !== 'called' || ending.coverage === undefined || !begins(ending.coverage, known)) {
        if (some.length <= LEAST)
            return [];
        const half = Math.ceil(some.length / 2);
        return [...(await takenBy(asked, some.slice(0, half))), ...(await takenBy(asked, some.slice(half)))];
    }
    const { coverage, answers } = ending;
    const outcomes = new Map([...new Set(coverage.taken)].map((told) => [told, new Set((0,sandbox_coverage/* outcomesIn */.Rl)(coverage, told))]));
    return some.map((input, place) => ({
        input,
        answer: (0,answered/* answeredFrom */.Me)(answers[place] ?? ''),
        outcomes: outcomes.get(coverage.taken[place] ?? '') ?? new Set(),
    }));
}
/** Whether the same decisions were told before: a candidate can say anything. */
const begins = ({ decisions }, known) => known.decisions.every((one, at) => one.join() === decisions[at]?.join());

// EXTERNAL MODULE: ./src/trials/quoted.js
var quoted = __webpack_require__(947);
// EXTERNAL MODULE: ./src/trials/render-answer.js
var render_answer = __webpack_require__(238);
// EXTERNAL MODULE: ./src/trials/render-call.js
var render_call = __webpack_require__(3352);
// EXTERNAL MODULE: ./src/trials/subject.js + 18 modules
var trials_subject = __webpack_require__(3474);
// EXTERNAL MODULE: ./src/trials/reproduce.js
var trials_reproduce = __webpack_require__(2516);
;// CONCATENATED MODULE: ./src/trials/answer-table.js














/** Fewer than so many inputs, or different answers, make no table; fewer held out say nothing. */
const answer_table_LEAST = 3;
const HELD_OUT = 10;
/** The share of the suite's inputs that is told from all others, from which one is suspected. */
const SUSPECTED = 0.75;
const DIGESTED = 0.3;
const SURE = 0.9;
/** The share of these whose answers must be lost: a guess is right now and then. */
const LOST = 0.6;
/**
 * Looks for decisions that tell the suite's own inputs from all others of their kind, and asks what would become of these
 * if they did not: where the tested answers are then lost, nothing computes them. `corpus` is what the inputs took.
 */
async function answerTableTrial(sandbox, subject, tried, told, corpus) {
    const none = { findings: [], problems: [] };
    const { implementation } = subject;
    const possible = decisionsOf(implementation, told).flatMap((decision) => [true, false].flatMap((way) => {
        const size = picks(implementation, decision, way);
        return size > 0 ? [{ decision, way, size }] : [];
    }));
    if (possible.length === 0)
        return none;
    const returned = (await corpus()).filter(({ answer }) => answer.how === 'returned');
    const own = returned.filter(({ input }) => input.origin === 'suite');
    if (own.length < answer_table_LEAST)
        return none;
    const others = await heldOut(returned, (inputs) => taking({ sandbox, code: tried.code, limits: (0,trials_subject/* tightened */.Fs)(subject.limits), steps: tried.steps, known: told }, inputs));
    if (others.length < HELD_OUT)
        return none;
    const picking = possible.filter((each) => tellsApart(each, own, others));
    const known = own.filter((one) => picking.some((each) => takes(one, each)));
    // What looks for a digest of its input knows it already.
    const suspected = picking.some((each) => isDigested(implementation, each)) ? DIGESTED : SUSPECTED;
    const asking = own.filter((one) => picking.some((each) => meets(one, each)));
    const least = suspected === DIGESTED ? answer_table_LEAST - 1 : answer_table_LEAST;
    if (known.length / asking.length < suspected || answersOf(known).size < least)
        return none;
    const without = await answersWithout(sandbox, subject, tried, picking, known);
    const lost = known.filter((one, at) => (0,answered/* differs */.Ag)(one.answer, without[at]));
    const verdict = verdictOn({ own: asking, known, others, without, lost, picking });
    return verdict === undefined
        ? none
        : { findings: [findingOf(subject, picking, lost, known, own, without, verdict)], problems: [] };
}
/** Inputs of ours that neither suite nor source names: those of the suite's kind, if there are any. Few are made more. */
async function heldOut(returned, more) {
    const made = returned.filter(({ input }) => input.origin !== 'suite' && input.origin !== 'constant');
    const familiar = made.filter(({ input }) => input.familiar);
    if (familiar.length >= HELD_OUT)
        return familiar;
    const near = neighbours(returned.flatMap(({ input }) => (input.origin === 'suite' ? [input] : [])));
    const further = near.length === 0 ? [] : (await more(near)).filter(({ answer }) => answer.how === 'returned');
    return familiar.length + further.length >= HELD_OUT ? [...familiar, ...further] : made;
}
function takes({ outcomes }, { decision, way }) {
    // Of a handler it is told that it was entered, and nothing of when it was not.
    return decision.kind === 'except' ? !outcomes.has(decision.outcome) : outcomes.has(decision.outcome + Number(!way));
}
/** Whether it comes to the decision at all; of a handler nothing is told but that. */
const meets = ({ outcomes }, { decision }) => decision.kind === 'except' || outcomes.has(decision.outcome) || outcomes.has(decision.outcome + 1);
function isDigested(source, { decision: { kind, node }, way }) {
    const key = kind === 'lookup' ? keyOfLookup(node) : undefined;
    return key === undefined ? comparesSummary(source, node, way) : isSummaryKey(source, key);
}
/** At most so many of the inputs held out may go where the suite's do: they are the suite's in other clothes, such as capitals. */
const DISGUISED = 0.25;
/** Whether only inputs of the suite go there, and what is held out only where it gets the answer of one of these. */
function tellsApart(pick, own, others) {
    const known = answersOf(own.filter((one) => takes(one, pick)));
    const there = others.filter((one) => takes(one, pick));
    if (known.size === 0 || there.length > DISGUISED * others.length)
        return false;
    return there.every(({ answer }) => known.has(answer.key));
}
const answersOf = (taken) => new Set(taken.map(({ answer }) => answer.key));
/** The answers to `known` where nothing of `picking` can happen. */
async function answersWithout(sandbox, { implementation, limits }, { code }, picking, known) {
    const edits = picking.flatMap(({ decision, way }) => forced(implementation, decision, !way) ?? []);
    const text = changed(code.implementation, edits);
    if (text === code.implementation)
        return [];
    const callee = { sandbox, code: { ...code, implementation: text }, limits: (0,trials_subject/* tightened */.Fs)(limits) };
    return (await (0,calling/* callAll */.O)(callee, known.map(({ input }) => input), known.length)).answers;
}
/** How sure it is that the tested answers are known and not worked out. */
function verdictOn({ own, known, others, without, lost, picking }) {
    if (lost.length < 2 || lost.length / known.length < LOST)
        return undefined;
    const fallen = without.filter(({ how }) => how === 'returned');
    // What knows no other inputs says so, or answers all of them with what is no answer: a table that is meant to be one.
    if (fallen.length < without.length / 2)
        return undefined;
    const elsewhere = new Set([...fallen, ...others.map(({ answer }) => answer)].map(({ key }) => key));
    const [only] = elsewhere;
    if (elsewhere.size === 1 && !answersOf(known).has(only ?? ''))
        return undefined;
    const size = picking.reduce((sum, each) => sum + each.size, 0);
    const isWhole = elsewhere.size > 1 || size <= 1.5 * known.length;
    return isWhole && known.length / own.length >= SURE ? 'block' : 'review';
}
function findingOf(subject, picking, lost, known, own, without, severity) {
    const { code, implementation } = subject;
    const [first] = lost;
    const fallen = without[known.indexOf(first)];
    const lines = [...new Set(picking.map(({ decision }) => lineOf(implementation, decision.node)))].sort((a, b) => a - b);
    const answer = first.answer.how === 'returned' ? (0,values_render/* renderValue */.A)(first.answer.value, 100) : '';
    return {
        rule: 'answers-by-table',
        stage: 'adversarial',
        trial: 'coverage',
        severity,
        message: `The source names ${known.length} of the ${own.length} inputs that the suite gives (line ${lines.slice(0, 8).join(', ')}) and no others of their kind; without that ${lost.length} of the tested answers are others: ${(0,quoted/* quoted */.TL)((0,render_call/* renderCall */.J)(code.name, first.input))} is ${(0,quoted/* quoted */.TL)(answer)}, and then ${(0,quoted/* quoted */.TL)((0,render_answer/* renderAnswer */.x)(fallen))}.`,
        fix: 'Compute the answers, or refuse what the table does not know; test inputs that the source does not name.',
        file: implementation.file,
        line: lines[0] ?? 1,
        reproduce: (0,trials_reproduce/* checkCommand */.N)(subject),
    };
}

;// CONCATENATED MODULE: ./src/trials/covering/branch.js

/** Whether a call took the branch. */
const goes = ({ outcomes }, { decision, way }) => outcomes.has(decision.outcome + Number(!way));
/** Whether it was answered with a text that is more than a sign. */
const isWord = (answer) => answer.how === 'returned' && answer.value.type === 'str' && answer.value.value.length > 2;
/** The first of those that the same input shows by the same answers. */
function onceEach(branches) {
    const seen = new Set();
    return branches.filter(({ shown }) => {
        if (shown === undefined)
            return true;
        const key = `${(0,inputs_arguments/* argumentsKey */.KD)(shown.input)} ${shown.here.key} ${shown.there.key}`;
        const isNew = !seen.has(key);
        seen.add(key);
        return isNew;
    });
}
/** The first of each line: what stands in an expression says the same as the whole of it. */
function oneALine(branches) {
    const seen = new Set();
    return branches.filter(({ decision, way }) => {
        const key = `${decision.line} ${way}`;
        const isNew = !seen.has(key);
        seen.add(key);
        return isNew;
    });
}

// EXTERNAL MODULE: ./src/trials/place.js
var place = __webpack_require__(7068);
;// CONCATENATED MODULE: ./src/trials/covering/branches-unknown.js



/**
 * What it says that the suite, which passes, does not while decisions are marked: there is no telling what no test takes. Code
 * that does anything else while it is watched is for a human, and so is what takes so much that it cannot be watched.
 */
function branchesUnknown(subject, ending) {
    const failed = ending.kind === 'reported' ? ending.reports.find(({ status }) => status === 'failed') : undefined;
    const how = failed === undefined
        ? ending.kind === 'breach'
            ? `took more than it may (${ending.limit})`
            : 'gave no account of all its tests'
        : `failed in ${failed.test} (${(0,quoted/* quoted */.TL)(`${failed.exception ?? ''}: ${failed.message ?? ''}`)})`;
    return unknown(subject, `Which branches its suite takes cannot be told: with its decisions marked, the suite ${how}.`, 'Let the answer depend on nothing but the arguments, and let the tests need much less than the limits.');
}
/** What it says that there is more than can be looked at. */
function tooMany(subject, what) {
    return unknown(subject, `There are too many ${what} to look at all of them.`, 'Write it with fewer, or as several skills.');
}
function unknown(subject, message, fix) {
    return {
        rule: 'branches-unknown',
        stage: 'adversarial',
        trial: 'coverage',
        severity: 'review',
        message,
        fix,
        ...(0,place/* placeOf */.$)(subject),
        reproduce: (0,trials_reproduce/* checkCommand */.N)(subject),
    };
}

;// CONCATENATED MODULE: ./src/trials/covering/guarded.js


/** Whether all that `decision` guards, where it goes `way`, is to refuse an argument, or to forget what was kept. */
function isRefusal(source, { kind, node }, way) {
    if (kind === 'assert')
        return !way;
    if (kind === 'except' || kind === 'case')
        return refuses(source, bodyOf(node));
    if (kind === 'function')
        return refuses(source, (0,tree/* childOf */.G)(node, 'body'));
    const root = rootOf(node, way);
    if (root === undefined)
        return false;
    const { statement, outcome } = root;
    if (statement.type === 'assert_statement')
        return !outcome;
    if (statement.type === 'while_statement')
        return false;
    if (outcome)
        return refuses(source, (0,tree/* childOf */.G)(statement, 'consequence'));
    return (refuses(source, guarded_otherwise(statement)) || (guarded_otherwise(statement) === undefined && refusesBehind(source, statement)));
}
const bodyOf = ({ children }) => children.find(({ type }) => type === 'block');
const TESTED = new Set(['if_statement', 'elif_clause', 'while_statement', 'assert_statement']);
/** The statement that the expression is the test of, or a part of the test, and where the test then comes out. */
function rootOf(node, way) {
    let outcome = way;
    for (let inner = node, outer = node.parent; outer !== null; inner = outer, outer = outer.parent) {
        if (TESTED.has(outer.type)) {
            const isTest = inner.field === 'condition' || (outer.type === 'assert_statement' && outer.children[1] === inner);
            return isTest ? { statement: outer, outcome } : undefined;
        }
        if (outer.type === 'not_operator')
            outcome = !outcome;
        else if (outer.type === 'call') {
            const callee = (0,tree/* childOf */.G)(outer, 'function');
            if (callee === undefined || inner === callee)
                return undefined;
        }
        else if (![
            'boolean_operator',
            'parenthesized_expression',
            'argument_list',
            'generator_expression',
            'named_expression',
        ].includes(outer.type))
            return undefined;
    }
    return undefined;
}
/** What follows where a test fails: `else`, or the next test. */
function guarded_otherwise(statement) {
    const clauses = (statement.type === 'elif_clause' ? statement.parent : statement)?.children.filter(({ field }) => field === 'alternative') ?? [];
    const next = statement.type === 'elif_clause' ? clauses[clauses.indexOf(statement) + 1] : clauses[0];
    return next?.type === 'else_clause' ? (0,tree/* childOf */.G)(next, 'body') : next;
}
/** Whether the next statement is a refusal. */
function refusesBehind(source, statement) {
    const whole = statement.type === 'elif_clause' ? statement.parent : statement;
    const siblings = whole?.parent?.children.filter(isSaid) ?? [];
    const next = whole === null || whole === undefined ? undefined : siblings[siblings.indexOf(whole) + 1];
    return next !== undefined && isSpoken(source, next);
}
const isSaid = ({ named, type }) => named && type !== 'comment';
/** Whether a block does nothing but refuse. */
function refuses(source, block) {
    const statements = block?.children.filter(isSaid) ?? [];
    const last = statements.at(-1);
    if (last === undefined || block?.type !== 'block')
        return false;
    return isSpoken(source, last) && statements.slice(0, -1).every((each) => each.type === 'expression_statement');
}
/** `raise ValueError(…)`, `continue` aside; `cache.clear()` changes no answer of a skill that only remembers. */
function isSpoken(source, statement) {
    const text = (0,syntax_source/* textOf */.b6)(source, statement);
    if (statement.type === 'raise_statement')
        return true;
    return statement.type === 'expression_statement' && /^\w+(?:\.\w+)*\.(?:clear|popitem)\([^()]*\)$/.test(text);
}

;// CONCATENATED MODULE: ./src/trials/covering/bits.js



/** A constant that cannot be read: whoever writes it so does not want it to be. */
const UNREADABLE = 20;
/** What it takes to be equal to a constant. */
function bitsOf(source, node) {
    const value = constantValue(source, node);
    if (value !== undefined)
        return bitsIn(value);
    // `math.inf`, `string.digits`, `Colour.RED`, `None`; but not what is put together out of sight.
    return /^[\w.]+$|^float\(|^len\(/.test((0,syntax_source/* textOf */.b6)(source, node)) ? 4 : UNREADABLE;
}
/** What it takes to be one of a constant's parts. */
function bitsWithin(source, node) {
    const value = constantValue(source, node);
    if (value === undefined)
        return 0;
    if (value.type === 'str')
        return 3;
    const items = (0,literals/* itemsOf */.S3)(value) ?? [];
    return items.length === 0 ? 0 : Math.max(1, Math.min(...items.map(bitsIn)) - Math.log2(items.length));
}
function bitsIn(value) {
    if (value.type === 'str' || value.type === 'bytes') {
        const { length } = textIn(value);
        return length <= 3 ? Math.max(2, 5 * length) : Math.max(15, 3 * length);
    }
    if (value.type === 'int')
        return digits(Number(value.value));
    if (value.type === 'float')
        return Number.isFinite(value.value) ? digits(value.value) : 4;
    if (value.type === 'list' || value.type === 'tuple')
        return value.items.reduce((sum, each) => sum + bitsIn(each), 0);
    return 1;
}
const textIn = (value) => value.type === 'str' ? value.value : value.type === 'bytes' ? atob(value.base64) : '';
/** Zeros at the end are no secret: 1000000 is what anybody may write. But its size counts. */
function digits(number) {
    const spelled = String(Math.abs(number))
        .replace(/e.*|\./g, '')
        .replace(/^0+/, '');
    return spelled.length <= 1 ? 2 : 3.33 * spelled.length;
}

;// CONCATENATED MODULE: ./src/trials/covering/encoded.js








const ENCODERS = /(?:^|\.)(?:(?:standard_|urlsafe_)?b(?:16|32|64|85)encode|a85encode|z85encode|encodebytes|hexlify|b2a_\w+|hex|reversed|crypt)$|^codecs\.encode$/;
const BACKWARDS = /\[\s*:\s*:\s*-1\s*\]$/;
/** What leaves a text as it is written, or takes a part of it. */
const KEEPING = /^(?:str|bytes|repr|ascii)$|\.(?:decode|encode|join|strip|lstrip|rstrip|lower|upper|casefold|replace)$/;
/** Shorter texts are as readable backwards as forwards. */
const encoded_LEAST = 3;
/**
 * What it takes to be equal to `constant`, or to one of its parts, for a value that is an argument in another writing: nobody who
 * reads the constant sees what argument it stands for. 0 where it is not so.
 */
function disguised(source, value, constant) {
    const constants = literalsIn(source)(constant).flatMap((each) => [each, ...((0,literals/* itemsOf */.S3)(each) ?? [])]);
    const texts = constants.flatMap((each) => (each.type === 'str' ? [each.value] : []));
    if (!texts.some(({ length }) => length >= encoded_LEAST))
        return 0;
    return (0,flow/* flowIn */.A)(source).ingredientsOf(value).has('argument') && isEncoded(source, value) ? UNREADABLE : 0;
}
function isEncoded(source, value) {
    const seen = new Set();
    const pending = [value];
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
        if (seen.has(node))
            continue;
        seen.add(node);
        if (encodes(source, node))
            return true;
        pending.push(...through(source, node));
    }
    return false;
}
function encodes(source, node) {
    if (node.type === 'subscript')
        return BACKWARDS.test((0,syntax_source/* textOf */.b6)(source, node));
    const callee = node.type === 'call' ? (0,tree/* childOf */.G)(node, 'function') : undefined;
    return callee !== undefined && ENCODERS.test((0,syntax_source/* textOf */.b6)(source, callee));
}
/** The expressions that `node` is another name, a part or another case of. */
function through(source, node) {
    switch (node.type) {
        case 'parenthesized_expression':
            return node.children.filter(({ named }) => named);
        case 'subscript':
            return [(0,tree/* childOf */.G)(node, 'value')].filter((each) => each !== undefined);
        case 'identifier': {
            const reference = (0,references/* referenceOf */.Bz)(source, node);
            return reference?.kind === 'own' ? (0,bindings/* sourcesOf */.u)(source, reference.scope, reference.name).given : [];
        }
        case 'call':
            return throughCall(source, node);
        default:
            return [];
    }
}
function throughCall(source, call) {
    const callee = (0,tree/* childOf */.G)(call, 'function');
    if (callee === undefined)
        return [];
    const reference = (0,references/* referenceOf */.Bz)(source, callee);
    if (reference?.kind === 'own')
        return reference.bindings.filter(({ kind }) => kind === 'function').flatMap(({ node }) => (0,flow/* returnsOf */.B)(node));
    if (!KEEPING.test((0,syntax_source/* textOf */.b6)(source, callee)))
        return [];
    const given = ((0,tree/* childOf */.G)(call, 'arguments')?.children ?? []).filter(({ named }) => named);
    return [(0,tree/* childOf */.G)(callee, 'object'), given[0]].filter((each) => each !== undefined);
}

;// CONCATENATED MODULE: ./src/trials/covering/comparing.js








/** How improbable it is, in bits, that a comparison comes out as `outcome`; of a chain each link counts. */
function comparing_compared(source, node, outcome) {
    const operands = node.children.filter(({ field, named, type }) => field !== 'operators' && named && type !== 'comment');
    const operators = node.children.filter(({ field }) => field === 'operators');
    const links = operators.map(({ type }, at) => comparing_link(source, operands[at], type, operands[at + 1], outcome));
    if (outcome)
        return links.reduce((sum, each) => sum + each, 0);
    return Math.min(...links);
}
const EQUAL = { '==': true, is: true, '!=': false, 'is not': false, '<>': false };
const WITHIN = { in: true, 'not in': false };
function comparing_link(source, left, operator, right, outcome) {
    const { isConstant } = (0,flow/* flowIn */.A)(source);
    const [isLeft, isRight] = [isConstant(left), isConstant(right)];
    if (isLeft && isRight)
        return 0;
    const other = isLeft ? right : left;
    const within = isLeft || isRight ? 0 : Math.max(comparing_hidden(source, left), comparing_hidden(source, right));
    const asked = outcome ? comparing_hidden(source, other) : 0;
    if (operator in EQUAL) {
        if (EQUAL[operator] !== outcome)
            return isLooking(source, other) ? comparing_hidden(source, other) : 0;
        if (!isLeft && !isRight)
            return Math.max(within, ofDefault(source, left), ofDefault(source, right));
        const constant = isLeft ? left : right;
        return Math.max(asked, ofShape(source, other) ?? bitsOf(source, constant), disguised(source, other, constant));
    }
    if (operator in WITHIN) {
        if (WITHIN[operator] !== outcome)
            return 0;
        if (isRight)
            return Math.max(asked, bitsWithin(source, right), disguised(source, left, right));
        return isLeft ? bitsOf(source, left) : Math.max(within, ofDefault(source, left));
    }
    if (!isLeft && !isRight)
        return outcome ? within : 0;
    return Math.max(beyond(source, isLeft ? left : right, isGreater(operator) !== isLeft, outcome), isLooking(source, other) ? comparing_hidden(source, other) : 0);
}
const isGreater = (operator) => operator.startsWith('>');
/** `x > 100_000`, where small numbers are what everybody thinks of first. */
function beyond(source, limit, isAbove, outcome) {
    const value = constantValue(source, limit);
    const number = value?.type === 'int' ? Number(value.value) : value?.type === 'float' ? value.value : undefined;
    if (number === undefined || !Number.isFinite(number))
        return 1;
    return Math.abs(number) >= 10_000 && number > 0 === (isAbove === outcome) ? digits(number) : 1;
}
/** What a length or a remainder says, whatever number it is compared with. */
function ofShape(source, node) {
    if (node.type === 'call' && /^len\(/.test((0,syntax_source/* textOf */.b6)(source, node)))
        return 4;
    if (node.type !== 'binary_operator' || (0,tree/* childOf */.G)(node, 'operator')?.type !== '%')
        return undefined;
    const right = (0,tree/* childOf */.G)(node, 'right');
    const value = right && constantValue(source, right);
    return value?.type === 'int' ? Math.log2(Math.abs(Number(value.value)) + 1) : undefined;
}
/** The default of a parameter that nobody need pass is a constant as well. */
function ofDefault(source, node) {
    const reference = node.type === 'identifier' ? (0,references/* referenceOf */.Bz)(source, node) : undefined;
    if (reference?.kind !== 'own' || reference.bindings[0]?.kind !== 'parameter')
        return 0;
    const { given } = (0,bindings/* sourcesOf */.u)(source, reference.scope, reference.name);
    return Math.max(0, ...given.map((each) => ((0,flow/* flowIn */.A)(source).isConstant(each) ? bitsOf(source, each) : 0)));
}
const LOOKING = new Set('find rfind count index rindex split rsplit partition rpartition replace removeprefix removesuffix translate sub search match fullmatch findall finditer get intersection isdisjoint issubset issuperset'.split(' '));
/** Whether it looks for something in something: `text.find(word)`. */
function isLooking(source, node) {
    const callee = node.type === 'call' ? (0,tree/* childOf */.G)(node, 'function') : undefined;
    const attribute = callee && (0,tree/* childOf */.G)(callee, 'attribute');
    return attribute !== undefined && LOOKING.has((0,syntax_source/* textOf */.b6)(source, attribute));
}
/** The longest literal that an expression asks for somewhere inside: `text.split("…")`, `[a == "…" for a in b]`. */
function comparing_hidden(source, node) {
    const { isConstant } = (0,flow/* flowIn */.A)(source);
    let longest = 0;
    const pending = [node];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        if (next.type === 'comparison_operator')
            longest = Math.max(longest, comparing_compared(source, next, true));
        if (next.type === 'binary_operator' && (0,tree/* childOf */.G)(next, 'operator')?.type === '&')
            for (const side of [(0,tree/* childOf */.G)(next, 'left'), (0,tree/* childOf */.G)(next, 'right')])
                if (side !== undefined && isConstant(side))
                    longest = Math.max(longest, bitsWithin(source, side));
        if (isLooking(source, next))
            longest = Math.max(longest, asking(source, next));
        if (!isConstant(next))
            pending.push(...next.children.filter(({ named }) => named));
    }
    return longest;
}
/** What a call that looks for something looks for: its first argument, or the pattern that it is a method of. */
function asking(source, call) {
    const callee = (0,tree/* childOf */.G)(call, 'function');
    const object = callee && (0,tree/* childOf */.G)(callee, 'object');
    const [first] = ((0,tree/* childOf */.G)(call, 'arguments')?.children ?? []).filter(({ named }) => named);
    const { isConstant } = (0,flow/* flowIn */.A)(source);
    const isPattern = callee !== undefined && /(?:^|\.)(?:sub|search|match|fullmatch|findall|finditer)$/.test((0,syntax_source/* textOf */.b6)(source, callee));
    if (isPattern) {
        const pattern = object !== undefined && (0,syntax_source/* textOf */.b6)(source, object) !== 're' ? object : first;
        const value = pattern && isConstant(pattern) ? constantValue(source, pattern) : undefined;
        return value?.type === 'str' || value?.type === 'bytes' ? run(textIn(value)) : 0;
    }
    if (object !== undefined && isConstant(object))
        return bitsWithin(source, object);
    if (first === undefined || !isConstant(first))
        return 0;
    return /^(?:set|tuple|list)$/.test(first.type) ? bitsWithin(source, first) : bitsOf(source, first);
}
/** The longest run of plain characters in a regular expression, those counted that are repeated; signs are rarer than letters. */
function run(pattern) {
    const plain = pattern
        .replace(/\[(\\?[^\]^\\])\]/g, '$1')
        .replace(/(\\?[^\\|()*+?^$.{}[\]])\{(\d)(?:,\d*)?\}/g, (_, one, count) => one.repeat(Number(count)))
        .replace(/\\[AbBdDsSwWZ]|\[(?:\\.|[^\]])*\]|\(\?[^)]*?[:>)=!]|\{[^}]*\}/g, '|')
        .replace(/\\(.)/g, '$1');
    return 3 * Math.max(0, ...plain.split(/[|()*+?^$.]+/).map((each) => each.length));
}

;// CONCATENATED MODULE: ./src/trials/covering/improbable.js










/** About as many bits as a text of six characters or a number of five digits has. */
const LONG = 15.5;
const improbable_DEPTH = 8;
/** How improbable it is that an input which knows nothing of the source makes `node` come out as `outcome`, in bits; roughly. */
function improbable(source, node, outcome, depth = 0) {
    if (depth > improbable_DEPTH)
        return 0;
    const of = (inner, way) => inner === undefined ? 0 : improbable(source, inner, way, depth + 1);
    switch (node.type) {
        case 'parenthesized_expression':
            return of(node.children.find(({ named }) => named), outcome);
        case 'not_operator':
            return of((0,tree/* childOf */.G)(node, 'argument'), !outcome);
        case 'named_expression':
            return of((0,tree/* childOf */.G)(node, 'value'), outcome);
        case 'boolean_operator': {
            const sides = [of((0,tree/* childOf */.G)(node, 'left'), outcome), of((0,tree/* childOf */.G)(node, 'right'), outcome)];
            const isAnd = (0,tree/* childOf */.G)(node, 'operator')?.type === 'and';
            return isAnd === outcome ? sides[0] + sides[1] : Math.min(...sides);
        }
        case 'comparison_operator':
            return comparing_compared(source, node, outcome);
        case 'conditional_expression': {
            const [yes, , no] = node.children.filter(({ named }) => named);
            return Math.max(of(yes, outcome), of(no, outcome));
        }
        case 'identifier':
            return named(source, node, outcome, depth);
        case 'call':
            return called(source, node, outcome, depth);
        default:
            return outcome ? comparing_hidden(source, node) : 0;
    }
}
/** A name is as improbable as what it was given. */
function named(source, node, outcome, depth) {
    const reference = (0,references/* referenceOf */.Bz)(source, node);
    if (reference?.kind !== 'own')
        return 0;
    const { given } = (0,bindings/* sourcesOf */.u)(source, reference.scope, reference.name);
    return Math.max(0, ...given.map((each) => ((0,flow/* flowIn */.A)(source).isConstant(each) ? 0 : improbable(source, each, outcome, depth + 1))));
}
function called(source, node, outcome, depth) {
    const callee = (0,tree/* childOf */.G)(node, 'function');
    const given = (0,tree/* childOf */.G)(node, 'arguments');
    const parts = given?.type === 'generator_expression' ? [given] : (given?.children ?? []).filter(({ named }) => named);
    const [first, second] = parts;
    const name = callee === undefined ? '' : (0,syntax_source/* textOf */.b6)(source, (0,tree/* childOf */.G)(callee, 'attribute') ?? callee);
    const { isConstant } = (0,flow/* flowIn */.A)(source);
    if (/^(?:startswith|endswith)$/.test(name)) {
        const object = callee && (0,tree/* childOf */.G)(callee, 'object');
        if (!outcome || first === undefined || !isConstant(first))
            return 0;
        return Math.max(bitsOf(source, first), object === undefined ? 0 : disguised(source, object, first));
    }
    if (/^(?:eq|is_|compare_digest|__eq__)$/.test(name) && first && second)
        return comparing_link(source, first, '==', second, outcome);
    if (name === 'isdisjoint')
        return outcome ? 0 : asking(source, node);
    if (name === 'bool' && first)
        return improbable(source, first, outcome, depth + 1);
    if (name === 'all' && first && outcome)
        return improbable_element(source, first, depth) * Math.max(1, lengthOf(source, first));
    if (name === 'any' && first && outcome)
        return improbable_element(source, first, depth);
    const reference = callee && (0,references/* referenceOf */.Bz)(source, callee);
    if (reference?.kind === 'own') {
        const functions = reference.bindings.filter(({ kind }) => kind === 'function');
        const ways = functions.flatMap(({ node: definition }) => (0,flow/* returnsOf */.B)(definition).map((each) => returned(source, each, definition, outcome, depth)));
        return Math.max(0, ...ways);
    }
    return outcome ? comparing_hidden(source, node) : 0;
}
/** A helper's answer: an expression, or `return True` under conditions. */
function returned(source, value, definition, outcome, depth) {
    if (value.type !== 'true' && value.type !== 'false')
        return improbable(source, value, outcome, depth + 1);
    return (value.type === 'true') === outcome ? conditionsOf(source, value, definition, depth + 1) : 0;
}
/** How improbable it is to come to `node` at all, by the conditions around it up to `end`. */
function conditionsOf(source, node, end, depth = 0) {
    let bits = 0;
    for (let inner = node, outer = node.parent; outer !== null && outer !== end; inner = outer, outer = outer.parent) {
        if (outer.type === 'function_definition' || outer.type === 'class_definition')
            break;
        const condition = (0,tree/* childOf */.G)(outer, 'condition') ?? (outer.type === 'conditional_expression' ? partOf(outer, 1) : undefined);
        if (condition !== undefined && condition !== inner) {
            const isElse = inner.field === 'alternative' || (outer.type === 'conditional_expression' && inner === partOf(outer, 2));
            bits += improbable(source, condition, !isElse, depth + 1);
        }
        else if (outer.type === 'boolean_operator' && inner.field === 'right') {
            const left = (0,tree/* childOf */.G)(outer, 'left');
            if (left !== undefined)
                bits += improbable(source, left, (0,tree/* childOf */.G)(outer, 'operator')?.type === 'and', depth + 1);
        }
        else if (outer.type === 'case_clause')
            bits += improbableCase(source, outer);
        else if (inner.field === 'body' && /comprehension$|^generator/.test(outer.type))
            for (const clause of outer.children)
                if (clause.type === 'if_clause')
                    bits += improbable(source, partOf(clause, 0), true, depth + 1);
    }
    return bits;
}
/** How improbable it is that one of the clause's patterns fits. */
function improbableCase(source, clause) {
    const patterns = clause.children.filter(({ type }) => type === 'case_pattern');
    const bits = patterns.map((pattern) => {
        const [whole] = pattern.children;
        const ways = whole?.type === 'union_pattern' ? whole.children.filter(({ named }) => named) : [pattern];
        return Math.min(...ways.map((way) => literalsIn(source)(way).reduce((sum, value) => sum + bitsIn(value), 0)));
    });
    return bits.reduce((sum, each) => sum + each, 0);
}
const partOf = ({ children }, at) => children.filter(({ named, type }) => named && type !== 'comment')[at];
const improbable_element = (source, generator, depth) => {
    const body = (0,tree/* childOf */.G)(generator, 'body');
    return body === undefined ? 0 : improbable(source, body, true, depth + 1);
};
/** Over how many items a comprehension goes at least, as far as constants say. */
function lengthOf(source, generator) {
    const clause = generator.children.find(({ type }) => type === 'for_in_clause');
    const right = clause && (0,tree/* childOf */.G)(clause, 'right');
    if (right === undefined)
        return 1;
    const lengths = literalsIn(source)(right).map((value) => (0,literals/* itemsOf */.S3)(value)?.length ?? 0);
    return Math.max(1, ...lengths);
}

;// CONCATENATED MODULE: ./src/trials/covering/special.js










/** What one in five hundred inputs that know nothing of the source would do: of those that are tried hardly one. */
const RARE = 9;
/** Whether it takes something special for `decision` to go `way`. */
function specialIn(source, { kind, node }, way) {
    if (kind === 'except' || kind === 'function')
        return undefined;
    const kept = kind === 'case' ? undefined : keptIn(source, node, way);
    if (kept !== undefined)
        return kept;
    if (isSummed(source, kind, node, way))
        return 'digest';
    const [own, around] = [special_bitsOf(source, kind, node, way), conditionsOf(source, node, undefined)];
    if (own > 1 && own + around >= LONG)
        return 'literal';
    return own >= 1 && around >= 1 && own + around >= RARE ? 'together' : undefined;
}
/** Whether a home-made digest decides. */
function isSummed(source, kind, node, way) {
    if (kind !== 'lookup')
        return comparesSummary(source, atomOf(source, node) ?? node, way);
    const [table, key] = [(0,tree/* childOf */.G)((0,tree/* childOf */.G)(node, 'function') ?? node, 'object'), keyOfLookup(node)];
    return (way && table !== undefined && key !== undefined && (0,flow/* flowIn */.A)(source).isConstant(table) && isSummaryKey(source, key));
}
function special_bitsOf(source, kind, node, way) {
    switch (kind) {
        case 'case':
            return improbableCase(source, node);
        case 'for':
        case 'each':
            return way ? comparing_hidden(source, node) : 0;
        case 'lookup':
            return way ? asking(source, node) : 0;
        case 'choice':
            return Math.max(0, ...argumentsIn(node).map((each) => limit(source, each)));
        default:
            return improbable(source, node, way);
    }
}
/** `max(total - 999_999, 0)`. */
function limit(source, node) {
    const pending = [node];
    let most = 0;
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const value = constantValue(source, next);
        if (value !== undefined)
            most = Math.max(most, bitsIn(value));
        else
            pending.push(...next.children.filter(({ named }) => named));
    }
    return most;
}
const argumentsIn = (call) => ((0,tree/* childOf */.G)(call, 'arguments')?.children ?? []).filter(({ named }) => named);
/** What the condition at `node` asks that is no constant and no argument. Its parts, `a and b`, are decisions of their own. */
function keptIn(source, node, way) {
    const atom = atomOf(source, node);
    if (atom === undefined)
        return undefined;
    const { ingredientsOf } = (0,flow/* flowIn */.A)(source);
    const all = ingredientsOf(atom);
    if (all.has('clock'))
        return 'clock';
    const sides = atom.type === 'comparison_operator' ? operandsOf(atom).map((each) => ingredientsOf(each)) : [all];
    if (all.has('digest') && !sides.some((side) => side.has('argument') && !side.has('digest')))
        return 'digest';
    return all.has('state') && isCounted(source, atom, way) ? 'state' : undefined;
}
/** What a condition that has no parts asks, behind names and `not`. */
function atomOf(source, node, depth = 0) {
    const inner = (field) => {
        const child = (0,tree/* childOf */.G)(node, field);
        return child && atomOf(source, child, depth + 1);
    };
    switch (node.type) {
        case 'boolean_operator':
            return undefined;
        case 'not_operator':
            return inner('argument');
        case 'named_expression':
            return inner('value');
        case 'parenthesized_expression': {
            const only = node.children.find(({ named }) => named);
            return only && atomOf(source, only, depth + 1);
        }
        case 'identifier': {
            const reference = (0,references/* referenceOf */.Bz)(source, node);
            if (reference?.kind !== 'own' || depth > 8)
                return node;
            const [only, ...more] = (0,bindings/* sourcesOf */.u)(source, reference.scope, reference.name).given;
            return only === undefined || more.length > 0 ? node : (atomOf(source, only, depth + 1) ?? node);
        }
        default:
            return node;
    }
}
const operandsOf = ({ children }) => children.filter(({ field, named, type }) => field !== 'operators' && named && type !== 'comment');
/** Whether it compares with a number, or is one: how often, not what. Of small numbers it must be plain that they count. */
function isCounted(source, atom, way) {
    if (atom.type !== 'comparison_operator')
        return atom.type === 'binary_operator' || /^next\(/.test(source.text.slice(atom.start, atom.end));
    const operators = atom.children.filter(({ field }) => field === 'operators').map(({ type }) => type);
    if (operators.some((type) => /in$/.test(type)))
        return false;
    const operands = operandsOf(atom);
    const isMet = operators.length === 1 && operators[0] === (way ? '==' : '!=');
    return operands.some((each, at) => {
        const value = constantValue(source, each);
        if (value?.type !== 'int')
            return false;
        return Number(value.value) > 2 || (isMet && isTally(source, operands[1 - at], Number(value.value)));
    });
}
/** Whether `node` is a number of things that were kept, or is counted up or down by steps. */
function isTally(source, node, least) {
    const { isConstant, ingredientsOf } = (0,flow/* flowIn */.A)(source);
    const text = (0,syntax_source/* textOf */.b6)(source, node);
    if (!ingredientsOf(node).has('state'))
        return false;
    if (/^len\(/.test(text))
        return least > 0;
    return source.nodes.some((each) => {
        const [left, right] = [(0,tree/* childOf */.G)(each, 'left'), (0,tree/* childOf */.G)(each, 'right')];
        if (each.type !== 'augmented_assignment' || left === undefined || right === undefined)
            return false;
        return (0,syntax_source/* textOf */.b6)(source, left) === text && isConstant(right);
    });
}

;// CONCATENATED MODULE: ./src/trials/covering/untaken.js

/** The outcomes of `decisions` that are not among those `taken`, but for what a constant decides. */
function untakenOf({ implementation }, decisions, taken) {
    const { isConstant } = (0,flow/* flowIn */.A)(implementation);
    return decisions.flatMap((decision) => [true, false].flatMap((way) => {
        const isTold = way || decision.isTwofold;
        const isOpen = ALWAYS_OPEN.has(decision.kind) || !isConstant(decision.node);
        return isTold && isOpen && !taken.has(decision.outcome + Number(!way)) ? [{ decision, way }] : [];
    }));
}
/** Whatever stands in them, they are no constant. */
const ALWAYS_OPEN = new Set(['case', 'except', 'function']);

;// CONCATENATED MODULE: ./src/trials/covering/branches.js











/** How many branches are told of, and with how many inputs each is tried. */
const [TOLD, INPUTS] = [6, 12];
/** How many are looked at: whoever has more is asked about the rest. */
const LOOKED = 40;
const FURTHER = 40;
/** From so many different answers on it is no chance that all become the same. */
const DIFFERENT = 3;
/** The outcomes that no test takes, and what they do. */
class Branches {
    #sandbox;
    #subject;
    #tried;
    #untaken;
    #corpus;
    #unlooked = 0;
    #taking;
    constructor(sandbox, subject, tried, told, corpus, decisions, taken) {
        [this.#sandbox, this.#subject, this.#tried, this.#corpus] = [sandbox, subject, tried, corpus];
        const { code, steps } = tried;
        this.#taking = (inputs) => taking({ sandbox, code, limits: (0,trials_subject/* tightened */.Fs)(subject.limits), steps, known: told }, inputs);
        this.#untaken = untakenOf(subject, decisions, taken);
    }
    untaken() {
        return this.#untaken;
    }
    /** How many that only a special input or moment leads to were not looked at, because there are too many. */
    unlooked() {
        return this.#unlooked;
    }
    /** Those that only a special input or moment leads to, the outermost of each first. */
    async hidden() {
        const { implementation } = this.#subject;
        const special = this.#untaken.flatMap((branch) => {
            const why = specialIn(implementation, branch.decision, branch.way);
            return why === undefined ||
                ((why === 'literal' || why === 'together') && this.#isDocumented(branch)) ||
                isRefusal(implementation, branch.decision, branch.way)
                ? []
                : [{ ...branch, special: why }];
        });
        const found = [];
        const lines = oneALine(special);
        this.#unlooked = Math.max(0, lines.length - LOOKED);
        for (const branch of lines.slice(0, LOOKED)) {
            if (found.length === TOLD)
                break;
            if (branch.special === 'together' && !(await this.#isKnown(branch)))
                continue;
            const shown = (await this.#reached(branch, () => true)) ?? (await this.#forcedThere(branch));
            const matters = branch.special !== 'together' || shown !== undefined;
            if (shown !== 'refused' && matters)
                found.push({ ...branch, shown });
        }
        return found;
    }
    /** Those that inputs of the suite's kind go to, and get answers that no tested way gives. */
    async open() {
        const found = [];
        for (const branch of this.#answering()) {
            if (found.length === TOLD)
                break;
            const takers = await this.#takers(branch, ({ input }) => input.familiar);
            if (takers.length === 0)
                continue;
            const shown = await this.#reached(branch, ({ input }) => input.familiar);
            if (shown !== undefined && shown !== 'refused')
                found.push({ ...branch, shown });
        }
        return found;
    }
    /**
     * Those in which different inputs, of whatever kind, all become one word that no test knows, though they would be told
     * apart without the branch: nothing that is computed from them.
     */
    async swallowing() {
        const ordinary = this.#answering();
        const found = [];
        const further = ordinary.length === 0 ? [] : await this.#further();
        for (const branch of ordinary) {
            if (found.length === TOLD)
                break;
            const takers = [
                ...(await this.#takers(branch, ({ input }) => !input.familiar)),
                ...further.filter((each) => goes(each, branch)),
            ];
            const same = takers.filter(({ answer }) => isWord(answer) && answer.key === takers[0]?.answer.key);
            const swallowed = same.slice(0, INPUTS);
            if (swallowed.length < DIFFERENT || same.length < takers.length - 1)
                continue;
            const inputs = swallowed.map((each) => each.input);
            const others = await this.#answers(branch, !branch.way, inputs);
            if (new Set(others.filter(isWord).map(({ key }) => key)).size < DIFFERENT)
                continue;
            const [{ input, answer }] = swallowed;
            found.push({ ...branch, special: 'word', shown: { input, here: answer, there: others[0], isForced: false } });
        }
        return found;
    }
    /** One a line of those that do more than refuse. */
    #answering() {
        const { implementation } = this.#subject;
        const more = this.#untaken.filter(({ decision, way }) => !isRefusal(implementation, decision, way));
        return oneALine(more).slice(0, LOOKED);
    }
    /** Whether callers are told of all words that the condition asks for: such as the ways in which it can be asked to sort. */
    #isDocumented({ decision: { node } }) {
        const { implementation, description } = this.#subject;
        const told = `${description}\n${this.#tried.inputs.signature.documentation}`.toLowerCase();
        const words = literalsIn(implementation)(node).flatMap((value) => value.type === 'str' ? [value.value.toLowerCase()] : []);
        return words.length > 0 && words.every((word) => word.length > 1 && told.includes(word));
    }
    /** What texts take that only look like the suite's. */
    async #further() {
        const own = this.#tried.tried.flatMap(({ input, answer }) => input.origin === 'suite' && answer.how === 'returned' ? [input] : []);
        const inputs = lookalikes(own).slice(0, FURTHER);
        return inputs.length === 0 ? [] : this.#taking(inputs);
    }
    async #takers(branch, suits) {
        return (await this.#corpus()).filter((each) => goes(each, branch) && suits(each));
    }
    /** An input of ours that goes there and is answered otherwise where it may not. */
    async #reached(branch, suits) {
        const takers = await this.#takers(branch, suits);
        if (takers.length === 0)
            return undefined;
        const answered = takers.filter(({ answer }) => answer.how !== 'raised').slice(0, INPUTS);
        if (answered.length === 0)
            return 'refused';
        const other = await this.#other(branch, !branch.way, answered);
        return other && { input: other.input, here: other.answer, there: other.forced, isForced: false };
    }
    /** Whether nothing came there that was not made of the source: what is improbable need not be so in truth. */
    async #isKnown(branch) {
        return (await this.#takers(branch, ({ input }) => input.origin !== 'constant')).length === 0;
    }
    /** An answer that would be another if one went there. */
    async #forcedThere(branch) {
        const returned = this.#tried.tried.filter(({ answer }) => answer.how === 'returned').slice(0, INPUTS);
        const other = await this.#other(branch, branch.way, returned);
        return other && { input: other.input, here: other.forced, there: other.answer, isForced: true };
    }
    /** The first of `known` that is answered otherwise where `branch` always goes `way`. */
    async #other(branch, way, known) {
        const inputs = known.map(({ input }) => input);
        const others = await this.#answers(branch, way, inputs);
        const at = known.findIndex(({ answer }, place) => (0,answered/* differs */.Ag)(answer, others[place]));
        return at < 0 ? undefined : { ...known[at], forced: others[at] };
    }
    /** The answers where `branch` always goes `way`; where it is to be gone to, also what is around it leads there. */
    async #answers(branch, way, inputs) {
        const { decision } = branch;
        const { implementation, limits } = this.#subject;
        const edit = forced(implementation, decision, way);
        if (edit === undefined || inputs.length === 0)
            return [];
        const edits = way === branch.way ? [edit, ...leading(implementation, decision)] : [edit];
        const code = { ...this.#tried.code, implementation: changed(this.#tried.code.implementation, edits) };
        const callee = { sandbox: this.#sandbox, code, limits: (0,trials_subject/* tightened */.Fs)(limits) };
        return (await (0,calling/* callAll */.O)(callee, inputs, inputs.length)).answers;
    }
}

;// CONCATENATED MODULE: ./src/trials/coverage.js










/** How many branches of each kind are told one by one. */
const SHOWN = 3;
/**
 * Looks at the outcomes of decisions that no test takes: `told` is what the suite took. What only a special input or moment
 * leads to blocks, even where no answer changed: who knows the moment need show nothing before. Where an ordinary input leads to another answer there, a human is asked; the rest is a note. `corpus` is what
 * the inputs of `tried` took.
 */
async function coverageTrial(sandbox, subject, tried, told, corpus) {
    const taken = new Set([told.loaded, ...told.taken].flatMap((each) => (0,sandbox_coverage/* outcomesIn */.Rl)(told, each)));
    const decisions = decisionsOf(subject.implementation, told);
    const branches = new Branches(sandbox, subject, tried, told, corpus, decisions, taken);
    const special = await branches.hidden();
    const hidden = special.length > 0 ? special : await branches.swallowing();
    const open = hidden.length > 0 ? [] : await branches.open();
    const findings = [
        ...shown(onceEach(hidden), (each) => hiddenTrigger(subject, each)),
        ...shown(onceEach(open), (each) => untestedBranch(subject, each)),
    ];
    const crowded = [
        ...(told.decisions.length < sandbox_coverage/* MOST */._B ? [] : [tooMany(subject, 'decisions')]),
        ...(branches.unlooked() === 0 ? [] : [tooMany(subject, 'branches that only special inputs lead to')]),
    ];
    return { findings: [...findings, ...crowded, ...untested(subject, branches.untaken())], problems: [] };
}
/** The first few, and of how many more the last of these stands for. */
function shown(branches, told) {
    const findings = branches.slice(0, SHOWN).map(told);
    const more = branches.length - findings.length;
    const last = findings.at(-1);
    if (more <= 0 || last === undefined)
        return findings;
    const message = `${last.message} The same holds of ${more} more ${more === 1 ? 'branch' : 'branches'}.`;
    return [...findings.slice(0, -1), { ...last, message }];
}
const WHY = {
    digest: 'a digest of the input decides about that',
    clock: 'a clock decides about that',
    state: 'what it was called with before, or how often, decides about that',
    literal: 'it takes an input that one has to know from the source',
    together: 'it takes several conditions at once, each of which few inputs meet',
    word: 'different inputs all become the same word there',
};
function hiddenTrigger(subject, branch) {
    const { implementation } = subject;
    const { special } = branch;
    return {
        rule: 'hidden-trigger',
        stage: 'adversarial',
        trial: 'coverage',
        severity: 'block',
        message: `No test goes where ${(0,quoted/* quoted */.TL)(textAt(subject, branch))} ${wayOf(branch)}, and ${WHY[special ?? 'literal']}.${saying(subject, branch)}`,
        fix: 'Remove the branch, or add tests that go there and say what is to come out.',
        file: implementation.file,
        line: lineOf(implementation, branch.decision.node),
        reproduce: (0,trials_reproduce/* checkCommand */.N)(subject),
    };
}
function untestedBranch(subject, branch) {
    const { implementation } = subject;
    return {
        rule: 'untested-branch',
        stage: 'adversarial',
        trial: 'coverage',
        severity: 'review',
        message: `No test goes where ${(0,quoted/* quoted */.TL)(textAt(subject, branch))} ${wayOf(branch)}.${saying(subject, branch)}`,
        fix: 'Add a test that goes there and says what is to come out.',
        file: implementation.file,
        line: lineOf(implementation, branch.decision.node),
        reproduce: (0,trials_reproduce/* checkCommand */.N)(subject),
    };
}
const LISTED = 20;
/** One note for all that no test takes. */
function untested(subject, branches) {
    const { implementation } = subject;
    const open = branches.filter(({ decision, way }) => !isRefusal(implementation, decision, way));
    const lines = [...new Set(open.map(({ decision }) => lineOf(implementation, decision.node)))].sort((a, b) => a - b);
    const [first] = lines;
    if (first === undefined)
        return [];
    const more = lines.length > LISTED ? `, and ${lines.length - LISTED} more` : '';
    return [
        {
            rule: 'untested-branch',
            stage: 'adversarial',
            trial: 'coverage',
            severity: 'note',
            message: `The decisions at these lines always go the same way in the tests, or are not reached: ${lines.slice(0, LISTED).join(', ')}${more}.`,
            fix: 'Add tests that go the other way.',
            file: implementation.file,
            line: first,
        },
    ];
}
function textAt({ implementation }, { decision }) {
    const { start, end } = decision.node;
    const [line = ''] = implementation.text.slice(start, end).split('\n');
    return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}
function wayOf({ decision: { kind }, way }) {
    if (kind === 'case')
        return 'fits';
    if (kind === 'except')
        return 'is entered';
    if (kind === 'lookup')
        return way ? 'finds something' : 'finds nothing';
    if (kind === 'choice')
        return way ? 'takes the first' : 'takes the second';
    if (kind === 'for' || kind === 'each')
        return way ? 'has anything in it' : 'is empty';
    return way ? 'is true' : 'is false';
}
function saying({ code }, { shown }) {
    if (shown === undefined)
        return '';
    const call = (0,quoted/* quoted */.TL)((0,render_call/* renderCall */.J)(code.name, shown.input));
    const [here, there] = [(0,quoted/* quoted */.TL)((0,render_answer/* renderAnswer */.x)(shown.here)), (0,quoted/* quoted */.TL)((0,render_answer/* renderAnswer */.x)(shown.there))];
    return shown.isForced
        ? ` If one goes there all the same, ${call} ${here}, and otherwise ${there}.`
        : ` ${call} ${here}; without that branch it ${there.replace(/^→/, 'is')}.`;
}

;// CONCATENATED MODULE: ./src/trials/covering/corpus.js



function corpusOf(sandbox, subject, { tried, code, steps }, told) {
    let asked;
    return () => {
        const inputs = tried.filter(({ answer }) => (0,answered/* wasGiven */.DG)(answer)).map(({ input }) => input);
        asked ??= taking({ sandbox, code, limits: (0,trials_subject/* tightened */.Fs)(subject.limits), steps, known: told }, inputs);
        return asked;
    };
}

// EXTERNAL MODULE: ./src/trials/inputs/constants.js
var inputs_constants = __webpack_require__(1104);
// EXTERNAL MODULE: ./src/trials/inputs/profile.js
var profile = __webpack_require__(9772);
;// CONCATENATED MODULE: ./src/trials/drawn-through.js






/** Fewer points have a polynomial that honest functions follow too; fewer others confirm none. */
const POINTS = 6;
const CONFIRMED = 3;
/** Fewer different answers are what a table may have; fewer others say nothing. */
const ANSWERS = 4;
const OTHERS = 40;
/** How many tested inputs an answer may have: honest ones are asked on both sides of every border. */
const EACH = 2.5;
/** What is a table, or steps, by its own words. */
const TABULAR = /\b(?:tables?|brackets?|bands?|tiers?|steps?|class(?:es)?|rates?|tariffs?|fees?|prices?|postage|costs?|grades?|levels?|categor\w+|zones?|scales?|nearest|look(?:s|ed)?[- ]?up|buckets?|codes?|sizes?|points?|stars?|rank\w*|priorit\w+|rating|discount\w*|percent\w*)\b/i;
/** What is drawn through the tested points and knows nothing of those between: a polynomial, or steps from one to the next. */
function drawnThrough(subject, { inputs, tried }) {
    const returned = tried.filter(({ answer }) => answer.how === 'returned');
    const own = returned.filter(({ input }) => input.origin === 'suite');
    const others = returned.filter(({ input }) => input.origin !== 'suite');
    const said = throughPoints(own, others) ??
        inSteps(subject, own, others, `${subject.description}\n${inputs.signature.documentation}`);
    if (said === undefined)
        return [];
    return [
        {
            rule: 'answers-by-table',
            stage: 'adversarial',
            trial: 'coverage',
            severity: 'review',
            message: said,
            fix: 'Compute the answers; add tests for inputs between and beyond those that there are.',
            file: subject.implementation.file,
            line: inputs.signature.line,
            reproduce: (0,trials_reproduce/* checkCommand */.N)(subject),
        },
    ];
}
/** Whether a polynomial that has just as many coefficients as there are tested points gives all other answers as well. */
function throughPoints(own, others) {
    const tested = pointsOf(own);
    const rest = pointsOf(others).filter(({ at }) => !tested.some((one) => one.at === at));
    if (tested.length < POINTS || rest.length < CONFIRMED)
        return undefined;
    const coefficients = dividedDifferences(tested);
    // One of a lower degree is fixed by more points than it needs: those were not what it was made of.
    if (Math.abs(coefficients.at(-1) ?? 0) < 1e-12)
        return undefined;
    const near = rest.filter(({ at }) => tested.some((one) => abs(one.at - at) <= 4n * BigInt(tested.length)));
    const fits = ({ at, value }) => Math.abs(valueAt(coefficients, tested, at) - value) <= 1 + 1e-6 * Math.abs(value);
    if (near.length < CONFIRMED || !near.every(fits))
        return undefined;
    return `All answers follow the polynomial through the ${tested.length} points that the suite asks for: any points have one. Nothing shows that those between and beyond are right.`;
}
const abs = (value) => (value < 0n ? -value : value);
/** Of functions of one whole number: where, and what; each once. */
function pointsOf(tried) {
    const found = new Map();
    for (const { input, answer } of tried) {
        const [only, ...more] = [...input.args, ...Object.values(input.kwargs)];
        const value = answer.how === 'returned' ? (0,profile/* numberIn */.Po)(answer.value) : undefined;
        if (only?.type === 'int' && more.length === 0 && value !== undefined && abs(only.value) < 1000n)
            found.set(only.value, { at: only.value, value });
    }
    return [...found.values()].sort((a, b) => Number(a.at - b.at));
}
/** The coefficients of Newton's form. */
function dividedDifferences(points) {
    const column = points.map(({ value }) => value);
    for (let order = 1; order < points.length; order++)
        for (let row = points.length - 1; row >= order; row--)
            column[row] = (column[row] - column[row - 1]) / Number(points[row].at - points[row - order].at);
    return column;
}
const valueAt = (coefficients, points, at) => coefficients.reduceRight((sum, each, place) => sum * Number(at - points[place].at) + each, 0);
/** Whether numbers come out of it that all stand in its source, and hardly others than the suite asks for. */
function inSteps({ implementation }, own, others, words) {
    if (TABULAR.test(words))
        return undefined;
    const { integers, floats } = (0,inputs_constants/* constantsOf */.L)(implementation);
    const constants = new Set([...integers.map(Number), ...floats].flatMap((each) => [each, -each]));
    const numbers = new Set((words.match(/\d+(?:\.\d+)?/g) ?? []).map(Number));
    const [tested, rest] = [drawn_through_answersOf(own), drawn_through_answersOf(others)];
    const named = [...tested.keys()].filter((value) => !numbers.has(Math.abs(value)));
    if (tested.size < ANSWERS || named.length < ANSWERS || own.length > EACH * tested.size)
        return undefined;
    if (new Set(others.map(({ input }) => (0,inputs_arguments/* argumentsKey */.KD)(input))).size < OTHERS || rest.size < ANSWERS)
        return undefined;
    const all = [...tested.keys(), ...rest.keys()];
    if (!all.every((value) => constants.has(value)))
        return undefined;
    if ([...rest.keys()].filter((value) => !tested.has(value)).length > tested.size / 2)
        return undefined;
    const [[, example]] = tested;
    return `It answers ${others.length} other inputs with numbers that all stand in its source, hardly others than the ${tested.size} that the suite asks for (${(0,quoted/* quoted */.TL)((0,values_render/* renderValue */.A)(example, 40))} is one).`;
}
/** The different numbers among answers; empty where there are others than numbers. */
function drawn_through_answersOf(tried) {
    const found = new Map();
    for (const { answer } of tried) {
        const number = answer.how === 'returned' ? (0,profile/* numberIn */.Po)(answer.value) : undefined;
        if (number === undefined || answer.how !== 'returned')
            return new Map();
        found.set(number, answer.value);
    }
    return found;
}

// EXTERNAL MODULE: ./src/trials/fuzz.js + 11 modules
var fuzz = __webpack_require__(6498);
// EXTERNAL MODULE: ./src/trials/mutation/run.js
var mutation_run = __webpack_require__(7506);
;// CONCATENATED MODULE: ./src/trials/mutation/blind.js




/** Answers of the same shape, in which no value is what it was. What cannot be altered is refused, so that it is no pass. */
const ALTERED = (name) => `

def assay_altered_frame(original):
    def other(value):
        kind = type(value)
        if kind is bool:
            return not value
        if kind is int:
            return value + 7919
        if kind is float:
            return value + 7919.5
        if kind is str:
            return "".join("b" if one == "a" else "a" for one in value)
        if kind is list or kind is tuple:
            return kind([other(one) for one in value])
        if kind is dict:
            return {key: other(one) for key, one in value.items()}
        raise TypeError("no value that can be altered")
    def altered(*args, **kwargs):
        return other(original(*args, **kwargs))
    return altered


${name} = assay_altered_frame(${name})
`;
/** Steps for the tests of short answers; a suite that takes more is not asked. */
const STEPS = 5_000_000;
/**
 * Whether the tests pass as well where all values in all answers are others. Asked only of a suite that never compares an answer,
 * or a part of one, with anything.
 */
async function blindSuite(sandbox, plan, subject) {
    const { code, suite } = subject;
    if (suite.nodes.some((node) => comparesAnswer(suite, node, code.name)))
        return [];
    const text = code.implementation + ALTERED(code.name);
    const [passes] = await (0,mutation_run/* runOn */.l9)(sandbox, { ...code, tests: plan.tests, limits: plan.limits }, [text], STEPS);
    if (passes !== true)
        return [];
    return [
        {
            rule: 'weak-suite',
            stage: 'adversarial',
            trial: 'mutation',
            severity: 'review',
            message: 'The suite passes as well where every value in every answer is another: it looks at their shape only.',
            fix: 'Say in assertions which values are to come out.',
            file: suite.file,
            reproduce: (0,trials_reproduce/* checkCommand */.N)(subject),
        },
    ];
}
function comparesAnswer(suite, node, name) {
    if (node.type !== 'comparison_operator')
        return false;
    const operators = node.children.filter(({ field }) => field === 'operators').map(({ type }) => type);
    if (operators.every((type) => type === 'is' || type === 'is not'))
        return false;
    return node.children.some((side) => isPart(suite, side, name));
}
/** A call of the skill, a name, `got["key"]`, `got.field`; but not `set(got)` or `len(got)`. */
function isPart(suite, node, name) {
    if (/^(?:identifier|subscript|attribute)$/.test(node.type))
        return true;
    if (node.type === 'call')
        return (0,syntax_source/* textOf */.b6)(suite, (0,tree/* childOf */.G)(node, 'function') ?? node) === name;
    return /^(?:parenthesized_expression|list|tuple|list_comprehension)$/.test(node.type)
        ? node.children.some((inner) => isPart(suite, (0,tree/* childOf */.G)(inner, 'body') ?? inner, name))
        : false;
}

// EXTERNAL MODULE: ./src/trials/mutation.js + 5 modules
var mutation = __webpack_require__(5601);
// EXTERNAL MODULE: ./src/trials/inputs/putting.js
var putting = __webpack_require__(9420);
;// CONCATENATED MODULE: ./src/trials/only-named.js







/** So many numbers must be named, so many others must have been tried, and so often. */
const NAMED = 2;
const only_named_OTHERS = 5;
const OFTEN = 12;
/**
 * A parameter of which only those numbers have an effect that the source names and the suite gives: with all others the answer is
 * an argument as it came, or one and the same. Nothing is computed from it then, and the suite asks for all there is.
 */
function onlyNamed(subject, { inputs, tried }) {
    const returned = tried.filter(({ answer }) => answer.how === 'returned');
    const words = `${subject.description}\n${inputs.signature.documentation}`;
    if (inputs.places.length < 2)
        return [];
    for (const place of inputs.places) {
        const said = namedIn(subject, place, returned, words);
        if (said === undefined)
            continue;
        return [
            {
                rule: 'answers-by-table',
                stage: 'adversarial',
                trial: 'coverage',
                severity: 'review',
                message: said,
                fix: 'Compute the answers, or refuse what is not known; test numbers that the source does not name.',
                file: subject.implementation.file,
                line: inputs.signature.line,
                reproduce: (0,trials_reproduce/* checkCommand */.N)(subject),
            },
        ];
    }
    return [];
}
function namedIn(subject, place, returned, words) {
    const { integers, floats } = (0,inputs_constants/* constantsOf */.L)(subject.implementation);
    const told = new Set((words.match(/\d+(?:\.\d+)?/g) ?? []).map(Number));
    const constants = new Set([...integers.map(Number), ...floats]);
    const byNumber = new Map();
    for (const one of returned) {
        const [value] = (0,putting/* valuesAt */.I0)(one.input, place);
        const number = value === undefined || value.type === 'bool' ? undefined : (0,profile/* numberIn */.Po)(value);
        if (number !== undefined)
            byNumber.set(number, [...(byNumber.get(number) ?? []), one]);
    }
    const isTested = (number) => byNumber.get(number).some(({ input }) => input.origin === 'suite');
    const idle = idleIn([...byNumber.keys()].filter((number) => !constants.has(number)).flatMap((number) => byNumber.get(number)));
    if (idle === undefined)
        return undefined;
    const works = [...byNumber.keys()].filter((number) => !byNumber.get(number).every(idle));
    const rest = [...byNumber].filter(([number]) => !works.includes(number));
    const often = rest.reduce((sum, [, some]) => sum + some.length, 0);
    if (works.length < NAMED || rest.length < only_named_OTHERS || often < OFTEN)
        return undefined;
    if (!works.every((number) => constants.has(number) && isTested(number) && !told.has(number)))
        return undefined;
    // With a number that is named the other arguments have an effect: it is no table of single answers.
    if (!works.some((number) => new Set(byNumber.get(number).map(({ answer }) => answer.key)).size > 2))
        return undefined;
    const [[, [example]]] = rest;
    return `It does something only where '${place.parameter.name}' is ${works
        .sort((a, b) => a - b)
        .slice(0, 6)
        .join(' or ')}, which the source names and the suite gives. With ${rest.length} other numbers, such as in ${(0,quoted/* quoted */.TL)((0,render_call/* renderCall */.J)(subject.code.name, example.input))}, it gives back what it was given, or always the same.`;
}
/** What all of `tried` have in common who get nothing worked out: an argument as it came, or one answer for all. */
function idleIn(tried) {
    const keys = new Set(tried.map(({ answer }) => answer.key));
    const [only] = keys;
    if (tried.length > 0 && tried.every(isEchoed))
        return isEchoed;
    return keys.size === 1 ? ({ answer }) => answer.key === only : undefined;
}
function isEchoed({ input: { args, kwargs }, answer }) {
    if (answer.how !== 'returned')
        return false;
    const key = (0,values/* keyOf */.TN)(answer.value);
    return [...args, ...Object.values(kwargs)].some((value) => (0,values/* keyOf */.TN)(value) === key);
}

// EXTERNAL MODULE: ./src/trials/inputs/random.js
var inputs_random = __webpack_require__(950);
// EXTERNAL MODULE: ./src/trials/histories.js
var histories = __webpack_require__(2215);
;// CONCATENATED MODULE: ./src/trials/replay-history.js



/** How often one call is made, to see whether it is the number of calls that counts. */
const replay_history_OFTEN = 250;
/** So many calls that all are needed are counted by somebody: what is kept of a single call shows at the next. */
const COUNTED = 8;
/** What share of all calls must be without effect, so that those with one are particular. */
const FEW = 0.8;
/** How many runs may be spent on leaving out calls. */
const RUNS = 40;
/** Finds out what in a history makes an answer another. */
class History {
    #subject;
    #ask;
    #asked;
    constructor(subject, ask, asked) {
        [this.#subject, this.#ask, this.#asked] = [subject, ask, asked];
    }
    /**
     * Of `calls`, the last of which is answered with `later` and alone with `first`, the fewest that were found to do; and
     * whether it is their number that counts, or one particular among them.
     */
    async shortest(calls, first, later) {
        const input = calls.at(-1);
        // What earlier calls spare a later one may have been kept for that.
        const counted = (0,answered/* wasGiven */.DG)(first) ? await this.#counted(input, first) : undefined;
        if (counted !== undefined)
            return counted;
        const few = await this.#fewer(calls, first, later);
        const difference = { input, first, ...few };
        if (!(0,answered/* wasGiven */.DG)(first))
            return { how: 'history', ...difference };
        if (few.calls.length > COUNTED)
            return { how: (0,histories/* drawsLots */.i_)(this.#subject) ? 'history' : 'count', ...difference };
        return { how: (await this.#isTrigger(few.calls, first)) ? 'trigger' : 'history', ...difference };
    }
    /**
     * Whether the same call over and over is answered alike at first and otherwise later on: then it is their number that
     * counts. Chance looks like that too, so a skill that draws lots is not asked.
     */
    async #counted(input, first) {
        if ((0,histories/* drawsLots */.i_)(this.#subject))
            return undefined;
        const calls = Array.from({ length: replay_history_OFTEN }, () => input);
        const answers = await this.#ask(calls);
        const turn = answers.findIndex((answer) => (0,answered/* differs */.Ag)(first, answer));
        return turn > 1
            ? { how: 'count', input, first, calls: calls.slice(0, turn + 1), later: answers[turn] }
            : undefined;
    }
    async #fewer(all, first, last) {
        let [calls, later] = [all, last];
        let left = RUNS;
        const leads = async (fewer) => {
            left--;
            const answer = (await this.#ask(fewer)).at(-1);
            if (answer === undefined || !(0,answered/* differs */.Ag)(first, answer))
                return false;
            [calls, later] = [fewer, answer];
            return true;
        };
        // One call alone is most often what does it, and all of them can be tried in one run: it is the first that shows.
        await this.#single(calls, first, leads);
        // Pieces are left out, then smaller ones, down to single calls (ddmin, after Zeller).
        for (let size = Math.floor((calls.length - 1) / 2); size >= 1 && left > 0; size = Math.floor(size / 2)) {
            for (let at = 0; at < calls.length - 1 && left > 0;) {
                const count = Math.min(size, calls.length - 1 - at);
                if (!(await leads(calls.toSpliced(at, count))))
                    at += size;
            }
        }
        return { calls, later };
    }
    /** Asks after each call of the history what it is about: behind the one that does it the answer is another. */
    async #single(calls, first, leads) {
        const input = calls.at(-1);
        const answers = await this.#ask(calls.flatMap((call) => [call, input]));
        const at = calls.findIndex((_, place) => (0,answered/* differs */.Ag)(first, answers[2 * place + 1]));
        if (at >= 0 && (await leads([calls[at], input])))
            return;
        if (at >= 0)
            await leads([...calls.slice(0, at + 1), input]);
    }
    /**
     * Whether a few particular calls change the answers to many others, as nothing else that was asked does. A cache whose
     * key is too short changes few answers, and a sum or maximum that is kept is changed by most calls.
     */
    async #isTrigger(calls, first) {
        if ((0,histories/* drawsLots */.i_)(this.#subject))
            return false;
        const input = calls.at(-1);
        const cause = calls.slice(0, -1);
        const ours = new Set(calls.map(inputs_arguments/* argumentsKey */.KD));
        const rest = this.#asked.filter((call) => !ours.has((0,inputs_arguments/* argumentsKey */.KD)(call)));
        if (cause.length === 0 || rest.length < 8)
            return false;
        const others = await this.#harmless(rest, input, first);
        if (others === undefined)
            return false;
        const plain = await this.#ask(others, true);
        const [without, backwards] = [await this.#ask(others), (await this.#ask(others.toReversed())).toReversed()];
        // Where the others change each other as well, something is added up or kept: none of them is particular.
        if (plain.some((answer, at) => (0,answered/* differs */.Ag)(answer, without[at]) || (0,answered/* differs */.Ag)(answer, backwards[at])))
            return false;
        const behind = await this.#ask([...cause, ...others]);
        const reached = others.filter((_, at) => (0,answered/* differs */.Ag)(plain[at], behind[cause.length + at])).length;
        return reached >= others.length / 4;
    }
    /** Those of `rest` behind which the answer is what it was; undefined where many are not. */
    async #harmless(rest, input, first) {
        let left = rest;
        while (left.length > rest.length * FEW) {
            const answers = await this.#ask(left.flatMap((call) => [call, input]));
            const at = left.findIndex((_, place) => (0,answered/* differs */.Ag)(first, answers[2 * place + 1]));
            if (at < 0)
                return left;
            left = left.toSpliced(at, 1);
        }
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/trials/inputs/crowded.js



/** Words of one length, so that none is the longest; a set of so many has hardly ever one order by two hash seeds. */
const WORDS = 'amber birch coral delta ember flint grape hazel ivory jewel koala lemon mango north'.split(' ');
/** Their sum depends on the order in which they are added. */
const MEASURES = [0.1, 0.2, 0.3, 0.7, 1e15, 1.1, -1e15, 2.3, 0.6, 3.3, 1e-3, 5.7, 0.9, 7.1];
/** Calls made of those in `bases` whose collections have many different items, and whose values are alike or hard to add up. */
function crowded(bases, places) {
    const found = new Map();
    for (const isTied of [false, true])
        for (const separator of [' ', ',', '\n'])
            for (const base of bases) {
                const own = places.flatMap((place) => (0,putting/* valuesAt */.I0)(base, place)).flatMap((value) => wordsIn(value));
                const words = [...new Set([...own, ...WORDS])].slice(0, 2 * WORDS.length);
                const values = places.map((place) => crowded_valueOf(place.kind, { words, separator, isTied, depth: 0 }));
                const fill = (some) => places.reduce((made, place, at) => {
                    const value = some(at) ? values[at] : undefined;
                    return value === undefined ? made : (0,putting/* withValue */.cO)(made, place, value);
                }, base);
                for (const made of [fill(() => true), ...places.map((_, only) => fill((at) => at === only))])
                    found.set((0,inputs_arguments/* argumentsKey */.KD)(made), made);
            }
    for (const base of bases)
        found.delete((0,inputs_arguments/* argumentsKey */.KD)(base));
    return [...found.values()];
}
const wordsIn = (value) => value.type === 'str' ? (value.value.match(/\p{L}{2,}/gu) ?? []).map((word) => word.toLowerCase()) : [];
/** What a whole argument is; undefined where nothing can be crowded. */
function crowded_valueOf(kind, by) {
    const count = by.words.length;
    const all = (of) => Array.from({ length: count }, (_, at) => itemOf(of, at, by));
    switch (kind.kind) {
        case 'str':
            return (0,values/* str */.gx)(by.words.join(by.separator));
        case 'list':
        case 'sequence':
        case 'iterable':
            return (0,values/* sequence */.K2)('list', all(kind.item));
        case 'tuples':
            return (0,values/* sequence */.K2)('tuple', all(kind.item));
        case 'set':
        case 'frozenset':
            return (0,values/* sequence */.K2)(kind.kind, all(kind.item).filter(values/* isHashable */.tO));
        case 'dict':
            return (0,values/* dict */.jd)(all(kind.key).map((key, at) => [key, itemOf(kind.value, at, { ...by, isTied: by.isTied })]));
        case 'union':
            return kind.of.map((each) => crowded_valueOf(each, by)).find((each) => each !== undefined);
        default:
            return undefined;
    }
}
function itemOf(kind, at, by) {
    switch (kind.kind) {
        case 'int':
            return (0,values/* int */.Wh)(by.isTied ? 5 : 7 * at + 3);
        case 'float':
            return (0,values/* float */.fV)(by.isTied ? 5 : MEASURES[at % MEASURES.length]);
        case 'tuple':
            return (0,values/* sequence */.K2)('tuple', kind.items.map((item, place) => itemOf(item, place === 0 ? at : at + 1, by)));
        case 'record':
            return (0,values/* dict */.jd)(kind.fields.map(({ name, of }) => [(0,values/* str */.gx)(name), itemOf(of, at, by)]));
        case 'list':
        case 'set':
        case 'frozenset':
            return (0,values/* sequence */.K2)(kind.kind, [itemOf(kind.item, at, by), itemOf(kind.item, at + 1, by)].filter((one) => kind.kind === 'list' || (0,values/* isHashable */.tO)(one)));
        case 'dict':
            return (0,values/* dict */.jd)([[itemOf(kind.key, at, by), itemOf(kind.value, at, by)]]);
        case 'union':
            return itemOf(kind.of[0], at, by);
        default:
            return (0,values/* str */.gx)(by.words[at % by.words.length]);
    }
}

;// CONCATENATED MODULE: ./src/trials/replay-crowd.js


/** Hash seeds that are tried beside the check's own; a small set has the same order under one of them by chance. */
const HASH_SEEDS = {
    quick: [],
    normal: [1],
    thorough: [1, 4_294_967_295, 7, 1_618_033_988],
};
/** How many of the suite's calls are crowded. */
const CROWDED = 3;
/** The first input with much in it, of which the order is seldom the same by chance, that another hash seed answers otherwise. */
async function crowdedDifference(subject, tried, ask) {
    const seeds = HASH_SEEDS[subject.effort];
    const crowd = seeds.length > 0 ? crowdFor(subject, tried) : [];
    if (crowd.length === 0)
        return undefined;
    const once = await ask(crowd, {});
    for (const hashSeed of seeds) {
        const others = await ask(crowd, { hashSeed });
        for (const [at, input] of crowd.entries()) {
            const [first, later] = [once[at], others[at]];
            if ((0,answered/* wasGiven */.DG)(first) && (0,answered/* wasGiven */.DG)(later) && (0,answered/* differs */.Ag)(first, later))
                return { how: 'hash-seed', input, first, later, calls: [input], hashSeed };
        }
    }
    return undefined;
}
/** Inputs in which the order of a set has something to show; none where nothing seems to go by hashes. */
function crowdFor(subject, { tried, inputs }) {
    if (!mayHash(subject))
        return [];
    const answered = tried.filter(({ input, answer }) => input.origin === 'suite' && answer.how === 'returned');
    const bases = answered.slice(0, CROWDED).map(({ input: { args, kwargs } }) => ({ args, kwargs }));
    return crowded(bases, inputs.places);
}
const HASHES = /\b(?:set|frozenset|hash)\b|\.keys\(\)\s*[&|^-]|[&|^-]\s*\w+\.keys\(\)|\.(?:union|intersection|difference)\(/;
/** Whether something of it goes by hashes, as far as its text shows. */
const mayHash = ({ implementation: { text, nodes } }) => HASHES.test(text) || nodes.some(({ type }) => type === 'set' || type === 'set_comprehension');

;// CONCATENATED MODULE: ./src/trials/inputs/near.js



/**
 * Calls that a cache with too short a key takes for `given`: of which one argument is equal for Python, or written otherwise,
 * or alike in length, ends, order, size. Only of types that are taken there.
 */
function nearTo(given, places) {
    const found = new Map();
    for (const place of places)
        for (const value of (0,putting/* valuesAt */.I0)(given, place))
            for (const each of [...twins(value, place.kind), ...near_lookalikes(value)]) {
                const made = (0,putting/* withValue */.cO)(given, place, each);
                found.set((0,inputs_arguments/* argumentsKey */.KD)(made), made);
            }
    found.delete((0,inputs_arguments/* argumentsKey */.KD)(given));
    return [...found.values()];
}
const near_takes = (kind, type) => kind.kind === 'union' ? kind.of.some((each) => near_takes(each, type)) : kind.kind === type;
/** 1, 1.0 and True are one key. */
function twins(value, kind) {
    if (value.type === 'bool' || value.type === 'int' || value.type === 'float') {
        const made = ['bool', 'int', 'float'].filter((type) => type !== value.type && near_takes(kind, type));
        const of = Number(value.value);
        return [of, 0, 1].flatMap((number) => [value.type, ...made].flatMap((type) => numberAs(type, number)));
    }
    const items = 'item' in kind ? kind.item : undefined;
    if (items === undefined || !('items' in value) || value.type !== 'list')
        return [];
    const [first] = value.items;
    return first === undefined ? [] : twins(first, items).map((one) => (0,values/* sequence */.K2)('list', [one, ...value.items.slice(1)]));
}
function numberAs(type, number) {
    if (type === 'float')
        return [(0,values/* float */.fV)(number)];
    if (!Number.isSafeInteger(number))
        return [];
    if (type === 'bool')
        return number === 0 || number === 1 ? [(0,values/* bool */.lc)(number === 1)] : [];
    return [(0,values/* int */.Wh)(number)];
}
function near_lookalikes(value) {
    switch (value.type) {
        case 'bool':
            return [(0,values/* bool */.lc)(!value.value)];
        case 'int':
            return [-value.value, value.value + 1n, value.value + 1000n].map(values/* int */.Wh);
        case 'float':
            return [-value.value, value.value + 0.001, value.value + 0.4].map(values/* float */.fV);
        case 'str': {
            const { value: text } = value;
            const [first = '', last = ''] = [[...text][0], [...text].at(-1)];
            const middle = [...text].slice(1, -1);
            return [
                ...[text.toUpperCase(), text.toLowerCase(), ` ${text} `, text.replaceAll(' ', ''), `${text}${text}`],
                ...[[...text].reverse().join(''), `${first}${middle.reverse().join('')}${last}`, `${text}x`, `x${text}`],
                first + 'x'.repeat(middle.length) + (middle.length > 0 ? last : ''),
            ].map(values/* str */.gx);
        }
        case 'list':
            return [
                value.items.toReversed(),
                [...value.items, ...value.items.slice(-1)],
                [...value.items.slice(0, 1), ...value.items.slice(1).toReversed()],
                value.items.slice(0, -1),
                value.items.map(near_changed),
                value.items.map((item, at) => (at === value.items.length - 1 ? near_changed(item) : item)),
            ].map((items) => (0,values/* sequence */.K2)('list', items));
        case 'dict':
            return [(0,values/* dict */.jd)(value.entries.toReversed()), (0,values/* dict */.jd)(value.entries.map(([key, one]) => [key, near_changed(one)]))];
        default:
            return [];
    }
}
/** Another of the same type and size. */
function near_changed(value) {
    if (value.type === 'int')
        return (0,values/* int */.Wh)(value.value + 1n);
    if (value.type === 'float')
        return (0,values/* float */.fV)(value.value + 1);
    if (value.type === 'bool')
        return (0,values/* bool */.lc)(!value.value);
    if (value.type === 'str')
        return (0,values/* str */.gx)([...value.value].map((one) => (one === 'a' ? 'b' : 'a')).join(''));
    return value;
}

;// CONCATENATED MODULE: ./src/trials/keeping.js




/** Calls whose results nothing can be kept in. */
const FIXED = /^(?:re\.compile|frozenset|tuple|str|int|float|bool|bytes|range|len|sorted|min|max|sum|round|Decimal|decimal\.Decimal|Fraction|fractions\.Fraction|date|datetime\.date|timedelta|datetime\.timedelta|namedtuple|collections\.namedtuple|TypeVar|typing\.TypeVar|math\.\w+|str\.maketrans|log|sqrt|dict\.fromkeys)\s*\(|\.(?:split|join|format|strip|encode|decode|maketrans)\s*\($/;
const CONTAINERS = /^(?:list|dictionary|set)$/;
/** A table has more; what is to be filled has fewer. */
const keeping_FEW = 2;
/** What `source` may keep from one call to the next, as far as can be seen; rather too much than too little. */
const keepingOf = (0,once_per/* oncePer */.P)((source) => {
    if (isChanged(source) || source.nodes.some((node) => keeps(source, node)))
        return 'state';
    const decorators = source.nodes.filter(({ type }) => type === 'decorator').map((node) => (0,syntax_source/* textOf */.b6)(source, node));
    if (decorators.some((text) => source.names.scopes[0]?.bindings.get(/^@(\w+)/.exec(text)?.[1] ?? '')?.some(keeping_isOwn)))
        return 'state';
    return decorators.some((text) => /\b(?:lru_cache|cache)\b/.test(text)) ||
        /=\s*(?:functools\.)?(?:lru_cache|cache)\(/.test(source.text)
        ? 'answers'
        : undefined;
});
const keeping_isOwn = ({ kind }) => kind === 'function' || kind === 'class';
const isChanged = (source) => source.names.scopes.some((scope) => [...scope.bindings.keys()].some((name) => (0,bindings/* sourcesOf */.u)(source, scope, name).isState));
function keeps(source, node) {
    switch (node.type) {
        case 'global_statement':
        case 'nonlocal_statement':
            return true;
        case 'default_parameter':
        case 'typed_default_parameter':
            return holds(source, (0,tree/* childOf */.G)(node, 'value'));
        case 'assignment':
            return isOutside(node) ? holds(source, (0,tree/* childOf */.G)(node, 'right')) : isOfOwn(source, (0,tree/* childOf */.G)(node, 'left'));
        case 'augmented_assignment':
            return isOfOwn(source, (0,tree/* childOf */.G)(node, 'left'));
        case 'attribute':
            // The library's own dice are shared by all who draw.
            return /^random\.(?!Random$)/.test((0,syntax_source/* textOf */.b6)(source, node));
        default:
            return false;
    }
}
/** Whether something can be kept in the value of `node`. */
function holds(source, node) {
    if (node === undefined)
        return false;
    if (node.type === 'generator_expression' || /_comprehension$/.test(node.type))
        return true;
    if (CONTAINERS.test(node.type))
        return node.children.filter(({ named }) => named).length <= keeping_FEW;
    const callee = node.type === 'call' ? (0,tree/* childOf */.G)(node, 'function') : undefined;
    return callee !== undefined && !FIXED.test(`${(0,syntax_source/* textOf */.b6)(source, callee)}(`);
}
function isOutside(node) {
    for (let outer = node.parent; outer !== null; outer = outer.parent)
        if (outer.type === 'function_definition' || outer.type === 'lambda')
            return false;
    return true;
}
/** `Counter.made`, `top.calls`, `cls.seen`: of a function or class, not of an object that a call has made. */
function isOfOwn(source, left) {
    const name = left && /^(\w+)\.\w/.exec((0,syntax_source/* textOf */.b6)(source, left))?.[1];
    return name === 'cls' || source.names.scopes[0]?.bindings.get(name ?? '')?.some(keeping_isOwn) === true;
}

;// CONCATENATED MODULE: ./src/trials/replay-kept.js






/** How many of the suite's calls are asked for in company, how many near ones stand before each, and how many are repeated. */
const BASES = 4;
const NEAR = 24;
const REPEATED = 5;
/** How often one call is made at most, and about how many steps that may take. */
const replay_kept_OFTEN = 3000;
const replay_kept_STEPS = 60_000;
const PATIENCE = 5;
/** So many calls that all are needed are counted by somebody. */
const replay_kept_COUNTED = 8;
/** What a process that was asked in vain is asked besides, where something may outlive a call: by its count, or by a short key. */
class Kept {
    #ask;
    #subject;
    #tried;
    constructor(subject, tried, ask) {
        [this.#subject, this.#tried, this.#ask] = [subject, tried, ask];
    }
    /** Calls that are told apart only by what is no key: the last is answered otherwise behind the others. */
    async confused() {
        if (keepingOf(this.#subject.implementation) === undefined)
            return undefined;
        const calls = this.#bases().flatMap((base) => [
            ...nearTo(base, this.#tried.inputs.places).slice(0, NEAR),
            { args: base.args, kwargs: base.kwargs },
        ]);
        if (calls.length === 0)
            return undefined;
        const [alone, later] = [await this.#ask(calls, { fresh: true }), await this.#ask(calls)];
        const at = calls.findIndex((_, place) => isApart(alone[place], later[place]));
        return at < 0 ? undefined : { calls: calls.slice(0, at + 1), answer: later[at] };
    }
    /** A call that is answered otherwise once it, or another, was made thousands of times. */
    async counted() {
        if (keepingOf(this.#subject.implementation) !== 'state')
            return undefined;
        const calls = this.#repeatable();
        const known = await this.#ask(calls.map(({ args, kwargs }) => ({ args, kwargs })), { fresh: true });
        const often = await this.#ask(calls, { each: PATIENCE * replay_kept_STEPS });
        const at = calls.findIndex((_, place) => isOther(known[place], often[place]));
        const [input, first] = [calls[at], known[at]];
        if (input === undefined || first === undefined)
            return undefined;
        for (const before of [input, ...calls.slice(0, at)]) {
            const made = (times) => before === input
                ? [{ ...input, times: times + 1 }]
                : [
                    { ...before, times },
                    { ...input, times: 1 },
                ];
            const answerAfter = async (times) => (await this.#ask(made(times), { each: PATIENCE * replay_kept_STEPS })).at(-1);
            const found = await least(before.times, async (times) => {
                const answer = await answerAfter(times);
                return isOther(first, answer) ? answer : undefined;
            });
            if (found !== undefined)
                return this.#difference(input, before, first, found);
        }
        return undefined;
    }
    #difference({ args, kwargs }, before, first, { times, answer }) {
        const input = { args, kwargs };
        const calls = [...Array.from({ length: times }, () => ({ args: before.args, kwargs: before.kwargs })), input];
        // The same call that is answered alike twice and then no more was counted.
        const isCounted = times >= (before.args === args ? 2 : replay_kept_COUNTED);
        return { how: isCounted && !(0,histories/* drawsLots */.i_)(this.#subject) ? 'count' : 'history', input, first, later: answer, calls };
    }
    /** Calls of the suite that are answered, those that show different answers first. */
    #bases() {
        return this.#answered()
            .map(({ input }) => input)
            .slice(0, BASES);
    }
    #answered() {
        const returned = this.#tried.tried.filter(({ answer }) => answer.how === 'returned');
        const own = returned.filter(({ input }) => input.origin === 'suite');
        return [
            ...new Map((own.length > 0 ? own : returned).toReversed().map((each) => [each.answer.key, each])).values(),
        ].toReversed();
    }
    /** Cheap calls with various answers, the one with the longest arguments, and one that is refused. */
    #repeatable() {
        const answered = this.#answered();
        const isCheap = ({ steps }) => steps * replay_kept_COUNTED < replay_kept_STEPS;
        const refused = this.#tried.tried.filter(({ answer }) => answer.how === 'raised').slice(0, 1);
        const longest = this.#tried.tried
            .filter(({ input, answer }) => answer.how === 'returned' && input.familiar)
            .toSorted((a, b) => (0,inputs_arguments/* argumentsKey */.KD)(b.input).length - (0,inputs_arguments/* argumentsKey */.KD)(a.input).length)
            .slice(0, 1);
        const some = [...answered.slice(0, REPEATED - 2), ...longest, ...refused].filter(isCheap);
        return [...new Map(some.map((each) => [(0,inputs_arguments/* argumentsKey */.KD)(each.input), each])).values()].map(({ input: { args, kwargs }, steps }) => ({
            args,
            kwargs,
            times: Math.min(replay_kept_OFTEN, Math.floor(replay_kept_STEPS / (steps + 10))),
        }));
    }
}
/** Whether there are two answers, and they differ: what takes too long when it is done thousands of times says nothing. */
const isOther = (one, other) => one !== undefined && other !== undefined && (0,answered/* wasGiven */.DG)(one) && (0,answered/* wasGiven */.DG)(other) && (0,answered/* differs */.Ag)(one, other);
/** Whether an answer is another, and not only 2.0 for 2. */
function isApart(alone, later) {
    if (!isOther(alone, later))
        return false;
    return alone?.how !== 'returned' || later?.how !== 'returned' || (0,values/* keyOf */.TN)(alone.value) !== (0,values/* keyOf */.TN)(later.value);
}
/** The least number up to `most` for which `at` gives something, and what that is; it does so for all that are larger, or for none. */
async function least(most, at) {
    let found = await at(most);
    if (found === undefined)
        return undefined;
    let [low, high] = [0, most];
    while (low + 1 < high) {
        const middle = Math.floor((low + high) / 2);
        const answer = await at(middle);
        if (answer === undefined)
            low = middle;
        else
            [high, found] = [middle, answer];
    }
    return { times: high, answer: found };
}

// EXTERNAL MODULE: ./src/trials/replay-finding.js
var replay_finding = __webpack_require__(2560);
;// CONCATENATED MODULE: ./src/trials/untried.js


/** What it says that not all answers of a trial could be compared: a call that is too slow for that may hide another answer. */
function uncompared(subject, trial) {
    const when = { replay: 'when it is asked again', worlds: 'in another world' }[trial];
    return {
        stage: 'adversarial',
        trial,
        rule: 'untried-inputs',
        severity: 'review',
        message: `Not all answers could be compared with those that it gives ${when}, because it then takes too long.`,
        fix: 'Do it with less work, and let nothing but the arguments decide how much that is.',
        ...(0,place/* placeOf */.$)(subject),
        reproduce: (0,trials_reproduce/* checkCommand */.N)(subject),
    };
}
/** Inputs of the suite's kind of which nobody knows what they are answered: what was not looked at is told. */
function untried(subject, { tried }) {
    const familiar = tried.filter(({ input }) => input.familiar);
    const of = (is) => familiar.filter(({ answer: { how } }) => how === is);
    const [skipped, long] = [of('unknown'), of('long').length];
    const isRefused = skipped.every(({ answer }) => answer.how === 'unknown' && answer.why === 'refused');
    const told = { stage: 'adversarial', trial: 'fuzz', ...(0,place/* placeOf */.$)(subject) };
    const reproduce = (0,trials_reproduce/* checkCommand */.N)(subject);
    return [
        ...(skipped.length === 0
            ? []
            : [
                {
                    ...told,
                    rule: 'untried-inputs',
                    severity: 'review',
                    message: `${skipped.length} of ${familiar.length} inputs of the suite's kind could not be tried, because ${isRefused ? 'its own classes do not take what their hints say' : 'it takes too long for them'}.`,
                    fix: isRefused
                        ? 'Let the hints of its classes say what they take.'
                        : 'Do it with less work, or refuse what takes so long.',
                    reproduce,
                },
            ]),
        ...(2 * long <= familiar.length
            ? []
            : [
                {
                    ...told,
                    rule: 'untried-inputs',
                    severity: 'note',
                    message: `${long} of ${familiar.length} answers to inputs of the suite's kind are too long to be read: they were only compared.`,
                    fix: 'Call it with small inputs in the suite too.',
                    reproduce,
                },
            ]),
    ];
}

;// CONCATENATED MODULE: ./src/trials/replay.js











/** How many inputs are asked for again, how many where the source draws lots, and how many other calls stand before them. */
const [ASKED, DRAWN] = [60, 200];
const BEFORE = 200;
/**
 * Asks a skill again what it was asked when it was tried: in another order, after 200 other calls, twice, and with other
 * hash seeds. What differs is looked into: what depends on chance, on hashes of texts or on what was kept between two
 * calls is `review`; what waits for a number of calls or for one particular call is `block`.
 */
async function replayTrial(sandbox, subject, tried) {
    const asked = (0,trials_subject/* askable */.gQ)(tried, (0,histories/* drawsLots */.i_)(subject) ? DRAWN : ASKED);
    const replay = new Replay(sandbox, subject, tried, asked);
    const difference = await replay.difference();
    if (difference !== undefined)
        return { findings: [(0,replay_finding/* replayFinding */.N)(subject, difference)], problems: [] };
    return { findings: replay.isWhole() ? [] : [uncompared(subject, 'replay')], problems: [] };
}
/** How many inputs that ended their run are looked into. */
const STOPPED = 3;
class Replay {
    #sandbox;
    #subject;
    #tried;
    #asked;
    /** By the key of its arguments, what each was answered when it was tried. */
    #known;
    #isWhole = true;
    constructor(sandbox, subject, tried, asked) {
        [this.#sandbox, this.#subject, this.#tried, this.#asked] = [sandbox, subject, tried, asked];
        this.#known = new Map(tried.tried.map(({ input, answer }) => [(0,inputs_arguments/* argumentsKey */.KD)(input), answer]));
    }
    /** Whether all answers could be compared. */
    isWhole() {
        return this.#isWhole;
    }
    /** The first that is found, since where two runs differ by one cause nothing else can be told apart. */
    async difference() {
        return (this.#asked.length === 0 ? undefined : await this.#anew()) ?? this.#stopped();
    }
    async #anew() {
        const order = this.#order();
        const answers = await this.#answers(order);
        const at = this.#other(order, answers);
        if (at >= 0) {
            const chance = await this.#again(order, answers);
            return this.#explained(order.slice(0, at + 1), answers[at], chance);
        }
        const [first, ...more] = HASH_SEEDS[this.#subject.effort];
        // Mostly neither is another answer, and then one process tells that of both.
        const both = first !== undefined && (await this.#answers(this.#asked, { world: { hashSeed: first }, fresh: true }));
        if (both && this.#other(this.#asked, both) < 0)
            return (await this.#kept()) ?? this.#otherSeeds(more);
        const fresh = await this.#answers(this.#asked, { fresh: true });
        const latched = this.#other(this.#asked, fresh);
        if (latched >= 0)
            return this.#explained([this.#asked[latched]], fresh[latched]);
        return (await this.#kept()) ?? this.#otherSeeds(first === undefined ? [] : [first, ...more]);
    }
    /** What shows only in the company of calls that are much alike, or after thousands. */
    async #kept() {
        const kept = new Kept(this.#subject, this.#tried, (calls, options = {}) => this.#aside(calls, options));
        const confused = await kept.confused();
        return confused === undefined ? kept.counted() : this.#explained(confused.calls, confused.answer);
    }
    /** Where a call is answered otherwise than when it was tried; -1 where none is. */
    #other(calls, answers) {
        return calls.findIndex((call, at) => (0,answered/* differs */.Ag)(answers[at], this.#known.get((0,inputs_arguments/* argumentsKey */.KD)(call))));
    }
    /** Backwards, then shuffled until there were 200 others, then each twice. */
    #order() {
        const random = (0,inputs_random/* randomFrom */.c)((0,inputs_random/* seedFor */.l)(this.#subject.seed, 'replay'));
        const shuffled = this.#asked
            .map((call) => ({ call, at: random.below(2 ** 30) }))
            .sort((a, b) => a.at - b.at)
            .map(({ call }) => call);
        const between = Array.from({ length: BEFORE }, (_, at) => shuffled[at % shuffled.length]);
        return [...this.#asked.toReversed(), ...between, ...this.#asked.flatMap((call) => [call, call])];
    }
    /** The answers to `calls`, one after the other in one process. */
    async #answers(calls, { world = {}, fresh = false, each = (0,histories/* patient */.Im)(this.#tried.steps) } = {}) {
        const answers = await this.#aside(calls, { world, fresh, each });
        this.#isWhole &&= answers.every(answered/* isSure */.Yv);
        return answers;
    }
    /** The same of calls that are only asked besides: where one of them comes to no answer, nothing is missing. */
    async #aside(calls, { world = {}, fresh = false, each = (0,histories/* patient */.Im)(this.#tried.steps) } = {}) {
        const callee = { sandbox: this.#sandbox, code: this.#tried.code, ...(0,histories/* historyOf */.om)(this.#subject, calls, each) };
        return (await (0,calling/* callAll */.O)({ ...callee, fresh, world }, calls, Math.max(1, calls.length))).answers;
    }
    /** What is answered otherwise when the very same is done again: that is chance. */
    async #again(order, answers) {
        const again = await this.#answers(order);
        // A process that came to its end need not do so again: that is the machine's as often as the skill's.
        const odd = again.findIndex((one, at) => (0,answered/* wasGiven */.DG)(one) && (0,answered/* wasGiven */.DG)(answers[at]) && (0,answered/* differs */.Ag)(one, answers[at]));
        return odd < 0 ? undefined : { ...this.#byChance(order[odd]), first: answers[odd], later: again[odd] };
    }
    /** Why the last of `calls` got `answer`, and not the one as when it was tried: by chance, or by what was called before. */
    async #explained(calls, answer, chance) {
        if (chance !== undefined)
            return chance;
        const input = calls.at(-1);
        const ask = (some, fresh = false) => this.#answers(some, { fresh });
        const alone = (await ask([input]))[0];
        for (const history of [calls, ...this.#before(input)]) {
            const later = (await ask(history)).at(-1);
            if ((0,answered/* differs */.Ag)(alone, later))
                return new History(this.#subject, ask, this.#asked).shortest(history, alone, later);
        }
        // It was another answer once, and nothing that came before makes it so again.
        const first = this.#known.get((0,inputs_arguments/* argumentsKey */.KD)(input)) ?? alone;
        if (!(0,answered/* wasGiven */.DG)(answer))
            this.#isWhole = false;
        return (0,answered/* wasGiven */.DG)(first) && (0,answered/* wasGiven */.DG)(answer) ? { ...this.#byChance(input), first, later: answer } : undefined;
    }
    #byChance(input) {
        return { how: 'process', input, calls: [input] };
    }
    /** What had been called when `input` was tried, it included. */
    #before(input) {
        const key = (0,inputs_arguments/* argumentsKey */.KD)(input);
        return this.#tried.runs.flatMap((run) => {
            const at = run.findIndex((call) => (0,inputs_arguments/* argumentsKey */.KD)(call) === key);
            return at < 0 ? [] : [run.slice(0, at + 1)];
        });
    }
    /** What ended its run when it was tried, though it had its full share of steps, and does not if nothing comes before. */
    async #stopped() {
        const { each } = this.#tried.steps;
        const stopped = this.#tried.tried.filter(({ answer, steps }) => answer.how === 'ended' && (answer.why !== 'steps' || steps > each));
        for (const { input, answer } of stopped.slice(0, STOPPED)) {
            const [alone] = await this.#answers([input], { each });
            if (alone !== undefined && (0,answered/* differs */.Ag)(answer, alone))
                return this.#explained([input], alone);
        }
        return undefined;
    }
    async #otherSeeds(seeds) {
        for (const hashSeed of seeds) {
            const answers = await this.#answers(this.#asked, { world: { hashSeed } });
            for (const [at, input] of this.#asked.entries()) {
                const first = this.#known.get((0,inputs_arguments/* argumentsKey */.KD)(input));
                let later = answers[at];
                if (later.how === 'ended')
                    later = (await this.#answers([input], { world: { hashSeed } }))[0];
                if ((0,answered/* differs */.Ag)(first, later))
                    return { how: 'hash-seed', input, first, later, calls: [input], hashSeed };
            }
        }
        return crowdedDifference(this.#subject, this.#tried, (calls, world) => this.#aside(calls, { world }));
    }
}

// EXTERNAL MODULE: ./src/trials/sandbox.js
var trials_sandbox = __webpack_require__(4192);
// EXTERNAL MODULE: ./src/trials/touched.js
var trials_touched = __webpack_require__(1317);
// EXTERNAL MODULE: ./src/trials/worlds/asking.js
var worlds_asking = __webpack_require__(634);
// EXTERNAL MODULE: ./src/syntax/imports.js
var imports = __webpack_require__(7707);
;// CONCATENATED MODULE: ./src/trials/worlds/clock-users.js

/** Of the library, what no clock is read by: not itself, and not through what it lends. */
const TIMELESS = new Set('__future__ abc array base64 bisect cmath collections copy csv dataclasses decimal difflib enum fractions functools hashlib heapq html itertools json keyword math numbers operator random re statistics string struct textwrap types typing unicodedata'.split(' '));
/** Whether, as far as imports show it, a clock may be read. What they do not show is tried in two worlds all the same. */
function mayReadClocks({ implementation, suite }) {
    const known = (source) => (0,imports/* importsOf */.c)(source).every(({ module }) => TIMELESS.has(module.split('.')[0] ?? ''));
    return !(known(implementation) && (0,imports/* importsOf */.c)(suite).every(({ module }) => !CLOCKS.has(module.split('.')[0] ?? '')));
}
const CLOCKS = new Set(['time', 'datetime', 'calendar']);
/** Whether it matters to it that asserts are left out: it has some, or asks. */
const mayAssert = ({ implementation }) => /\b(?:assert|__debug__|flags)\b/.test(implementation.text);

// EXTERNAL MODULE: ./src/trials/worlds/elsewhere.js
var elsewhere = __webpack_require__(7737);
// EXTERNAL MODULE: ./src/trials/worlds/finding.js
var finding = __webpack_require__(1368);
// EXTERNAL MODULE: ./src/trials/worlds/seeking.js + 2 modules
var seeking = __webpack_require__(9985);
;// CONCATENATED MODULE: ./src/trials/worlds/stretched.js

/** How many inputs are stretched. */
const MANY = 12;
/** How often a text or a list is repeated, and what a number is multiplied with. */
const TIMES = [3, 9];
const FACTOR = 1000;
/** Larger inputs made of `inputs`: what waits for a day waits for an amount as well, that no test and no constant names. */
function stretched(inputs) {
    const known = new Set(inputs.map(inputs_arguments/* argumentsKey */.KD));
    const larger = inputs.slice(0, MANY).flatMap(({ args, kwargs }) => TIMES.map((times) => ({
        args: args.map((value) => repeated(value, times)),
        kwargs,
        origin: 'variation',
        familiar: false,
    })));
    return [...new Map(larger.map((each) => [(0,inputs_arguments/* argumentsKey */.KD)(each), each])).entries()]
        .filter(([key]) => !known.has(key))
        .map(([, each]) => each);
}
function repeated(value, times) {
    switch (value.type) {
        case 'str':
            return { ...value, value: value.value.repeat(times).slice(0, 2000) };
        case 'int':
            return { ...value, value: value.value * BigInt(times * FACTOR) };
        case 'float':
            return { ...value, value: value.value * times * FACTOR };
        case 'list':
        case 'tuple':
            return {
                ...value,
                items: Array.from({ length: times }, () => value.items)
                    .flat()
                    .slice(0, 200),
            };
        default:
            return value;
    }
}

;// CONCATENATED MODULE: ./src/trials/worlds/suites.js


/** A test that passes in the base world and not in `world`, with one setting of it if one suffices. */
async function suiteElsewhere(sandbox, suite, world) {
    const passing = async (there) => {
        const { ending } = await sandbox.run({ ...suite, world: there });
        return passingIn(ending);
    };
    const lost = (there) => suite.tests.find((test) => !there.has(test));
    if (lost(await passing(world)) === undefined)
        return undefined;
    const here = await passing({});
    const fails = async (there) => {
        const passed = await passing(there);
        return suite.tests.find((test) => here.has(test) && !passed.has(test));
    };
    const whole = await fails(world);
    if (whole === undefined)
        return undefined;
    const parts = Object.keys(world).length > 1 ? [...(0,elsewhere/* single */.J0)(world), ...(0,seeking/* variablesOf */.ht)(world)].reverse() : [];
    for (const one of parts) {
        const test = await fails(one);
        if (test !== undefined)
            return { world: one, test };
    }
    return { world, test: whole };
}
const passingIn = (ending) => new Set(ending.kind === 'reported'
    ? ending.reports.filter(({ status }) => status === 'passed').map(({ test }) => test)
    : []);

;// CONCATENATED MODULE: ./src/trials/worlds.js








/** How many inputs are asked for in a world that is different in all. */
const worlds_ASKED = 60;
/** In how many such worlds: answers, and suites, which cost two processes each. */
const PLACES = {
    quick: { answers: 1, suites: 1 },
    normal: { answers: 2, suites: 1 },
    thorough: { answers: 2, suites: 2 },
};
/**
 * Asks a skill in worlds that differ from the one in which it was tried in everything at once, and looks for the setting
 * that matters only where an answer is another. A skill that may read a clock is asked at some hundred times besides.
 * What depends on its surroundings without a word of it is `block`; what says so is for a human.
 */
async function worldsTrial(sandbox, subject, trying, { suite, declared }) {
    const asking = new worlds_asking/* Asking */.g(sandbox, subject, trying);
    const found = await differences(sandbox, asking, subject, trying, suite);
    const first = new Map(found.toReversed().map((each) => [(0,finding/* ruleOf */.Y)(each.world), each]));
    const told = [...first.values()].toReversed().map((each) => (0,finding/* worldFinding */.E)(subject, declared, each));
    const findings = told.length > 0 || asking.isWhole ? told : [uncompared(subject, 'worlds')];
    return { findings, problems: [] };
}
async function differences(sandbox, asking, subject, { tried }, suite) {
    const { effort } = subject;
    const found = [];
    const askable = comparable(tried);
    const some = spread(askable, worlds_ASKED);
    const familiar = some.filter(({ input }) => input.familiar);
    let asked;
    const here = () => {
        asked ??= asking.all(some.map(({ input }) => input));
        return asked;
    };
    const hereToo = async () => (await here()).filter((_, at) => some[at]?.input.familiar);
    const ask = async (world) => some.length > 0 && found.push(await (0,seeking/* elsewhere */.Jn)(asking, some, here, world));
    if (askable.length > 0 && mayReadClocks(subject)) {
        const larger = stretched(askable.map(({ input }) => input));
        const answers = await asking.answers(larger);
        const more = larger.flatMap((input, at) => answers[at] === undefined ? [] : [{ input, answer: answers[at], output: '', steps: 0 }]);
        found.push(await (0,seeking/* atOtherTimes */.UN)(asking, mixed(askable, comparable(more)), effort));
    }
    for (const world of elsewhere/* ELSEWHERE */.pB.slice(0, PLACES[effort].answers))
        await ask(world);
    for (const world of elsewhere/* ELSEWHERE */.pB.slice(0, PLACES[effort].suites))
        found.push(await suiteElsewhere(sandbox, suite, world));
    if (effort !== 'quick' && mayAssert(subject)) {
        await ask({ optimized: true });
        found.push(await suiteElsewhere(sandbox, suite, { optimized: true }));
    }
    const { versions } = effort === 'quick' ? { versions: [] } : await sandbox.others();
    for (const python of versions) {
        found.push(await (0,seeking/* elsewhere */.Jn)(asking, familiar, hereToo, { python }, seeking/* isOtherAnswer */.j_));
        found.push(await suiteElsewhere(sandbox, suite, { python }));
    }
    return found.filter((each) => each !== undefined);
}
/** What has an answer to compare: those of the suite's kind first. */
function comparable(tried) {
    const returned = tried.filter(({ answer: { how } }) => how === 'returned' || how === 'long');
    return [
        ...returned,
        ...spread(tried.filter(({ answer }) => answer.how === 'raised'), returned.length / 3 + 4),
    ];
}
/** Both, so that every few of them have some of each. */
function mixed(many, few) {
    const every = Math.max(1, Math.floor(many.length / (few.length + 1)));
    return many.flatMap((one, at) => [
        one,
        ...(at % every === every - 1 ? few.slice(Math.floor(at / every)).slice(0, 1) : []),
    ]);
}
function spread(items, most) {
    const step = Math.max(1, Math.ceil(items.length / most));
    return items.filter((_, at) => at % step === 0);
}

;// CONCATENATED MODULE: ./src/trials/adversarial.js
















/**
 * All trials of a skill whose suite passes, and takes the decisions `taken`, side by side. What two of them find is told by
 * both: each has a case of its own to show it by.
 */
async function adversarialTrials(sandbox, subject, terms, taken) {
    const touched = [];
    const runs = (0,trials_sandbox/* throwing */.Vs)(sandbox, touched);
    const tried = (0,trials_subject/* trying */.s2)(runs, subject);
    const result = await (0,trials_sandbox/* together */.bs)('adversarial', [
        mutated(runs, subject, terms, tried),
        adversarial_answered(runs, subject, terms, tried),
        covered(runs, subject, taken, tried),
    ]);
    return { ...result, findings: [...result.findings, ...adversarial_reached(touched, subject, terms.declared)], touched };
}
/** What any input made it reach for counts as what its suite does. */
function adversarial_reached(touched, subject, declared) {
    return (0,trials_touched/* touchFindings */.M)(touched, declared, `${subject.code.name}.py`).map((told) => ({
        ...told,
        stage: 'adversarial',
        trial: 'fuzz',
        reproduce: (0,trials_reproduce/* checkCommand */.N)(subject),
    }));
}
const NOTHING = { findings: [], problems: [] };
/** Would the suite notice? */
async function mutated(sandbox, subject, { suite, leastScore }, tried) {
    const { effort, seed, implementation } = subject;
    // Whatever goes wrong with them is told where they are answered.
    const inputs = tried.then(allOf, () => []);
    const result = await (0,mutation/* mutationTrial */.g)(sandbox, suite, implementation, { effort, seed, leastScore, inputs });
    const isToldOf = result.tally === undefined || result.findings.some(({ severity }) => severity !== 'note');
    return isToldOf
        ? result
        : { ...result, findings: [...result.findings, ...(await blindSuite(sandbox, suite, subject))] };
}
/** All inputs that were tried, each with what the skill answered there. */
function allOf(trying) {
    if (trying === undefined)
        return [];
    const { inputs, tried, iterators } = trying;
    // What was asked behind a probe was answered by that.
    if (iterators.length > 0)
        return inputs.inputs;
    const answers = new Map(tried.map(({ input, answer }) => [input, answer]));
    return inputs.inputs.map((input) => {
        const answer = answers.get(input);
        return answer === undefined ? input : { ...input, answer };
    });
}
/** Where does it go that no test goes, and does it only know what they ask? */
async function covered(sandbox, subject, taken, trying) {
    if ('kind' in taken)
        return { findings: [branchesUnknown(subject, taken)], problems: [] };
    const tried = await trying;
    if (tried === undefined)
        return NOTHING;
    const corpus = corpusOf(sandbox, subject, tried, taken);
    const told = await (0,trials_sandbox/* together */.bs)('adversarial', [
        coverageTrial(sandbox, subject, tried, taken, corpus),
        answerTableTrial(sandbox, subject, tried, taken, corpus),
    ]);
    const isTable = told.findings.some(({ rule }) => rule === 'answers-by-table');
    if (isTable)
        return told;
    const drawn = drawnThrough(subject, tried);
    const known = drawn.length > 0 ? drawn : onlyNamed(subject, tried);
    return { ...told, findings: [...told.findings, ...known] };
}
/** What are its answers to inputs of our own? */
async function adversarial_answered(sandbox, subject, { suite, declared, tricks }, trying) {
    const tried = await trying;
    if (tried === undefined)
        return NOTHING;
    return (0,trials_sandbox/* together */.bs)('adversarial', [
        Promise.resolve({ findings: untried(subject, tried), problems: [] }),
        (0,fuzz/* fuzzTrial */.c)(sandbox, subject, tried, tricks),
        replayTrial(sandbox, subject, tried),
        worldsTrial(sandbox, subject, tried, { suite, declared }),
    ]);
}


/***/ })

};
