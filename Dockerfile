# Grades in a container, at the full sandbox level; docs/security.md has the command and what each option is for.
FROM python:3.12-slim

RUN apt-get update \
    && apt-get install -y --no-install-recommends bubblewrap git \
    && rm -rf /var/lib/apt/lists/*

# Student code may read the environment and /usr, so the kit lies in neither: it is installed as a link.
WORKDIR /opt/layerlab
COPY constraints.txt pyproject.toml README.md LICENSE ./
COPY data/known_outputs data/known_outputs
COPY layerlab layerlab
COPY autograder autograder
RUN python -m venv .venv \
    && .venv/bin/pip install --no-cache-dir --disable-pip-version-check -c constraints.txt -e '.[cluster,similar]'
ENV PATH=/opt/layerlab/.venv/bin:$PATH

RUN useradd --uid 1000 --create-home grader
USER grader
WORKDIR /course
ENTRYPOINT ["layerlab"]
CMD ["doctor"]
