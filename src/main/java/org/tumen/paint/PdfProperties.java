package org.tumen.paint;

import java.time.Instant;

/// What a PDF file says of itself.
///
/// @param language a BCP 47 tag such as "en"; empty if it is not known
/// @param subject what it is about, in a line; may be empty
/// @param creator the program that made it
/// @param created the same content made at the same time is the same file
public record PdfProperties(String title, String subject, String language, String creator, Instant created) {}
