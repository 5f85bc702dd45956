package org.tumen.model;

/// A picture or recording of an event. Every text is empty where the file does not say.
///
/// @param url an http or https address, or a path relative to the document
/// @param alternativeText what a reader who cannot see it should know
public record Media(String url, String caption, String credit, String licence, String alternativeText,
        ExtraFields extra) {}
