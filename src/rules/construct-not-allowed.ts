import { hasOddIndentation, isOddlyIndented } from '../syntax/indentation.ts';
import { placeOf, type Source } from '../syntax/source.ts';
import type { PyNode } from '../syntax/tree.ts';
import type { TreeRule } from './rule.ts';

/** The named nodes of tree-sitter-python 0.25 whose meaning the other rules know. What is not listed is refused. */
const KNOWN = new Set(
  `aliased_import argument_list as_pattern as_pattern_target assert_statement assignment attribute augmented_assignment
  binary_operator block boolean_operator break_statement call case_clause case_pattern class_definition class_pattern
  comment comparison_operator complex_pattern concatenated_string conditional_expression continue_statement
  decorated_definition decorator default_parameter delete_statement dict_pattern dictionary dictionary_comprehension
  dictionary_splat dictionary_splat_pattern dotted_name elif_clause ellipsis else_clause escape_interpolation
  escape_sequence except_clause expression_list expression_statement false finally_clause float for_in_clause
  for_statement format_expression format_specifier function_definition future_import_statement generator_expression
  generic_type global_statement identifier if_clause if_statement import_from_statement import_statement integer
  interpolation keyword_argument keyword_pattern keyword_separator lambda lambda_parameters line_continuation list
  list_comprehension list_pattern list_splat list_splat_pattern match_statement member_type module named_expression none
  nonlocal_statement not_operator pair parameters parenthesized_expression parenthesized_list_splat pass_statement
  pattern_list positional_separator raise_statement relative_import import_prefix return_statement set set_comprehension
  slice splat_pattern string string_content string_end string_start subscript true try_statement tuple tuple_pattern type
  type_conversion type_parameter typed_default_parameter typed_parameter unary_operator union_pattern union_type
  while_statement wildcard_import with_clause with_item with_statement yield`.split(/\s+/),
);

/** Words that are keywords in a construct nobody needs here: coroutines run only where something awaits them. */
const REFUSED_WORDS = new Set(['async', 'await', '<>', '`']);

export const rule: TreeRule = {
  id: 'construct-not-allowed',
  on: 'tree',
  severity: 'block',
  summary: 'A construct of the language that the analysis does not know to be harmless.',
  catalogue: [39, 67, 68, 69, 75, 98, 153],
  *check(source) {
    const mayBeOdd = hasOddIndentation(source);
    for (const node of source.nodes) {
      const what = refusal(node, source.text) ?? disagreement(node, source, mayBeOdd);
      if (what === undefined) continue;
      yield {
        message: `The construct '${what}' is not part of what a skill may use.`,
        fix: 'Write it with plain functions, classes, loops and comprehensions (Python 3.10 syntax).',
        ...placeOf(source, node),
      };
    }
  },
};

function refusal(node: PyNode, text: string): string | undefined {
  if (node.type === 'ERROR' || node.missing) return undefined; // a syntax error has a rule of its own
  if (node.named && !KNOWN.has(node.type)) return node.type.replaceAll('_', ' ');
  if (!node.named && REFUSED_WORDS.has(node.type)) return node.type;
  // Generics of 3.12 (`def f[T]`), which older versions do not have.
  if (node.field === 'type_parameters') return 'type parameters';
  if (node.type === 'block' && !node.children.some(({ type }) => type !== 'comment')) return 'empty block';
  if (node.type === 'tuple_pattern' && node.parent?.type === 'parameters') return 'tuple parameter';
  if (node.type === 'string_start' && text[node.start] === '`') return 'backtick';
  return undefined;
}

/** What CPython, or one of its versions, reads otherwise than the tree says, although both accept it. */
function disagreement(node: PyNode, source: Source, mayBeOdd: boolean): string | undefined {
  if (mayBeOdd && isOddlyIndented(source, node)) return 'indentation that parsers measure differently';
  // In `f"{eval:=9}"` CPython reads `eval` and formats it by `=9`; the tree says that `eval` is the function's own name.
  if (node.type === 'named_expression' && /^(?:interpolation|format_expression)$/.test(node.parent?.type ?? ''))
    return 'walrus without parentheses in an f-string';
  // CPython 3.13 takes `{{` in a format specification for a brace: `f"{1:{{'{eval}'}}}"` has a string in it, or a name.
  if (node.type === 'format_expression' && source.text.startsWith('{{', node.start))
    return 'doubled brace in a format specification';
  // Where a line may end in one, and whether a comment begins there, changed from version to version (3.12, 3.13).
  if (node.type === 'format_specifier' && source.text.slice(node.start, node.end).includes('\n'))
    return 'line end in a format specification';
  return undefined;
}
