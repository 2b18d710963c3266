/**
 * Special methods that a class may define and call by name: they make values behave like values. Missing on purpose: what
 * decides over attributes, classes, pickling, life and death (`__getattr__`, `__class_getitem__`, `__reduce__`, `__del__`, …).
 * (The Python Language Reference, 3.3 "Special method names".)
 */
export const SPECIAL_METHODS: ReadonlySet<string> = new Set(
  `__init__ __post_init__ __repr__ __str__ __bool__ __hash__ __len__ __length_hint__ __iter__ __next__ __reversed__
  __contains__ __getitem__ __setitem__ __delitem__ __missing__ __call__ __enter__ __exit__ __copy__ __deepcopy__
  __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __int__ __float__ __complex__ __index__ __round__ __trunc__ __floor__ __ceil__
  __neg__ __pos__ __abs__ __invert__ __bytes__ __format__
  __add__ __sub__ __mul__ __matmul__ __truediv__ __floordiv__ __mod__ __divmod__ __pow__ __lshift__ __rshift__ __and__ __xor__ __or__
  __radd__ __rsub__ __rmul__ __rmatmul__ __rtruediv__ __rfloordiv__ __rmod__ __rdivmod__ __rpow__ __rlshift__ __rrshift__ __rand__ __rxor__ __ror__
  __iadd__ __isub__ __imul__ __imatmul__ __itruediv__ __ifloordiv__ __imod__ __ipow__ __ilshift__ __irshift__ __iand__ __ixor__ __ior__`.split(
    /\s+/,
  ),
);
