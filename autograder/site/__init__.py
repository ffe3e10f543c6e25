"""A release as a JupyterLite site: notebooks that run in the browser alone, from any server of files."""
