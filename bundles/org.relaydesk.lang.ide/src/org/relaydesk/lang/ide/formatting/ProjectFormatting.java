// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.formatting;

import java.util.List;

import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.ide.server.formatting.FormattingService;
import org.eclipse.xtext.preferences.ITypedPreferenceValues;
import org.eclipse.xtext.preferences.MapBasedPreferenceValues;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;
import org.relaydesk.analysis.FormatStyle;
import org.relaydesk.lang.formatting.RelayFormatter;
import org.relaydesk.lang.ide.diagnostics.FolderSettings;

/** Formats as the project wants it, whatever the client would like: the batch tool must leave such a text alone. */
public class ProjectFormatting extends FormattingService {

	@Override
	protected List<ITextReplacement> format2(XtextResource file, ITextRegion selection, ITypedPreferenceValues ofTheClient) {
		FormatStyle style = FolderSettings.of(file).format();
		MapBasedPreferenceValues preferences = new MapBasedPreferenceValues();
		preferences.put(RelayFormatter.INDENTATION, style.indentation());
		preferences.put(RelayFormatter.COLUMNS, style.columns());
		return super.format2(file, selection, preferences);
	}
}
