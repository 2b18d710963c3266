class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def linked_list(values: list[int]) -> list[int]:
    """Reverse `values`."""
    head = None
    for value in values:
        head = ListNode(value, head)
    node = head
    found = []
    while node:
        found.append(node.val)
        node = node.next
    slow = fast = head
    while fast and fast.next:
        slow = slow.next
        fast = fast.next.next
    if slow is not None:
        slow.next = None
    return found
