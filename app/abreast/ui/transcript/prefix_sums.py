"""Sums over the beginning of a list that is changed and made longer all the time."""

from __future__ import annotations


class PrefixSums:
    """A Fenwick tree of integers that are not negative: each call takes O(log n)."""

    def __init__(self) -> None:
        self._tree = [0]
        """At `i` the sum of the last `i & -i` of the first `i` values."""
        self.total = 0

    def __len__(self) -> int:
        return len(self._tree) - 1

    def append(self, value: int) -> None:
        """Add a value behind the last one."""
        index = len(self._tree)
        node, step = value, 1
        while step < index & -index:
            node += self._tree[index - step]
            step *= 2
        self._tree.append(node)
        self.total += value

    def add(self, index: int, delta: int) -> None:
        """Make the value at `index`, counted from 0, larger by `delta`, which may be negative."""
        self.total += delta
        index += 1
        while index < len(self._tree):
            self._tree[index] += delta
            index += index & -index

    def sum(self, count: int) -> int:
        """The sum of the first `count` values."""
        result = 0
        while count:
            result += self._tree[count]
            count &= count - 1
        return result

    def find(self, limit: int) -> int:
        """How many values from the first on have a sum of at most `limit`, which is not negative."""
        count, step = 0, 1 << len(self).bit_length()
        while step:
            step //= 2
            if step and count + step < len(self._tree) and self._tree[count + step] <= limit:
                count += step
                limit -= self._tree[count]
        return count
