// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.outline;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

/** Name, picture and title of declarations. */
final class SymbolLabels extends DelegatingStyledCellLabelProvider {

	SymbolLabels() {
		super(new Label());
	}

	private static final class Label extends LabelProvider implements IStyledLabelProvider {

		@Override
		public StyledString getStyledText(Object element) {
			SymbolNode node = (SymbolNode) element;
			StyledString label = new StyledString(node.symbol().getName());
			String detail = node.symbol().getDetail();
			if (detail != null && !detail.isEmpty()) {
				label.append("  " + detail, StyledString.DECORATIONS_STYLER);
			}
			return label;
		}

		@Override
		public Image getImage(Object element) {
			return Icons.of(((SymbolNode) element).symbol().getKind());
		}
	}
}
