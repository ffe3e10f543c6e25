"""Who runs it: the processes of this machine, or a Dask cluster."""
