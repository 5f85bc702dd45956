package org.tumen.view;

import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Text that wraps and grows, and that can be selected by mouse and copied. Parts of it can be links.
final class SelectableText extends TextFlow {
    private final Path highlight = new Path();
    private final StringBuilder text = new StringBuilder();
    private TextRange selection = TextRange.NONE;
    private int anchor;

    SelectableText(String... styleClasses) {
        getStyleClass().add("selectable-text");
        getStyleClass().addAll(styleClasses);
        highlight.getStyleClass().add("text-selection");
        highlight.setManaged(false);
        highlight.setMouseTransparent(true);
        getChildren().add(highlight);
        setAccessibleRole(AccessibleRole.TEXT);
        setCursor(Cursor.TEXT);
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnKeyPressed(this::keyPressed);
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                select(TextRange.NONE);
            }
        });
        widthProperty().subscribe(_ -> showSelection());
        setOnContextMenuRequested(event -> menu().show(this, event.getScreenX(), event.getScreenY()));
    }

    /// A text of one style.
    static SelectableText of(String words, String... styleClasses) {
        return new SelectableText(styleClasses).add(words);
    }

    SelectableText add(String words, String... styleClasses) {
        addNode(words, styleClasses);
        return this;
    }

    /// Words that do something when clicked.
    SelectableText addLink(String words, Runnable action, String... styleClasses) {
        Text node = addNode(words, styleClasses);
        node.setCursor(Cursor.HAND);
        node.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                action.run();
            }
        });
        return this;
    }

    private Text addNode(String words, String... styleClasses) {
        Text node = new Text(words);
        node.getStyleClass().addAll(styleClasses);
        getChildren().add(node);
        text.append(words);
        setAccessibleText(text.toString());
        return node;
    }

    String text() {
        return text.toString();
    }

    String selectedText() {
        return selection.of(text);
    }

    private int indexAt(MouseEvent event) {
        return Math.clamp(getHitInfo(new Point2D(event.getX(), event.getY())).getInsertionIndex(), 0, text.length());
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        requestFocus();
        int index = indexAt(event);
        if (event.isShiftDown()) {
            select(TextRange.between(anchor, index));
        } else {
            anchor = index;
            select(switch (event.getClickCount()) {
                case 1 -> TextRange.NONE;
                case 2 -> TextRange.word(text, index);
                default -> new TextRange(0, text.length());
            });
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && !event.isStillSincePress()) {
            select(TextRange.between(anchor, indexAt(event)));
            event.consume();
        }
    }

    private void keyPressed(KeyEvent event) {
        if (!event.isShortcutDown() || event.isShiftDown()) {
            return;
        }
        if (event.getCode() == KeyCode.C && !selection.isEmpty()) {
            copy(selectedText());
            event.consume();
        } else if (event.getCode() == KeyCode.A) {
            select(new TextRange(0, text.length()));
            event.consume();
        }
    }

    private ContextMenu menu() {
        MenuItem copy = new MenuItem("Copy");
        copy.setDisable(selection.isEmpty());
        copy.setOnAction(_ -> copy(selectedText()));
        MenuItem copyAll = new MenuItem("Copy whole text");
        copyAll.setOnAction(_ -> copy(text()));
        return new ContextMenu(copy, copyAll);
    }

    static void copy(String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void select(TextRange range) {
        selection = range;
        showSelection();
    }

    private void showSelection() {
        if (selection.isEmpty()) {
            highlight.getElements().clear();
        } else {
            highlight.getElements().setAll(getRangeShape(selection.start(), selection.end(), false));
        }
    }
}
