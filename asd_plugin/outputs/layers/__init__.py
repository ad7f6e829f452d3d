"""The rooms behind :mod:`asd_plugin.outputs.layer_group`: what its layers show, how they look, what they say."""
