// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build;

import static org.relaydesk.build.FileTexts.text;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;

import org.relaydesk.analysis.Message;

/**
 * A file or folder that could not be read or written. Its message is a sentence for the user, in English; {@link #getLocalizedMessage()} is the same
 * in the language of this Java machine.
 */
public final class FileProblem extends IOException {

	private static final long serialVersionUID = 1L;

	private final transient Message text;

	public FileProblem(Message text) {
		this(text, null);
	}

	/** With words that are the same in every language. */
	public FileProblem(String words) {
		this(Message.verbatim(words));
	}

	private FileProblem(Message text, IOException cause) {
		super(text.in(Locale.ENGLISH), cause);
		this.text = text;
	}

	/** {@code doing}, such as {@code cannot read kilton.relay}, with the system's reason in plain words. */
	public static FileProblem of(Message doing, IOException cause) {
		return cause instanceof FileProblem problem ? problem : new FileProblem(text("because", doing, reason(cause)), cause);
	}

	@Override
	public String getLocalizedMessage() {
		return text.in(Locale.getDefault());
	}

	private static Message reason(IOException cause) {
		return switch (cause) {
			case NoSuchFileException e -> text("reason.none");
			case AccessDeniedException e -> text("reason.denied");
			case NotDirectoryException e -> text("reason.no-folder");
			case DirectoryNotEmptyException e -> text("reason.not-empty");
			case FileAlreadyExistsException e -> text("reason.exists");
			case FileSystemLoopException e -> text("reason.circle");
			case FileSystemException e when e.getReason() != null -> plain(e.getReason());
			default -> cause.getMessage() == null ? Message.verbatim(cause.getClass().getSimpleName()) : plain(cause.getMessage());
		};
	}

	/** The system's words for the commonest reasons (errno(3)) in ours; others are passed on. */
	private static Message plain(String words) {
		return switch (words.toLowerCase(Locale.ROOT)) {
			case "no space left on device" -> text("reason.full");
			case "disk quota exceeded" -> text("reason.quota");
			case "read-only file system" -> text("reason.read-only");
			case "file name too long" -> text("reason.long");
			case "is a directory" -> text("reason.folder");
			case "not a directory" -> text("reason.part");
			default -> Message.verbatim(words);
		};
	}
}
