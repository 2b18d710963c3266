class Matrix:
    def __init__(self, rows):
        self.rows = [list(row) for row in rows]

    def __getitem__(self, index):
        row, column = index
        return self.rows[row][column]

    def __setitem__(self, index, value):
        row, column = index
        self.rows[row][column] = value

    def __len__(self):
        return len(self.rows)

    def __iter__(self):
        for row in self.rows:
            yield from row

    def __contains__(self, value):
        return any(value in row for row in self.rows)

    def __matmul__(self, other):
        return Matrix([[sum(a * b for a, b in zip(row, column)) for column in zip(*other.rows)] for row in self.rows])

    def __add__(self, other):
        return Matrix([[a + b for a, b in zip(*rows)] for rows in zip(self.rows, other.rows)])

    def __neg__(self):
        return Matrix([[-cell for cell in row] for row in self.rows])

    def __eq__(self, other):
        return isinstance(other, (Matrix, list)) and self.rows == getattr(other, "rows", other)

    __hash__ = None


def containers(rows: list[list[int]]) -> list[list[int]]:
    """Square a matrix."""
    matrix = Matrix(rows)
    matrix[0, 0] += 0
    product = matrix @ matrix + -matrix
    return product.rows if 0 in product or product else []
