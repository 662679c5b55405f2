// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.picture;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.relaydesk.pictures.Picture;
import org.relaydesk.pictures.Tone;
import org.relaydesk.ui.picture.Figure.Spot;

/**
 * Shows a figure. Its things can be clicked, walked through with the arrow keys, opened with Enter, and are told to screen readers as a list.
 * A figure fits the space, or the width alone where it is tall, unless it is zoomed.
 */
public final class PictureCanvas<T> {

	private static final String KEY = PictureCanvas.class.getName();
	private static final double SMALLEST = 0.25;
	private static final double LARGEST = 4;
	/** Below this, words are too small to read. */
	private static final double LEGIBLE = 0.7;
	/** Beyond this, text would look like a headline. */
	private static final double LARGEST_FIT = 1.1;
	private static final double STEP = 1.25;

	private final ScrolledComposite scroll;
	private final Canvas canvas;
	private final Consumer<T> open;
	private Optional<Figure<T>> figure = Optional.empty();
	private Optional<Double> zoom = Optional.empty();
	private int current = -1;
	private List<Integer> marked = List.of();

	/**
	 * @param open told of the thing that the user has clicked, or opened with Enter
	 */
	public PictureCanvas(Composite parent, Consumer<T> open) {
		this.open = open;
		scroll = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
		scroll.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		scroll.getVerticalBar().setIncrement(24);
		canvas = new Canvas(scroll, SWT.DOUBLE_BUFFERED);
		scroll.setContent(canvas);
		scroll.addListener(SWT.Resize, event -> resize());
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.addListener(SWT.KeyDown, this::key);
		canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN && !isArrow(event.detail));
		canvas.addListener(SWT.MouseDown, event -> canvas.setFocus());
		canvas.addListener(SWT.MouseUp, this::click);
		canvas.addListener(SWT.MouseMove, this::hover);
		canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
		canvas.setData(KEY, this);
		SpotAccessibility.install(canvas, this);
	}

	private static boolean isArrow(int detail) {
		return detail == SWT.TRAVERSE_ARROW_NEXT || detail == SWT.TRAVERSE_ARROW_PREVIOUS;
	}

	/** Shows another figure; the same thing keeps the focus where it is still there. */
	public void show(Figure<T> next) {
		if (figure.filter(next::equals).isPresent()) {
			return;
		}
		Optional<T> focused = spot(current).map(Spot::target);
		figure = Optional.of(next);
		current = -1;
		for (int i = 0; i < next.spots().size(); i++) {
			if (focused.filter(next.spots().get(i).target()::equals).isPresent()) {
				current = i;
			}
		}
		marked = List.of();
		resize();
		canvas.redraw();
	}

	public void clear() {
		figure = Optional.empty();
		resize();
		canvas.redraw();
	}

	/** Frames the things that {@code wanted} says, and brings the last of them into view. */
	public void mark(Predicate<T> wanted) {
		List<Spot<T>> spots = spots();
		List<Integer> now = IntStream.range(0, spots.size()).filter(i -> wanted.test(spots.get(i).target())).boxed().toList();
		if (!now.equals(marked)) {
			marked = now;
			now.stream().reduce((a, b) -> b).ifPresent(this::reveal);
			canvas.redraw();
		}
	}

	/** Makes the picture larger, or smaller for negative steps. */
	public void zoom(int steps) {
		zoom = Optional.of(Math.clamp(scale() * Math.pow(STEP, steps), SMALLEST, LARGEST));
		resize();
		canvas.redraw();
	}

	/** Fits the picture into the width again. */
	public void fit() {
		zoom = Optional.empty();
		resize();
		canvas.redraw();
	}

	public void setFocus() {
		canvas.setFocus();
	}

	Optional<Figure<T>> figure() {
		return figure;
	}

	/** What is shown on a canvas; empty if it is not one of ours. */
	public static Optional<PictureCanvas<?>> of(Canvas canvas) {
		return Optional.ofNullable((PictureCanvas<?>) canvas.getData(KEY));
	}

	/** The names of the things, in the order of the keys. */
	public List<String> names() {
		return spots().stream().map(Spot::name).toList();
	}

	/** The names of the framed things, in the order of the keys. */
	public List<String> marked() {
		return marked.stream().flatMap(index -> spot(index).stream()).map(Spot::name).toList();
	}

	/** What is shown, without the things in it. */
	public Optional<Picture> picture() {
		return figure.map(Figure::picture);
	}

	/** Goes to the thing of this index and opens it, as the keys do. */
	public void open(int index) {
		go(index);
		spot(current).map(Spot::target).ifPresent(open);
	}

	List<Spot<T>> spots() {
		return figure.map(Figure::spots).orElse(List.of());
	}

	Optional<Spot<T>> spot(int index) {
		return index >= 0 && index < spots().size() ? Optional.of(spots().get(index)) : Optional.empty();
	}

	int current() {
		return current;
	}

	/** Where a thing is on the canvas, in points. */
	Rectangle bounds(Spot<T> spot) {
		double scale = scale();
		return new Rectangle((int) (spot.x() * scale), (int) (spot.y() * scale), (int) Math.ceil(spot.width() * scale), (int) Math.ceil(spot.height() * scale));
	}

	Optional<Spot<T>> at(int x, int y) {
		double scale = scale();
		return figure.flatMap(shown -> shown.at(x / scale, y / scale));
	}

	private double scale() {
		return zoom.orElseGet(() -> figure.map(shown -> fit(shown.picture(), scroll.getClientArea())).orElse(1.0));
	}

	/** The whole picture, if its words can still be read then; else its width. */
	private static double fit(Picture picture, Rectangle area) {
		if (area.width <= 0 || area.height <= 0) {
			return 1;
		}
		double width = (double) area.width / picture.width();
		double whole = Math.min(width, (double) area.height / picture.height());
		return Math.clamp(whole >= LEGIBLE ? whole : width, LEGIBLE, LARGEST_FIT);
	}

	private void resize() {
		double scale = scale();
		int width = (int) Math.floor(figure.map(shown -> shown.picture().width()).orElse(1) * scale);
		int height = (int) Math.ceil(figure.map(shown -> shown.picture().height()).orElse(1) * scale);
		Rectangle area = scroll.getClientArea();
		canvas.setSize(Math.max(width, area.width), Math.max(height, area.height));
	}

	private void paint(GC gc) {
		if (figure.isEmpty()) {
			return;
		}
		Palette palette = Palette.of(canvas);
		Transform transform = new Transform(canvas.getDisplay());
		transform.scale((float) scale(), (float) scale());
		gc.setTransform(transform);
		PicturePainter.paint(figure.get().picture(), canvas.getDisplay(), gc, palette);
		gc.setTransform(null);
		transform.dispose();
		marked.forEach(index -> spot(index).ifPresent(spot -> frame(gc, spot, palette.color(Tone.ACCENT), SWT.LINE_SOLID)));
		if (canvas.isFocusControl()) {
			spot(current).ifPresent(spot -> frame(gc, spot, palette.color(Tone.INK), SWT.LINE_DOT));
		}
	}

	private void frame(GC gc, Spot<T> spot, Color color, int lineStyle) {
		Rectangle bounds = bounds(spot);
		gc.setForeground(color);
		gc.setLineStyle(lineStyle);
		gc.setLineWidth(2);
		gc.drawRectangle(bounds.x - 1, bounds.y - 1, bounds.width + 2, bounds.height + 2);
		gc.setLineWidth(1);
	}

	private void key(Event event) {
		switch (event.keyCode) {
			case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> go(Math.min(current + 1, spots().size() - 1));
			case SWT.ARROW_LEFT, SWT.ARROW_UP -> go(Math.max(current - 1, 0));
			case SWT.HOME -> go(0);
			case SWT.END -> go(spots().size() - 1);
			case SWT.CR, SWT.KEYPAD_CR -> open(current);
			case SWT.KEYPAD_ADD, '+' -> zoom(1);
			case SWT.KEYPAD_SUBTRACT, '-' -> zoom(-1);
			case '0' -> fit();
			default -> {
			}
		}
	}

	private void go(int index) {
		if (spot(index).isPresent()) {
			current = index;
			reveal(index);
			canvas.redraw();
			canvas.getAccessible().setFocus(index);
		}
	}

	private void reveal(int index) {
		Rectangle bounds = bounds(spots().get(index));
		Rectangle seen = scroll.getClientArea();
		int x = scroll.getOrigin().x;
		int y = scroll.getOrigin().y;
		boolean isSeen = bounds.x >= x && bounds.y >= y && bounds.x + bounds.width <= x + seen.width && bounds.y + bounds.height <= y + seen.height;
		if (!isSeen) {
			scroll.setOrigin(Math.max(0, bounds.x - 20), Math.max(0, bounds.y - 20));
		}
	}

	private void click(Event event) {
		at(event.x, event.y).filter(spot -> event.button == 1).ifPresent(spot -> {
			current = spots().indexOf(spot);
			canvas.redraw();
			open.accept(spot.target());
		});
	}

	private void hover(Event event) {
		Optional<Spot<T>> spot = at(event.x, event.y);
		String tip = spot.map(Spot::name).orElse(null);
		if (!Objects.equals(tip, canvas.getToolTipText())) {
			canvas.setToolTipText(tip);
			canvas.setCursor(tip == null ? null : canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		}
	}
}
