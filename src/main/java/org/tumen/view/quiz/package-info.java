/// What quizzes look like and how they are played: by mouse, touch and keyboard, readable from the far end of a room.
@NullMarked
package org.tumen.view.quiz;

import org.jspecify.annotations.NullMarked;
