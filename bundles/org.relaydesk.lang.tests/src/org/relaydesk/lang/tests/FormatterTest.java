// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.relaydesk.analysis.FormatStyle;
import org.relaydesk.lang.RelayLanguage;
import org.relaydesk.lang.RelayStandaloneSetup;

import com.google.inject.Injector;

/** The formatter sets the layout, whatever it was, and nothing but the layout. */
@TestInstance(Lifecycle.PER_CLASS)
class FormatterTest {

	private static final List<String> FILES = ExampleModel.FILES;
	private static final List<String> GAPS = List.of(" ", "  ", "\t", "\n", "\r\n", "\n\n\n", " // a comment\n", "\n// a line of its own\n", " /* in\n   between */ ",
			" /* short */ ", "\n/** documentation\n      * of two lines */\n", "\u00A0");

	private static final List<FormatStyle> STYLES = List.of(FormatStyle.DEFAULT, new FormatStyle("\t", true), new FormatStyle("   ", false));

	private final Injector injector = new RelayStandaloneSetup().createInjectorAndDoEMFRegistration();
	private final RelayLanguage language = injector.getInstance(RelayLanguage.class);

	@ParameterizedTest
	@FieldSource("FILES")
	void keepsTheMeaningOfAnyLayout(String file) {
		String original = ExampleModel.text(file);
		String meaning = meaning(original);
		Random random = new Random(file.hashCode());
		for (int i = 0; i < 60; i++) {
			String text = shaken(original, random, i % 6 + 1);
			FormatStyle style = STYLES.get(i % STYLES.size());
			String formatted = language.format(text, style);
			assertEquals(meaning, meaning(formatted), () -> text);
			assertEquals(comments(text), comments(formatted), () -> text);
			assertEquals(formatted, language.format(formatted, style), () -> text);
		}
	}

	@ParameterizedTest
	@FieldSource("FILES")
	void theExampleIsFormattedButForItsOneLineBlocks(String file) {
		String once = format(ExampleModel.text(file));
		assertEquals(once, format(once.replace("  ", "\t")));
	}

	@ParameterizedTest
	@FieldSource("FILES")
	void linesEndAsTheyDid(String file) {
		String windows = format(ExampleModel.text(file)).replace("\n", "\r\n");
		assertEquals(windows, format(windows.replace("  ", "\t")));
	}

	@Test
	void setsIndentationColumnsAndBlanks() {
		assertEquals(ExampleModel.resource("formatted.txt"), format(ExampleModel.resource("unformatted.txt")));
	}

	@Test
	void indentsAsTheProjectWantsIt() {
		assertEquals("library L \"L\" {\n\t/**\n\t * Two lines.\n\t */\n\tsite S {\n\t\tnote \"one\"\n\t}\n}\n",
				language.format("library L \"L\" {\n/**\n * Two lines.\n */\nsite S {\n note \"one\"\n }\n}\n", new FormatStyle("\t", true)));
	}

	@Test
	void setsNoColumnsWhereTheProjectWantsNone() {
		assertEquals("budget B {\n    rate 1 Mbit/s // one\n    burst 20 Mbit/s // two\n}\n",
				language.format("budget B {\n  rate  1 Mbit/s   // one\n  burst 20 Mbit/s  // two\n}\n", new FormatStyle("    ", false)));
		assertEquals("budget B {\n\trate  1 Mbit/s   // one\n\tburst 20 Mbit/s  // two\n}\n".replace("  //", " //"),
				language.format("budget B {\n  rate 1 Mbit/s // one\n  burst 20 Mbit/s // two\n}\n", new FormatStyle("\t", true)));
	}

	private String format(String text) {
		return language.format(text, FormatStyle.DEFAULT);
	}

	@Test
	void leavesBrokenTextAlone() {
		String broken = "library   K {\n\n\n\n place";
		assertEquals(broken, format(broken));
	}

	@Test
	void anEmptyFileStaysEmpty() {
		assertEquals("", format(""));
		assertEquals("", format("\n\n  \n"));
		assertEquals("// only this\n", format("\n\n  // only this  "));
	}

	/** The text with other white space and comments between its words. */
	private String shaken(String text, Random random, int wildness) {
		StringBuilder shaken = new StringBuilder();
		int end = 0;
		for (ILeafNode leaf : parse(text).getRootNode().getLeafNodes()) {
			boolean insideValue = leaf.getOffset() == end && end > 0;
			if (!leaf.isHidden()) {
				shaken.append(insideValue ? "" : random.nextInt(6) < wildness ? GAPS.get(random.nextInt(GAPS.size())) : " ").append(leaf.getText());
				end = leaf.getEndOffset();
			}
		}
		return shaken.append('\n').toString();
	}

	private String comments(String text) {
		StringBuilder comments = new StringBuilder();
		for (ILeafNode leaf : parse(text).getRootNode().getLeafNodes()) {
			if (leaf.isHidden() && leaf.getText().startsWith("/")) {
				comments.append(leaf.getText().lines().map(String::strip).collect(Collectors.joining(" "))).append('\n');
			}
		}
		return comments.toString();
	}

	private String meaning(String text) {
		IParseResult result = parse(text);
		assertEquals(false, result.hasSyntaxErrors(), () -> text);
		StringBuilder tree = new StringBuilder();
		describe(result.getRootASTElement(), "", tree);
		return tree.toString();
	}

	private static void describe(EObject object, String indent, StringBuilder tree) {
		tree.append(indent).append(object.eClass().getName());
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			tree.append(' ').append(attribute.getName()).append('=').append(object.eGet(attribute));
		}
		for (EReference reference : object.eClass().getEAllReferences()) {
			for (INode node : reference.isContainment() ? List.<INode>of() : NodeModelUtils.findNodesForFeature(object, reference)) {
				tree.append(' ').append(reference.getName()).append("->").append(NodeModelUtils.getTokenText(node));
			}
		}
		tree.append('\n');
		object.eContents().forEach(child -> describe(child, indent + " ", tree));
	}

	private IParseResult parse(String text) {
		return injector.getInstance(IParser.class).parse(new StringReader(text));
	}
}
