// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs;

/** The style of every page: system fonts, high contrast in both modes (WCAG 2.1 AA), nothing that needs colour to be understood. */
final class StyleSheet {

	static final String TEXT = """
			:root { color-scheme: light dark; --ink: #1b1f24; --soft: #57606a; --paper: #ffffff; --line: #767f89; --accent: #1f5f8b; --tint: #e3edf4; --warn: #fff4e0; }
			@media (prefers-color-scheme: dark) {
			  :root { --ink: #e6edf3; --soft: #a8b3bf; --paper: #14181d; --line: #7d8794; --accent: #8cc4ea; --tint: #1d2833; --warn: #3a2f17; }
			}
			* { box-sizing: border-box; }
			body { margin: 0; overflow-wrap: break-word; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
			main, footer { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1.25rem; }
			h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .5rem; }
			h2 { font-size: 1.3rem; margin: 2.2rem 0 .6rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
			h3 { font-size: 1.05rem; margin: 1.4rem 0 .4rem; }
			.lead { font-size: 1.15rem; color: var(--soft); margin-top: 0; }
			.notice { background: var(--warn); border-left: .3rem solid var(--accent); padding: .7rem 1rem; }
			blockquote { margin: .4rem 0 1rem; padding: .2rem 1rem; background: var(--tint); border-left: .3rem solid var(--accent); }
			li { margin: .25rem 0; }
			a { color: var(--accent); }
			.whole { white-space: nowrap; }
			.scroll { overflow-x: auto; }
			table { border-collapse: collapse; width: 100%; font-size: .95rem; }
			th, td { text-align: left; vertical-align: top; padding: .4rem .7rem .4rem 0; border-bottom: 1px solid var(--line); }
			th { color: var(--soft); font-weight: 600; }
			figure { margin: 1.2rem 0; }
			figcaption { color: var(--soft); font-size: .92rem; }
			svg { max-width: 100%; height: auto; }
			footer { color: var(--soft); font-size: .85rem; border-top: 1px solid var(--line); }
			@media (max-width: 40rem) {
			  .picture { overflow-x: auto; }
			  .picture svg { min-width: 34rem; max-width: none; }
			}
			@page { margin: 18mm; }
			@media print {
			  :root { --ink: #000; --soft: #333; --paper: #fff; --line: #999; --accent: #444; --tint: #eee; --warn: #f4f4f4; }
			  body { font-size: 10.5pt; }
			  main, footer { max-width: none; padding: 0; }
			  h2, h3 { break-after: avoid; }
			  tr, figure, blockquote { break-inside: avoid; }
			}
			""";

	/** The font that PDFs bring along: Liberation Sans, SIL Open Font License 1.1. */
	static final String PDF_FONT = "Liberation Sans";

	private static final String PDF = """
			@page { size: %s; margin: 16mm 18mm 17mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt "%s"; color: #57606a; } }
			body { margin: 0; color: #1b1f24; font: 10pt/1.38 "%2$s"; }
			h1 { font-size: 17pt; line-height: 1.2; margin: 0 0 4pt 0; }
			h2 { font-size: 13pt; margin: 12pt 0 4pt 0; padding-bottom: 2pt; border-bottom: 1px solid #767f89; page-break-after: avoid; }
			h3 { font-size: 10.5pt; margin: 10pt 0 3pt 0; page-break-after: avoid; }
			.lead { font-size: 11.5pt; color: #57606a; margin: 0 0 6pt 0; }
			.whole { white-space: nowrap; }
			p, ul, ol, table { margin: 0 0 6pt 0; }
			ul, ol { padding-left: 16pt; }
			li { margin: 2pt 0; }
			.notice { background-color: #fff4e0; border-left: 3pt solid #1f5f8b; padding: 5pt 8pt; }
			blockquote { margin: 3pt 0 8pt 0; padding: 3pt 9pt; background-color: #e3edf4; border-left: 3pt solid #1f5f8b; page-break-inside: avoid; }
			table { width: 100%%; border-collapse: collapse; font-size: 8.5pt; -fs-table-paginate: paginate; }
			th, td { text-align: left; vertical-align: top; padding: 3pt 6pt 3pt 0; border-bottom: 1px solid #767f89; }
			th { font-weight: 700; white-space: nowrap; }
			tr, figure { page-break-inside: avoid; }
			figure { margin: 8pt 0; }
			figcaption { color: #57606a; font-size: 8.5pt; }
			footer { margin-top: 12pt; padding-top: 3pt; border-top: 1px solid #767f89; color: #57606a; font-size: 8pt; }
			""";

	private StyleSheet() {
	}

	/** The style of PDFs, whose library knows CSS 2.1 and pages, but no variables. */
	static String pdf(Paper paper) {
		return PDF.formatted(paper.css(), PDF_FONT);
	}
}
