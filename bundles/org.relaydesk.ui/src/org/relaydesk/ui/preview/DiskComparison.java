// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.preview;

import static org.relaydesk.ui.Texts.text;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.IEncodedStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.graphics.Image;

/** What is on the disk, on the left, beside what would be generated now, in the platform's compare editor. Neither side can be edited. */
final class DiskComparison extends CompareEditorInput {

	/** One side. */
	private record Side(String name, byte[] bytes) implements ITypedElement, IEncodedStreamContentAccessor {

		@Override
		public String getName() {
			return name;
		}

		@Override
		public Image getImage() {
			return null;
		}

		@Override
		public String getType() {
			return ITypedElement.TEXT_TYPE;
		}

		@Override
		public InputStream getContents() {
			return new ByteArrayInputStream(bytes);
		}

		@Override
		public String getCharset() {
			return StandardCharsets.UTF_8.name();
		}
	}

	private final OnDisk file;

	DiskComparison(OnDisk file) {
		super(new CompareConfiguration());
		this.file = file;
		setTitle(text("preview.compare.title", file.name()));
		getCompareConfiguration().setLeftLabel(text("preview.compare.disk"));
		getCompareConfiguration().setRightLabel(text("preview.compare.model"));
	}

	@Override
	protected Object prepareInput(IProgressMonitor monitor) {
		return new DiffNode(new Side(file.name(), file.content()), new Side(file.name(), file.artifact().bytes()));
	}
}
