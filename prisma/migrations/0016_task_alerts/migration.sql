-- Who is given a task is told.
ALTER TYPE "AlertType" ADD VALUE 'TASK_ASSIGNED';
