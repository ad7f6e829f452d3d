"""Tables out of the plugin: a workbook (XLSX) or delimited text, each with its sources, dictionary and legend."""
