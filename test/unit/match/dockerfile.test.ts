import { check } from './support';

const docker = (pattern: string, code: string, expected: readonly string[]): void => check('dockerfile', pattern, code, expected);

describe('dockerfile: images', () => {
  docker('FROM debian', 'FROM debian\nFROM debian:10\nFROM --platform=x debian@sha\nFROM ubuntu', ['FROM debian', 'FROM debian:10', 'FROM --platform=x debian@sha']);
  docker('FROM $IMAGE:latest', 'FROM a:latest\nFROM r.io:50/b/c:latest as d\nFROM e', ['FROM a:latest', 'FROM r.io:50/b/c:latest as d']);
  docker('FROM $IMAGE:$TAG', 'FROM r.io:50/a\nFROM a:1', ['FROM a:1']);
  docker('FROM $I AS $A\n...\nCOPY --from=$A ...', 'from a as b\nRUN c\nCOPY --from=b /x /y', ['from a as b\nRUN c\nCOPY --from=b /x /y']);
  docker('FROM $I AS $A', 'FROM a\nFROM a As b', ['FROM a As b']);
});

describe('dockerfile: commands', () => {
  docker('RUN apt-get ...', 'RUN apt-get update && apt-get install -y x\nRUN yum x', ['RUN apt-get update && apt-get install -y x']);
  docker('RUN apt-get install ...', 'RUN a; \\\n  # why\n  apt-get install \\\n  x\nRUN b', ['RUN a; \\\n  # why\n  apt-get install \\\n  x']);
  docker('RUN ["sudo", ...]', 'RUN ["sudo", "a"]\nRUN ["a"]\nRUN sudo a', ['RUN ["sudo", "a"]']);
  docker('RUN [...]', 'RUN [ "a" ]\nRUN [ -f a ]\nRUN ["a"] && b\nRUN ["a" "b"]', ['RUN [ "a" ]']);
  docker('RUN [$X]', 'RUN ["a"]\nRUN ["a", "b"]', ['RUN ["a"]']);
  docker('RUN ...', 'RUN a\nRUN ["b"]\nCMD c', ['RUN a', 'RUN ["b"]']);
  docker('RUN --mount=type=$T echo', 'RUN --mount=target=/x,type=secret a | echo\nRUN --network=none echo', ['RUN --mount=target=/x,type=secret a | echo']);
  docker('curl ... -k ...', 'RUN if x; then curl -s -k u; fi\nRUN curl u', ['curl -s -k u']);
  docker('RUN $X=a && f "${$X}"', 'RUN v=a && f "$v"\nRUN v=a && f "$w"', ['RUN v=a && f "$v"']);
  docker('CMD $...ARGS', 'CMD a b\nRUN c', ['CMD a b']);
  docker('RUN cat ...', 'RUN cat <<EOF\nRUN b\nEOF\nRUN cat', ['RUN cat <<EOF\nRUN b\nEOF', 'RUN cat']);
  docker('RUN a ...', '# escape=`\nRUN a `\n  b\nRUN a \\', ['RUN a `\n  b', 'RUN a \\']);
  docker('RUN f ...', 'RUN f 2>&1 | tee x && g', ['RUN f 2>&1 | tee x && g']);
});

describe('dockerfile: other instructions', () => {
  docker('USER root', 'USER root\nUSER root:x\nUSER app', ['USER root', 'USER root:x']);
  docker('USER $U:$G', 'USER a\nUSER a:b', ['USER a:b']);
  docker('ENV $K="x"', 'ENV A=x B=y\nENV C x\nENV D="y"', ['ENV A=x B=y', 'ENV C x']);
  docker('ENV ... A=$V ...', 'ENV B=1 A=2\nENV B=1', ['ENV B=1 A=2']);
  docker('ARG $X', 'ARG a\nARG b=1', ['ARG a']);
  docker('ARG $X=$V', 'ARG a\nARG b=1', ['ARG b=1']);
  docker('EXPOSE ... 22 ...', 'EXPOSE 80 22\nEXPOSE 80', ['EXPOSE 80 22']);
  docker('COPY --chown=a:b x /y', 'COPY --link --chown=a:b x /y\nCOPY x /y', ['COPY --link --chown=a:b x /y']);
  docker('ADD $X /y', 'ADD --chown=a x /y\nADD x z /y', ['ADD --chown=a x /y']);
  docker('HEALTHCHECK NONE', 'healthcheck NONE\nHEALTHCHECK CMD a', ['healthcheck NONE']);
  docker('HEALTHCHECK ... CMD ...', 'HEALTHCHECK NONE\nHEALTHCHECK --retries=2 CMD a', ['HEALTHCHECK --retries=2 CMD a']);
  docker('ONBUILD RUN a', 'ONBUILD RUN a\nRUN a', ['ONBUILD RUN a']);
  docker('VOLUME [...]', 'VOLUME ["/a"]\nVOLUME /a', ['VOLUME ["/a"]']);
  docker('LABEL maintainer $V', 'LABEL maintainer "a b"\nLABEL maintainer=c', ['LABEL maintainer "a b"', 'LABEL maintainer=c']);
  docker('$INSTRUCTION\nUSER root', 'RUN a\nUSER root', ['RUN a\nUSER root']);
});
