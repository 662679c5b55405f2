// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.MessageBundle;
import org.relaydesk.model.Origin;

/**
 * A text file.
 *
 * @param text without a byte order mark; with U+FFFD where the bytes are not UTF-8
 * @param finding why the bytes are no text: about the first one that is not UTF-8, or is zero
 */
record DecodedFile(String path, String text, Optional<Finding> finding) {

	private static final MessageBundle TEXTS = new MessageBundle(DecodedFile.class);

	boolean isText() {
		return finding.isEmpty();
	}

	static DecodedFile read(Path file, String path) throws FileProblem {
		try {
			return decode(path, Files.readAllBytes(file));
		} catch (IOException e) {
			throw FileProblem.of(FileTexts.text("read", file), e);
		}
	}

	private static DecodedFile decode(String path, byte[] bytes) {
		String text = new String(bytes, StandardCharsets.UTF_8);
		return new DecodedFile(path, withoutMark(text), isUtf16(bytes) ? Optional.of(finding(path, "", "utf-16"))
				: beforeFault(text, bytes).map(before -> notText(path, bytes, before)));
	}

	/** Byte order mark of UTF-8. */
	private static String withoutMark(String text) {
		return text.startsWith("\uFEFF") ? text.substring(1) : text;
	}

	/** By its byte order mark, or because every other byte of the first two characters is zero, as with all letters of this language. */
	private static boolean isUtf16(byte[] bytes) {
		if (bytes.length < 2) {
			return false;
		}
		int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
		boolean alternates = bytes.length >= 4 && (bytes[0] == 0) != (bytes[1] == 0) && (bytes[0] == 0) == (bytes[2] == 0) && (bytes[1] == 0) == (bytes[3] == 0);
		return mark == 0xFEFF || mark == 0xFFFE || alternates;
	}

	/** The text before the first byte that cannot stand in a text; empty if there is none. */
	private static Optional<String> beforeFault(String text, byte[] bytes) {
		int zero = text.indexOf('\0');
		int unknown = text.indexOf('\uFFFD');
		boolean zeroFirst = zero >= 0 && (unknown < 0 || zero < unknown);
		return zeroFirst ? Optional.of(text.substring(0, zero)) : unknown < 0 ? Optional.empty() : beforeMalformed(bytes);
	}

	private static Optional<String> beforeMalformed(byte[] bytes) {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
		CharBuffer read = CharBuffer.allocate(bytes.length);
		CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), read, true);
		return result.isError() ? Optional.of(read.flip().toString()) : Optional.empty();
	}

	private static Finding notText(String path, byte[] bytes, String before) {
		int wrong = bytes[before.getBytes(StandardCharsets.UTF_8).length] & 0xFF;
		return wrong == 0 ? finding(path, before, "zero") : finding(path, before, "byte", "%02X".formatted(wrong));
	}

	private static Finding finding(String path, String before, String kind, Object... arguments) {
		String read = withoutMark(before);
		int line = (int) read.chars().filter(c -> c == '\n').count() + 1;
		int column = read.length() - read.lastIndexOf('\n');
		return Finding.of(FindingCode.SYNTAX, new Origin(path, line, column, line, column + 1), TEXTS.text("syntax.encoding." + kind, arguments));
	}
}
