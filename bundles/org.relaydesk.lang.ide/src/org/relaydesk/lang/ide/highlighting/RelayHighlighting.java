// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.highlighting;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.xtext.ide.editor.syntaxcoloring.DefaultSemanticHighlightingCalculator;
import org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.CancelIndicator;
import org.relaydesk.lang.relay.Ensure;
import org.relaydesk.lang.relay.Named;
import org.relaydesk.lang.relay.RelayPackage;
import org.relaydesk.lang.relay.Rule;
import org.relaydesk.lang.relay.TorrcOption;

/** Colours that only the parse tree knows. The identifiers are those of the protocol: it drops all others silently. */
public class RelayHighlighting extends DefaultSemanticHighlightingCalculator {

	private static final List<EStructuralFeature> NUMBERS = List.of(RelayPackage.Literals.QUANTITY__NUMBER, RelayPackage.Literals.QUANTITY__UNIT,
			RelayPackage.Literals.QUANTITY__GLUED, RelayPackage.Literals.SHARE__PERCENT, RelayPackage.Literals.PHASE_DECLARATION__DATE);

	private static final List<EStructuralFeature> PERIODS = List.of(RelayPackage.Literals.VOLUME__PERIOD, RelayPackage.Literals.COST__PERIOD,
			RelayPackage.Literals.LIMIT__PERIOD);

	@Override
	protected boolean highlightElement(EObject object, IHighlightedPositionAcceptor acceptor, CancelIndicator cancelled) {
		switch (object) {
			case Named named -> highlightFeature(acceptor, named, RelayPackage.Literals.NAMED__NAME, SemanticTokenTypes.Class,
					SemanticTokenModifiers.Declaration);
			case TorrcOption option -> highlightFeature(acceptor, option, RelayPackage.Literals.TORRC_OPTION__OPTION, SemanticTokenTypes.Property);
			case Rule rule -> highlightFeature(acceptor, rule, RelayPackage.Literals.RULE__ACTION, SemanticTokenTypes.Keyword);
			case Ensure ensure -> highlightFeature(acceptor, ensure, RelayPackage.Literals.ENSURE__VERDICT, SemanticTokenTypes.Keyword);
			default -> {
				highlightValues(object, NUMBERS, SemanticTokenTypes.Number, acceptor);
				highlightValues(object, PERIODS, SemanticTokenTypes.Keyword, acceptor);
			}
		}
		highlightReferences(object, acceptor);
		return cancelled.isCanceled();
	}

	private void highlightValues(EObject object, List<EStructuralFeature> values, String style, IHighlightedPositionAcceptor acceptor) {
		for (EStructuralFeature value : values) {
			if (value.getEContainingClass() == object.eClass()) {
				highlightFeature(acceptor, object, value, style);
			}
		}
	}

	private void highlightReferences(EObject object, IHighlightedPositionAcceptor acceptor) {
		for (EReference reference : object.eClass().getEAllReferences()) {
			if (!reference.isContainment() && !reference.isContainer()) {
				for (INode node : NodeModelUtils.findNodesForFeature(object, reference)) {
					highlightNode(acceptor, node, SemanticTokenTypes.Variable);
				}
			}
		}
	}
}
