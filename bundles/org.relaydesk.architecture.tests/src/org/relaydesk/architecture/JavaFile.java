// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;

/**
 * How long a Java file and its methods are, as the compiler's own parser sees them.
 *
 * @param lines
 *            lines of the whole file
 * @param methods
 *            lines of each method, from the line of its first modifier to that of its closing brace
 */
record JavaFile(long lines, List<Integer> methods) {
	/** Measures the files in one run of the parser. */
	static List<JavaFile> measure(List<Path> files) {
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		List<JavaFile> measured = new ArrayList<>();
		try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
			var sources = manager.getJavaFileObjectsFromPaths(files);
			JavacTask task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null, sources);
			SourcePositions positions = Trees.instance(task).getSourcePositions();
			for (CompilationUnitTree unit : task.parse()) {
				measured.add(measure(unit, positions));
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return measured;
	}

	private static JavaFile measure(CompilationUnitTree unit, SourcePositions positions) throws IOException {
		LineMap map = unit.getLineMap();
		List<Integer> methods = new ArrayList<>();
		new TreeScanner<Void, Void>() {
			@Override
			public Void visitMethod(MethodTree method, Void nothing) {
				long first = map.getLineNumber(positions.getStartPosition(unit, method));
				long last = map.getLineNumber(positions.getEndPosition(unit, method) - 1);
				methods.add(Math.toIntExact(last - first + 1));
				return super.visitMethod(method, nothing);
			}
		}.scan(unit, null);
		long lines = unit.getSourceFile().getCharContent(true).toString().lines().count();
		return new JavaFile(lines, methods);
	}
}
