/// Quizzes about what came when: which events are asked for, what was answered and how right that is.
@NullMarked
package org.tumen.viewmodel.quiz;

import org.jspecify.annotations.NullMarked;
