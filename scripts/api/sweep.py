def sweep(modules, public_names):
    return {}
