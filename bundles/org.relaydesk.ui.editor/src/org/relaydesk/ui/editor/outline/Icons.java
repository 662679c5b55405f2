// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.outline;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.swt.graphics.Image;

/** The pictures of declarations and proposals: SVG, so that they are sharp on every screen. */
public final class Icons {

	private static final String BUNDLE = "org.relaydesk.ui.editor";

	private Icons() {
	}

	/** The picture of a declaration, by the kind that the server gives it. */
	public static Image of(SymbolKind kind) {
		return named(switch (kind) {
			case Package -> "rollout";
			case Event -> "phase";
			case Module -> "library";
			case Namespace -> "site";
			case Interface -> "uplink";
			case Class -> "host";
			case Method -> "relay";
			case Struct -> "template";
			case Number -> "budget";
			case Array -> "ports";
			case Enum -> "policy";
			case Object -> "firewall";
			default -> "network";
		});
	}

	/** The picture of a proposal. */
	public static Image of(CompletionItemKind kind) {
		return named(switch (kind) {
			case Snippet -> "template";
			case Keyword -> "keyword";
			case Reference -> "network";
			default -> "value";
		});
	}

	private static Image named(String name) {
		ImageRegistry images = JFaceResources.getImageRegistry();
		String key = BUNDLE + "." + name;
		if (images.getDescriptor(key) == null) {
			images.put(key, ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg")
					.orElse(ImageDescriptor.getMissingImageDescriptor()));
		}
		return images.get(key);
	}
}
