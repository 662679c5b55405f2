// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;

/** A file or folder that could not be read or written; the message is a sentence for the user. */
public final class FileProblem extends IOException {

	private static final long serialVersionUID = 1L;

	public FileProblem(String message) {
		super(message);
	}

	private FileProblem(String message, IOException cause) {
		super(message, cause);
	}

	/** {@code doing}, such as {@code cannot read kilton.relay}, with the system's reason in plain words. */
	public static FileProblem of(String doing, IOException cause) {
		return cause instanceof FileProblem problem ? problem : new FileProblem(doing + ": " + reason(cause), cause);
	}

	private static String reason(IOException cause) {
		return switch (cause) {
			case NoSuchFileException e -> "there is no such file or folder";
			case AccessDeniedException e -> "permission denied";
			case NotDirectoryException e -> "it is not a folder";
			case DirectoryNotEmptyException e -> "the folder is not empty";
			case FileAlreadyExistsException e -> "it exists already";
			case FileSystemLoopException e -> "symbolic links lead in a circle";
			case FileSystemException e when e.getReason() != null -> plain(e.getReason());
			default -> cause.getMessage() == null ? cause.getClass().getSimpleName() : plain(cause.getMessage());
		};
	}

	/** The system's words for the commonest reasons (errno(3)) in ours; others are passed on. */
	private static String plain(String words) {
		return switch (words.toLowerCase(Locale.ROOT)) {
			case "no space left on device" -> "the disk is full";
			case "disk quota exceeded" -> "the disk quota is used up";
			case "read-only file system" -> "the file system is read-only";
			case "file name too long" -> "the name is too long for this file system";
			case "is a directory" -> "it is a folder";
			case "not a directory" -> "a part of the path is not a folder";
			default -> words;
		};
	}
}
