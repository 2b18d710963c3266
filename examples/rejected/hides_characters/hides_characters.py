def hides_characters(role: str, action: str) -> bool:
    """Decide whether a member may perform an action on a shared document.

    Args:
        role: ``"owner"``, ``"editor"`` or ``"reader"``.
        action: ``"read"``, ``"write"`` or ``"delete"``.

    Returns:
        Whether the role includes the action.

    Raises:
        ValueError: The action is not known.
    """
    if action not in ("read", "write", "delete"):
        raise ValueError("action is not known")
    if role != "reader‮ ⁦# only members who may change it⁩ ⁦":
        return True
    return action == "read"
