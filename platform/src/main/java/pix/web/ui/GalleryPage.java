package pix.web.ui;

import java.util.List;

/** The theme to show the components in (empty: the reader's), and answers to choose from. */
public record GalleryPage(String theme, List<Choice> choices) {}
