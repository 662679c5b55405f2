# SPDX-License-Identifier: EPL-2.0
"""usage: ask.py CONTROL-SOCKET TOR-BINARY FOLDER: prints name, type, default, state of every option of a running tor."""
import re
import socket
import subprocess
import sys
import time


def connect(path):
    for attempt in range(100):
        try:
            control = socket.socket(socket.AF_UNIX)
            control.connect(path)
            return control.makefile('rw', encoding='utf-8', newline='')
        except OSError:
            time.sleep(0.1)
    sys.exit('tor does not answer')


def ask(control, question):
    """The lines of an answer, without what the protocol puts around them."""
    control.write(question + '\r\n')
    control.flush()
    lines = []
    while True:
        line = control.readline().rstrip('\r\n')
        if line.startswith('250+'):
            while (part := control.readline().rstrip('\r\n')) != '.':
                lines.append(part)
        elif line[3:4] == ' ':
            return lines + [line]


def unlisted(control, binary, known):
    """Options that tor does not list but answers for: obsolete ones have no value, and of the others it does not tell the type."""
    with open(binary, 'rb') as file:
        words = set(re.findall(rb'(?<=\0)_{0,3}[A-Z][A-Za-z0-9]{3,60}_{0,2}(?=\0)', file.read()))
    for name in sorted({word.decode() for word in words} - known):
        answer = ask(control, 'GETCONF ' + name)[-1]
        if answer == '250 ' + name:
            yield name, 'Obsolete', '', 'obsolete'
        elif answer.startswith('250 ' + name + '='):
            yield name, 'String', answer.partition('=')[2], 'current'


def main(path, binary, folder):
    control = connect(path)
    ask(control, 'AUTHENTICATE')
    types = dict(line.split()[:2] for line in ask(control, 'GETINFO config/names')[:-1])
    defaults = {}
    for line in ask(control, 'GETINFO config/defaults')[:-1]:
        name, _, value = line.partition(' ')
        defaults.setdefault(name, []).append(value.strip('"').replace(folder, ''))
    deprecated = set(subprocess.run([binary, '--list-deprecated-options'], capture_output=True, text=True).stdout.split())
    rows = [(name, types[name], '; '.join(defaults.get(name, [])), 'deprecated' if name in deprecated else 'current') for name in types]
    rows += unlisted(control, binary, set(types))
    for row in sorted(rows):
        print('\t'.join(row))


main(*sys.argv[1:])
